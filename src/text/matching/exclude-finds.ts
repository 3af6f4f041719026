import type { Query, Term } from '#domain/query.ts'
import type { Topic } from '#domain/topic.ts'
import { covers, evaluateQuery, termsOf, type Question, type TermFind } from './evaluate-query.ts'
import type { Find } from './find.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { wordsOf } from './term-patterns.ts'

/** What an exclusion of a topic did: nothing, cancel finds, or rule the whole article out. */
export type ExclusionOutcome = {
  readonly query: Query
  readonly effect: 'none' | 'cancels' | 'rules-out'
  readonly finds: readonly TermFind[]
  /** Says whether it cancels a find of the topic's query: it covers it, or the find is the short form of its name. */
  readonly isCancelling: (find: Find) => boolean
}

/** What each `not` of a topic does in a document, in the topic's order. */
export function excludeFinds(
  { query, not }: Topic,
  question: Question,
  language: KeywordLanguage,
): readonly ExclusionOutcome[] {
  if (not.length === 0) return []
  const found = termsOf(query)
    .map((term) => question.finds.of(question.numberOf(term)))
    .filter((ofTerm) => ofTerm.length > 0)
  const open = { ...question, isCancelled: () => false }
  return not.map((exclusion) => outcomeOf(exclusion, evaluateQuery(exclusion, open), { found, language }))
}

type Sought = { readonly found: readonly (readonly Find[])[]; readonly language: KeywordLanguage }

function outcomeOf(
  query: Query,
  finds: readonly TermFind[] | null,
  { found, language }: Sought,
): ExclusionOutcome {
  if (finds === null) return { query, effect: 'none', finds: [], isCancelling: () => false }
  const isCovered = (find: Find) => finds.some((other) => covers(other, find))
  const isCovering = found.some((ofTerm) => ofTerm.some(isCovered))
  if (!isCovering) return { query, effect: 'rules-out', finds, isCancelling: () => false }
  const names = namesAmong(finds, language)
  const short = new Set(found.filter((ofTerm) => hasShortForm(names, ofTerm)).flat())
  return { query, effect: 'cancels', finds, isCancelling: (find) => isCovered(find) || short.has(find) }
}

/**
 * The press gives a name in full once and shortens it elsewhere, a place to its first word ("Mińsk" for "Mińsk Mazowiecki"), a person
 * to the surname. So a keyword that is the short form of a longer name means that name wherever it stands in the article. Other names
 * have no such short form: who says "Dinamo Mińsk" means the city by "Mińsk".
 */
function hasShortForm(names: readonly LongerName[], ofTerm: readonly Find[]): boolean {
  return names.some(({ find: name, isPerson }) =>
    ofTerm.some(
      (find) => covers(name, find) && (isPerson ? find.end === name.end : find.start === name.start),
    ),
  )
}

type LongerName = { readonly find: TermFind; readonly isPerson: boolean }

function namesAmong(finds: readonly TermFind[], language: KeywordLanguage): readonly LongerName[] {
  const isPerson = new Map<Term, boolean>()
  for (const { term } of finds) {
    if (!isPerson.has(term) && isName(term))
      isPerson.set(term, language.genderOfGivenName(wordsOf(term.text)[0] ?? '') !== null)
  }
  return finds.flatMap((find) => {
    const person = isPerson.get(find.term)
    return person === undefined ? [] : [{ find, isPerson: person }]
  })
}

/** Says whether every word of a term begins with a capital, as only those of a name do. */
function isName({ text, matching }: Term): boolean {
  return matching !== 'exact' && wordsOf(text).every((word) => /^\p{Lu}/u.test(word))
}
