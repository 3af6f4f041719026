import { joined, untranslated } from '#domain/bilingual.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { FeedEntry, FeedHead } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import { parseFeed } from '#feeds/index.ts'
import { readBytes } from './read-input.ts'

/** A feed as `parse-feed --json` prints it; moments are ISO 8601 in UTC, or null. */
export type FeedReport = {
  readonly feed: FeedHead
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly link: string | null
    readonly published: string | null
    readonly updated: string | null
    readonly summary: string
    readonly content: string | null
  }[]
}

/** Remarks on what was put right or left out go to `printError`, so that they never stand in the JSON. */
export type ParseFeedOptions = {
  readonly isJson: boolean
  readonly locale: Locale
  /** In which zone a date without one is read. */
  readonly timeZone: string
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** Parses a feed from a file as a poll would, and prints it; answers the exit code (1 where it is no feed). */
export async function parseFeedFile(file: string, options: ParseFeedOptions): Promise<number> {
  const bytes = await readBytes(file)
  const parsed = await parseFeed(bytes, { url: null, contentType: null, timeZone: options.timeZone })
  if (parsed.kind === 'failed') {
    throw new DepeszaError('unavailable', joined([untranslated(file), parsed.reason], ': '))
  }
  const report = { feed: parsed.head, items: parsed.entries.map(itemOf) }
  for (const remark of parsed.remarks) options.printError(`! ${remark[options.locale]}`)
  if (options.isJson) options.print(JSON.stringify(report, null, 2))
  else for (const line of describe(report)) options.print(line)
  return 0
}

function itemOf(entry: FeedEntry): FeedReport['items'][number] {
  return {
    id: entry.id,
    title: entry.title,
    link: entry.link,
    published: isoOf(entry.publishedAt),
    updated: isoOf(entry.updatedAt),
    summary: entry.summary,
    content: entry.content,
  }
}

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function describe({ feed, items }: FeedReport): readonly string[] {
  return [
    `${feed.title ?? '—'} (${feed.language ?? '—'}) ${feed.link ?? ''}`.trimEnd(),
    ...items.map((item) => `${item.published ?? '—'}  ${item.title}\n    ${item.link ?? item.id}`),
  ]
}
