import { everySlot, type Homograph, type InflectedWord, type KeywordLanguage } from './keyword-language.ts'
import { normalizeWord } from './normalize.ts'
import { tokenize } from './tokenize.ts'

/** What a token's capitals must be like: anything, a capital first, or exactly this beginning ("PiS"). */
export type Capitals = 'any' | 'first' | { readonly beginning: string }

/** One word of a keyword, ready to be compared with tokens. */
export type PatternWord = {
  /** Normalised forms with the cases and numbers they may stand for. */
  readonly forms: ReadonlyMap<string, number>
  readonly capitals: Capitals
  readonly homographs: readonly Homograph[]
}

/**
 * How the words of a pattern may stand: `together` in the keyword's order without a word between, `in-order` with up to
 * two words between, `free` in any order too where case and number agree, `name` as a person's name, with initials,
 * titles or a middle name between given name and surname.
 */
export type Arrangement = 'together' | 'in-order' | 'free' | 'name'

export type Pattern = {
  readonly keyword: string
  readonly words: readonly PatternWord[]
  readonly arrangement: Arrangement
  /** A surname alone counts only in a document that holds the full name. */
  readonly isSurnameAlone: boolean
  /** Normalised forms of the given name; a surname alone after another given name is another person. */
  readonly givenForms: ReadonlySet<string>
}

/** Longer keywords are compared word by word as they stand: no phrase in use is longer, and inflecting costs time. */
const mostInflectedWords = 8
const longestWord = 40

/** The patterns that find a keyword: one, or more for a person's name; none for a keyword that holds no word. */
export function compileKeyword(keyword: string, language: KeywordLanguage): readonly Pattern[] {
  const words = tokenize(keyword.normalize('NFC')).map(({ text }) => text)
  if (words.length === 0) return []
  const person = words.length > mostInflectedWords ? null : language.personOf(words)
  if (person === null) return [wordsPattern(keyword, words, language)]
  const surname = person.surname.map(namePart)
  const given = person.given.map(namePart)
  const givenForms = new Set(given.flatMap((word) => [...word.forms.keys()]))
  const base = { keyword, isSurnameAlone: false, givenForms: new Set<string>() }
  // "Recep Tayyip Erdoğan" is called Erdoğan: of several words after the given name, the last may stand alone.
  const alone = surname.length > 1 ? [surname, surname.slice(-1)] : [surname]
  return [
    { ...base, words: [...given.slice(0, 1), ...surname], arrangement: 'name' },
    ...alone.map((part): Pattern => ({
      ...base,
      words: part,
      arrangement: 'together',
      isSurnameAlone: true,
      givenForms,
    })),
  ]
}

function wordsPattern(keyword: string, words: readonly string[], language: KeywordLanguage): Pattern {
  const base = { keyword, isSurnameAlone: false, givenForms: new Set<string>() }
  if (words.length > mostInflectedWords) {
    return { ...base, words: words.map(exactWord), arrangement: 'together' }
  }
  const cased = capitaliseAsMeant(words, language)
  const isName = words.length > 1 && isCapitalised(cased[0] ?? '')
  const inflected = cased.map((word) => inflect(word, isName, language))
  return {
    ...base,
    words: cased.map((word, index) =>
      patternWord(
        inflected[index] ?? exactForms(word),
        capitalsOf(word, inflected[index]),
        homographsOf(word, words, language),
      ),
    ),
    arrangement: isName || isOneWord(keyword) ? 'together' : phraseArrangement(inflected),
  }
}

/** A particle ("von") keeps its lower case. */
function namePart(word: InflectedWord): PatternWord {
  return patternWord(word, capitalsOf(word.forms.keys().next().value ?? '', word))
}

/** "Broń jądrowa": a phrase of common words whose capital only opens it. */
function capitaliseAsMeant(words: readonly string[], language: KeywordLanguage): readonly string[] {
  const [first = '', ...rest] = words
  const opensPhrase = rest.length > 0 && rest.every((word) => word === word.toLowerCase())
  const lower = first.toLowerCase()
  return opensPhrase && language.knows(lower) && first.slice(1) === lower.slice(1) ? [lower, ...rest] : words
}

function inflect(word: string, isName: boolean, language: KeywordLanguage): InflectedWord {
  return word.length > longestWord ? exactForms(word) : language.inflect(word, isName)
}

/** "polsko-białoruski", "F-16": words without a space between them. */
function isOneWord(keyword: string): boolean {
  return !/\s/u.test(keyword.trim())
}

function phraseArrangement(words: readonly InflectedWord[]): Arrangement {
  const adjectives = words.filter(({ kind }) => kind === 'adjective').length
  return words.length > 1 && adjectives === words.length - 1 ? 'free' : 'in-order'
}

function capitalsOf(word: string, inflected: InflectedWord | undefined): Capitals {
  if (inflected?.kind === 'abbreviation') return { beginning: word }
  return isCapitalised(word) ? 'first' : 'any'
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Neighbours tell a homograph only where the keyword has none of its own. */
function homographsOf(
  word: string,
  words: readonly string[],
  language: KeywordLanguage,
): readonly Homograph[] {
  return words.length > 1 ? [] : language.homographs.filter(({ lemma }) => lemma === word.toLowerCase())
}

function patternWord(
  word: InflectedWord,
  capitals: Capitals,
  homographs: readonly Homograph[] = [],
): PatternWord {
  const forms = new Map<string, number>()
  for (const [form, slots] of word.forms) {
    const key = normalizeWord(form)
    forms.set(key, (forms.get(key) ?? 0) | slots)
  }
  return { forms, capitals, homographs }
}

function exactWord(word: string): PatternWord {
  return patternWord(exactForms(word), 'any')
}

function exactForms(word: string): InflectedWord {
  return { kind: 'unknown', forms: new Map([[word, everySlot]]) }
}
