import type { AmendedQuotation } from '#domain/amendment.ts'
import type { Locale } from '#domain/locale.ts'
import type { Quotation } from '#domain/quote.ts'
import type { ReplyMenu } from '#domain/reply.ts'
import { spansOverlap } from '#domain/span.ts'
import type { AmendableQuotation } from '#ports/amendments.ts'
import type { ArchivedQuotation } from '#ports/store.ts'
import { standingParts, textOfParts } from '#text/amend-quotes.ts'
import { attributionOf } from '#wording/alert-lines.ts'
import { amendmentPhrases } from '#wording/amendments.ts'
import { shorten } from '#wording/shorten.ts'

/** A menu takes 25, and the alert stands first. */
const MOST_QUOTATIONS = 24
const LABEL_CHARS = 44
const NAME_CHARS = 28

/** A thing to correct, as the value of a menu names it: a story's alert, or a quotation by its article and a place inside it. */
export type AmendTarget = {
  readonly storyId: string
  readonly quotation: { readonly articleId: string; readonly start: number } | null
}

/** "story" or "story|article|start". */
export function writeTarget({ storyId, quotation }: AmendTarget): string {
  return quotation === null ? storyId : `${storyId}|${quotation.articleId}|${quotation.start}`
}

/** Null where the text names nothing. */
export function readTarget(text: string): AmendTarget | null {
  const [storyId = '', articleId, start = '', ...more] = text.split('|')
  if (storyId === '' || more.length > 0) return null
  if (articleId === undefined) return { storyId, quotation: null }
  return /^\d{1,9}$/u.test(start) ? { storyId, quotation: { articleId, start: Number(start) } } : null
}

/** The place of a target's quotation among those of its story; -1 where it is there no longer. */
export function indexOfTarget(all: readonly AmendableQuotation[], target: AmendTarget): number {
  const { quotation } = target
  if (quotation === null) return -1
  const place = { start: quotation.start, end: quotation.start + 1 }
  return all.findIndex(
    ({ articleId, found }) =>
      articleId === quotation.articleId && found.some((part) => spansOverlap(part, place)),
  )
}

/** The parts of a quotation as they stand; none where it is withdrawn. */
export function partsNow({ found, amendment }: AmendableQuotation): readonly Quotation[] {
  return amendment?.change.kind === 'quotation' ? standingParts(amendment.change) : found
}

/** What is said of a quotation where nothing was said of it yet. */
export function unamended({ articleId, found }: AmendableQuotation): AmendedQuotation {
  return {
    kind: 'quotation',
    articleId,
    found,
    kept: found.map(({ start, end }) => ({ start, end })),
    speaker: null,
  }
}

/** A menu of a story's quotations and its alert; what is chosen opens the form. */
export function amendmentMenu(
  storyId: string,
  all: readonly AmendableQuotation[],
  locale: Locale,
): ReplyMenu {
  const phrases = amendmentPhrases(locale)
  const quotations = all.slice(0, MOST_QUOTATIONS).map((one) => ({
    value: writeTarget({
      storyId,
      quotation: { articleId: one.articleId, start: one.found[0]?.start ?? 0 },
    }),
    label: labelOf(one, locale),
  }))
  return {
    placeholder: phrases.choose,
    action: 'form-amend',
    choices: [{ value: writeTarget({ storyId, quotation: null }), label: phrases.wholeAlert }, ...quotations],
  }
}

/** A menu of direct quotations of any stories; what is chosen opens the form. */
export function quotationMenu(all: readonly ArchivedQuotation[], locale: Locale): ReplyMenu {
  return {
    placeholder: amendmentPhrases(locale).choose,
    action: 'form-amend',
    choices: all.slice(0, MOST_QUOTATIONS).map(({ storyId, article, quotation }) => ({
      value: writeTarget({ storyId, quotation: { articleId: article.id, start: quotation.start } }),
      label: labelOf({ articleId: article.id, found: [quotation], amendment: null }, locale),
    })),
  }
}

/** "Kamil Kłysiński: Przesmyk suwalski przecina…", or that it is withdrawn. */
function labelOf(one: AmendableQuotation, locale: Locale): string {
  const parts = partsNow(one)
  const [part = one.found[0]] = parts
  const name = part === undefined ? '' : (part.speaker?.name ?? attributionOf(part, locale))
  const mark = parts.length === 0 ? `[${amendmentPhrases(locale).withdrawn}] ` : ''
  const text = textOfParts(parts.length === 0 ? one.found : parts)
  return `${mark}${shorten(name, NAME_CHARS)}: ${shorten(text, LABEL_CHARS)}`
}
