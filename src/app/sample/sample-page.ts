import type { SampleArticle } from './sample-articles.ts'
import { escapeMarkup, type SampleOutlet } from './sample-feeds.ts'

/** The page of an article as a newspaper serves it: the body among navigation, advertisements and furniture lines. */
export function samplePage(outlet: SampleOutlet, article: SampleArticle): string {
  const title = escapeMarkup(article.title)
  return `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><title>${title} - ${outlet.name}</title>
<meta name="description" content="${escapeMarkup(article.lead)}"></head>
<body>
<header><a href="/${outlet.id}/">${outlet.name}</a>
<nav><ul><li><a href="#kraj">Kraj</a></li><li><a href="#swiat">Świat</a></li><li><a href="#sport">Sport</a></li>
<li><a href="#pogoda">Pogoda</a></li></ul></nav></header>
<div class="ad-banner">Reklama: opony zimowe z dostawą do domu</div>
<main><article>
<h1>${title}</h1>
<p class="byline">${escapeMarkup(article.author)}, ${outlet.name}</p>
${bodyOf(article)}
<p class="photo-credit">Fot. archiwum redakcji</p>
</article></main>
<aside class="sidebar"><h2>Najczęściej czytane</h2><ul><li><a href="#1">Pogoda na weekend</a></li>
<li><a href="#2">Quiz: czy znasz stolice Europy?</a></li></ul></aside>
<footer><p>Ta strona używa plików cookie. Wszystkie prawa zastrzeżone.</p></footer>
</body></html>
`
}

/** The paragraphs with an advertisement's label and a "read also" line in the middle, as Polish portals put them. */
function bodyOf(article: SampleArticle): string {
  const paragraphs = article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`)
  const furniture = [
    '<p>REKLAMA</p>',
    '<p>CZYTAJ TAKŻE: <a href="#3">Co warto wiedzieć przed weekendem</a></p>',
  ]
  return paragraphs.toSpliced(Math.ceil(paragraphs.length / 2), 0, ...furniture).join('\n')
}
