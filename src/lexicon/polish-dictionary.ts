import { everyGender, everySlot, type PartOfSpeech } from '#domain/grammar.ts'
import type { Lexeme, Lexicon, LexiconReading } from '#ports/lexicon.ts'
import { type Base, type ListedWords, readSuffixRules, type SuffixRules } from './affix-rules.ts'
import { indexWords, type WordTable } from './word-table.ts'

/**
 * The Polish hunspell dictionary of the npm package `dictionary-pl` as a lexicon. Nothing is expanded beforehand: a
 * word's forms are made when they are asked for, so the whole lexicon costs about 10 MB outside the heap. It ties no
 * irregular form to its word and knows no case, number or gender. Throws what reading the package's files throws.
 */
export async function loadPolishLexicon(): Promise<Lexicon> {
  const { default: dictionary } = await import('dictionary-pl')
  return createLexicon(indexWords(dictionary.dic), readSuffixRules(new TextDecoder().decode(dictionary.aff)))
}

/** A lexicon of a dictionary with the flags of the Polish one: its word table and its suffix rules. */
export function createLexicon(words: WordTable, rules: SuffixRules): Lexicon {
  // The dictionary has some thousand combinations of flags, and is asked for them by the hundred thousand.
  const separate = new Map<string, readonly string[]>()
  const dictionary: Dictionary = {
    flagsOf(word) {
      const entries = words.flagsOf(word)
      if (entries.length === 0) return entries
      const joined = entries.join('')
      const flags = separate.get(joined) ?? [...new Set(joined)]
      separate.set(joined, flags)
      return flags
    },
    mayBegin: (beginning) => words.mayBegin(beginning),
    isListed: (word) => words.flagsOf(word).length > 0,
    rules,
  }
  return {
    lexemesOf(lemma) {
      const listed = listedLexemes(lemma, dictionary)
      return listed.length > 0 || !mayBeVerbal.test(lemma) ? listed : verbalLexemes(lemma, dictionary)
    },
    entryOf(word) {
      const entries = words.flagsOf(word)
      if (entries.length === 0) return null
      return entries.every((flags) => flags === '') ? 'single' : 'inflected'
    },
    readingsOf: (form) => distinct(readingsOf(form, dictionary)),
    has: (form) => dictionary.isListed(form) || basesOf(form, dictionary).length > 0,
  }
}

type Dictionary = ListedWords & {
  readonly isListed: (word: string) => boolean
  readonly rules: SuffixRules
}

/*
 * The dictionary's flags that matter here: X makes the oblique cases of an adjective, y its adverb and c the form after
 * "po", which are other words; i and j make a verb's gerund; one of the others in `verbFlags` stands at every verb.
 */
const adjectiveFlag = 'X'
const otherWordFlags = 'yc'
const gerundFlags = 'ij'
const verbFlags = 'HFIJhBE'
/** How the nominative of a participle or a gerund ends. */
const mayBeVerbal = /(?:[yi]|ie)$/u

function listedLexemes(lemma: string, dictionary: Dictionary): readonly Lexeme[] {
  if (!dictionary.isListed(lemma)) return []
  const partOfSpeech = partOf(lemma, dictionary)
  const forms = dictionary
    .flagsOf(lemma)
    .filter((flag) => !isOtherWord(flag, partOfSpeech))
    .flatMap((flag) => dictionary.rules.inflect(lemma, flag))
  return [lexeme(lemma, partOfSpeech, [lemma, ...forms])]
}

function partOf(lemma: string, dictionary: Dictionary): PartOfSpeech {
  const flags = dictionary.flagsOf(lemma)
  if (flags.includes(adjectiveFlag)) return 'adjective'
  if (/[ćc]$/u.test(lemma) && flags.some((flag) => verbFlags.includes(flag))) return 'verb'
  return flags.length > 0 ? 'noun' : 'other'
}

function isOtherWord(flag: string, partOfSpeech: PartOfSpeech): boolean {
  if (partOfSpeech === 'adjective') return otherWordFlags.includes(flag)
  return partOfSpeech === 'verb' && gerundFlags.includes(flag)
}

/** The participle or the gerund whose nominative this is. */
function verbalLexemes(lemma: string, dictionary: Dictionary): readonly Lexeme[] {
  return basesOf(lemma, dictionary).flatMap(({ base, flag }) => {
    const verbal = verbalOf(base, flag, dictionary)
    return verbal === null || verbal.lemma !== lemma ? [] : [verbal]
  })
}

/** What a verb's flag makes: a participle, which is inflected as an adjective, or a gerund; null for finite forms. */
function verbalOf(verb: string, flag: string, dictionary: Dictionary): Lexeme | null {
  if (partOf(verb, dictionary) !== 'verb') return null
  const forms = dictionary.rules.inflect(verb, flag)
  if (gerundFlags.includes(flag)) {
    const nominative = forms.find((form) => form.endsWith('ie'))
    return nominative === undefined ? null : lexeme(nominative, 'noun', forms)
  }
  const genitive = forms.find((form) => form.endsWith('ego'))
  if (genitive === undefined) return null
  const stem = genitive.slice(0, -'ego'.length)
  const nominative = forms.find((form) => form === `${stem}y` || form === stem)
  return nominative === undefined ? null : lexeme(nominative, 'adjective', forms)
}

function readingsOf(form: string, dictionary: Dictionary): readonly LexiconReading[] {
  const own = dictionary.isListed(form) ? [reading(form, partOf(form, dictionary))] : []
  const derived = basesOf(form, dictionary).flatMap(({ base, flag }) => {
    const verbal = verbalOf(base, flag, dictionary)
    const partOfSpeech = partOf(base, dictionary)
    if (verbal !== null) {
      const ofVerb = gerundFlags.includes(flag) ? [] : [reading(base, 'verb')]
      return [...ofVerb, reading(verbal.lemma, verbal.partOfSpeech)]
    }
    return isOtherWord(flag, partOfSpeech) ? [reading(form, 'other')] : [reading(base, partOfSpeech)]
  })
  return [...own, ...derived]
}

function basesOf(form: string, dictionary: Dictionary): readonly Base[] {
  return dictionary.rules.basesOf(form, dictionary)
}

function distinct(readings: readonly LexiconReading[]): readonly LexiconReading[] {
  return [...new Map(readings.map((one) => [`${one.lemma} ${one.partOfSpeech}`, one])).values()]
}

function lexeme(lemma: string, partOfSpeech: PartOfSpeech, forms: readonly string[]): Lexeme {
  const tagged = [...new Set(forms)].map((form) => ({ form, slots: everySlot, genders: everyGender }))
  return { lemma, partOfSpeech, forms: tagged, isComplete: false }
}

function reading(lemma: string, partOfSpeech: PartOfSpeech): LexiconReading {
  return { lemma, partOfSpeech, slots: everySlot, genders: everyGender }
}
