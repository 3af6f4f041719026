import { agreement, everyTag, nominativePlural, type PartOfSpeech } from '#domain/grammar.ts'
import type { Lexeme } from '#ports/lexicon.ts'
import type { InflectedWord } from '#text/matching/keyword-language.ts'
import { adjectiveTags, guessAdjectiveForms } from './adjectives.ts'
import { guessNounForms, suppletiveForms } from './common-nouns.ts'
import { priorOf, type JudgedLexicon } from './homograph-prior.ts'
import { missingForms } from './missing-forms.ts'
import { declineName } from './name-declension.ts'
import { tagsBySpelling, tagsOfForm } from './word-tags.ts'

/**
 * Every inflected form of a word as a keyword gives it: from the dictionary, with the irregular forms that it lists as
 * words of their own, and by rule where the dictionary does not know the word. A form other than the base form leads
 * back to it ("stany" → stan), a participle or gerund only to its own forms ("przyjęty"). A capitalised word is looked
 * up as it stands, and in lower case where the dictionary does not inflect it so, or where it is part of a longer name
 * ("Wielka Brytania"); all its forms are capitalised. Negations (nie-) and derived words are not forms.
 */
export function inflectWord(word: string, lexicon: JudgedLexicon, isPartOfName = false): InflectedWord {
  if (isOfOtherLetters(word)) return named('unknown', [word], word)
  if (isShouted(word, lexicon))
    return inflectWord(word.charAt(0) + word.slice(1).toLowerCase(), lexicon, isPartOfName)
  if (isAbbreviation(word)) return named('abbreviation', abbreviationForms(word), word)
  const lower = word.toLowerCase()
  if (lower === word) return inflectLower(word, lexicon)
  const own = lookUp(word, lexicon)
  const isInflected = lexicon.lexemesOf(word).some(({ forms }) => forms.length > 1)
  const common = isInflected && !isPartOfName ? null : lookUp(lower, lexicon)
  const known = [own, common && capitalise(common)].filter((found) => found !== null)
  const isWellKnown = known.some(({ forms }) => forms.size > 4)
  return merge(isWellKnown ? known : [...known, guessName(word)])
}

/** The word's forms as one part of speech only ("chora" as an adjective); null where it has no such reading. */
export function inflectAs(
  partOfSpeech: PartOfSpeech,
  word: string,
  lexicon: JudgedLexicon,
): InflectedWord | null {
  const lexemes = lexicon
    .readingsOf(word)
    .filter((reading) => reading.partOfSpeech === partOfSpeech)
    .flatMap(({ lemma }) => lexicon.lexemesOf(lemma).filter((lexeme) => lexeme.partOfSpeech === partOfSpeech))
  return lexemes.length === 0 ? null : merge(lexemes.map((lexeme) => inflectLexeme(lexeme, lexicon)))
}

/** A word in Cyrillic or other letters takes no Polish ending. */
function isOfOtherLetters(word: string): boolean {
  return /^[^\p{Script=Latin}]*\p{L}/u.test(word) && !/\p{Script=Latin}/u.test(word)
}

/** A name typed in capitals ("UKRAINA"), which the dictionary knows only in its ordinary spelling. */
function isShouted(word: string, lexicon: JudgedLexicon): boolean {
  if (word.length < shortestShouted || word !== word.toUpperCase() || lexicon.has(word)) return false
  return lexicon.has(word.charAt(0) + word.slice(1).toLowerCase())
}

/** Two capitals at least, as in "NATO", "PiS" or "KGHM": a word that takes its endings after a hyphen. */
export function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\p{N}]\p{L}{0,3}\p{Lu}+$/u.test(word) && word.length <= 7
}

/** Says whether a form in lower case is one of an adjective, and agrees in case, number and gender with a noun's form. */
export function isAdjectiveOf(form: string, noun: string, lexicon: JudgedLexicon): boolean {
  // One letter may be a noun in the dictionary, the name of itself; in a text it is a conjunction or a preposition.
  const adjectives = noun.length === 1 ? [] : tagsAs('adjective', form, lexicon)
  if (adjectives.length === 0) return false
  const nouns = tagsAs('noun', noun, lexicon)
  return adjectives.some((one) => nouns.some((other) => agreement(one, other) !== 0))
}

function tagsAs(partOfSpeech: PartOfSpeech, form: string, lexicon: JudgedLexicon): readonly number[] {
  return lexicon
    .readingsOf(form)
    .filter((reading) => reading.partOfSpeech === partOfSpeech)
    .map((reading) => tagsOfForm(reading, { form, ...reading }))
}

const shortestShouted = 5
const abbreviationEndings =
  'u owi em ie a y i ów om ami ach iem ę ą e ze rze cie dzie etu etowi etem ecie'.split(' ')

function abbreviationForms(word: string): readonly string[] {
  return [word, ...abbreviationEndings.flatMap((ending) => [`${word}-${ending}`, word + ending])]
}

/** A word in lower case that only the capitalised dictionary entry explains ("rosja") is inflected like that. */
function inflectLower(word: string, lexicon: JudgedLexicon): InflectedWord {
  const found = lookUp(word, lexicon) ?? lookUpCompound(word, lexicon)
  if (found !== null) return found
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  return lookUp(capitalised, lexicon) ?? guessWord(word)
}

// An entry of a plural alone ("ćwiczenia") has no more forms; the noun's own entry then completes it.
const mostPluralForms = 5

function lookUp(word: string, lexicon: JudgedLexicon): InflectedWord | null {
  const own = lexicon.lexemesOf(word)
  const isOtherWord = priorOf(lexicon)(word, word)
  const usual = isOtherWord ? lexemesBehind(word, lexicon, (part) => part !== 'other') : []
  if (usual.length > 0) return merge(usual.map((lexeme) => inflectLexeme(lexeme, lexicon)))
  if (own.some(({ isComplete, forms }) => isComplete || forms.length > mostPluralForms)) {
    const known = [...own, ...pluralsBehind(word, own, lexicon)].map((lexeme) =>
      inflectLexeme(lexeme, lexicon),
    )
    return merge(isUninflected(own) ? [...known, guessWord(word)] : known)
  }
  return lookUpForm(word, own, lexicon)
}

/** What a form other than a base form leads back to: nouns and adjectives first, a verb only where there is neither. */
function lookUpForm(word: string, own: readonly Lexeme[], lexicon: JudgedLexicon): InflectedWord | null {
  const inflected = own.filter(({ forms }) => forms.length > 1)
  const nominal = lexemesBehind(word, lexicon, (part) => part === 'noun' || part === 'adjective')
  if (inflected.length > 0 || nominal.length > 0) {
    const known = [...inflected, ...nominal].map((lexeme) => inflectLexeme(lexeme, lexicon))
    const suppletive = inflected.length > 0 ? undefined : suppletiveForms.get(word)
    return merge(suppletive === undefined ? known : [...known, named('noun', suppletive, word)])
  }
  const verbal = lexemesBehind(word, lexicon, (part) => part === 'verb')
  if (verbal.length > 0) return merge(verbal.map((lexeme) => inflectLexeme(lexeme, lexicon)))
  return own[0] === undefined ? null : inflectLexeme({ ...own[0], partOfSpeech: 'noun' }, lexicon)
}

/** A typed plural ("wojska") is that of its noun too, though a rare noun may be spelt like it. */
function pluralsBehind(word: string, own: readonly Lexeme[], lexicon: JudgedLexicon): readonly Lexeme[] {
  if (!own.every(({ partOfSpeech }) => partOfSpeech === 'noun')) return []
  return lexemesBehind(word, lexicon, (part) => part === 'noun').filter((lexeme) =>
    lexeme.forms.some((form) => form.form === word && (tagsOfForm(lexeme, form) & nominativePlural) !== 0),
  )
}

/** A word that the dictionary has only as an exclamation or the like ("hejt") may be a noun by now. */
function isUninflected(own: readonly Lexeme[]): boolean {
  return own.every(({ partOfSpeech, forms }) => partOfSpeech === 'other' && forms.length === 1)
}

/** The lexemes of other words that the word is usually a form of. */
function lexemesBehind(
  word: string,
  lexicon: JudgedLexicon,
  isWanted: (partOfSpeech: PartOfSpeech) => boolean,
): readonly Lexeme[] {
  const isImprobable = priorOf(lexicon)
  return lexicon
    .readingsOf(word)
    .filter(
      ({ lemma, partOfSpeech }) => lemma !== word && isWanted(partOfSpeech) && !isImprobable(word, lemma),
    )
    .flatMap(({ lemma, partOfSpeech }) =>
      lexicon.lexemesOf(lemma).filter((lexeme) => lexeme.partOfSpeech === partOfSpeech),
    )
}

function inflectLexeme(lexeme: Lexeme, lexicon: JudgedLexicon): InflectedWord {
  const { lemma, partOfSpeech, isComplete } = lexeme
  const forms = new Map(isComplete ? [] : missingForms(lexeme, lexicon))
  for (const form of lexeme.forms)
    forms.set(form.form, (forms.get(form.form) ?? 0) | tagsOfForm(lexeme, form))
  return { kind: partOfSpeech === 'other' ? 'unknown' : partOfSpeech, forms, lemmas: [lemma] }
}

const prefixes =
  /^(?:cyber|anty|super|eks|euro|mini|mikro|makro|multi|nano|nad|pod|poza|pro|wice|współ|post|pre|ultra|hiper|mega|tele|auto|bio|eko|geo|neo|kontr|przeciw|narko|radio|termo|hydro|elektro|agro|foto|wideo)(?=\p{L}{4})/u

/** A compound with a common prefix is inflected like the rest of it: "cyberatak" like "atak". */
function lookUpCompound(word: string, lexicon: JudgedLexicon): InflectedWord | null {
  const prefix = prefixes.exec(word)?.[0]
  const rest = prefix === undefined ? null : lookUp(word.slice(prefix.length), lexicon)
  if (prefix === undefined || rest === null) return null
  return {
    kind: rest.kind,
    lemmas: rest.lemmas.map((lemma) => prefix + lemma),
    forms: new Map([...rest.forms].map(([form, tags]) => [prefix + form, tags])),
  }
}

function guessWord(word: string): InflectedWord {
  const adjectival = guessAdjectiveForms(word)
  const adjective = new Map((adjectival ?? []).map((form) => [form, adjectiveTags(form)]))
  if (adjectival !== null && surelyAdjective.test(word))
    return { kind: 'adjective', forms: adjective, lemmas: [word] }
  const nouns = [word, ...singularsOf(word)].flatMap((lemma) =>
    [word, ...guessNounForms(lemma).keys(), ...formsAfterSilentE(lemma)].map(
      (form) => [form, tagsBySpelling({ lemma, partOfSpeech: 'noun' }, form)] as const,
    ),
  )
  return { kind: 'unknown', forms: new Map([...adjective, ...nouns]), lemmas: [word] }
}

/** Endings that hardly any noun's plural has, unlike "-ny" ("drony"). */
const surelyAdjective = /(?:ow|ln|czn|jn|szn|żn)y$|(?:[sc]k|dzk)[iae]e?$/u

/** The singular that an unknown word in the plural may belong to: "drony", "dronami". */
function singularsOf(word: string): readonly string[] {
  const stem = /^(\p{L}{2,}[^aeiouyąęó])(?:[yi]|ami|ach|om|ów)$/u.exec(word)?.[1]
  return stem === undefined ? [] : [stem]
}

/** "deepfake": an English word keeps its silent e before an apostrophe. */
function formsAfterSilentE(word: string): readonly string[] {
  if (!/[^aeiouyąęó]e$/u.test(word)) return []
  return ['a', 'u', 'owi', 'em', 'ie', 'y', 'ów', 'om', 'ami', 'ach'].map((ending) => `${word}'${ending}`)
}

/** A capitalised word may name a person, a place or a thing: every form of either. */
function guessName(word: string): InflectedWord {
  const names = declineName(word).map(({ form }) => form)
  return named('unknown', [word, ...names, ...guessNounForms(word).keys()], word)
}

function capitalise({ kind, forms, lemmas }: InflectedWord): InflectedWord {
  const raise = (form: string) => form.charAt(0).toUpperCase() + form.slice(1)
  return {
    kind,
    forms: new Map([...forms].map(([form, tags]) => [raise(form), tags])),
    lemmas: lemmas.map(raise),
  }
}

function merge(words: readonly InflectedWord[]): InflectedWord {
  const forms = new Map<string, number>()
  for (const word of words) {
    for (const [form, tags] of word.forms) forms.set(form, (forms.get(form) ?? 0) | tags)
  }
  return {
    kind: words[0]?.kind ?? 'unknown',
    forms,
    lemmas: [...new Set(words.flatMap(({ lemmas }) => lemmas))],
  }
}

function named(kind: InflectedWord['kind'], forms: readonly string[], lemma: string): InflectedWord {
  return { kind, forms: new Map(forms.map((form) => [form, everyTag])), lemmas: [lemma] }
}
