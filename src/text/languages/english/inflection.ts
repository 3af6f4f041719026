import { everyTag } from '#domain/grammar.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord, WordKind } from '#text/matching/keyword-language.ts'
import { irregularForms, irregularLemmas } from './irregular-words.ts'
import { americanSpelling, britishSpelling } from './spelling-variants.ts'

/**
 * Every inflected form of a word as a keyword gives it: by the dictionary and the table of irregular words, in British and
 * American spelling. A form leads back to its word ("treaties"). A capitalised word is a name with its possessive and plural; as
 * part of a longer name it has the forms of the common word too ("United Nations"). A word that no dictionary knows takes a plural and a possessive only.
 */
export function inflectEnglish(word: string, lexicon: Lexicon, isPartOfName = false): InflectedWord {
  if (isShouted(word, lexicon)) return inflectEnglish(capitalised(word.toLowerCase()), lexicon, isPartOfName)
  if (isAbbreviation(word)) return made('abbreviation', abbreviationForms(word), word)
  const abbreviated = /^(.*\p{Lu})s$/u.exec(word)?.[1] ?? ''
  // "MPs" is no beginning of "MP", which an abbreviation's forms are compared by.
  if (isAbbreviation(abbreviated)) return made('noun', abbreviationForms(abbreviated), word)
  if (word.toLowerCase() === word) return inflectLower(word, lexicon)
  return made('unknown', [...nameForms(word), ...commonForms(word, lexicon, isPartOfName)], word)
}

/** The forms of the common word that a capitalised one is too, capitalised. */
function commonForms(name: string, lexicon: Lexicon, isPartOfName: boolean): readonly string[] {
  const lower = name.toLowerCase()
  if (!lexicon.has(lower) || (!isPartOfName && lexicon.lexemesOf(name).length > 0)) return []
  return [...inflectLower(lower, lexicon).forms.keys()].map(capitalised)
}

/** A name with its possessive and its plural, a family's: "Trump's", the "Trumps". */
export function nameForms(name: string): readonly string[] {
  return [name, `${name}'s`, pluralOf(name)]
}

/** Two capitals at least, as in "NATO" or "MP". */
export function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\p{N}]\p{L}{0,3}\p{Lu}+$/u.test(word) && word.length <= 7
}

/** A name typed in capitals ("UKRAINE"), which the dictionary knows only in its ordinary spelling. */
function isShouted(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortestShouted || word !== word.toUpperCase() || lexicon.has(word)) return false
  return lexicon.has(capitalised(word.toLowerCase()))
}

const shortestShouted = 5

/** What English joins to an abbreviation, and the tokeniser, which knows Polish endings ("NATO-u"), takes for one. */
const joined = 'led backed made based run wide style type funded owned built armed aligned'.split(' ')

function abbreviationForms(word: string): readonly string[] {
  const plural = word.endsWith('S') ? [] : [`${word}s`]
  return [word, `${word}'s`, ...plural, ...joined.map((part) => `${word}-${part}`)]
}

function inflectLower(word: string, lexicon: Lexicon): InflectedWord {
  const lemmas = lemmasOf(word, lexicon)
  if (lemmas.length === 0) return made('unknown', guessedForms(word), word)
  const american = lemmas.flatMap((lemma) => formsOf(lemma, lexicon))
  const forms = [word, ...american, ...american.map(britishSpelling)]
  return { ...made(kindOf(lemmas, lexicon), forms, word), lemmas }
}

/** The dictionary words that a keyword's word is, or is a form of. */
function lemmasOf(word: string, lexicon: Lexicon): readonly string[] {
  const spelt = lexicon.has(word) ? word : americanSpelling(word)
  const irregular = irregularLemmas.get(spelt) ?? []
  const own = lexicon.lexemesOf(spelt).map(({ lemma }) => lemma)
  // "Struck" and "men" stand in the dictionary too, but as forms; a noun of its own ("building") stays what it is.
  if (irregular.length > 0) return [...new Set([...irregular, ...own])]
  const isFormOnly = lexicon.lexemesOf(spelt).every(({ forms }) => forms.length === 1)
  return isFormOnly ? lexicon.readingsOf(spelt).map(({ lemma }) => lemma) : own
}

/** An adjective is not told apart: English words stand in the order in which the keyword has them. */
function kindOf(lemmas: readonly string[], lexicon: Lexicon): WordKind {
  const kinds = lemmas.flatMap((lemma) => lexicon.lexemesOf(lemma)).map(({ partOfSpeech }) => partOfSpeech)
  return kinds.find((kind) => kind === 'noun' || kind === 'verb') ?? 'unknown'
}

function formsOf(lemma: string, lexicon: Lexicon): readonly string[] {
  const irregular = irregularForms.get(lemma) ?? []
  const listed = [lemma, ...irregular]
    .flatMap((word) => lexicon.lexemesOf(word))
    .flatMap(({ forms }) => forms)
  // The dictionary leaves some plurals out ("centers").
  const plural = kindOf([lemma], lexicon) === 'unknown' ? [] : [pluralOf(lemma)]
  return [lemma, ...irregular, ...listed.map(({ form }) => form), ...doubledForms(lemma, lexicon), ...plural]
}

/** "Banned", "bigger": with a doubled consonant, as the dictionary lists them without their word. */
function doubledForms(lemma: string, lexicon: Lexicon): readonly string[] {
  if (!/[^aeiou][aeiou][bdgklmnprtvz]$/u.test(lemma)) return []
  const doubled = `${lemma}${lemma.at(-1)}`
  const endings = lexicon.has(`${doubled}est`) ? ['ed', 'ing', 'er', 'est'] : ['ed', 'ing']
  return endings.map((ending) => doubled + ending).filter((form) => lexicon.has(form))
}

function guessedForms(word: string): readonly string[] {
  return /^[a-z]{4,}$/u.test(word) ? [word, `${word}'s`, pluralOf(word)] : [word]
}

function pluralOf(word: string): string {
  if (/(?:[sxz]|ch|sh)$/u.test(word)) return `${word}es`
  return /^\p{Ll}.*[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function made(kind: WordKind, forms: readonly string[], lemma: string): InflectedWord {
  return { kind, forms: new Map(forms.map((form) => [form, everyTag])), lemmas: [lemma] }
}
