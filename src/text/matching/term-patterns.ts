import {
  agreement,
  everyGender,
  everySlot,
  everyTag,
  gendersOf,
  nominatives,
  slotsBesideNoun,
  tagsOf,
} from '#domain/grammar.ts'
import type { Term } from '#domain/query.ts'
import { fold } from '#text/fold.ts'
import { normalizeWord } from '#text/normalize.ts'
import { tokenize } from '#text/tokenize.ts'
import type { Gender, HomographJudge, InflectedWord, KeywordLanguage } from './keyword-language.ts'

/** What a token's capitals must be like: anything, a capital first, or exactly this beginning ("PiS"). */
export type Capitals = 'any' | 'first' | { readonly beginning: string }

/** One word of a term, ready to be compared with tokens. */
export type PatternWord = {
  /** Normalised forms with their tags. */
  readonly forms: ReadonlyMap<string, number>
  /** The beginning that is enough for a word with a star; null for all others. */
  readonly prefix: string | null
  readonly capitals: Capitals
  readonly inflected: InflectedWord
  /** Asked of a pattern of one word; null where its forms are beyond doubt. */
  readonly judge: HomographJudge | null
}

/**
 * How the words of a pattern may stand: `together` in the term's order without a word between, `in-order` with up to
 * two words between, `free` in any order too where case, number and gender agree, `name` as a person's name, with
 * initials, titles or a middle name between given name and surname.
 */
export type Arrangement = 'together' | 'in-order' | 'free' | 'name'

export type Pattern = {
  readonly words: readonly PatternWord[]
  readonly arrangement: Arrangement
  /** A surname without the given name: counts only where the document gives a reason to think of the person. */
  readonly isSurnameAlone: boolean
  /** Normalised forms of the given name; a surname alone after another given name is another person. */
  readonly givenForms: ReadonlySet<string>
  /** The person's gender; null for what is no person. */
  readonly gender: Gender | null
  /** A single word that may be another one; its neighbours are asked. */
  readonly isJudgedByNeighbours: boolean
}

/** Longer terms are compared word by word as they stand: no phrase in use is longer, and inflecting costs time. */
const mostInflectedWords = 8
const longestWord = 40
/** A word without its diacritics is taken for the word only from this length on: "las" is no "łaś". */
const shortestFolded = 5

/** The patterns that find a term: one, or more for a person's name and for derived words; none for a term without a word. */
export function compileTerm(term: Term, language: KeywordLanguage): readonly Pattern[] {
  const words = wordsOf(term.text)
  if (words.length === 0) return []
  const patterns = patternsOf(term, words, language)
  return term.isDiacriticsOptional ? patterns.map(withoutDiacritics) : patterns
}

/** The words of a term's text; one that ends in a star keeps it. */
export function wordsOf(text: string): readonly string[] {
  const composed = text.normalize('NFC')
  return tokenize(composed).map((token) => (composed[token.end] === '*' ? `${token.text}*` : token.text))
}

function patternsOf(term: Term, words: readonly string[], language: KeywordLanguage): readonly Pattern[] {
  if (term.matching === 'exact' || words.length > mostInflectedWords) return [exactPattern(words)]
  const mayBePerson = term.names === null || term.names === 'person'
  const person = mayBePerson ? language.personOf(words, term.names) : null
  if (person !== null) return personPatterns(person, term)
  const derived = term.hasDerived ? words.flatMap((word) => language.derive(word)) : []
  return [
    wordsPattern(term, words, language),
    ...derived.map((word) => plainPattern([patternWord(word, capitalsOf(lemmaOf(word), word))])),
  ]
}

function personPatterns(
  person: NonNullable<ReturnType<KeywordLanguage['personOf']>>,
  term: Term,
): readonly Pattern[] {
  const surname = person.surname.map(namePart)
  const given = person.given.map(namePart)
  const givenForms = new Set(given.flatMap((word) => [...word.forms.keys()]))
  // "Recep Tayyip Erdoğan" is called Erdoğan: of several words after the given name, the last may stand alone.
  // Of a double surname ("Kosiniak-Kamysz") no half does.
  const isDouble = term.text.includes('-')
  const alone = surname.length > 1 && !isDouble ? [surname, surname.slice(-1)] : [surname]
  return [
    { ...plainPattern([...given.slice(0, 1), ...surname]), arrangement: 'name' },
    ...alone.map((part): Pattern => ({
      ...plainPattern(part),
      isSurnameAlone: !term.isSurnameEnough,
      givenForms,
      gender: person.gender,
    })),
  ]
}

function exactPattern(words: readonly string[]): Pattern {
  return plainPattern(words.map((word) => patternWord(exactForms(word), 'any')))
}

function plainPattern(words: readonly PatternWord[]): Pattern {
  return {
    words,
    arrangement: 'together',
    isSurnameAlone: false,
    givenForms: new Set(),
    gender: null,
    isJudgedByNeighbours: false,
  }
}

function wordsPattern(term: Term, words: readonly string[], language: KeywordLanguage): Pattern {
  const isName = (word: string | undefined) => isCapitalised(word ?? '') && term.names !== 'word'
  const cased = capitaliseAsMeant(words, language)
  const isLongName = words.length > 1 && isName(cased[0])
  const inflected = inflectPhrase(cased, isLongName, language)
  const pattern = plainPattern(
    inflected.map((word, index) => {
      const typed = cased[index] ?? ''
      const known = words.length > 1 || typed !== typed.toLowerCase() ? word : probableForms(word, language)
      return patternWord(known, isName(typed) ? capitalsOf(typed, word) : 'any', prefixOf(typed))
    }),
  )
  const isSideBySide = isLongName || isOneWord(term.text) || term.matching === 'phrase'
  if (words.length === 1)
    return { ...pattern, words: judged(pattern.words, language), isJudgedByNeighbours: true }
  if (isSideBySide) return pattern
  const genders = isAdjectivePhrase(inflected) ? commonGenders(pattern.words, cased) : 0
  return genders === 0
    ? { ...pattern, words: withKeptCases(pattern.words, cased), arrangement: 'in-order' }
    : { ...pattern, words: pattern.words.map((word) => ofGenders(word, genders)), arrangement: 'free' }
}

function judged(words: readonly PatternWord[], language: KeywordLanguage): readonly PatternWord[] {
  return words.map((word) => ({ ...word, judge: language.judgeOf(word.inflected) }))
}

/** The adjective tells the noun's gender: "jądrowa" that of "broń", so that "jądrowego" is no form beside it; 0 where they do not agree. */
function commonGenders(words: readonly PatternWord[], typed: readonly string[]): number {
  const common = words.reduce((tags, word, index) => agreement(tags, typedTags(word, typed[index])), everyTag)
  return gendersOf(common)
}

function typedTags(word: PatternWord, typed = ''): number {
  return word.forms.get(normalizeWord(typed)) ?? 0
}

function ofGenders(word: PatternWord, genders: number): PatternWord {
  return { ...word, forms: limitForms(word.forms, tagsOf(everySlot, genders)) }
}

/** "Minister obrony", "umowa o pracę": what is typed in an oblique case stays in it, whatever the case of the first word. */
function withKeptCases(words: readonly PatternWord[], typed: readonly string[]): readonly PatternWord[] {
  return words.map((word, index) => {
    const tags = typedTags(word, typed[index])
    if (index === 0 || mayBeNominative(word, typed[index] ?? '', tags)) return word
    return { ...word, forms: limitForms(word.forms, tagsOf(slotsBesideNoun(tags), everyGender)) }
  })
}

/** An adjective in the nominative goes with the first word; a noun's nominative plural is hardly ever meant behind one. */
function mayBeNominative({ inflected }: PatternWord, typed: string, tags: number): boolean {
  if (inflected.kind === 'adjective') return (tags & nominatives) !== 0
  return inflected.lemmas.some((lemma) => normalizeWord(lemma) === normalizeWord(typed))
}

/** The forms with those of their tags that are wanted, as far as slots and genders are left. */
function limitForms(forms: ReadonlyMap<string, number>, wanted: number): ReadonlyMap<string, number> {
  const limited = [...forms].map(([form, tags]) => [form, tags & wanted] as const)
  return new Map(limited.filter(([, tags]) => gendersOf(tags) !== 0 && (tags & everySlot) !== 0))
}

/** Without the forms that nearly always are another word ("prawie" of "prawo"), as long as others are left. */
function probableForms(word: InflectedWord, language: KeywordLanguage): InflectedWord {
  const forms = [...word.forms].filter(([form]) => !language.isImprobable(form, word.lemmas))
  return forms.length === 0 ? word : { ...word, forms: new Map(forms) }
}

function lemmaOf(word: InflectedWord): string {
  return word.lemmas[0] ?? word.forms.keys().next().value ?? ''
}

/** A particle ("von") keeps its lower case. */
function namePart(word: InflectedWord): PatternWord {
  return patternWord(word, capitalsOf(word.forms.keys().next().value ?? '', word))
}

/** "Broń jądrowa": a phrase of common words whose capital only opens it. */
function capitaliseAsMeant(words: readonly string[], language: KeywordLanguage): readonly string[] {
  const [first = '', ...rest] = words
  const opensPhrase =
    rest.some((word) => /\p{L}/u.test(word)) && rest.every((word) => word === word.toLowerCase())
  const lower = first.toLowerCase()
  return opensPhrase && language.knows(lower) && first.slice(1) === lower.slice(1) ? [lower, ...rest] : words
}

/** Of two words read as nouns one may be the other's adjective: "chora" in "chora osoba". */
function inflectPhrase(
  words: readonly string[],
  isPartOfName: boolean,
  language: KeywordLanguage,
): readonly InflectedWord[] {
  const inflected = words.map((word) => inflect(word, isPartOfName, language))
  const nouns = inflected.filter(({ kind }) => kind === 'noun')
  if (isPartOfName || nouns.length !== 2 || words.length !== 2) return inflected
  const [first = null, second = null] = words.map((word) => language.asAdjective(word))
  if ((first === null) === (second === null)) return inflected
  const tagsIn = (word: InflectedWord | undefined, index: number) => word?.forms.get(words[index] ?? '') ?? 0
  const read = inflected.map((word, index) => (index === 0 ? first : second) ?? word)
  return agreement(tagsIn(read[0], 0), tagsIn(read[1], 1)) === 0 ? inflected : read
}

function inflect(word: string, isPartOfName: boolean, language: KeywordLanguage): InflectedWord {
  return word.length > longestWord || word.endsWith('*')
    ? exactForms(word)
    : language.inflect(word, isPartOfName)
}

/** "polsko-białoruski", "F-16": words without a space between them. */
function isOneWord(text: string): boolean {
  return !/\s/u.test(text.trim())
}

function isAdjectivePhrase(words: readonly InflectedWord[]): boolean {
  return words.filter(({ kind }) => kind === 'adjective').length === words.length - 1
}

function capitalsOf(word: string, inflected: InflectedWord): Capitals {
  if (inflected.kind === 'abbreviation') return { beginning: word }
  return isCapitalised(word) ? 'first' : 'any'
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function prefixOf(word: string): string | null {
  return word.endsWith('*') ? normalizeWord(word.slice(0, -1)) : null
}

function patternWord(
  inflected: InflectedWord,
  capitals: Capitals,
  prefix: string | null = null,
): PatternWord {
  const forms = new Map<string, number>()
  for (const [form, tags] of prefix === null ? inflected.forms : []) {
    const key = normalizeWord(form)
    forms.set(key, (forms.get(key) ?? 0) | tags)
  }
  return { forms, prefix, capitals, inflected, judge: null }
}

function exactForms(word: string): InflectedWord {
  return { kind: 'unknown', forms: new Map([[word, everyTag]]), lemmas: [word] }
}

function withoutDiacritics(pattern: Pattern): Pattern {
  return {
    ...pattern,
    words: pattern.words.map((word) => ({ ...word, forms: withFolded(word.forms) })),
    givenForms: new Set(withFolded(new Map([...pattern.givenForms].map((form) => [form, 0]))).keys()),
  }
}

function withFolded(forms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const folded = [...forms].filter(([form]) => form.length >= shortestFolded)
  return new Map([...folded.map(([form, tags]) => [fold(form), tags] as const), ...forms])
}
