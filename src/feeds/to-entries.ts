import { createHash } from 'node:crypto'
import type { Bilingual } from '#domain/bilingual.ts'
import type { FeedEntry } from '#domain/feed.ts'
import { dropFurniture } from './furniture.ts'
import type { RawItem } from './feed-item.ts'
import { plainLine, plainText, visibleLine, withinArticle } from './plain-text.ts'

/** At most so many items of a feed are kept, the newest. */
const maxItems = 500
/** Of the others so many, which are known again by their beginnings. */
const maxRest = 9_500
/** The newest articles bring their texts until so much is full; of the others a reader gets the beginnings. */
const maxFeedChars = 2_000_000

/**
 * The newest 500 items in the feed's own order, and a remark where there were more. Items without a date count as older
 * than those with one, and among themselves in the feed's order. Texts beyond any article's length are cut off. `rest` is
 * what else the feed holds, with the beginnings of its texts.
 */
export function newestItems(items: readonly RawItem[]): {
  readonly items: readonly RawItem[]
  readonly rest: readonly RawItem[]
  readonly remarks: readonly Bilingual[]
} {
  const byAge = items.map((item, index) => ({ item, index, at: item.publishedAt ?? item.updatedAt ?? 0 }))
  byAge.sort((left, right) => right.at - left.at || left.index - right.index)
  const newest = withinFeed(byAge.slice(0, maxItems))
  const rest = byAge.slice(maxItems, maxItems + maxRest)
  return {
    items: inOrder(newest.items),
    rest: inOrder(rest).map(beginning),
    remarks: [
      ...(items.length > maxItems ? [onlyNewest(items.length)] : []),
      ...(newest.cut > 0 ? [onlyBeginnings(newest.cut)] : []),
    ],
  }
}

type Placed = { readonly item: RawItem; readonly index: number }

function inOrder(placed: readonly Placed[]): readonly RawItem[] {
  return placed.toSorted((left, right) => left.index - right.index).map(({ item }) => item)
}

/** The items with their texts as far as there is room for them, and of how many there is only the beginning. */
function withinFeed(newestFirst: readonly Placed[]): {
  readonly items: readonly Placed[]
  readonly cut: number
} {
  let left = maxFeedChars
  let cut = 0
  const items = newestFirst.map(({ item, index }) => {
    const whole = shortened(item)
    const chars = whole.summary.length + whole.content.length
    if (chars <= left || chars <= beginningChars) {
      left -= chars
      return { item: whole, index }
    }
    cut += 1
    return { item: beginning(item), index }
  })
  return { items, cut }
}

function onlyBeginnings(count: number): Bilingual {
  return {
    pl: `kanał ma za długie teksty; pozycje, z których został tylko początek: ${count}`,
    en: `the texts of the feed are too long; items of which only the beginning was kept: ${count}`,
  }
}

function onlyNewest(count: number): Bilingual {
  return {
    pl: `pozycji: ${count}; zachowano ${maxItems} najnowszych`,
    en: `${count} items, the newest ${maxItems} were kept`,
  }
}

/** No article is longer; what is would only cost time. */
const maxHtmlChars = 500_000
const maxTitleChars = 5000
const maxIdChars = 1000

function shortened(item: RawItem): RawItem {
  const { title, summary, content } = item
  return {
    ...item,
    title: title.slice(0, maxTitleChars),
    summary: summary.slice(0, maxHtmlChars),
    content: content.slice(0, maxHtmlChars),
  }
}

/** As much as is needed to know an item again. */
const beginningChars = 2000

function beginning(item: RawItem): RawItem {
  const summary = (item.summary || item.content).slice(0, beginningChars)
  return { ...item, title: item.title.slice(0, maxTitleChars), summary, content: '' }
}

/**
 * Reduces items to what a reader sees. An item without title, text and link is left out, and so is one that repeats
 * another; where one guid stands for several articles, each goes by its link, or by its text.
 */
export function toEntries(items: readonly RawItem[]): {
  readonly entries: readonly FeedEntry[]
  readonly remarks: readonly Bilingual[]
} {
  const all = items.map(toEntry)
  const told = all.filter(saysSomething)
  const entries = distinct(told)
  const empty = leftOut(all.length - told.length, { pl: 'puste', en: 'empty' })
  const repeated = leftOut(told.length - entries.length, { pl: 'powtórzone', en: 'repeated' })
  return { entries, remarks: [...empty, ...repeated] }
}

function saysSomething({ title, summary, content, link }: FeedEntry): boolean {
  return title !== '' || summary !== '' || content !== null || link !== null
}

function leftOut(count: number, what: Bilingual): readonly Bilingual[] {
  if (count === 0) return []
  return [
    {
      pl: `pominięto ${what.pl} pozycje: ${count}`,
      en: `${count} ${what.en} item${count === 1 ? ' was' : 's were'} left out`,
    },
  ]
}

function toEntry(item: RawItem): FeedEntry {
  const title = plainLine(item.title)
  const summary = readableText(item.summary)
  const content = readableText(item.content)
  return {
    id: idOf(item) || digest(`${title}\n${item.publishedAt ?? ''}\n${title === '' ? summary : ''}`),
    link: item.link,
    title,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    summary,
    content: content === '' || content === summary ? null : content,
    ...(item.image === null ? {} : { image: item.image }),
  }
}

function readableText(html: string): string {
  return withinArticle(dropFurniture(plainText(html)))
}

/** The item's own identity, or its digest where a publisher put a text there; empty where there is none. */
function idOf({ id, link }: RawItem): string {
  const own = visibleLine(id) || (link ?? '')
  return own.length > maxIdChars ? digest(own) : own
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/**
 * Entries that look the same once, each with an id of its own: where several share one, they go by their links, and where
 * they share those too, by what they say.
 */
function distinct(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const byLinks = withOwnIds(differing(entries), ({ id, link }) => link ?? id)
  // Some that only their shared ids told apart look the same now.
  return withOwnIds(differing(byLinks), (entry) => digest(look(entry)))
}

function differing(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return [...new Map(entries.map((entry) => [look(entry), entry])).values()]
}

function look({ id, link, title, summary }: FeedEntry): string {
  return JSON.stringify([id, link, title, summary])
}

function withOwnIds(
  entries: readonly FeedEntry[],
  otherId: (entry: FeedEntry) => string,
): readonly FeedEntry[] {
  const groups = Map.groupBy(entries, ({ id }) => id)
  return entries.map((entry) =>
    (groups.get(entry.id)?.length ?? 0) > 1 ? { ...entry, id: otherId(entry) } : entry,
  )
}
