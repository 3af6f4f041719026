import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { canonicalPageUrl } from './canonical-page-url.ts'
import { decodeText } from './decode-text.ts'
import { dropFurniture } from './furniture.ts'
import type { SourceHint } from './parse-feed-text.ts'
import { plainLine, plainText } from './plain-text.ts'

/** The article of a page, as a reader sees it. */
export type PageBody = {
  /** Paragraphs separated by a newline, furniture lines taken off. */
  readonly text: string
  readonly title: string | null
  /** The page's canonical address where it names one on the same site, else the given one; empty where there is none. */
  readonly url: string
}

export type ExtractedPage =
  | { readonly kind: 'body'; readonly body: PageBody }
  | { readonly kind: 'failed'; readonly reason: string }

/** Less is a cookie notice or a video's caption, not an article. */
const minBodyChars = 200

const maxElements = 30_000

/**
 * Takes the article out of a page's bytes, in this process, with Mozilla's Readability. Bytes from outside belong into
 * the parsing worker, where this runs under limits of time and memory.
 */
export function extractPage(bytes: Uint8Array, hint: SourceHint): ExtractedPage {
  const html = decodeText(bytes, hint.contentType).text
  const { document } = parseHTML(html)
  if (document.documentElement === null) return failed('the page is not HTML')
  const url = canonicalPageUrl(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    hint.url,
  )
  const article = new Readability(document, { maxElemsToParse: maxElements }).parse()
  const text = dropFurniture(plainText(article?.content ?? ''))
  if (text.length < minBodyChars) return failed('the page holds no article text that could be read')
  return { kind: 'body', body: { text, title: plainLine(article?.title ?? '') || null, url } }
}

function failed(reason: string): ExtractedPage {
  return { kind: 'failed', reason }
}
