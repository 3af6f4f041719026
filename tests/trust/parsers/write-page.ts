import type { Chance } from '../chance.ts'
import { ENCODING_MARK } from './write-feed.ts'
import { escaped, prose } from './prose.ts'

/** A page with one article, before any encoding, and the paragraphs of the article. */
export type WrittenPage = { readonly source: string; readonly paragraphs: readonly string[] }

/** Writes an article's page as outlets do: an element of its own among menus, teasers and scripts. */
export function writePage(chance: Chance): WrittenPage {
  const paragraphs = Array.from(
    { length: 3 + chance.below(5) },
    () =>
      `Zdanie ${prose(chance, 20)} dnia, a potem jeszcze jedno zdanie o sprawie, którą redakcja sprawdza od rana.`,
  )
  const [open, close] = chance.pick([
    ['<article class="article-body">', '</article>'],
    ['<main><div class="content post">', '</div></main>'],
    ['<div id="article"><div>', '</div></div>'],
  ] as const)
  const body = paragraphs.map(
    (text) =>
      `<p>${escaped(chance, text)}</p>${chance.pick(['', '<figure><img src="a.jpg"></figure>', '<h2>Śródtytuł</h2>', '<ul><li>a</ul>'])}`,
  )
  const menu = '<nav><ul><li><a href="/a">Kraj</a></li><li><a href="/b">Świat</a></li></ul></nav>'
  const source =
    `<!DOCTYPE html><html lang="pl"><head><meta charset="${ENCODING_MARK}"><title>${escaped(chance, prose(chance, 5))} | Kurier</title>` +
    `<link rel="canonical" href="https://kurier.example/a"><script>var x = "<p>nie</p>";</script></head>` +
    `<body>${menu}<h1>Tytuł</h1>${open}${body.join('\n')}${close}<footer>© Kurier</footer></body></html>`
  return { source, paragraphs }
}
