import { feedDate } from './feed-date.ts'
import { absoluteLink, imageAddress, type RawHead, type RawItem } from './feed-item.ts'
import type { Field } from './feed-names.ts'
import { decodeEntities, plainLine } from './plain-text.ts'

/** What was found so far in one item, or in the feed's head. */
export type Findings = {
  readonly values: Map<Field, string>
  /** Where relative addresses start from; null where nobody knows. */
  readonly base: string | null
  /** In which zone a date without one is read. */
  readonly timeZone: string
}

/** One element that was read to its end. */
export type FoundElement = {
  readonly field: Field
  /** HTML source, of one level: what XML escaped is unescaped. */
  readonly html: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Starts the findings of an item or a head. */
export function noFindings(base: string | null, timeZone: string): Findings {
  return { values: new Map(), base, timeZone }
}

/** Adds an element: the first of a field that holds something counts, of `content` the longest. */
export function addElement(findings: Findings, element: FoundElement): void {
  const { values } = findings
  const value = readElement(element, findings)
  const before = values.get(element.field)
  const isBetter = before === undefined || (element.field === 'content' && value.length > before.length)
  if (value !== '' && isBetter) values.set(element.field, value)
}

/** The item, complete. A guid that is an address serves as the link where there is no other. */
export function toRawItem({ values, base, timeZone }: Findings): RawItem {
  const id = values.get('id') ?? ''
  return {
    id,
    link: values.get('link') ?? (/^https?:\/\//iu.test(id) ? absoluteLink(id, base) : null),
    title: values.get('title') ?? '',
    summary: values.get('summary') ?? '',
    content: values.get('content') ?? '',
    image: values.get('image') ?? null,
    publishedAt: feedDate(values.get('published') ?? '', timeZone),
    updatedAt: feedDate(values.get('updated') ?? '', timeZone),
  }
}

/** The head, complete. */
export function toRawHead({ values }: Findings): RawHead {
  return {
    title: values.get('title') ?? '',
    link: values.get('link') ?? null,
    language: values.get('language') ?? null,
  }
}

/**
 * The address of a link that leads to the item: RSS's text, or the href of an Atom link without `rel` or with
 * "alternate"; an enclosure, a reply or the feed itself is none.
 */
function linkOf(element: FoundElement, findings: Findings): string {
  const { attributes, html } = element
  const rel = attributes.get('rel')?.toLowerCase() ?? 'alternate'
  if (rel !== 'alternate') return ''
  const href = plainLine(html) || decodeEntities(attributes.get('href') ?? '')
  return absoluteLink(href, baseOf(element, findings)) ?? ''
}

function readElement(element: FoundElement, findings: Findings): string {
  if (element.field === 'link') return linkOf(element, findings)
  return element.field === 'image' ? imageOf(element, findings) : valueOf(element, findings)
}

/** RSS's enclosure, or a file of Media RSS (https://www.rssboard.org/media-rss), where it is an image. */
function imageOf({ attributes }: FoundElement, { base }: Findings): string {
  const kinds = [attributes.get('type'), attributes.get('medium')].filter((kind) => kind !== undefined)
  const isImage = kinds.every((kind) => /^image(?:\/|$)/iu.test(kind))
  return (isImage && imageAddress(decodeEntities(attributes.get('url') ?? ''), base)) || ''
}

function valueOf(element: FoundElement, findings: Findings): string {
  if (element.field === 'content' || element.field === 'summary' || element.field === 'title')
    return element.html
  const text = plainLine(element.html)
  if (element.field === 'published' || element.field === 'updated') return feedDate(text) === null ? '' : text
  const mayBeRelative = element.field === 'id' && element.attributes.get('isPermaLink') === 'true'
  return mayBeRelative ? (absoluteLink(text, findings.base) ?? text) : text
}

function baseOf({ attributes }: FoundElement, { base }: Findings): string | null {
  const own = attributes.get('xml:base')
  return own === undefined ? base : (absoluteLink(decodeEntities(own), base) ?? base)
}
