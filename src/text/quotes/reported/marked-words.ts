import type { Span } from '#domain/span.ts'
import { isTitleOfWork } from '../marked-quotes.ts'
import type { Passage } from '../passage.ts'

/** Fewer words in marks are as often a name or an irony as somebody's own. */
const MIN_WORDS = 3
/** A longer stretch with a capital is hardly the name of a law or a programme, in words. */
const MIN_TITLE_WORDS = 6
/** How much before a mark may say what the words are, in characters. */
const AHEAD = 30

/** What the marked words stand in: what is held, and whether it says what something is called. */
export type Setting = { readonly content: Span; readonly isCalling: boolean }

/**
 * Says whether marked words in the author's own sentence are somebody's: a few must end the clause, and one alone must say
 * what something is, or be all that is said.
 */
export function isFragment(passage: Passage, pair: Span, setting: Setting): boolean {
  const words = passage.text.slice(pair.start + 1, pair.end - 1).trim()
  if (isTitleOfWork(passage, pair) || !/\p{L}/u.test(words)) return false
  const isTitleLike = /^\p{Lu}/u.test(words) && pair.start > setting.content.start
  const count = words.split(/\s+/u).length
  if (count >= MIN_WORDS || isTitleLike) return count >= (isTitleLike ? MIN_TITLE_WORDS : MIN_WORDS)
  if (!closes(passage, pair)) return false
  return count > 1 || (!setting.isCalling && isSaid(passage, pair, setting))
}

/** "to „knebel” i „…”": behind the words the clause ends, or another one is joined. */
function closes({ text, language }: Passage, { end }: Span): boolean {
  const behind = text.slice(end, end + 8)
  return /^(?:[.,;!?…]|\s*$)/u.test(behind) || language.sources.joinBehind.test(behind)
}

function isSaid({ text, language }: Passage, { start }: Span, { content }: Setting): boolean {
  const ahead = text.slice(Math.max(content.start, start - AHEAD), start)
  return (
    start === content.start || language.sources.copula.test(ahead) || language.sources.joinAhead.test(ahead)
  )
}
