/**
 * Shortens to at most `maxChars` UTF-16 units, at the end of a word where one is near, and ends in "…". Never cuts a
 * grapheme in two unless the first one alone is too long; answers the text as it is where it fits.
 */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  let end = 0
  let wordEnd = 0
  for (const { segment, index } of new Intl.Segmenter('pl', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length > maxChars - 1) break
    if (/\s/u.test(segment)) wordEnd = index
    end = index + segment.length
  }
  if (end === 0) return `${text.slice(0, Math.max(0, maxChars - 1)).replace(/[\uD800-\uDBFF]$/u, '')}…`
  const cut = wordEnd > end * 0.6 ? wordEnd : end
  const kept = text.slice(0, cut)
  const bare = kept.replace(/[\s,;:–-]+$/u, '') || kept
  // Behind a full stop a "…" of its own, which is no fourth dot.
  return /[.!?]$/u.test(bare) && bare.length + 2 <= maxChars ? `${bare} …` : `${bare}…`
}

/** Of what is kept, at least so much; else a sentence is cut in two. */
const LEAST_KEPT = 0.4

/** The end of a sentence: behind a longer word, so that "gen." and "prof." end none, and before a capital or a mark. */
const SENTENCE_END = /(?:\p{L}{5}|\p{N}|[”"»)])[.!?…]["”»)]?(?=\s+["„“«–(]?\s?\p{Lu})/gu

/** `shorten` for a text of sentences: where one ends within reach, the text ends there, with " …" behind it. */
export function shortenSentences(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length)
  const last = ends.findLast((end) => end + 2 <= maxChars) ?? 0
  return last >= maxChars * LEAST_KEPT ? `${text.slice(0, last)} …` : shorten(text, maxChars)
}
