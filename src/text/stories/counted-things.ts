import type { Lexicon } from '#ports/lexicon.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'
import { tokenize } from '#text/tokenize.ts'

/** So many of a thing, as a text says: of one that news counts in many words ("killed"), or of whatever noun stands behind the number. */
export type Count = {
  readonly name: string
  readonly isNoun: boolean
  readonly value: number
  readonly isBound: boolean
  /** "The seventh case" comes after six, whether or not anybody told of those. */
  readonly isOrdinal: boolean
}

/** Between a number and its thing stand at most so many words ("13 chorych", "trzy osoby są ranne", "rannych jest sześć"). */
const reach = 3
/** A noun that is counted stands next to its number, or behind one adjective. */
const nounReach = 2
/** Outlets round; a number nearer to a known one than this share says nothing new. */
const rounding = 0.15

/** How many of what, in any order; dates have no thing near. Without a dictionary (null) only things that news counts. */
export function countsIn(text: string, rules: ReportRules, lexicon: Lexicon | null): readonly Count[] {
  const words = tokenize(wholeNumbers(text)).map((token) => token.text.toLowerCase())
  return words.flatMap((word, at) => {
    const ordinal = ordinalIn(words, at, rules)
    if (ordinal !== null) return [ordinal]
    const value = valueOf(word, rules)
    if (value === undefined) return []
    const behind = untilNumber(words.slice(at + 1, at + 1 + reach), rules)
    const before = untilNumber(words.slice(Math.max(0, at - nounReach), at).toReversed(), rules)
    const isBound = rules.atLeast.test(words.slice(Math.max(0, at - 2), at).join(' '))
    const count = (name: string, isNoun = false, times = 1): Count => ({
      name,
      isNoun,
      isBound,
      isOrdinal: false,
      value: value * times,
    })
    const thing = thingIn(behind, rules)
    if (thing !== null) return [count(thing)]
    const noun = lexicon === null ? null : nounBehind(behind, { rules, lexicon })
    if (noun !== null) return [count(noun.name, true, noun.times)]
    const [next] = behind
    const isLast = next === undefined || (lexicon !== null && isVague(next, { rules, lexicon }))
    const known = isLast ? thingIn(before, rules) : null
    return known === null ? [] : [count(known)]
  })
}

/** "Siódmy przypadek", "a second fatal victim": of what news counts alone, as other ordinals tell of dates, floors and leagues. */
function ordinalIn(words: readonly string[], at: number, rules: ReportRules): Count | null {
  const value = rules.ordinals.get(words[at] ?? '')
  const thing = thingIn(words.slice(at + 1, at + 1 + nounReach), rules)
  if (value === undefined || thing === null) return null
  return { name: thing, isNoun: false, value, isBound: false, isOrdinal: true }
}

/** "2,000" and "2 000" are one number, and of "4,5" the whole is enough. */
function wholeNumbers(text: string): string {
  return text.replaceAll(/(?<=\d)[ \u00a0.,](?=\d{3}(?!\d))/gu, '').replaceAll(/(?<=\d)[.,]\d+/gu, '')
}

function valueOf(word: string, { numerals }: ReportRules): number | undefined {
  return /^\d{1,9}$/u.test(word) ? Number(word) : numerals.get(word)
}

function untilNumber(words: readonly string[], rules: ReportRules): readonly string[] {
  const stop = words.findIndex((word) => valueOf(word, rules) !== undefined)
  return stop < 0 ? words : words.slice(0, stop)
}

function thingIn(words: readonly string[], { counted }: ReportRules): string | null {
  return counted.find(({ words: form }) => words.some((word) => form.test(word)))?.name ?? null
}

type Knowledge = { readonly rules: ReportRules; readonly lexicon: Lexicon }

/** "12 mld zł": the noun behind a number, if it says enough. */
function nounBehind(
  behind: readonly string[],
  { rules, lexicon }: Knowledge,
): { readonly name: string; readonly times: number } | null {
  const [first = ''] = behind
  const times = rules.multiples.find(({ words }) => words.test(first))
  const next = times === undefined ? behind : behind.slice(1)
  const noun = next.slice(0, nounReach).flatMap((word) => nounOf(word, lexicon) ?? [])[0]
  if (noun === undefined || rules.vagueThings.has(noun)) return null
  return { name: `${rules.code}:${noun}`, times: Number(times?.name ?? 1) }
}

function isVague(word: string, { rules, lexicon }: Knowledge): boolean {
  return rules.vagueThings.has(nounOf(word, lexicon) ?? '')
}

function nounOf(word: string, lexicon: Lexicon): string | null {
  if (word === 'zł' || word === 'euro') return word
  return lexicon.readingsOf(word).find(({ partOfSpeech }) => partOfSpeech === 'noun')?.lemma ?? null
}

/** Whether a count of a thing that was counted before is none of those known, nor one of them rounded; "over 10" is news only above all known. */
export function isAnotherCount({ name, value, isBound, isOrdinal }: Count, known: readonly Count[]): boolean {
  const before = known.filter((count) => count.name === name)
  if (isOrdinal) return before.every((count) => count.value < value)
  return (
    before.length > 0 &&
    before.every((count) => {
      const isFar = Math.abs(count.value - value) > rounding * Math.max(count.value, value)
      return isFar && (!isBound || value > count.value)
    })
  )
}
