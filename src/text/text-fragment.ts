import type { Span } from '#domain/span.ts'

/** An article as its page shows it: the address, the title, and the text in which the span lies. */
export type ShownArticle = { readonly url: string | null; readonly title: string; readonly text: string }

/** Longer quotations are named by their first and their last words, so that the address stays short and one comma added on the page does no harm. */
const WHOLE_CHARS = 100
/** How many words name the beginning and the end of a longer quotation. */
const END_WORDS = 6
/** How many words beside it tell it from a like one, at most. */
const CONTEXT_WORDS = 6

/**
 * The address of a stretch of an article's text: its page with a text fragment, on which a browser scrolls to the words and
 * marks them (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address has stays before it, an older
 * text fragment is replaced. Words that stand earlier in the title or the text, too, are told apart by those beside them.
 * Null where the article has no address, or the span holds no word.
 */
export function linkToPlace(article: ShownArticle, span: Span): string | null {
  const words = article.text.slice(span.start, span.end)
  if (article.url === null || !/[\p{L}\d]/u.test(words)) return null
  const [page = ''] = article.url.split(':~:')
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directiveOf(article, span)}`
}

/** `[prefix-,]start[,end][,-suffix]`. A part may not reach over the end of a paragraph, but the range may. */
function directiveOf(article: ShownArticle, span: Span): string {
  const [start, end] = endsOf(article.text.slice(span.start, span.end).trim())
  const { prefix, suffix } = contextOf(article, span, start)
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',')
}

/** The whole of a short quotation in one paragraph; else its first and its last words, which do not overlap. */
function endsOf(words: string): readonly [start: string, end: string | null] {
  const paragraphs = words.split('\n')
  const opening = wordsOf(paragraphs[0] ?? '')
  const closing = wordsOf(paragraphs.at(-1) ?? '')
  const isOne = paragraphs.length === 1
  if (isOne && (words.length <= WHOLE_CHARS || opening.length < 2)) return [words, null]
  const count = isOne ? Math.min(END_WORDS, Math.floor(opening.length / 2)) : END_WORDS
  return [opening.slice(0, count).join(' '), closing.slice(-count).join(' ')]
}

type Context = { readonly prefix: string; readonly suffix: string }

const noContext: Context = { prefix: '', suffix: '' }

/** As few words before the start as make it the first of its kind on the page; where none do, those behind the end. */
function contextOf({ title, text }: ShownArticle, span: Span, start: string): Context {
  const page = comparable(`${title}\n${text}`)
  const place = comparable(`${title}\n${text.slice(0, span.start)}`).length
  const isFirst = (before: string): boolean => {
    const lead = comparable(before)
    return page.indexOf(lead + comparable(start)) + lead.length >= place
  }
  if (isFirst('')) return noContext
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  const leads = Array.from(line.matchAll(/\S+/gu), ({ index }) => line.slice(index)).toReversed()
  const lead = leads.slice(0, CONTEXT_WORDS).find((words) => /\p{L}/u.test(words) && isFirst(words))
  if (lead !== undefined) return { prefix: wordsOf(lead).join(' '), suffix: '' }
  const [rest = ''] = text.slice(span.end).split('\n')
  return { prefix: '', suffix: wordsOf(rest).slice(0, CONTEXT_WORDS).join(' ') }
}

/** As a browser compares: case and the width of spaces do not count. */
function comparable(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').toLowerCase()
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean)
}

/** A dash, a comma and an ampersand would end a part; brackets and the like would end the address in a chat or an e-mail. */
function encode(words: string): string {
  const encoded = encodeURIComponent(words.toWellFormed())
  return encoded.replaceAll(/[-!'()*~]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
