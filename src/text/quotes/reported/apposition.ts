import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
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

/** "prawnik z KUL", "który oglądał pogorzelisko", "cytowany przez PAP", "pracująca w Łodzi": no clause of its own. */
function isApposition(passage: Passage, span: Span): boolean {
  const { speech, sources } = passage.language
  const items = itemsIn(passage, span)
  const [first, second] = items
  if (first === undefined) return false
  const opening = speech.prepositions.has(first.lower) ? second : first
  if (sources.relativeForm.test(opening?.lower ?? '') || sources.occasion.test(first.lower)) return true
  return (first.role === null && sources.participle.test(first.lower)) || isRole(passage, items)
}

/** A role behind nothing but its adjectives, and no verb. */
function isRole({ language: { roles, speech } }: Passage, items: readonly Item[]): boolean {
  const head = items.findIndex((item) => item.role !== null)
  const isFormer = (item: Item): boolean => roles.former.test(item.lower)
  const isVerb = (item: Item): boolean => speech.verbs.has(item.lower) || roles.verbLike.test(item.lower)
  return (
    head >= 0 &&
    items.slice(0, head).every((item) => roles.adjective.test(item.lower) || isFormer(item)) &&
    !items.some((item) => item.role === null && !isFormer(item) && isVerb(item))
  )
}
