import type { Locale } from '#domain/locale.ts'
import type { QuoteCard } from '#domain/message.ts'
import { speakerDetails, speakerName, unnamedName } from '#wording/alert-lines.ts'
import type { AlertSizes } from '#wording/compact-alert.ts'
import { phrasesOf } from '#wording/index.ts'
import { inQuotationMarks } from '#wording/quotation-marks.ts'
import { escapeWithin } from './escape-markdown.ts'
import type { EmbedField } from './message-body.ts'

/** Who speaks, and the words in quotation marks, at most so many of them; cut words say so. */
export function quoteField(
  card: QuoteCard,
  locale: Locale,
  sizes: Pick<AlertSizes, 'quote' | 'speaker'>,
): EmbedField {
  const { unnamedSpeaker, shortened } = phrasesOf(locale)
  const details = card.speaker === null ? '' : speakerDetails(card.speaker, locale)
  const name = card.speaker === null ? unnamedName(card.unnamed, locale) : speakerName(card.speaker)
  const speaker = [name, details].filter(Boolean).join(' — ')
  const text = escapeWithin(card.text, sizes.quote)
  const isShortened = card.isShortened || (text.endsWith('…') && !card.text.endsWith('…'))
  return {
    name: escapeWithin(speaker, sizes.speaker) || unnamedSpeaker,
    value: `${inQuotationMarks(text, locale)}${isShortened ? ` *(${shortened})*` : ''}`,
  }
}
