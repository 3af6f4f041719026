import type { NewsEvidence } from './news-evidence.ts'
import type { CourseWord, ReadSentence, SentenceReader } from './read-sentence.ts'
import { toldBy } from './read-sentence.ts'
import type { Report } from './report.ts'

/** A sentence of a report: of its title, or of its text. */
export type PlacedSentence = { readonly part: 'title' | 'text'; readonly sentence: string }

/** The sentence that carries a turn of the story, if one does, and what the report's sentences say for it. */
export type Turns<Sentence> = {
  readonly carrier: Sentence | undefined
  readonly evidence: Pick<NewsEvidence, 'doneTitle' | 'speaker' | 'answer' | 'plan'>
}

/** A title of which so much is in no earlier report tells of something else. */
const strangeShare = 0.5

/** Looks for turns in a report's sentences; `earlier` are those of its language, as words of another tell nothing. */
export function turnsOf<Sentence extends PlacedSentence>(
  sentences: readonly Sentence[],
  earlier: readonly Report[],
  read: SentenceReader,
): Turns<Sentence> {
  const told = toldBy(earlier, read)
  const parts = sentences.map((sentence) => partOf(sentence, read(sentence.sentence), told))
  const title = parts.filter(({ sentence }) => sentence.part === 'title')
  const isKnown = earlier.length > 0
  const has = (some: typeof parts, what: 'isDone' | 'isSpeaker' | 'isPlan' | 'isStrange'): boolean =>
    isKnown && some.some((part) => part[what])
  const answers = isAnswer(sentences, told, read)
  const carrier =
    title.find(() => answers) ??
    parts.find(({ isDone, isSpeaker }) => isDone || isSpeaker) ??
    title.find(({ isStrange }) => isStrange) ??
    parts.find(({ isUnheard }) => isUnheard)
  return {
    carrier: isKnown ? carrier?.sentence : undefined,
    evidence: {
      doneTitle: Number(has(title, 'isDone')),
      speaker: Number(has(parts, 'isSpeaker')),
      answer: Number(isKnown && answers),
      plan: Number(title.some(({ isPlan }) => isPlan)),
    },
  }
}

/**
 * Whether the title is somebody's word who was not in the story: it says so, quotes, or names the speaker before a colon, where the lead says
 * that it was said ("Wilno: rozumiemy"), as a place may stand there too.
 */
function isAnswer(
  sentences: readonly PlacedSentence[],
  told: ReadonlySet<string>,
  read: SentenceReader,
): boolean {
  const isNew = (words: readonly CourseWord[], what: 'isActor' | 'isName'): boolean =>
    words.some((word) => word[what] && !told.has(word.root))
  const [title, lead] = sentences
  if (title === undefined) return false
  const [, head = ''] = /^(?:.*[.!?”"] )?([^.!?:]+): /u.exec(title.sentence) ?? []
  const isHeaded = isNew(read(head).words, 'isActor')
  const isSaid = lead !== undefined && read(lead.sentence).isSaid
  if (isHeaded && isSaid) return true
  const whole = read(title.sentence)
  return (
    (whole.isSaid && isNew(whole.words, 'isActor')) ||
    (holdsQuote.test(title.sentence) && isNew(whole.words, 'isName'))
  )
}

const holdsQuote = /[„“"«].+[”"»]/u

type Part<Sentence> = {
  readonly sentence: Sentence
  readonly isDone: boolean
  readonly isSpeaker: boolean
  readonly isPlan: boolean
  readonly isStrange: boolean
  readonly isUnheard: boolean
}

function partOf<Sentence>(
  sentence: Sentence,
  { words, isPlan, isSaid }: ReadSentence,
  told: ReadonlySet<string>,
): Part<Sentence> {
  const unseen = words.filter(({ root }: CourseWord) => !told.has(root))
  return {
    sentence,
    isDone: unseen.some(({ isDone }) => isDone),
    isSpeaker: isSaid && unseen.some(({ isName }) => isName),
    isPlan,
    isStrange: unseen.length > 0 && unseen.length >= strangeShare * words.length,
    isUnheard: unseen.length > 0,
  }
}
