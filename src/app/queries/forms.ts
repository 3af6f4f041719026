import { joined } from '#domain/bilingual.ts'
import { polishRules } from '#text/languages/polish/keyword-rules.ts'
import { DepeszaError } from '#domain/errors.ts'
import { everySlot, grammaticalCases } from '#domain/grammar.ts'
import { describeTerm, type DescribedWord, type TermDescription } from '#text/matching/describe-term.ts'
import { termsOf } from '#text/matching/evaluate-query.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { describeForms } from './describe-forms.ts'
import { openDictionaries, type DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { queryProblem } from './mark-position.ts'

/** What the command `forms` was asked. */
export type FormsOptions = DictionaryKnowledge & {
  /** Each is a query of its own. */
  readonly queries: readonly string[]
  readonly isJson: boolean
  readonly print: (line: string) => void
}

/**
 * Prints what every term of these queries is taken for, with all forms that are looked for; answers the exit code. Throws
 * a DepeszaError `bad-input` that marks what is wrong with each query that cannot be read.
 */
export async function showForms(options: FormsOptions): Promise<number> {
  const { queries, isJson, locale, print } = options
  const readings = queries.map((source) => ({ source, ...parseQuery(source) }))
  const problems = readings.flatMap((one) =>
    one.kind === 'problem' ? [queryProblem(one.source, one.problem)] : [],
  )
  if (problems.length > 0) throw new DepeszaError('bad-input', joined(problems, '\n'))
  const lexiconOf = await openDictionaries(options, print)
  const language = polishRules.makeKeywords(lexiconOf)
  const terms = readings.flatMap((one) => (one.kind === 'query' ? termsOf(one.query) : []))
  const descriptions = terms.map((term) => describeTerm(term, language))
  if (isJson) print(JSON.stringify(descriptions.map(reportOf), null, 2))
  else for (const line of describeForms(descriptions, locale)) print(line)
  return 0
}

/** A term as `forms --json` prints it; cases are empty where they are not known. */
type TermReport = {
  readonly term: string
  readonly kind: TermDescription['kind']
  readonly arrangement: TermDescription['arrangement']
  readonly surnameAlone?: 'always' | 'reasoned'
  readonly words: readonly WordReport[]
  readonly derived?: readonly WordReport[]
}

type WordReport = {
  readonly word: string
  readonly beginning?: string
  readonly forms: readonly { readonly form: string; readonly cases: readonly string[] }[]
  readonly improbable?: readonly string[]
}

function reportOf(description: TermDescription): TermReport {
  const { term, kind, arrangement, surnameAlone, words, derived } = description
  return {
    term: term.text,
    kind,
    arrangement,
    ...(surnameAlone === null ? {} : { surnameAlone }),
    words: words.map(reportOfWord),
    ...(derived.length === 0 ? {} : { derived: derived.map(reportOfWord) }),
  }
}

function reportOfWord({ word, beginning, forms, improbable }: DescribedWord): WordReport {
  return {
    word,
    ...(beginning === null ? {} : { beginning }),
    forms: forms.map(({ form, slots }) => ({ form, cases: casesOf(slots) })),
    ...(improbable.length === 0 ? {} : { improbable }),
  }
}

const slotNames = ['singular', 'plural'].flatMap((number) =>
  grammaticalCases.map((name) => `${name} ${number}`),
)

function casesOf(slots: number): readonly string[] {
  return slots === everySlot ? [] : slotNames.filter((_name, slot) => ((slots >> slot) & 1) === 1)
}
