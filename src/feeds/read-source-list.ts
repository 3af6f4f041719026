import type { Bilingual } from '#domain/bilingual.ts'
import type { ListedFeed, SourceList, SourceListReader, SourceListReading } from '#ports/source-list.ts'
import type { Fetcher } from './fetch-bytes.ts'
import { guardUrl, privateHostSet, type PrivateHosts } from './guard-url.ts'
import type { LargeAnswers } from './large-answers.ts'
import type { ParsingWorker } from './parsing-worker.ts'
import type { Outline, Outlines } from './read-opml.ts'

/** Some ten thousand feeds. */
const MOST_BYTES = 2_000_000
const TYPES = 'text/x-opml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

type ListOptions = { readonly privateHosts: readonly string[] }

/** Fetches lists over the guarded fetcher, and reads them in the parsing thread. */
export function sourceListReaderOver(
  fetcher: Fetcher,
  parser: ParsingWorker,
  { privateHosts, withRoom }: ListOptions & { readonly withRoom: LargeAnswers },
): SourceListReader {
  const read = async (url: string, room: () => Promise<void>): Promise<SourceListReading> => {
    const outcome = await fetcher.fetch({ url, accept: TYPES, maxBytes: MOST_BYTES, room })
    if (outcome.kind === 'answer')
      return judged(await parser.readOpml(outcome.bytes, outcome, url), { privateHosts })
    return { kind: 'failed', reason: outcome.kind === 'failed' ? outcome.reason : noAnswer }
  }
  return { read: (url) => withRoom(url, (room) => read(url, room)) }
}

/** Reads the bytes of a list in the parsing thread. */
export async function readListBytes(
  bytes: Uint8Array,
  parser: ParsingWorker,
  options: ListOptions,
): Promise<SourceListReading> {
  if (bytes.length > MOST_BYTES) return { kind: 'failed', reason: tooLarge }
  return judged(await parser.readOpml(bytes, { url: null, contentType: null }), options)
}

type Parsed = Outlines | Extract<SourceListReading, { kind: 'failed' }>

function judged(parsed: Parsed, options: ListOptions): SourceListReading {
  if ('kind' in parsed) return parsed
  const privateHosts = privateHostSet(options.privateHosts)
  const feeds = new Map<string, ListedFeed>()
  const invalid: SourceList['invalid'][number][] = []
  for (const outline of parsed.outlines) {
    const judgement = judge(outline, privateHosts)
    if ('reason' in judgement) invalid.push(judgement)
    else if (!feeds.has(judgement.url)) feeds.set(judgement.url, judgement)
  }
  return { kind: 'read', feeds: [...feeds.values()], invalid, isComplete: parsed.isComplete }
}

type Judgement = ListedFeed | SourceList['invalid'][number]

function judge({ title: written, address, language }: Outline, privateHosts: PrivateHosts): Judgement {
  const guarded = guardUrl(withoutFeedScheme(address), privateHosts)
  const title = isAddress(written) ? (URL.parse(written)?.hostname ?? '') : written
  if (guarded.kind === 'refused') return { name: title, reason: guarded.reason }
  const { href, hostname } = guarded.url
  const [code = null] = /^[a-z]{2}(?![a-z])/iu.exec(language) ?? []
  return { name: title || hostname, url: href, language: code?.toLowerCase() ?? null }
}

/** Some readers export the address for a title: everybody sees a name, and the address may hold a password or a token. */
function isAddress(title: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(title) || /^\S+[@?]\S+$/u.test(title)
}

/** "feed://host/rss" and "feed:https://host/rss", as old readers wrote them: https://en.wikipedia.org/wiki/Feed_URI_scheme */
function withoutFeedScheme(address: string): string {
  return address.replace(/^feed:(?=https?:)/iu, '').replace(/^feed:\/\//iu, 'https://')
}

const noAnswer: Bilingual = { pl: 'serwer niczego nie przysłał', en: 'the server sent nothing' }
const tooLarge: Bilingual = {
  pl: `plik ma ponad ${MOST_BYTES / 1_000_000} MB → podziel go na mniejsze`,
  en: `the file is larger than ${MOST_BYTES / 1_000_000} MB → split it into smaller ones`,
}
