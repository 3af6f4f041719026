import { maxUrlLength } from './guard-url.ts'

/**
 * The address that a page calls its own, if it can be believed: http(s), on the same site, and not the front page while
 * the page itself is none. Otherwise the address that it was fetched from, without a fragment; empty where both are
 * missing.
 */
export function canonicalPageUrl(href: string | null | undefined, pageUrl: string | null): string {
  const page = URL.parse(pageUrl ?? '')
  const canonical = URL.parse(href?.trim() || 'none:', page?.href)
  const chosen = canonical !== null && isBelievable(canonical, page) ? canonical : page
  if (chosen === null) return ''
  chosen.hash = ''
  return chosen.href
}

function isBelievable(canonical: URL, page: URL | null): boolean {
  if (canonical.protocol !== 'http:' && canonical.protocol !== 'https:') return false
  if (canonical.href.length > maxUrlLength) return false
  if (canonical.username !== '' || canonical.password !== '') return false
  return page === null || (siteOf(canonical) === siteOf(page) && !isFrontPageOfAnother(canonical, page))
}

function isFrontPageOfAnother(canonical: URL, page: URL): boolean {
  return canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/'
}

/** The host without the usual names of its versions for the web, for phones and for AMP. */
function siteOf(url: URL): string {
  return url.host.replace(/^(?:www|m|mobile|amp)\./u, '')
}
