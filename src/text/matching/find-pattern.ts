import { agreement } from '#domain/grammar.ts'
import type { FoundWords } from './find.ts'
import type { KeywordLanguage, WordInContext } from './keyword-language.ts'
import { neighbouringWords, type Anchor, type Direction } from './neighbouring-words.ts'
import {
  gapAfter,
  hasSpaceAfter,
  isUpper,
  keyAt,
  opensSentence,
  startsWithCapital,
  tagsAt,
  wordAt,
  type ScannedText,
} from './scanned-text.ts'
import type { Pattern } from './term-patterns.ts'

/**
 * The words of a pattern around one of them, or null where the others do not stand beside it as the pattern's
 * arrangement asks, or where the neighbours tell that something else is meant. Looks at a few neighbours only, so its
 * cost does not grow with the text.
 */
export function findPatternAt(
  pattern: Pattern,
  anchor: Anchor,
  language: KeywordLanguage,
): FoundWords | null {
  if (pattern.words.length === 1) return isOtherWord(pattern, anchor, language) ? null : [anchor.index]
  const found =
    pattern.arrangement === 'free' ? gather(pattern, anchor, language) : walk(pattern, anchor, language)
  return found?.toSorted((a, b) => a - b) ?? null
}

function walk(
  pattern: Pattern,
  { scanned, index, word }: Anchor,
  language: KeywordLanguage,
): FoundWords | null {
  const found = [index]
  for (const step of [1, -1] as const) {
    let last = index
    const end = step === 1 ? pattern.words.length : -1
    for (let next = word + step; next !== end; next += step) {
      last = nextWord(pattern, { scanned, index: last, word: next }, { step, language })
      if (last < 0) return null
      found.push(last)
    }
  }
  return found
}

/** The nearest token that is the given word of the pattern, going on from a token in one direction; -1 for none. */
function nextWord(pattern: Pattern, from: Anchor, direction: Direction): number {
  const wanted = pattern.words[from.word]
  if (wanted === undefined) return -1
  for (const index of neighbouringWords(pattern, from, direction)) {
    if (tagsAt(from.scanned, index, wanted) !== 0) return index
  }
  return -1
}

/** Finds the words of an adjective phrase on both sides of its anchor, each agreeing with those found before it. */
function gather(pattern: Pattern, anchor: Anchor, language: KeywordLanguage): FoundWords | null {
  const anchored = pattern.words[anchor.word]
  if (anchored === undefined) return null
  const indices = new Map([[anchor.word, anchor.index]])
  let tags = tagsAt(anchor.scanned, anchor.index, anchored)
  while (indices.size < pattern.words.length) {
    const missing = new Set(pattern.words.keys().filter((word) => !indices.has(word)))
    const found = nearestMissing(
      { pattern, anchor, language },
      { missing, reach: reachOf([...indices.values()]), tags },
    )
    if (found === null) return null
    indices.set(found.word, found.index)
    tags = found.tags
  }
  return isOneGroup({ pattern, anchor, language }, indices) ? [...indices.values()] : null
}

/** Indices of the first and last word found so far. */
type Reach = { readonly first: number; readonly last: number }

function reachOf(indices: readonly number[]): Reach {
  return { first: Math.min(...indices), last: Math.max(...indices) }
}

/**
 * Says whether what stands between the words of an adjective phrase lets them belong together: no other noun that an
 * adjective belongs to rather ("broń i elektrownia jądrowa"), no preposition that takes the last word away ("zakaz broni dla
 * chemicznych zakładów"), and no comma but one between adjectives ("jądrowej, taktycznej i strategicznej broni").
 */
function isOneGroup({ pattern, anchor, language }: Search, indices: ReadonlyMap<number, number>): boolean {
  const { scanned } = anchor
  const found = [...indices.values()]
  const { first, last } = reachOf(found)
  if (last === first + 1) return true
  if (!found.includes(last - 1) && language.prepositions.has(keyAt(scanned, last - 1))) return false
  const adjectives = [...indices].filter(([word]) => pattern.words[word]?.inflected.kind === 'adjective')
  for (let index = first; index < last; index += 1) {
    if (
      !found.includes(index) &&
      adjectives.some(([, at]) => isClaimed(scanned, { at, by: index, language }, found))
    )
      return false
    if (gapAfter(scanned, index).includes(',') && !isList(scanned, { index, language }, found)) return false
  }
  return true
}

/** Says whether an adjective of the phrase belongs to the noun `by`, which stands between it and the phrase's own noun. */
function isClaimed(
  scanned: ScannedText,
  { at, by, language }: { readonly at: number; readonly by: number; readonly language: KeywordLanguage },
  found: readonly number[],
): boolean {
  const { first, last } = reachOf(found)
  if ((at !== first && at !== last) || !language.isOnlyNoun(keyAt(scanned, by))) return false
  return language.qualifies(keyAt(scanned, at), keyAt(scanned, by))
}

/** Says whether the comma behind a word parts what describes one noun, rather than two clauses. */
function isList(
  scanned: ScannedText,
  { index, language }: { readonly index: number; readonly language: KeywordLanguage },
  found: readonly number[],
): boolean {
  const describes = (at: number) => found.includes(at) || language.isModifier(keyAt(scanned, at))
  const isJoint = language.joinsAdjectives(keyAt(scanned, index + 1))
  const next = isJoint ? index + 2 : index + 1
  return describes(index) && describes(next) && !(isJoint && found.includes(next))
}

type Search = { readonly pattern: Pattern; readonly anchor: Anchor; readonly language: KeywordLanguage }
type Gathered = { readonly missing: ReadonlySet<number>; readonly reach: Reach; readonly tags: number }
type Found = { readonly index: number; readonly word: number; readonly tags: number }

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

function agreeing(pattern: Pattern, { scanned, index }: Anchor, { missing, tags }: Gathered): Found | null {
  for (const word of missing) {
    const wanted = pattern.words[word]
    const common = wanted === undefined ? 0 : agreement(tagsAt(scanned, index, wanted), tags)
    if (common !== 0) return { index, word, tags: common }
  }
  return null
}

/** Whose surname stands alone: nobody else is named, or another given name stands right before it. */
export function isOtherPerson(
  pattern: Pattern,
  scanned: ScannedText,
  { first, language }: { readonly first: number; readonly language: KeywordLanguage },
): boolean {
  if (first === 0 || !/^[ \u00a0-]$/u.test(gapAfter(scanned, first - 1))) return false
  const key = keyAt(scanned, first - 1)
  if (!startsWithCapital(scanned, first - 1) || pattern.givenForms.has(key)) return false
  if (isUpper(wordAt(scanned, first - 1))) return false
  return !opensSentence(scanned, first - 1) || !language.knows(key)
}

function isOtherWord(pattern: Pattern, anchor: Anchor, language: KeywordLanguage): boolean {
  if (!pattern.isJudgedByNeighbours) return false
  return isQualifier(pattern, anchor, language) || isHomograph(pattern, anchor)
}

/** "Polski rząd", "Polska Agencja Prasowa": an adjective that opens a sentence or a longer name is no form of "Polska". */
function isQualifier(pattern: Pattern, { scanned, index }: Anchor, language: KeywordLanguage): boolean {
  if (pattern.words[0]?.capitals !== 'first' || index + 1 >= scanned.count) return false
  const mayBeAdjective = startsWithCapital(scanned, index + 1) || opensSentence(scanned, index)
  if (!mayBeAdjective || gapAfter(scanned, index) !== ' ') return false
  return language.qualifies(keyAt(scanned, index), keyAt(scanned, index + 1))
}

function isHomograph(pattern: Pattern, { scanned, index }: Anchor): boolean {
  const judge = pattern.words[0]?.judge ?? null
  if (judge === null || !judge.isAmbiguous(keyAt(scanned, index))) return false
  return judge.isOtherWord(contextAt(scanned, index))
}

function contextAt(scanned: ScannedText, index: number): WordInContext {
  const isRaised = (offset: number) =>
    isSameClause(scanned, index, offset) && startsWithCapital(scanned, index + offset)
  return {
    word: keyAt(scanned, index),
    neighbour: (offset) => (isSameClause(scanned, index, offset) ? keyAt(scanned, index + offset) : ''),
    opensSentence: () => opensSentence(scanned, index),
    isCapitalised: () =>
      startsWithCapital(scanned, index) && !isUpper(wordAt(scanned, index)) && !opensSentence(scanned, index),
    isAmongCapitals: () => isRaised(-1) || isRaised(1),
  }
}

/** Says whether only spaces and quotation marks stand between a word and the one `offset` words on. */
function isSameClause(scanned: ScannedText, index: number, offset: number): boolean {
  const first = Math.min(index, index + offset)
  const last = Math.max(index, index + offset)
  if (first < 0 || last >= scanned.count) return false
  for (let at = first; at < last; at += 1) {
    if (!hasSpaceAfter(scanned, at) && !/^[\s"„”«»'’()-]*$/u.test(gapAfter(scanned, at))) return false
  }
  return true
}
