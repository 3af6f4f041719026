import { served, servedPage, type FeedResponse } from '../../servers/feed-server.ts'

/** What feeds and pages hold that some reader somewhere goes after; every address in them is `inside`. */
export function documentsPointingTo(inside: string): Readonly<Record<string, FeedResponse>> {
  return { ...feedsPointingTo(inside), ...pagesPointingTo(inside) }
}

function feedsPointingTo(inside: string): Readonly<Record<string, FeedResponse>> {
  const item = `<item><title>Depesza</title><link>${inside}/item</link><guid>1</guid>
    <enclosure url="${inside}/enclosure" type="image/png" length="1"/><source url="${inside}/source">x</source>
    <comments>${inside}/comments</comments><media:thumbnail url="${inside}/thumbnail"/>
    <media:content url="${inside}/media"/><description>&lt;img src="${inside}/image"&gt; Treść.</description></item>`
  const rss = (head: string, prolog = ''): FeedResponse =>
    served(`<?xml version="1.0"?>${prolog}<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xi="http://www.w3.org/2001/XInclude"><channel>
      <title>Kurier</title>${head}${item}</channel></rss>`)
  return {
    '/links.xml': rss(`<link>${inside}/site</link><docs>${inside}/docs</docs>`),
    '/self.xml': rss(`<atom:link rel="self" href="${inside}/self"/><atom:link rel="hub" href="${inside}/hub"/>
      <atom:link rel="next" href="${inside}/next"/><atom:link rel="alternate" href="${inside}/alternate"/>`),
    '/image.xml': rss(`<image><url>${inside}/logo</url><link>${inside}/logo-link</link></image>`),
    '/cloud.xml': rss(`<cloud domain="127.0.0.1" port="80" path="${inside}/cloud" protocol="http-post"/>
      <textInput><link>${inside}/input</link></textInput>`),
    '/entity.xml': rss(
      '<description>&inside;</description>',
      `<!DOCTYPE rss SYSTEM "${inside}/dtd" [
      <!ENTITY inside SYSTEM "${inside}/entity"><!ENTITY % more SYSTEM "${inside}/parameter"> %more;]>`,
    ),
    '/include.xml': rss(`<xi:include href="${inside}/include"/>`),
    '/style.xml': rss('', `<?xml-stylesheet type="text/xsl" href="${inside}/style"?>`),
    '/base.xml': served(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${inside}/"><title>Kurier</title>
      <icon>/icon</icon><logo>/logo</logo><entry><title>Depesza</title><id>1</id><link href="a"/>
      <content src="${inside}/content" type="text/html"/></entry></feed>`),
    '/feed.json': served(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Kurier',
        feed_url: `${inside}/feed`,
        next_url: `${inside}/next`,
        icon: `${inside}/icon`,
        hubs: [{ type: 'WebSub', url: `${inside}/hub` }],
        items: [{ id: '1', title: 'Depesza', url: `${inside}/item`, image: `${inside}/image` }],
      }),
      { contentType: 'application/feed+json' },
    ),
    '/discovery.xml': page(`<link rel="alternate" type="application/rss+xml" href="${inside}/found">`),
  }
}

function pagesPointingTo(inside: string): Readonly<Record<string, FeedResponse>> {
  return {
    '/canonical': page(`<link rel="canonical" href="${inside}/canonical">`),
    '/refresh': page(`<meta http-equiv="refresh" content="0; url=${inside}/refresh">`),
    '/preload': page(`<link rel="preload" href="${inside}/p"><link rel="amphtml" href="${inside}/amp">
      <link rel="stylesheet" href="${inside}/s"><link rel="icon" href="${inside}/i"><base href="${inside}/">
      <meta property="og:image" content="${inside}/og"><meta property="og:url" content="${inside}/ogurl">`),
    '/content': page(
      '',
      `<img src="${inside}/image" srcset="${inside}/set 2x"><iframe src="${inside}/frame"></iframe>
      <script src="${inside}/script"></script><object data="${inside}/object"></object><video poster="${inside}/v">
      </video><embed src="${inside}/embed"><svg><image href="${inside}/svg"/></svg><form action="${inside}/form">
      </form><div style="background:url(${inside}/background)"></div>`,
    ),
  }
}

function page(head: string, body = ''): FeedResponse {
  const text = '<p>Rozmowy w Brześciu trwały do późna, a strony nie podały szczegółów porozumienia.</p>'
  return servedPage(
    `<!doctype html><html><head><title>Depesza</title>${head}</head><body><article>${text.repeat(6)}${body}</article></body></html>`,
  )
}
