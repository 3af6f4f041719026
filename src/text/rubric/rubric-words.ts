import { remember } from '#text/remember.ts'
import { rubrics, type Rubric } from '#domain/rubric.ts'

/** A rubric's words as data: `strong` ones are worth two points, `weak` ones one. */
export type WordsOfRubric = { readonly strong: string; readonly weak: string }

/** The words of those rubrics that a list holds some for. */
export type RubricVocabulary = Partial<Readonly<Record<Rubric, WordsOfRubric>>>

/** What a word of a text tells of its rubric. */
export type RubricHint = { readonly word: string; readonly rubric: Rubric; readonly points: number }

/** A language's words that tell rubrics apart. */
export type RubricWords = {
  readonly code: string
  /** Every word as it was written. */
  readonly all: readonly RubricHint[]
  /** What a word in lower case tells: nothing for most. */
  readonly hintsOf: (word: string) => readonly RubricHint[]
}

/** So many letters of a word find the beginnings that it may have; a shorter beginning is none. */
const keyLength = 3
/** News repeats its words: most are answered without being looked at. */
const mostRemembered = 50_000

/**
 * Reads lists of words, parted by white space: "mecz" is that form alone, "piłkar*" every word with this beginning. Where several
 * fit, a whole form goes before a beginning and a longer beginning before a shorter one. A word may tell of several rubrics.
 */
export function readRubricWords(code: string, words: RubricVocabulary): RubricWords {
  const hints = rubrics.flatMap((rubric) => {
    const { strong, weak } = words[rubric] ?? { strong: '', weak: '' }
    return [...hintsIn(strong, rubric, 2), ...hintsIn(weak, rubric, 1)]
  })
  const [beginnings, forms] = [hints.filter(isBeginning), hints.filter((hint) => !isBeginning(hint))]
  const byForm = Map.groupBy(forms, ({ word }) => word)
  const byKey = Map.groupBy(
    beginnings.map((hint) => ({ ...hint, word: hint.word.slice(0, -1) })),
    ({ word }) => word.slice(0, keyLength),
  )
  return {
    code,
    all: hints,
    hintsOf: remember(
      (word) => byForm.get(word) ?? longestOf(byKey.get(word.slice(0, keyLength)) ?? none, word),
      mostRemembered,
    ),
  }
}

const none: readonly RubricHint[] = []

function hintsIn(words: string, rubric: Rubric, points: number): readonly RubricHint[] {
  return (words.match(/\S+/gu) ?? []).map((word) => ({ word, rubric, points }))
}

function isBeginning({ word }: RubricHint): boolean {
  return word.endsWith('*')
}

function longestOf(hints: readonly RubricHint[], word: string): readonly RubricHint[] {
  let length = 0
  for (const hint of hints)
    if (hint.word.length > length && word.startsWith(hint.word)) length = hint.word.length
  return length === 0
    ? none
    : hints.filter((hint) => hint.word.length === length && word.startsWith(hint.word))
}
