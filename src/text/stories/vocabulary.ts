import type { LexiconOf } from '#ports/lexicon.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import { type RootKey, rootKeyOf, type RootLanguage } from './root-words.ts'
import { hashOfWord } from './text-copies.ts'

/** A root with its number, which is its own as long as it is known, and in how many of the held reports it stands. */
export type Root = RootKey & {
  readonly id: number
  /** Until many reports are held, rarity is that of the news at large, which counts as so many of them. */
  readonly prior: number
  count: number
  /** The last generation of words in which one had this root. */
  generation: number
  /** The last reading in which it stood, and the place of its term there. */
  reading: number
  place: number
}

/** What is known of a word wherever it stands; its root where a capital there means a name, and where it does not. */
export type WordFacts = {
  readonly word: string
  readonly hash: number
  readonly hasCapital: boolean
  /** A number, or a word for a day: it tells one day's issue of a routine title from another's. */
  readonly isDate: boolean
  meant: Root | null | undefined
  anyway: Root | null | undefined
}

/** The words of one language: those used of late, and those of the generation before. */
export type LanguageWords = {
  readonly language: RootLanguage
  young: Map<string, WordFacts>
  old: ReadonlyMap<string, WordFacts>
}

/** All words and roots that are in use, numbered; what no held report has and no word of late had is forgotten. */
export type Vocabulary = {
  readonly lexiconOf: LexiconOf
  readonly languages: Map<string, LanguageWords>
  readonly roots: Map<string, Root>
  readonly byId: Root[]
  readonly freeIds: number[]
  generation: number
  /** How many reports are held. */
  held: number
}

const mostRemembered = 100_000
/** The news at large, which stands in while few reports are held, counts as so many. */
const priorReports = 300
const leastRarity = 0.1
/** The tables of known names hold those that the news names often, and no language has counted them. */
const knownNameShare = 0.02
const knownNameSign = '='

/** Whether a root is a row of the tables of known names. */
export function isKnownName({ kind, key }: RootKey): boolean {
  return kind === 'name' && key.startsWith(knownNameSign)
}

/** The rules and the dictionary of a language are asked for with its first report. */
export function openVocabulary(lexiconOf: LexiconOf): Vocabulary {
  return { lexiconOf, languages: new Map(), roots: new Map(), byId: [], freeIds: [], generation: 0, held: 0 }
}

/** The words of a language, by its ISO 639-1 code; to be asked for once for each report. */
export function wordsOf(vocabulary: Vocabulary, code: string): LanguageWords {
  const known = vocabulary.languages.get(code)
  if (known === undefined) return openWords(vocabulary, code)
  if (known.young.size >= mostRemembered) turnGeneration(vocabulary)
  return known
}

/** What is known of a word; each is looked up once and remembered. */
export function factsOf({ generation }: Vocabulary, words: LanguageWords, word: string): WordFacts {
  const young = words.young.get(word)
  if (young !== undefined) return young
  const facts = words.old.get(word) ?? newFacts(word, words.language)
  words.young.set(facts.word, facts)
  if (facts.meant) facts.meant.generation = generation
  if (facts.anyway) facts.anyway.generation = generation
  return facts
}

/** The root of a word that stands where a capital is needed anyway, or where it means a name. */
export function rootOf(
  vocabulary: Vocabulary,
  { language }: LanguageWords,
  { facts, isCapitalAnyway }: { readonly facts: WordFacts; readonly isCapitalAnyway: boolean },
): Root | null {
  const isAnyway = isCapitalAnyway || !facts.hasCapital
  const known = isAnyway ? facts.anyway : facts.meant
  if (known !== undefined) return known
  const key = rootKeyOf({ word: facts.word, isCapitalAnyway: isAnyway }, language)
  const root = key === null ? null : intern(vocabulary, key)
  if (isAnyway) facts.anyway = root
  else facts.meant = root
  return root
}

/** The logarithm of one in how many reports holds the root; at least 0.1. */
export function rarityOf({ held }: Vocabulary, { count, prior }: Root): number {
  return Math.max(leastRarity, Math.log((held + priorReports + 1) / (count + prior + 0.5)))
}

function openWords({ languages, lexiconOf }: Vocabulary, code: string): LanguageWords {
  const { dictionary, ...rules } = storyRulesOf(code)
  const language = { ...rules, lexicon: dictionary === null ? null : lexiconOf(dictionary) }
  const words: LanguageWords = { language, young: new Map(), old: new Map() }
  languages.set(code, words)
  return words
}

/** A string of its own: a slice would keep the whole text. */
function newFacts(slice: string, { calendarWords }: RootLanguage): WordFacts {
  const word = slice.split('').join('')
  const hasCapital = /^\p{Lu}/u.test(word)
  const isDate = calendarWords.has(word.toLowerCase()) || /^\p{N}/u.test(word)
  return { word, hash: hashOfWord(word), hasCapital, isDate, meant: undefined, anyway: undefined }
}

function intern(vocabulary: Vocabulary, { kind, key }: RootKey): Root {
  const { roots, byId, freeIds, generation } = vocabulary
  const name = `${kind} ${key}`
  const known = roots.get(name)
  if (known !== undefined) {
    known.generation = generation
    return known
  }
  const prior = commonShare({ kind, key }) * priorReports
  const id = freeIds.pop() ?? roots.size
  const root: Root = { kind, key, id, prior, count: 0, generation, reading: 0, place: 0 }
  roots.set(name, root)
  byId[id] = root
  return root
}

/** In how much of the news a root stands, from 0 to 1, as far as its language has counted it. */
function commonShare({ kind, key }: RootKey): number {
  if (kind === 'number') return 0
  if (isKnownName({ kind, key })) return knownNameShare
  if (kind === 'name') return (storyRulesOf('pl').newsWords.get(`~${key}`) ?? 0) / 100
  const [code = '', root = ''] = key.split(':', 2)
  return (storyRulesOf(code).newsWords.get(root) ?? 0) / 100
}

/** The words of the generation before the last are forgotten, and the roots that only they had. */
function turnGeneration(vocabulary: Vocabulary): void {
  for (const words of vocabulary.languages.values()) {
    words.old = words.young
    words.young = new Map()
  }
  for (const [name, { id, count, generation }] of vocabulary.roots) {
    if (count > 0 || generation === vocabulary.generation) continue
    vocabulary.roots.delete(name)
    vocabulary.freeIds.push(id)
  }
  vocabulary.generation += 1
}
