import type { Locale } from '#domain/locale.ts'
import type { QuoteCard } from '#domain/message.ts'
import { speakerDetails, speakerName, unnamedName } from '#wording/alert-lines.ts'
import type { AlertSizes } from '#wording/compact-alert.ts'
import { phrasesOf } from '#wording/index.ts'
import { inQuotationMarks } from '#wording/quotation-marks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets } from './limits.ts'

/** The words in quotation marks, and who said them on the next line. */
export function quoteLines(
  card: QuoteCard,
  locale: Locale,
  sizes: Pick<AlertSizes, 'quote' | 'speaker'> = budgets,
): string {
  const phrases = phrasesOf(locale)
  const { speaker, unnamed } = card
  const name = speaker === null ? unnamedName(unnamed, locale) : speakerName(speaker)
  const details = [
    speaker === null ? '' : speakerDetails(speaker, locale),
    card.isShortened ? phrases.shortened : '',
  ].filter((part) => part !== '')
  const office = details.length === 0 ? '' : `, ${escapeWithin(details.join(' · '), sizes.speaker)}`
  const by = escapeWithin(name, sizes.speaker)
  const words = inQuotationMarks(escapeWithin(card.text, sizes.quote), locale)
  return `>${words}\n— ${by === '' ? '' : `*${by}*`}${office}`
}
