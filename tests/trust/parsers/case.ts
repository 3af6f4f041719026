import { extractPage } from '#feeds/extract-page.ts'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import { chanceOf, type Chance } from '../chance.ts'
import { encode, encodings, type Encoding } from './encodings.ts'
import { feedProblems, lostOfFeed, lostOfPage, pageProblems } from './judge.ts'
import { mutate, mutateBytes } from './mutate.ts'
import { ENCODING_MARK, writeFeed, type ExpectedEntry } from './write-feed.ts'
import { writePage } from './write-page.ts'

/** One input of the parsers. */
export type ParserCase = {
  readonly kind: 'feed' | 'page'
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** The source before it was encoded. */
  readonly source: string
  /** What a reader has to find; null where the input was broken. */
  readonly entries: readonly ExpectedEntry[] | null
  readonly paragraphs: readonly string[] | null
}

/** What came of a case: the processor's time in milliseconds, and what is wrong with the answer. */
export type ParserVerdict = {
  readonly crash: string | null
  readonly cpuMs: number
  readonly problems: readonly string[]
  readonly lost: readonly string[]
}

/** The case of a seed. One in eight is left whole, so that it also shows whether anything is lost. */
export function parserCase(seed: number): ParserCase {
  const chance = chanceOf(seed)
  const written = chance.happens(0.75)
    ? { kind: 'feed' as const, paragraphs: null, ...writeFeed(chance) }
    : { kind: 'page' as const, entries: null, ...writePage(chance) }
  return chance.happens(0.125) ? wholeCase(chance, written) : brokenCase(chance, written)
}

type Written = Pick<ParserCase, 'kind' | 'source' | 'entries' | 'paragraphs'>

/** In an encoding that has all of its characters, and says so. */
function wholeCase(chance: Chance, written: Written): ParserCase {
  const fitting = encodings.filter(
    (encoding) => new TextDecoder(encoding).decode(encode(written.source, encoding)) === written.source,
  )
  const encoding = chance.pick(fitting)
  const source = written.source.replace(ENCODING_MARK, encoding)
  const contentType = contentTypeOf(chance, encoding)
  return { ...written, source, bytes: encode(source, encoding), contentType }
}

function brokenCase(chance: Chance, written: Written): ParserCase {
  const [actual, declared, inHeader] = [encodings, encodings, encodings].map((list) => chance.pick(list))
  const source = mutate(chance, written.source).replace(ENCODING_MARK, declared ?? '')
  const encoded = encode(source, actual ?? 'utf-8')
  return {
    kind: written.kind,
    source,
    bytes: chance.happens(0.5) ? encoded : mutateBytes(chance, encoded),
    contentType: chance.happens(0.3) ? null : contentTypeOf(chance, inHeader ?? 'utf-8'),
    entries: null,
    paragraphs: null,
  }
}

function contentTypeOf(chance: Chance, encoding: Encoding): string {
  return `${chance.pick(['text/xml', 'application/rss+xml', 'text/html'])}; charset=${encoding}`
}

/** Parses a case on this thread, and judges the answer. */
export async function tryParserCase(one: ParserCase): Promise<ParserVerdict> {
  const hint = { url: 'https://kurier.example/rss', contentType: one.contentType }
  const before = process.threadCpuUsage()
  const cpuMs = (): number => {
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  try {
    if (one.kind === 'feed') {
      const parsed = await parseFeedBytes(one.bytes, hint)
      const took = cpuMs()
      const lost = one.entries === null ? [] : lostOfFeed(parsed, one.entries)
      return { crash: null, cpuMs: took, problems: feedProblems(parsed, one.source), lost }
    }
    const page = extractPage(one.bytes, { ...hint, url: 'https://kurier.example/artykul' })
    const took = cpuMs()
    const lost = one.paragraphs === null ? [] : lostOfPage(page, one.paragraphs)
    return { crash: null, cpuMs: took, problems: pageProblems(page, one.source), lost }
  } catch (error) {
    return { crash: String(error), cpuMs: cpuMs(), problems: [], lost: [] }
  }
}
