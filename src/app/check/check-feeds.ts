import type { Feed } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import type { FeedReader, FeedReading } from '#ports/feed-reader.ts'
import { formatAge } from '#wording/dates.ts'
import { checkPhrases } from '#wording/check.ts'

/** As many feeds at once as do no harm to a slow line; the reader itself keeps to one request per host. */
const AT_ONCE = 4
const DAY_MS = 24 * 3_600_000
const STALE_DAYS = 30

/** What the check of the feeds works with. */
export type FeedCheck = {
  readonly feeds: readonly Feed[]
  readonly reader: FeedReader
  /** The file that lists the feeds. */
  readonly configPath: string
  readonly locale: Locale
  readonly now: () => number
  readonly print: (line: string) => void
}

/** Fetches every feed once and prints a line for each as it comes in; answers how many work. */
export async function checkFeeds(check: FeedCheck): Promise<number> {
  const { feeds, print } = check
  const waiting = feeds.values()
  let done = 0
  let working = 0
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return working

  async function work(): Promise<void> {
    for (const feed of waiting) {
      const { lines, isWorking } = await checkFeed(feed, check)
      done += 1
      if (isWorking) working += 1
      const [first = '', ...more] = lines
      print(`[${done}/${feeds.length}] ${first}`)
      for (const line of more) print(`    ${line}`)
    }
  }
}

type FeedReport = { readonly lines: readonly string[]; readonly isWorking: boolean }

async function checkFeed(feed: Feed, check: FeedCheck): Promise<FeedReport> {
  const { reader, now, locale, configPath } = check
  const startedAt = now()
  const reading = await reader.read(feed, { etag: null, lastModified: null })
  const ms = now() - startedAt
  const say = checkPhrases(locale)
  if (reading.kind !== 'failed') return { lines: describe(feed, reading, { ...check, ms }), isWorking: true }
  const lines = [
    say.feedFailed(feed.source.name, reading.reason[locale], ms),
    say.feedRemedy(feed.id, configPath),
  ]
  return { lines, isWorking: false }
}

type Describing = Pick<FeedCheck, 'locale' | 'now'> & { readonly ms: number }

function describe(
  { source }: Feed,
  reading: Exclude<FeedReading, { readonly kind: 'failed' }>,
  { locale, now, ms }: Describing,
): readonly string[] {
  const say = checkPhrases(locale)
  const entries = reading.kind === 'entries' ? reading.entries : []
  const remarks = reading.kind === 'entries' ? reading.remarks : []
  const dates = entries.flatMap(({ publishedAt }) => publishedAt ?? [])
  const newest = dates.length === 0 ? null : Math.max(...dates)
  const details = newest === null ? [] : [say.newest(formatAge(newest, now(), locale))]
  const days = newest === null ? 0 : Math.floor((now() - newest) / DAY_MS)
  return [
    say.feedRead(source.name, entries.length, [...details, `${ms} ms`]),
    ...(entries.length === 0 ? [`! ${say.feedEmpty}`] : []),
    ...(days >= STALE_DAYS ? [`! ${say.feedStale(days)}`] : []),
    ...remarks.map((remark) => `! ${remark[locale]}`),
  ]
}
