import { everySlot } from '#domain/grammar.ts'
import type { Term } from '#domain/query.ts'
import { normalizeWord } from '#text/normalize.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { compileTerm, wordsOf, type Arrangement, type Pattern, type PatternWord } from './term-patterns.ts'

/** A form of a word in the keyword's spelling. */
export type DescribedForm = {
  readonly form: string
  /** The cases and numbers that it may stand for, as bits of `everySlot`; all of them where nothing is known. */
  readonly slots: number
}

/** A word of a term with all that is looked for in its place. */
export type DescribedWord = {
  readonly word: string
  /** The beginning that is enough, of a word with a star, which has no forms; null for all others. */
  readonly beginning: string | null
  /** The dictionary form first, then by case and number. */
  readonly forms: readonly DescribedForm[]
  /** Forms that are not looked for, as they nearly always are another word. */
  readonly improbable: readonly string[]
}

/** What a term is taken for. */
export type TermSort = 'word' | 'phrase' | 'name' | 'person' | 'abbreviation'

/** What the matcher makes of a term. */
export type TermDescription = {
  readonly term: Term
  readonly kind: TermSort
  /** How the words may stand; null for a single word that is inflected. */
  readonly arrangement: Arrangement | 'as-written' | null
  readonly words: readonly DescribedWord[]
  /** Words derived from it that are found as well. */
  readonly derived: readonly DescribedWord[]
  /** Whether a person's surname is found alone: always, or where the article gives a reason; null for all others. */
  readonly surnameAlone: 'always' | 'reasoned' | null
}

/** What the matcher looks for because of a term: the same patterns that it compiles, for somebody to read. */
export function describeTerm(term: Term, language: KeywordLanguage): TermDescription {
  const [pattern, ...others] = compileTerm(term, language)
  if (pattern === undefined) return emptyDescription(term)
  const isPerson = pattern.arrangement === 'name'
  const typed = isPerson ? [] : wordsOf(term.text)
  // Only the forms of a lone word are judged.
  const judge = pattern.words.length === 1 ? language : undefined
  return {
    term,
    kind: sortOf(term, pattern),
    arrangement: arrangementOf(term, pattern),
    words: pattern.words.map((word, index) => describeWord(word, typed[index], judge)),
    derived: isPerson ? [] : others.flatMap(({ words }) => words.map((word) => describeWord(word))),
    surnameAlone: isPerson ? surnameOf(term) : null,
  }
}

/** A term without a letter or a digit, which no query holds. */
function emptyDescription(term: Term): TermDescription {
  return { term, kind: 'word', arrangement: null, words: [], derived: [], surnameAlone: null }
}

function sortOf(term: Term, { words, arrangement }: Pattern): TermSort {
  if (arrangement === 'name') return 'person'
  const [first] = words
  if (words.length === 1 && first?.inflected.kind === 'abbreviation') return 'abbreviation'
  if (first !== undefined && isName(term, first)) return 'name'
  return words.length > 1 ? 'phrase' : 'word'
}

/** What is called a name, or written like one. */
function isName({ names, matching }: Term, { capitals }: PatternWord): boolean {
  if (matching === 'exact' || names === 'word') return false
  return names !== null || capitals !== 'any'
}

function arrangementOf({ matching }: Term, { words, arrangement }: Pattern): TermDescription['arrangement'] {
  if (matching === 'exact') return 'as-written'
  return words.length > 1 ? arrangement : null
}

function surnameOf({ isSurnameEnough }: Term): 'always' | 'reasoned' {
  return isSurnameEnough ? 'always' : 'reasoned'
}

function describeWord(word: PatternWord, typed?: string, language?: KeywordLanguage): DescribedWord {
  const bases = word.inflected.lemmas.map(normalizeWord)
  const rank = (form: string) => (bases.includes(form) ? bases.indexOf(form) : bases.length)
  const spelling = spellings(word)
  const forms = [...word.forms]
    .map(([key, tags]) => ({ key, form: spelling(key), slots: tags & everySlot }))
    .toSorted((a, b) => rank(a.key) - rank(b.key) || firstSlot(a.slots) - firstSlot(b.slots))
    .map(({ form, slots }) => ({ form, slots }))
  const shown = typed ?? word.inflected.lemmas[0] ?? ''
  const improbable = language === undefined ? [] : improbableForms(word, shown, language)
  return { word: shown, beginning: word.prefix, forms, improbable }
}

function firstSlot(slots: number): number {
  return 31 - Math.clz32(slots & -slots)
}

/** How a normalised form is written: as the inflection gives it; one without diacritics with the word's capital. */
function spellings({ inflected, capitals }: PatternWord): (key: string) => string {
  const known = new Map([...inflected.forms.keys()].map((form) => [normalizeWord(form), form]))
  const isCapitalised = capitals !== 'any'
  return (key) => known.get(key) ?? (isCapitalised ? key.charAt(0).toUpperCase() + key.slice(1) : key)
}

/** The forms that the compiled word lacks because the language thinks them improbable. */
function improbableForms(word: PatternWord, typed: string, language: KeywordLanguage): readonly string[] {
  if (word.prefix !== null || word.inflected.kind === 'unknown') return []
  const { forms, lemmas } = language.inflect(typed, false)
  return [...forms.keys()].filter(
    (form) => !word.forms.has(normalizeWord(form)) && language.isImprobable(form, lemmas),
  )
}
