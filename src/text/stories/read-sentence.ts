import type { Lexicon, LexiconOf } from '#ports/lexicon.ts'
import { courseRulesOf } from '#text/languages/course-languages.ts'
import type { CourseRules } from '#text/languages/course-rules.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import { tokenize } from '#text/tokenize.ts'
import type { Report } from './report.ts'
import { rootKeyOf, type RootLanguage } from './root-words.ts'

/** What a sentence says of a story's course. */
export type ReadSentence = {
  readonly words: readonly CourseWord[]
  /** It tells of something to come. */
  readonly isPlan: boolean
  /** Somebody says or claims it. */
  readonly isSaid: boolean
}

/** A word by its root; done where it tells of a result. */
export type CourseWord = {
  readonly root: string
  readonly isName: boolean
  readonly isActor: boolean
  readonly isDone: boolean
}

/** Reads sentences of one language. */
export type SentenceReader = (sentence: string) => ReadSentence

type ReadLanguage = RootLanguage & { readonly lexicon: Lexicon }

/** What stands before a word that has a capital wherever it begins a sentence or a quotation. */
const beginning = /^$|[.!?:„“"«»”–—][\s„“"«]*$/u

/** In a title of so many capitals they mean no names. */
const titleCase = { fewestWords: 4, share: 0.6 }

/** Reads by the language's rules and dictionary; null where there are none. */
export function openSentenceReader(code: string, lexiconOf: LexiconOf): SentenceReader | null {
  const rules = courseRulesOf(code)
  const { dictionary, ...words } = storyRulesOf(code)
  if (rules === null || dictionary === null) return null
  const language = { ...words, lexicon: lexiconOf(dictionary) }
  return (sentence) => ({
    words: wordsOf(sentence, rules, language),
    isPlan: rules.plan.test(sentence),
    isSaid: rules.said.test(sentence),
  })
}

function wordsOf(sentence: string, rules: CourseRules, language: ReadLanguage): readonly CourseWord[] {
  const words = tokenize(sentence)
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const isTitleCase = words.length >= titleCase.fewestWords && capitals > titleCase.share * words.length
  return words.flatMap(({ text: word, start }) => {
    const isCapitalAnyway = isTitleCase || beginning.test(sentence.slice(Math.max(0, start - 3), start))
    const root = rootKeyOf({ word, isCapitalAnyway }, language)
    if (root === null || root.kind === 'number') return []
    const isName = root.kind === 'name'
    const lower = word.toLowerCase()
    return [
      {
        root: root.key,
        isName,
        isActor: isName || rules.isActor(lower, language.lexicon),
        isDone: !isName && rules.isDone(lower, language.lexicon),
      },
    ]
  })
}

/** The roots of the words that reports tell; they have to be of the reader's language. */
export function toldBy(reports: readonly Report[], read: SentenceReader): ReadonlySet<string> {
  const parts = reports.flatMap(({ title, text }) => [read(title), read(text)])
  return new Set(parts.flatMap(({ words }) => words.map(({ root }) => root)))
}
