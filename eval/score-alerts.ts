import type { Share } from './figures.ts'
import type { NewsItem, Relevance } from './labelled-news.ts'

/** How the alerts of a day serve a desk. */
export type AlertScore<Item> = {
  /** All alerts, those on an `either` item among them. */
  readonly alerts: number
  /** Of the alerts that count one way or the other, those on a relevant item. */
  readonly relevant: Share
  /** Of the relevant stories, those without an alert on a relevant item of theirs; one that hides in another story's alert is missed. */
  readonly missed: Share
  /** Alerts on a relevant story that had one already. */
  readonly repeated: number
  readonly falseAlerts: readonly Item[]
  /** The relevant items of each missed story. */
  readonly missedStories: ReadonlyMap<string, readonly Item[]>
}

/** Scores alerts against what the desk wants of the same items. With a topic's name, only what is for that topic is wanted. */
export function scoreAlerts<Item extends NewsItem>(
  items: readonly Item[],
  alerts: readonly Item[],
  topic: string | null = null,
): AlertScore<Item> {
  const isOf = (wanted: Relevance) => (item: Item) => relevanceOf(item, topic) === wanted
  const stories = Map.groupBy(items.filter(isOf('relevant')), ({ gold }) => gold.story)
  const right = alerts.filter(isOf('relevant'))
  const falseAlerts = alerts.filter(isOf('irrelevant'))
  const told = new Set(right.map(({ gold }) => gold.story))
  const missedStories = new Map([...stories].filter(([story]) => !told.has(story)))
  return {
    alerts: alerts.length,
    relevant: { part: right.length, whole: right.length + falseAlerts.length },
    missed: { part: missedStories.size, whole: stories.size },
    repeated: right.length - told.size,
    falseAlerts,
    missedStories,
  }
}

function relevanceOf({ gold }: NewsItem, topic: string | null): Relevance {
  return topic === null || gold.topics.includes(topic) ? gold.relevance : 'irrelevant'
}
