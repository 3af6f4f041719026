import RssParser from 'rss-parser'
import type { Bilingual } from '#domain/bilingual.ts'
import type { FeedEntry, FeedHead } from '#domain/feed.ts'
import { reasonOf } from '#domain/errors.ts'
import { decodeText } from './decode-text.ts'
import type { OrFailed, RawFeed, RawHead, RawItem, SourceHint } from './feed-item.ts'
import { plainLine } from './plain-text.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { repairFeed } from './repair-feed.ts'
import { newestItems, toEntries } from './to-entries.ts'
import { writeRss } from './write-rss.ts'

export type { SourceHint } from './feed-item.ts'

/** What came of parsing a feed. */
export type ParsedFeed =
  | {
      readonly kind: 'parsed'
      readonly head: FeedHead
      readonly entries: readonly FeedEntry[]
      /** What the feed holds beyond the newest 500, with the beginnings of its texts. */
      readonly rest: readonly FeedEntry[]
      /** False where the feed ends in the middle. */
      readonly isComplete: boolean
      /** Things put right or left out, each a clear line. */
      readonly remarks: readonly Bilingual[]
    }
  | { readonly kind: 'failed'; readonly reason: Bilingual }

/**
 * Parses the bytes of a feed, in this process: decoded, repaired into plain RSS 2.0, read by rss-parser, reduced to
 * plain text. Bytes from outside belong into the parsing worker, where this runs under limits of time and memory.
 */
export async function parseFeedBytes(bytes: Uint8Array, hint: SourceHint): Promise<ParsedFeed> {
  const { text } = decodeText(bytes, hint.contentType)
  const isJson = /^\s*\{/u.test(text.slice(0, 1000))
  const raw = isJson ? readJsonFeed(text, hint) : repairFeed(text, hint)
  if ('kind' in raw) return raw
  const newest = newestItems(raw.items)
  const kept = { ...raw, items: newest.items }
  const feed = isJson ? kept : await readRss(kept)
  if ('kind' in feed) return feed
  const { entries, remarks } = toEntries(feed.items)
  return {
    kind: 'parsed',
    head: toHead(feed.head),
    entries,
    rest: toEntries(newest.rest).entries,
    isComplete: raw.isComplete,
    remarks: [...raw.remarks, ...newest.remarks, ...remarks],
  }
}

type RssItem = { readonly updated?: string; readonly fulltext?: string; readonly picture?: string }

/** Reads the repaired feed back with rss-parser, whose `parseString` alone is used: `parseURL` has no limits. */
async function readRss(repaired: RawFeed): Promise<OrFailed<RawFeed>> {
  const parser = new RssParser<object, RssItem>({
    customFields: { item: ['updated', 'fulltext', 'picture'] },
  })
  try {
    const { items, title, link, ...rest } = await parser.parseString(writeRss(repaired))
    const language = 'language' in rest && typeof rest.language === 'string' ? rest.language : null
    return {
      ...repaired,
      head: { title: title ?? '', link: link ?? null, language },
      items: items.map(toItem),
    }
  } catch (error) {
    const detail = reasonOf(error).slice(0, 200)
    const reason = {
      pl: `nie udało się przetworzyć kanału RSS: ${detail}`,
      en: `the feed cannot be parsed: ${detail}`,
    }
    return { kind: 'failed', reason }
  }
}

function toItem(item: RssItem & RssParser.Item): RawItem {
  return {
    id: item.guid ?? '',
    link: item.link ?? null,
    title: item.title ?? '',
    summary: item.summary ?? '',
    content: item.fulltext ?? '',
    image: item.picture ?? null,
    publishedAt: epochOf(item.pubDate),
    updatedAt: epochOf(item.updated),
  }
}

function epochOf(iso: string | undefined): number | null {
  return iso === undefined ? null : Date.parse(iso)
}

const maxTitleChars = 5000

function toHead(head: RawHead): FeedHead {
  const title = plainLine(head.title.slice(0, maxTitleChars))
  const language = plainLine(head.language?.slice(0, maxTitleChars) ?? '').toLowerCase()
  return { title: title || null, link: head.link, language: language || null }
}
