import type { DigestStory, DigestTopic, NewsDigest } from '#domain/message.ts'
import { plainText } from './outside-text.ts'

/** No renderer shows more of any text; what is longer is only costly to clean and to escape. */
const LONGEST_TEXT = 1000

/**
 * Draws a digest as long as it may be: first the leads give way, the last one first, then stories, one by one of the topic
 * that shows most, then topics, then quotations. What is left out is counted as omitted. Where even that does not fit, the shortest.
 */
export function fitDigest<Drawn>(
  digest: NewsDigest,
  draw: (digest: NewsDigest) => Drawn,
  fits: (drawn: Drawn) => boolean,
): Drawn {
  const whole = withoutExcess(digest)
  const drawn = draw(whole)
  if (fits(drawn)) return drawn
  const shorter: NewsDigest[] = []
  for (let next = shorten(whole); next !== null; next = shorten(next)) shorter.push(next)
  let [from, to] = [0, shorter.length - 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (fits(draw(shorter[middle] ?? whole))) to = middle
    else from = middle + 1
  }
  return draw(shorter[to] ?? whole)
}

function withoutExcess(digest: NewsDigest): NewsDigest {
  const cut = (text: string): string => text.slice(0, LONGEST_TEXT)
  const story = (one: DigestStory): DigestStory => ({
    ...one,
    title: cut(one.title),
    lead: leadOf(cut(one.lead)),
  })
  return {
    ...digest,
    topics: digest.topics.map((topic) => ({
      ...topic,
      name: cut(topic.name),
      stories: topic.stories.map(story),
    })),
  }
}

/** A lead that begins with a bullet would look like one more story of the list. */
function leadOf(text: string): string {
  return plainText(text).replace(/^(?:[•‣◦▪·∙●○■⁃*]\s*)+/u, '')
}

/** The digest with one thing less; null where there is nothing to leave out. */
function shorten(digest: NewsDigest): NewsDigest | null {
  const { topics, quotes } = digest
  const withLead = topics.findLast(({ stories }) => stories.some(hasLead))
  if (withLead !== undefined) return { ...digest, topics: replace(topics, withLead, withoutLastLead) }
  const [largest] = topics.toSorted((a, b) => b.stories.length - a.stories.length)
  if (largest !== undefined && largest.stories.length > 0) {
    const shown = replace(topics, largest, (stories) => stories.slice(0, -1))
    return { ...digest, topics: shown, omitted: digest.omitted + 1 }
  }
  if (topics.length > 0) return { ...digest, topics: topics.slice(0, -1) }
  return quotes.length > 0 ? { ...digest, quotes: quotes.slice(0, -1) } : null
}

type Stories = readonly DigestStory[]

function replace(
  topics: readonly DigestTopic[],
  which: DigestTopic,
  change: (stories: Stories) => Stories,
): readonly DigestTopic[] {
  return topics.map((topic) => (topic === which ? { ...topic, stories: change(topic.stories) } : topic))
}

function withoutLastLead(stories: Stories): Stories {
  const last = stories.findLastIndex(hasLead)
  return stories.map((story, index) => (index === last ? { ...story, lead: '' } : story))
}

function hasLead({ lead }: DigestStory): boolean {
  return lead !== ''
}
