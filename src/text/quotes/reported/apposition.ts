import type { Span } from '#domain/span.ts'
import { itemsIn } from '#text/reading.ts'
import type { Passage } from '../passage.ts'

/** How long what stands in brackets or between two commas may be, in characters. */
const LONGEST = 120
/** Where what was said begins behind its holder: behind their place, an apposition and a comma, where there are any. */
export function behindHolder(passage: Passage, span: Span): number {
  const { text, language } = passage
  const place = language.sources.place.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST)))
  if (place !== null) return behindHolder(passage, { start: span.start + place[0].length, end: span.end })
  const comma = /^\s*,\s*/u.exec(text.slice(span.start, span.start + 6))
  if (comma === null)
    return span.start + (/^\s*/u.exec(text.slice(span.start, span.start + 4))?.[0].length ?? 0)
  const from = span.start + comma[0].length
  const close = text.slice(from, Math.min(span.end, from + LONGEST)).indexOf(',')
  if (close < 0 || !isApposition(passage, { start: from, end: from + close })) return from
  return behindHolder(passage, { start: from + close, end: span.end })
}

/** "prawnik z KUL", "który oglądał pogorzelisko", "cytowany przez PAP": no clause of its own. */
function isApposition(passage: Passage, span: Span): boolean {
  const { roles, speech, sources } = passage.language
  const items = itemsIn(passage, span)
  const [first, second] = items
  if (first === undefined) return false
  const isBehind = speech.prepositions.has(first.lower)
  if (sources.relativeForm.test((isBehind ? second : first)?.lower ?? '')) return true
  if (sources.occasion.test(first.lower)) return true
  const head = items.findIndex((item) => item.role !== null)
  const opensPlainly =
    head >= 0 &&
    items.slice(0, head).every((item) => roles.adjective.test(item.lower) || roles.former.test(item.lower))
  return (
    opensPlainly &&
    !items.some(
      (item) =>
        item.role === null &&
        !roles.former.test(item.lower) &&
        !roles.former.test(item.lower) &&
        (speech.verbs.has(item.lower) || roles.verbLike.test(item.lower)),
    )
  )
}
