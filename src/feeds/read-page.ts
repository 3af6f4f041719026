import type { Bilingual } from '#domain/bilingual.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { PageReader, PageReading } from '#ports/page-reader.ts'
import type { Fetcher } from './fetch-bytes.ts'
import type { LargeAnswers, Room } from './large-answers.ts'
import type { ParsingWorker } from './parsing-worker.ts'

const maxPageBytes = 2_000_000

const pageTypes = 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5'

export type PageOptions = { readonly checkpoint: Checkpoint; readonly withRoom: LargeAnswers }

/** A reader of articles' own pages over a fetcher and a parsing worker. */
export function pageReaderOver(
  fetcher: Fetcher,
  parser: ParsingWorker,
  { checkpoint, withRoom }: PageOptions,
): PageReader {
  return { read: (url, from) => withRoom(from ?? url, (room) => read({ url, from, room })) }

  type Wanted = { readonly url: string; readonly from: string | undefined; readonly room: Room }

  async function read({ url, from, room }: Wanted): Promise<PageReading> {
    const request = { url, accept: pageTypes, maxBytes: maxPageBytes, room }
    const outcome = await fetcher.fetch(from === undefined ? request : { ...request, from })
    checkpoint('page-fetched')
    if (outcome.kind === 'failed') return unavailable(outcome.reason)
    if (outcome.kind === 'unchanged') return unavailable(noPage)
    const { bytes, contentType } = outcome
    if (!isMarkup(contentType)) return unavailable(noHtml(contentType?.slice(0, 60) ?? ''))
    const page = await parser.extractPage(bytes, { url: outcome.url, contentType }, from)
    return page.kind === 'failed' ? unavailable(page.reason) : { kind: 'body', ...page.body }
  }
}

function isMarkup(contentType: string | null): boolean {
  return contentType === null || /html|xml|text\/plain/iu.test(contentType)
}

const noPage: Bilingual = { pl: 'serwer nie przysłał strony', en: 'the server sent no page' }

function noHtml(contentType: string): Bilingual {
  return { pl: `strona to nie HTML, tylko ${contentType}`, en: `the page is not HTML but ${contentType}` }
}

function unavailable(reason: Bilingual): PageReading {
  return { kind: 'unavailable', reason }
}
