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
  return `${kept.replace(/[\s,;:–-]+$/u, '') || kept}…`
}
