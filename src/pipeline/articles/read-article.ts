import type { Article } from '#domain/article.ts'
import type { Feed } from '#domain/feed.ts'
import { canonicalUrl } from '#text/canonical-url.ts'
import type { PageReading } from '#ports/page-reader.ts'
import { fold } from '#text/fold.ts'
import type { AnalysedEntry } from './analysed-entry.ts'
import type { IdentifiedEntry } from '#pipeline/polling/recognise-entries.ts'
import type { World } from '#pipeline/world.ts'

/** The article as the feed alone gives it: its full text where it carries one, else the teaser. */
export function articleFromEntry(world: World, feed: Feed, entry: IdentifiedEntry): Article {
  const { address } = entry
  const text = entry.content ?? entry.summary
  const now = world.clock.now()
  return {
    id: world.digest(address ?? `${feed.id}\n${entry.key}`),
    feedId: feed.id,
    source: feed.source,
    url: entry.link,
    canonicalUrl: address,
    title: entry.title,
    text,
    textOrigin: entry.content === null ? 'teaser' : 'feed',
    language: languageOf(world, feed, `${entry.title}\n${text}`),
    publishedAt: entry.publishedAt === null ? null : Math.min(entry.publishedAt, now),
    firstSeenAt: now,
    ...(entry.image === undefined ? {} : { image: entry.image }),
  }
}

/** An article after its page was asked for. */
export type PagedArticle = Pick<AnalysedEntry, 'article' | 'isPageMissing'>

/**
 * The article with the body of its own page, where the page can be had and says more than the feed did; otherwise the
 * article as it was. One without an address has no page that could be missing.
 */
export async function withPageText(world: World, feed: Feed, article: Article): Promise<PagedArticle> {
  if (article.url === null) return { article, isPageMissing: false }
  const page = await world.pageReader.read(article.url, feed.url)
  if (page.kind === 'unavailable') {
    world.log.info('page unavailable', { feed: feed.id, reason: page.reason.en })
    return { article, isPageMissing: true }
  }
  if (isAnotherPage(article, page)) {
    world.log.info('page is not the article', { feed: feed.id, page: page.url })
    return { article, isPageMissing: true }
  }
  const isLonger = page.text.length > article.text.length
  return { article: isLonger ? withBody(world, feed, { article, page }) : article, isPageMissing: false }
}

type Body = Extract<PageReading, { kind: 'body' }>

function withBody(
  world: World,
  feed: Feed,
  { article, page }: { readonly article: Article; readonly page: Body },
): Article {
  return {
    ...article,
    canonicalUrl: canonicalUrl(page.url) ?? article.canonicalUrl,
    title: article.title === '' ? (page.title ?? '') : article.title,
    text: page.text,
    textOrigin: 'page',
    language: languageOf(world, feed, `${article.title}\n${page.text}`),
  }
}

/**
 * A redirect to the front page, a consent form or a login is not the article: its text would be wrong, and its one address
 * would make every article of the site the same story. Another address is believed where a word of the title stands there.
 */
function isAnotherPage(article: Article, page: Body): boolean {
  const address = canonicalUrl(page.url)
  if (address === null || address === article.canonicalUrl) return false
  const { pathname, search } = new URL(address)
  if (pathname === '/' && search === '') return true
  const there = new Set(wordsOf(`${page.title ?? ''} ${page.text}`))
  const words = wordsOf(article.title)
  return words.length > 0 && !words.some((word) => there.has(word))
}

/** Words that carry meaning: of four letters or more, without case and diacritics. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(/\p{L}{4,}/gu) ?? []
}

/** The feed's declared language, else the one detected. */
function languageOf(world: World, feed: Feed, text: string): string {
  return feed.language ?? world.detectLanguage(text)
}
