import { readFile } from 'node:fs/promises'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { FeedEntry, FeedHead } from '#domain/feed.ts'
import { parseFeed } from '#feeds/index.ts'

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

/** Parses a feed from a file as a poll would, and prints it; answers the exit code (1 where it is no feed). */
export async function parseFeedFile(
  file: string,
  options: { readonly isJson: boolean; readonly print: (line: string) => void },
): Promise<number> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new DepeszaError('bad-input', `${file}: cannot be read: ${reasonOf(cause)}`, { cause })
  })
  const parsed = await parseFeed(bytes, { url: null, contentType: null })
  if (parsed.kind === 'failed') throw new DepeszaError('unavailable', `${file}: ${parsed.reason}`)
  const report = { feed: parsed.head, items: parsed.entries.map(itemOf) }
  if (options.isJson) options.print(JSON.stringify(report, null, 2))
  else for (const line of describe(report, parsed.remarks)) options.print(line)
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

function describe({ feed, items }: FeedReport, remarks: readonly string[]): readonly string[] {
  return [
    `${feed.title ?? '—'} (${feed.language ?? '—'}) ${feed.link ?? ''}`.trimEnd(),
    ...remarks.map((remark) => `! ${remark}`),
    ...items.map((item) => `${item.published ?? '—'}  ${item.title}\n    ${item.link ?? item.id}`),
  ]
}
