import type { Span } from '#domain/span.ts'
import type { Homograph, KeywordLanguage } from './keyword-language.ts'
import type { Pattern } from './keyword-pattern.ts'
import { neighbouringWords, type Anchor, type Direction } from './neighbouring-words.ts'
import { gapAfter, opensSentence, slotsAt, startsWithCapital, type ScannedText } from './scanned-text.ts'

/**
 * The span of a pattern around one of its words, from its first word to its last, or null where the others do not
 * stand beside it as the pattern's arrangement asks. Looks at a few neighbours only, so its cost does not grow with the text.
 */
export function findPatternAt(pattern: Pattern, anchor: Anchor, language: KeywordLanguage): Span | null {
  const found =
    pattern.arrangement === 'free' ? gather(pattern, anchor, language) : walk(pattern, anchor, language)
  if (found === null || isOtherPerson(pattern, anchor.scanned, { first: found.first, language })) return null
  if (pattern.words.length === 1 && isOtherWord(pattern, anchor, language)) return null
  const { tokens } = anchor.scanned
  return { start: tokens[found.first]?.start ?? 0, end: tokens[found.last]?.end ?? 0 }
}

/** Indices of the first and last token of a find. */
type Reach = { readonly first: number; readonly last: number }

function walk(pattern: Pattern, { scanned, index, word }: Anchor, language: KeywordLanguage): Reach | null {
  let last = index
  for (let next = word + 1; next < pattern.words.length; next += 1) {
    last = nextWord(pattern, { scanned, index: last, word: next }, { step: 1, language })
    if (last < 0) return null
  }
  let first = index
  for (let previous = word - 1; previous >= 0; previous -= 1) {
    first = nextWord(pattern, { scanned, index: first, word: previous }, { step: -1, language })
    if (first < 0) return null
  }
  return { first, last }
}

/** The nearest token that is the given word of the pattern, going on from a token in one direction; -1 for none. */
function nextWord(pattern: Pattern, from: Anchor, direction: Direction): number {
  const wanted = pattern.words[from.word]
  if (wanted === undefined) return -1
  for (const index of neighbouringWords(pattern, from, direction)) {
    if (slotsAt(from.scanned, index, wanted) !== 0) return index
  }
  return -1
}

/** Finds the words of an adjective phrase on both sides of its anchor, each agreeing with those found before it. */
function gather(pattern: Pattern, anchor: Anchor, language: KeywordLanguage): Reach | null {
  const anchored = pattern.words[anchor.word]
  if (anchored === undefined) return null
  const missing = new Set(pattern.words.keys().filter((word) => word !== anchor.word))
  const indices = new Set([anchor.index])
  let slots = slotsAt(anchor.scanned, anchor.index, anchored)
  while (missing.size > 0) {
    const reach = reachOf(indices)
    const found = nearestMissing({ pattern, anchor, language }, { missing, reach, slots })
    if (found === null) return null
    missing.delete(found.word)
    indices.add(found.index)
    slots = found.slots
  }
  return hasNounBetween(anchor.scanned, indices, language) ? null : reachOf(indices)
}

function reachOf(indices: ReadonlySet<number>): Reach {
  return { first: Math.min(...indices), last: Math.max(...indices) }
}

/** "broń i elektrownia jądrowa": an adjective belongs to the nearest noun before it that it agrees with. */
function hasNounBetween(
  { keys }: ScannedText,
  indices: ReadonlySet<number>,
  language: KeywordLanguage,
): boolean {
  const { first, last } = reachOf(indices)
  const adjective = keys[last] ?? ''
  for (let index = first + 1; index < last; index += 1) {
    if (!indices.has(index) && language.qualifies(adjective, keys[index] ?? '')) return true
  }
  return false
}

type Search = { readonly pattern: Pattern; readonly anchor: Anchor; readonly language: KeywordLanguage }
type Gathered = { readonly missing: ReadonlySet<number>; readonly reach: Reach; readonly slots: number }
type Found = { readonly index: number; readonly word: number; readonly slots: number }

/** The nearest agreeing word on either side; where both are as near, the one that follows. */
function nearestMissing({ pattern, anchor, language }: Search, gathered: Gathered): Found | null {
  const { scanned, word } = anchor
  const [after, before] = ([1, -1] as const).map((step) => {
    const index = step === 1 ? gathered.reach.last : gathered.reach.first
    for (const neighbour of neighbouringWords(pattern, { scanned, index, word }, { step, language })) {
      const found = agreeing(pattern, { scanned, index: neighbour, word }, gathered)
      if (found !== null) return { ...found, distance: Math.abs(neighbour - index) }
    }
    return null
  })
  if (!after || !before) return after ?? before ?? null
  return before.distance < after.distance ? before : after
}

function agreeing(pattern: Pattern, { scanned, index }: Anchor, { missing, slots }: Gathered): Found | null {
  for (const word of missing) {
    const wanted = pattern.words[word]
    const common = wanted === undefined ? 0 : slotsAt(scanned, index, wanted) & slots
    if (common !== 0) return { index, word, slots: common }
  }
  return null
}

/** A surname right after another capitalised word is another person's: "Agata Duda" is no find of "Andrzej Duda". */
function isOtherPerson(
  pattern: Pattern,
  scanned: ScannedText,
  { first, language }: { readonly first: number; readonly language: KeywordLanguage },
): boolean {
  const previous = scanned.tokens[first - 1]
  if (
    !pattern.isSurnameAlone ||
    previous === undefined ||
    !/^[ \u00a0-]$/u.test(gapAfter(scanned, first - 1))
  )
    return false
  const key = scanned.keys[first - 1] ?? ''
  if (!startsWithCapital(previous.text) || pattern.givenForms.has(key)) return false
  if (previous.text === previous.text.toUpperCase()) return false
  return !opensSentence(scanned, first - 1) || !language.knows(key)
}

function isOtherWord(pattern: Pattern, anchor: Anchor, language: KeywordLanguage): boolean {
  return isHomograph(pattern, anchor) || isQualifier(pattern, anchor, language)
}

/** "Polski rząd", "Polska Agencja Prasowa": an adjective that opens a sentence or a longer name is no form of "Polska". */
function isQualifier(pattern: Pattern, { scanned, index }: Anchor, language: KeywordLanguage): boolean {
  if (pattern.words[0]?.capitals !== 'first') return false
  const next = scanned.tokens[index + 1]?.text ?? ''
  const mayBeAdjective = startsWithCapital(next) || opensSentence(scanned, index)
  if (!mayBeAdjective || gapAfter(scanned, index) !== ' ') return false
  return language.qualifies(scanned.keys[index] ?? '', next.toLowerCase())
}

function isHomograph(pattern: Pattern, { scanned, index }: Anchor): boolean {
  const key = scanned.keys[index] ?? ''
  const homographs = pattern.words[0]?.homographs ?? []
  return homographs.some((homograph) => homograph.forms.has(key) && isGivenAway(homograph, scanned, index))
}

function isGivenAway(homograph: Homograph, scanned: ScannedText, index: number): boolean {
  const next = scanned.keys[index + 1] ?? ''
  if (homograph.before.has(next) || homograph.after.has(scanned.keys[index - 1] ?? '')) return true
  return (
    homograph.unlessAtStart !== null && opensSentence(scanned, index) && !homograph.unlessAtStart.test(next)
  )
}
