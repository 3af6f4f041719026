/** Query parameters that only tell where a reader came from; removed wherever they stand. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|srsltid|ref|ref_src|source|src|cmpid|ocid|traffic_source|__twitter_impression)$/iu

/**
 * An address reduced to what identifies the article: https, host in lower case without "www.", no tracking parameters,
 * no fragment, no final slash; remaining parameters sorted. Null where it is not an http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/u.test(url.protocol) || url.hostname === '') return null
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(byName)
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`
  const host = url.host.replace(/^www\./u, '')
  return `https://${host}${url.pathname.replace(/\/+$/u, '')}${search}`
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
