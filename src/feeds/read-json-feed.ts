import type { Bilingual } from '#domain/bilingual.ts'
import { feedDate } from './feed-date.ts'
import {
  absoluteLink,
  imageAddress,
  type OrFailed,
  type RawFeed,
  type RawItem,
  type SourceHint,
} from './feed-item.ts'

/**
 * Reads a JSON Feed, version 1 or 1.1 (https://www.jsonfeed.org/version/1.1/). A member of the wrong type counts as
 * missing; what is no object counts as no item.
 */
export function readJsonFeed(json: string, { url, timeZone = 'UTC' }: SourceHint): OrFailed<RawFeed> {
  const feed = parsed(json)
  if (feed === null) return { kind: 'failed', reason: noJson }
  if (!Array.isArray(feed['items'])) return { kind: 'failed', reason: noItems }
  const home = absoluteLink(textAt(feed, 'home_page_url'), url)
  const items = feed['items'].filter(isRecord)
  const omitted = feed['items'].length - items.length
  return {
    head: { title: escaped(textAt(feed, 'title')), link: home, language: textAt(feed, 'language') || null },
    items: items.map((item) => toItem(item, url ?? home, timeZone)),
    isComplete: true,
    remarks: omitted === 0 ? [] : [leftOut(omitted)],
  }
}

const noJson: Bilingual = {
  pl: 'wygląda to na JSON Feed, ale nie jest poprawnym JSON-em',
  en: 'this looks like a JSON Feed but is not valid JSON',
}
const noItems: Bilingual = {
  pl: 'ten JSON nie jest kanałem JSON Feed: nie ma w nim pozycji (items)',
  en: 'this JSON is no JSON Feed: it has no items',
}

function leftOut(count: number): Bilingual {
  return {
    pl: `pominięto pozycje, które nie są obiektami: ${count}`,
    en: `items that are no objects were left out: ${count}`,
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

function parsed(json: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function toItem(item: JsonRecord, base: string | null, timeZone: string): RawItem {
  const html = textAt(item, 'content_html')
  const link = textAt(item, 'url') || textAt(item, 'external_url')
  return {
    id: textAt(item, 'id'),
    link: absoluteLink(link, base),
    title: escaped(textAt(item, 'title')),
    summary: escaped(textAt(item, 'summary')),
    content: html === '' ? escaped(textAt(item, 'content_text')) : html,
    image: imageAddress(textAt(item, 'image') || textAt(item, 'banner_image'), base),
    publishedAt: feedDate(textAt(item, 'date_published'), timeZone),
    updatedAt: feedDate(textAt(item, 'date_modified'), timeZone),
  }
}

/** A member as text; version 1 allowed numbers as ids, and its readers must take them. */
function textAt(record: JsonRecord, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** Plain text as HTML, its paragraphs kept. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/gu, '\n\n')
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
