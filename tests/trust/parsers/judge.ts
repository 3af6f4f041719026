import type { ParsedFeed } from '#feeds/parse-feed-text.ts'
import type { ExtractedPage } from '#feeds/extract-page.ts'
import type { FeedEntry } from '#domain/feed.ts'
import type { ExpectedEntry } from './write-feed.ts'

/** Control characters but the line feed, direction marks, zero-width characters, the byte order mark. */
const UNSEEN = /(?!\n)\p{Cc}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u
/** A whole tag of a name that HTML has. */
const TAG =
  /<\/?(?:a|article|b|body|br|div|em|entry|h[1-6]|html|i|iframe|img|item|li|link|p|script|span|strong|style|svg|table|td|title|tr|ul)(?:\s[^<>]*)?\/?>/iu
/** Markup that is escaped twice, so that a reader is meant to see it. */
const TWICE_ESCAPED = /&(?:amp|#0*38|#x0*26);|&lt;|&#0*60|&#x0*3c/iu
/** First and last day of what a feed's date may be, as the reading of dates says. */
const EARLIEST = Date.UTC(1971, 0)
const LATEST = Date.UTC(2101, 0)
/** The longest text of an entry, and of its id, title and address, in UTF-16 units. */
const MOST = { text: 500_000, title: 5000, id: 2048, link: 2048 }

/** What of a parsed feed no feed may bring about, whatever its bytes; empty where all is well. */
export function feedProblems(parsed: ParsedFeed, source: string): readonly string[] {
  const lines = parsed.kind === 'failed' ? [parsed.reason] : parsed.remarks
  const said = lines.flatMap(({ pl, en }) => [pl, en])
  const isTranslated = lines.every(({ pl, en }) => pl !== en)
  const wording =
    !isTranslated || said.some((line) => line === '' || UNSEEN.test(line) || line.includes('\n'))
      ? ['a remark is no line']
      : []
  if (parsed.kind === 'failed') return wording
  const { entries, head } = parsed
  const ids = new Set(entries.map(({ id }) => id))
  return [
    ...wording,
    ...(ids.size === entries.length ? [] : ['ids are not distinct']),
    ...(entries.length > 500 ? ['more than 500 entries'] : []),
    ...lineProblems('head title', head.title ?? '', MOST.title),
    ...lineProblems('head language', head.language ?? '', MOST.title),
    ...entries.flatMap((entry) => entryProblems(entry, source)),
  ]
}

function entryProblems(entry: FeedEntry, source: string): readonly string[] {
  const { id, link, title, summary, content, publishedAt, updatedAt } = entry
  // In JSON a title and a content_text are plain text, whatever they look like.
  const isMeant = TWICE_ESCAPED.test(source) || source.trimStart().startsWith('{')
  return [
    ...(id === '' ? ['an empty id'] : lineProblems('id', id, MOST.id)),
    ...(link === null || isWebAddress(link) ? [] : [`link ${link.slice(0, 80)}`]),
    ...lineProblems('title', title, MOST.title),
    ...textProblems('summary', summary),
    ...textProblems('content', content ?? ''),
    ...[publishedAt, updatedAt].flatMap((at) => (at === null || isMoment(at) ? [] : [`date ${at}`])),
    ...[title, summary, content ?? ''].flatMap((text) => (isMeant ? [] : tagProblems(text))),
  ]
}

function tagProblems(text: string): readonly string[] {
  const tag = TAG.exec(text)?.[0]
  return tag === undefined ? [] : [`a tag in a text: ${tag.slice(0, 80)}`]
}

function lineProblems(what: string, line: string, most: number): readonly string[] {
  return line.includes('\n')
    ? [`${what} of several lines`]
    : [...textProblems(what, line), ...(line.length > most ? [`${what} of ${line.length} characters`] : [])]
}

function textProblems(what: string, text: string): readonly string[] {
  const unseen = UNSEEN.exec(text)?.[0]
  return [
    ...(typeof text === 'string' ? [] : [`${what} is no text`]),
    ...(unseen === undefined ? [] : [`U+${unseen.codePointAt(0)?.toString(16)} in ${what}`]),
    ...(text.isWellFormed() ? [] : [`half a character in ${what}`]),
    ...(text.length > MOST.text ? [`${what} of ${text.length} characters`] : []),
  ]
}

function isWebAddress(link: string): boolean {
  return link.length <= MOST.link && /^https?:\/\/[^\s\p{Cc}]+$/u.test(link) && URL.canParse(link)
}

function isMoment(at: number): boolean {
  return Number.isInteger(at) && at >= EARLIEST && at < LATEST
}

/** What a reader lost of a feed that was sound; empty where every entry says what was written. */
export function lostOfFeed(parsed: ParsedFeed, expected: readonly ExpectedEntry[]): readonly string[] {
  if (parsed.kind === 'failed') return [`failed: ${parsed.reason.en}`]
  if (parsed.entries.length !== expected.length)
    return [`${parsed.entries.length} of ${expected.length} entries`]
  return expected.flatMap((entry, index) => {
    const found = parsed.entries[index]!
    const texts = [found.summary, found.content ?? '']
    return [
      ...differing('id', found.id, entry.id),
      ...differing('link', found.link ?? '', entry.link),
      ...differing('title', found.title, collapsed(entry.title)),
      ...differing('date', String(found.publishedAt), String(entry.publishedAt)),
      ...(texts.includes(entry.paragraphs.map(collapsed).join('\n'))
        ? []
        : [`text: ${JSON.stringify(texts)}`]),
    ]
  })
}

function differing(what: string, found: string, expected: string): readonly string[] {
  return found === expected ? [] : [`${what} ${JSON.stringify(found)} for ${JSON.stringify(expected)}`]
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** The same of an article's page. */
export function pageProblems(page: ExtractedPage, source: string): readonly string[] {
  if (page.kind === 'failed') return page.reason.pl.includes('\n') ? ['a reason of several lines'] : []
  const { text, title, url } = page.body
  return [
    ...textProblems('text', text.slice(0, MOST.text)),
    ...(text.trim() === '' ? ['an empty text'] : []),
    ...lineProblems('title', title ?? '', 2_000_000),
    ...(url === '' || isWebAddress(url) ? [] : [`address ${url.slice(0, 80)}`]),
    ...(TWICE_ESCAPED.test(source) ? [] : tagProblems(text)),
  ]
}

/** The same of a sound page: every paragraph has to stand in the text. */
export function lostOfPage(page: ExtractedPage, paragraphs: readonly string[]): readonly string[] {
  if (page.kind === 'failed') return [`failed: ${page.reason.en}`]
  const lines = new Set(page.body.text.split('\n'))
  return paragraphs.filter((text) => !lines.has(collapsed(text))).map((text) => `lost: ${text}`)
}
