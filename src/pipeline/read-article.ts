import type { Article, TextOrigin } from '#domain/article.ts'
import type { Feed, FeedEntry } from '#domain/feed.ts'
import { canonicalUrl } from '#text/canonical-url.ts'
import type { World } from './world.ts'

/** The article as the feed alone gives it: its full text where it carries one, else the teaser. */
export function articleFromEntry(world: World, feed: Feed, entry: FeedEntry): Article {
  const address = entry.link === null ? null : canonicalUrl(entry.link)
  const text = entry.content ?? entry.summary
  const now = world.clock.now()
  return {
    id: world.digest(address ?? `${feed.id}\n${entry.id}`),
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
  }
}

/**
 * The article with the body of its own page, where the page can be had and says more than the feed did; otherwise the
 * article as it was.
 */
export async function withPageText(world: World, feed: Feed, article: Article): Promise<Article> {
  if (article.url === null) return article
  const page = await world.pageReader.read(article.url)
  if (page.kind === 'unavailable') {
    world.log.info('page unavailable', { feed: feed.id, reason: page.reason.en })
    return article
  }
  if (page.text.length <= article.text.length) return article
  const origin: TextOrigin = 'page'
  return {
    ...article,
    canonicalUrl: canonicalUrl(page.url) ?? article.canonicalUrl,
    title: article.title === '' ? (page.title ?? '') : article.title,
    text: page.text,
    textOrigin: origin,
    language: languageOf(world, feed, `${article.title}\n${page.text}`),
  }
}

/** The feed's declared language, else the one detected. */
function languageOf(world: World, feed: Feed, text: string): string {
  return feed.language ?? world.detectLanguage(text)
}
