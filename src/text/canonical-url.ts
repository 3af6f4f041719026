/**
 * Query parameters that only tell where a reader came from; removed wherever they stand. From the lists of the analytics
 * systems (Google, Meta, Matomo, Piano/AT Internet, Webtrekk, Adobe, Mailchimp, Marketo) and of large publishers' feeds.
 */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|srsltid|_ga|_gl|mc_[ce]id|mkt_tok|(?:pk|mtm|piwik|matomo)_\w+|at_(?:medium|campaign|custom\d*|link_\w+|ptr_\w+|bbc_team|format)|xtor|wt_(?:mc|zmc)|ns_(?:mchannel|source|campaign|linkname|fee)|s?cmp(?:id)?|icid|ito|ocid|smid|emc|partner|traffic_source|__twitter_impression|ref_src|ref_url|feature|spm|rss)$/iu
/** Parameters that name the way to an article where they hold a word, and an article where they hold a number. */
const WAYS = /^(ref|source|src|from)$/iu
/** The same article drawn for phones. */
const DRAWINGS = /^(amp|outputtype)$/iu

/**
 * An address reduced to what identifies the article: https, host in lower case without "www." and the names of a site's version
 * for phones, no tracking parameters, no fragment but one that a script reads as a path, no AMP version, no final slash, no
 * session, letters escaped in one way; remaining parameters sorted. Null where it is not an http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/u.test(url.protocol) || url.hostname === '') return null
  const query = [...url.searchParams].filter(isTelling).toSorted(byName)
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`
  const fragment = /^#!?\//u.test(url.hash) ? url.hash : ''
  return `https://${siteOf(url.host)}${pathOf(url.pathname)}${search}${fragment}`
}

/** Whether an address is a site's front page, which identifies no article. */
export function isFrontPage(canonical: string): boolean {
  return /^https:\/\/[^/?#]+$/u.test(canonical)
}

function isTelling([name, value]: readonly [string, string]): boolean {
  if (TRACKING.test(name) || DRAWINGS.test(name)) return false
  return !WAYS.test(name) || /\d/u.test(value)
}

/** Only in front of a whole domain: "m.pl" is a site of its own. */
function siteOf(host: string): string {
  return host.replace(/\.(?=$|:)/u, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])/u, '')
}

function pathOf(path: string): string {
  return path
    .replaceAll(/%[0-9a-f]{2}/giu, plainEscape)
    .replace(/;jsessionid=[^/]*/iu, '')
    .replace(/\/+$/u, '')
    .replace(/\/amp$/u, '')
    .replace(/\.amp(?=$|\.html?$)/u, '')
    .replace(/\/index\.(?:html?|php)$/u, '')
    .replace(/\/+$/u, '')
}

/** Upper case, and none for what needs no escape (https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2). */
function plainEscape(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
  return /[\w.~-]/u.test(character) ? character : escape.toUpperCase()
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
