import { parseHTML } from 'linkedom'
import { bareHtml } from './bare-html.ts'
import { dropFurniture } from './furniture.ts'
import { plainText } from './plain-text.ts'

/** What a page frames its article with, within the article's own element. */
const frame = 'h1, nav, aside, footer, figure, button, script, style, template, time, [hidden]'
/** Somebody is to sign in or to agree before there is an article. */
const gate = 'form, input'
const wall =
  /zaloguj|zarejestruj|subskry|prenumer|wykup|dostęp do (?:treści|artykuł|serwis)|czytać dalej|plik\p{Ll}* cookie|włącz javascript|log ?in\b|sign ?in\b|subscri|cookies|enable javascript/iu
/** A line that ends as a sentence does. */
const sentence = /[.!?…]["”»)]?$/u

/** Less than this in whole sentences is a caption or an empty frame. */
const minProseChars = 80

/**
 * The text of a news item of one or two sentences, where the page itself says which element is its article; null for an
 * empty frame, a wall, and a page of several articles.
 */
export function readShortArticle(html: string): string | null {
  const article = ownArticle(parseHTML(html).document)
  if (article === null || article.querySelector(gate) !== null) return null
  for (const part of article.querySelectorAll(frame)) part.remove()
  const text = dropFurniture(plainText(bareHtml(article)))
  const prose = text.split('\n').filter((line) => sentence.test(line))
  return wall.test(text) || prose.join(' ').length < minProseChars ? null : text
}

type Page = ReturnType<typeof parseHTML>['document']

/** The only article, or the only one with a heading of the first order: teasers of other articles have none. */
function ownArticle(document: Page) {
  const all = [...document.querySelectorAll('article')]
  const headed = all.filter((article) => article.querySelector('h1') !== null)
  const [own, other] = headed.length > 0 ? headed : all
  return own === undefined || other !== undefined ? null : own
}
