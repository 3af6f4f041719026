import type { Lexicon } from '#ports/lexicon.ts'

/** How a language tells what has happened, what is to come, and that somebody says so. */
export type CourseRules = {
  readonly code: string
  /** Whether a word in lower case tells of a result: a verb's past, a participle, where the dictionary knows it for one. */
  readonly isDone: (word: string, lexicon: Lexicon) => boolean
  /** Whether a word in lower case is somebody who may speak: a role, an institution. */
  readonly isActor: (word: string, lexicon: Lexicon) => boolean
  /** Each tested on a sentence. */
  readonly plan: RegExp
  readonly said: RegExp
}
