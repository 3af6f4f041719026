import { remember } from '#text/remember.ts'
import { everyTag } from '#domain/grammar.ts'
import type { TermKind } from '#domain/query.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord, KeywordLanguage, PersonName } from '#text/matching/keyword-language.ts'
import { abbreviations } from './abbreviations.ts'
import { contextRules } from './context-rules.ts'
import { deriveWords } from './derivation.ts'
import { feminineGivenNames, masculineGivenNames } from './given-names.ts'
import type { JudgedLexicon } from './homograph-prior.ts'
import { inflectAs, inflectWord, isAbbreviation, isAdjectiveOf } from './inflection.ts'
import { nameRules } from './name-rules.ts'
import { spellingsOfGivenName, spellingsOfSurname } from './name-variants.ts'
import { declineName, type Gender, type NamePart } from './name-declension.ts'
import { prepositions } from './prepositions.ts'
import { roleWords } from './titles-and-roles.ts'

const languages = new WeakMap<JudgedLexicon, KeywordLanguage>()

/**
 * Polish keywords: every word's forms by the dictionary and what goes with it of homographs, and names by rule. One for each
 * dictionary, with its answers kept: the documents of every other language ask for the same words.
 */
export function polishKeywords(dictionary: JudgedLexicon): KeywordLanguage {
  const known = languages.get(dictionary)
  if (known !== undefined) return known
  const language = makeKeywords(rememberReadings(dictionary))
  languages.set(dictionary, language)
  return language
}

function makeKeywords(lexicon: JudgedLexicon): KeywordLanguage {
  const inflectAlone = remember((word) => inflectWord(word, lexicon), mostInflected)
  const inflectInName = remember((word) => inflectWord(word, lexicon, true), mostInflected)
  return {
    inflect: (word, isPartOfName) => (isPartOfName ? inflectInName : inflectAlone)(word),
    personOf: (words, said) => personOf(words, said, lexicon),
    knows: (word) => lexicon.has(word),
    qualifies: (word, next) => isAdjectiveOf(word, next, lexicon),
    derive: (word) => deriveWords(word, lexicon),
    asAdjective: (word) => inflectAs('adjective', word, lexicon),
    ...contextRules(lexicon),
    conjunctions: new Set(['i', 'oraz', 'lub', 'albo', 'czy', 'a', 'ani', 'bądź', 'tudzież']),
    titles: abbreviations.insideSentence,
    genderOfGivenName: (form) =>
      nameRules.givenReadings(form.charAt(0).toUpperCase() + form.slice(1))[0]?.gender ?? null,
    prepositions,
    isRole: (word) => isRole(word),
  }
}

const mostRemembered = 50_000
/** More words than a long watch list has. */
const mostInflected = 4000

/** The lexicon with its answers kept for the next time that a form comes: running text repeats itself. */
function rememberReadings(lexicon: JudgedLexicon): JudgedLexicon {
  return { ...lexicon, readingsOf: remember((form) => lexicon.readingsOf(form), mostRemembered) }
}

/** Whoever speaks for an office, a rank or a trade that the news knows by surname; a passer-by's trade tells nothing. */
function isRole(word: string): boolean {
  const role = roleWords.get(word)
  return role === undefined ? laureates.has(word) : !/^(?:private|witness)$/u.test(role.kind)
}

const laureates = new Set(
  'noblista noblistka kapitan mistrz mistrzyni olimpijczyk reprezentant trener selekcjoner'.split(' '),
)

const men = new Set(masculineGivenNames)
const women = new Set(feminineGivenNames)
const particles = new Set('von van de der den di da du la le el al bin ibn ben ten ter'.split(' '))

function personOf(words: readonly string[], said: TermKind | null, lexicon: Lexicon): PersonName | null {
  const name = withoutTitles(capitaliseName(words, lexicon))
  const [first] = name
  if (first === undefined || name.length < 2 || name.length > 5) return null
  if (!name.every((word) => isCapitalised(word) || particles.has(word))) return null
  if (said !== 'person' && !isPersonName(name, lexicon)) return null
  const gender = genderOf(first)
  const count = givenCount(name)
  return {
    gender,
    given: name.slice(0, count).map((word) => inflectNamePart(word, { gender, part: 'given' }, lexicon)),
    surname: name.slice(count).map((word) => inflectNamePart(word, { gender, part: 'surname' }, lexicon)),
  }
}

/** A full name typed in lower case ("donald tusk"): a given name before what is no common word. */
function capitaliseName(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const raised = words.map((word) =>
    particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
  const [first = ''] = raised
  const isTypedLower = words.length > 1 && words.every((word) => word === word.toLowerCase())
  const isName =
    isTypedLower && (men.has(first) || women.has(first)) && mayBeSurname(raised.at(-1) ?? '', lexicon)
  return isName ? raised : words
}

/** "gen. Stanisław Koziej": what stands before the name in lower case is no part of it. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => isCapitalised(word))
  const isTitled = words.slice(0, start).every((word) => abbreviations.insideSentence.has(word))
  return start > 0 && isTitled ? words.slice(start) : words
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/**
 * A given name of the lists or of Slavic make, or initials ("JD"), before a surname; else two words neither of which is a common
 * word ("Jewhen Mahda", but "Nowy Jork" is none).
 */
function isPersonName(name: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', ...rest] = name
  if (rest.some(isAbbreviation) || (isAbbreviation(first) && first.length > 2)) return false
  if (men.has(first) || women.has(first) || slavicName.test(first)) return true
  return !lexicon.has(first.toLowerCase()) && mayBeSurname(name.at(-1) ?? '', lexicon)
}

function mayBeSurname(word: string, lexicon: Lexicon): boolean {
  return surnameEnding.test(word) || !lexicon.has(word.toLowerCase())
}

/** As an adjective "zawadzka" is in the dictionary, behind a word that is no common one it is a surname. */
const surnameEnding = /(?:[sc]k|dzk)[ia]$/u
const slavicName = /^\p{Lu}\p{Ll}+(?:sław|mir)a?$/u

function genderOf(given: string): Gender {
  if (men.has(given)) return 'masculine'
  return women.has(given) || given.endsWith('a') ? 'feminine' : 'masculine'
}

/** Further given names ("Anna Maria Dyner") are known by the lists; the last word is always the surname's. */
function givenCount(name: readonly string[]): number {
  const rest = name.slice(1, -1)
  const next = rest.findIndex((word) => !men.has(word) && !women.has(word))
  return 1 + (next < 0 ? rest.length : next)
}

function inflectNamePart(
  word: string,
  hints: { readonly gender: Gender; readonly part: NamePart },
  lexicon: Lexicon,
): InflectedWord {
  if (particles.has(word)) return { kind: 'unknown', forms: new Map([[word, everyTag]]), lemmas: [word] }
  const isDeclined = hints.gender === 'masculine' || word.endsWith('a')
  // A dictionary's adjective would bring the forms of the other gender along.
  const nouns = lexicon.lexemesOf(word).filter(({ partOfSpeech }) => partOfSpeech === 'noun')
  const listed = isDeclined ? nouns.flatMap(({ forms }) => forms.map(({ form }) => form)) : []
  const spellings = hints.part === 'given' ? spellingsOfGivenName(word) : spellingsOfSurname(word)
  const declined = spellings.flatMap((one) => declineName(one, hints).map(({ form }) => form))
  const forms = [word, ...listed, ...declined].filter((form) => !isOfMan(form, word, hints.gender))
  return { kind: 'noun', forms: new Map(forms.map((form) => [form, everyTag])), lemmas: [word] }
}

/** "Nawrocki" is the husband of "Nawrocka", not her genitive, as it would be of a noun in -ka. */
function isOfMan(form: string, word: string, gender: Gender): boolean {
  return gender === 'feminine' && /(?:[sc]k|dzk)a$/u.test(word) && form === `${word.slice(0, -1)}i`
}
