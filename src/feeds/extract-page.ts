import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Bilingual } from '#domain/bilingual.ts'
import { bareHtml } from './bare-html.ts'
import { canonicalPageUrl } from './canonical-page-url.ts'
import { decodeText } from './decode-text.ts'
import { dropFurniture } from './furniture.ts'
import type { SourceHint } from './parse-feed-text.ts'
import { plainLine, plainText, withinArticle } from './plain-text.ts'
import { readShortArticle } from './short-article.ts'

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
  | { readonly kind: 'failed'; readonly reason: Bilingual }

/** Less is a cookie notice or a video's caption, not an article, unless the page calls it one. */
const minBodyChars = 200

/**
 * Real pages hold up to some ten thousand. Readability's own limit does not work over linkedom, where as many of the
 * costliest kind take it 0.7 s.
 */
const maxElements = 10_000

/** Each is a node of its own to linkedom. */
const maxEntities = 50_000

/**
 * The sum of all elements' depths, by which Readability's time grows: 0.4 s for so many. Real pages nest some
 * twenty deep on the average.
 */
const maxDepths = 600_000

/**
 * Takes the article out of a page's bytes, in this process, with Mozilla's Readability. Bytes from outside belong into
 * the parsing worker, where this runs under limits of time and memory.
 */
export function extractPage(bytes: Uint8Array, hint: SourceHint): ExtractedPage {
  const html = withoutTemplates(decodeText(bytes, hint.contentType).text)
  if (count(html, /<[a-z]/giu) > maxElements || count(html, /&[#a-z]/giu) > maxEntities)
    return failed(tooLarge)
  const { document } = parseHTML(withBody(html))
  if (sumOfDepths(document) > maxDepths) return failed(tooDeep)
  const body = readBody(document, hint.url)
  if (body.text.length >= minBodyChars) return { kind: 'body', body }
  const short = readShortArticle(withBody(html))
  return short === null ? failed(noText) : { kind: 'body', body: { ...body, text: short } }
}

type Page = ReturnType<typeof parseHTML>['document']

function readBody(document: Page, pageUrl: string | null): PageBody {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const pageTitle = plainLine(document.querySelector('title')?.textContent ?? '')
  const article = readArticle(document)
  return {
    text: withinArticle(dropFurniture(plainText(article?.content ?? ''))),
    title: plainLine(article?.title ?? '') || pageTitle || null,
    url: canonicalPageUrl(canonical, pageUrl),
  }
}

/** Readability throws over a page that is broken enough, such as one of two bodies; in such a one it finds nothing. */
function readArticle(document: Page): ReturnType<Readability<string>['parse']> {
  try {
    return new Readability(document, { serializer: (article) => bareHtml(article as Page['body']) }).parse()
  } catch {
    return null
  }
}

const noText: Bilingual = {
  pl: 'na stronie nie znaleziono tekstu artykułu, który dałoby się odczytać',
  en: 'the page holds no article text that could be read',
}
const tooLarge: Bilingual = {
  pl: `strona ma ponad ${maxElements} elementów albo ${maxEntities} encji`,
  en: `the page holds more than ${maxElements} elements or ${maxEntities} entities`,
}
const tooDeep: Bilingual = {
  pl: 'elementy strony są zagnieżdżone zbyt głęboko',
  en: 'the page nests its elements too deep',
}

/** Nobody sees a template, and linkedom takes quadratic time over nested ones. One that is not closed reaches to the end. */
function withoutTemplates(html: string): string {
  const kept: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: tag, index } of html.matchAll(/<\/?template\b[^>]*>/giu)) {
    if (depth === 0) kept.push(html.slice(from, index))
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1
    from = index + tag.length
  }
  return depth > 0 ? kept.join('') : [...kept, html.slice(from)].join('')
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0
}

/** In the order of the document a parent stands before its children. */
function sumOfDepths(document: Page): number {
  const depths = new Map<unknown, number>()
  let sum = 0
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1
    depths.set(element, depth)
    sum += depth
  }
  return sum
}

/** HTML may leave out its html and body tags, and a piece of a page has none; linkedom needs them. */
function withBody(html: string): string {
  return /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
}

function failed(reason: Bilingual): ExtractedPage {
  return { kind: 'failed', reason }
}
