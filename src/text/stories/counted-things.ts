import type { ReportRules } from '#text/languages/report-rules.ts'
import { tokenize } from '#text/tokenize.ts'

/** So many of a thing, as a text says. */
export type Count = { readonly name: string; readonly value: number }

/** Between a number and its thing stand at most so many words ("13 chorych", "trzy osoby są ranne"). */
const reach = 3
/** Outlets round; a number nearer to a known one than this share says nothing new. */
const rounding = 0.15

/** How many of what, in any order; numbers with a unit, a fraction or a date have no thing near. */
export function countsIn(text: string, { numerals, counted }: ReportRules): readonly Count[] {
  const words = tokenize(text).map((token) => token.text.toLowerCase())
  return words.flatMap((word, at) => {
    const value = /^\d{1,4}$/u.test(word) ? Number(word) : numerals.get(word)
    if (value === undefined) return []
    const near = words.slice(at + 1, at + 1 + reach)
    const stop = near.findIndex((other) => /^\d/u.test(other) || numerals.has(other))
    const until = stop < 0 ? near : near.slice(0, stop)
    const thing = counted.find(({ words: form }) => until.some((other) => form.test(other)))
    return thing === undefined ? [] : [{ name: thing.name, value }]
  })
}

/** Whether a count of a thing that was counted before is none of those known, nor one of them rounded. */
export function isAnotherCount({ name, value }: Count, known: readonly Count[]): boolean {
  const before = known.filter((count) => count.name === name)
  return (
    before.length > 0 &&
    before.every((count) => Math.abs(count.value - value) > rounding * Math.max(count.value, value))
  )
}
