import { spanContains, type Span } from '#domain/span.ts'
import type { KeywordMatch, Topic, TopicMatch } from '#domain/topic.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import {
  createKeywordFinder,
  inReadingOrder,
  type KeywordFinds,
  type SearchedDocument,
} from './find-keywords.ts'
import { polishKeywords } from './languages/polish/keywords.ts'
import { splitSentences } from './sentences.ts'

/**
 * A matcher for these topics, in their order: which of them a document matches, and where (see `Topic` for the rules).
 * A topic's matches are the finds of `any` and `all`, in reading order, title first; a find that lies inside another of
 * the same topic is left out, and so is a second find of the same span. Keywords that hold no word find nothing; a
 * topic without `any` and `all` never matches. Building inflects every keyword; matching is linear in the text.
 */
export function createTopicMatcher(
  topics: readonly Topic[],
  lexicon: Lexicon,
): (document: SearchedDocument) => readonly TopicMatch[] {
  const findKeywords = createKeywordFinder(topics.flatMap(keywordsOf), polishKeywords(lexicon))
  const asking = topicsByKeyword(topics)
  return (document) => {
    const finds = findKeywords(document)
    const candidates = new Set(finds.keys().flatMap((keyword) => asking.get(keyword) ?? []))
    const sentences = lazily(() => splitSentences(document.text))
    return [...candidates]
      .toSorted((a, b) => a - b)
      .flatMap((index) => topics[index] ?? [])
      .map((topic) => ({ topicId: topic.id, matches: matchTopic(topic, finds, sentences) }))
      .filter(({ matches }) => matches.length > 0)
  }
}

/** The indices of the topics that a find of each keyword may make match: those that have it in `any` or `all`. */
function topicsByKeyword(topics: readonly Topic[]): ReadonlyMap<string, readonly number[]> {
  const byKeyword = new Map<string, number[]>()
  for (const [index, { any, all }] of topics.entries()) {
    for (const keyword of [...any, ...all.flat()]) {
      const known = byKeyword.get(keyword)
      if (known === undefined) byKeyword.set(keyword, [index])
      else known.push(index)
    }
  }
  return byKeyword
}

function keywordsOf({ any, all, not, beside }: Topic): readonly string[] {
  return [...any, ...all.flat(), ...not, ...beside]
}

function matchTopic(
  topic: Topic,
  finds: KeywordFinds,
  sentences: () => readonly Span[],
): readonly KeywordMatch[] {
  const groups = [...(topic.any.length > 0 ? [topic.any] : []), ...topic.all]
  const found = groups.map((group) => findsOf(group, finds))
  if (groups.length === 0 || found.some((group) => group.length === 0)) return []
  const excluded = exclusions(topic, found.flat(), finds)
  if (excluded === null) return []
  const kept = found.map((group) => group.filter((match) => !excluded.some((other) => covers(other, match))))
  const counted = kept.map((group, index) =>
    index === 0 && topic.any.length > 0 ? besides(topic, group, { finds, sentences }) : group,
  )
  return counted.some((group) => group.length === 0) ? [] : outermost(counted.flat())
}

function findsOf(keywords: readonly string[], finds: KeywordFinds): readonly KeywordMatch[] {
  return keywords.flatMap((keyword) => finds.get(keyword) ?? [])
}

/** The finds of `not` keywords that cancel what they cover, or null where one that covers nothing rules all out. */
function exclusions(
  { not }: Topic,
  found: readonly KeywordMatch[],
  finds: KeywordFinds,
): readonly KeywordMatch[] | null {
  const excluding = not.map((keyword) => finds.get(keyword) ?? []).filter((group) => group.length > 0)
  const isCovering = (group: readonly KeywordMatch[]) =>
    group.some((other) => found.some((match) => covers(other, match)))
  return excluding.every(isCovering) ? excluding.flat() : null
}

function covers(outer: KeywordMatch, inner: KeywordMatch): boolean {
  return outer.field === inner.field && spanContains(outer, inner)
}

type Surroundings = { readonly finds: KeywordFinds; readonly sentences: () => readonly Span[] }

/** The matches whose sentence, or title, also holds a keyword of `beside`; all of them where it is empty. */
function besides(
  { beside }: Topic,
  matches: readonly KeywordMatch[],
  { finds, sentences }: Surroundings,
): readonly KeywordMatch[] {
  if (beside.length === 0 || matches.length === 0) return matches
  const places = new Set(findsOf(beside, finds).map((match) => placeOf(match, sentences)))
  return matches.filter((match) => places.has(placeOf(match, sentences)))
}

/** The number of the sentence in which a match begins; -1 for the title. */
function placeOf(match: KeywordMatch, sentences: () => readonly Span[]): number {
  return match.field === 'title' ? -1 : sentences().findLastIndex((sentence) => sentence.start <= match.start)
}

function outermost(matches: readonly KeywordMatch[]): readonly KeywordMatch[] {
  const kept: KeywordMatch[] = []
  let furthest: KeywordMatch | undefined
  for (const match of matches.toSorted(inReadingOrder)) {
    if (furthest !== undefined && covers(furthest, match)) continue
    kept.push(match)
    if (furthest === undefined || furthest.field !== match.field || furthest.end < match.end) furthest = match
  }
  return kept
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
