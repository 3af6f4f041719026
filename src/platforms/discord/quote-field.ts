import type { Locale } from '#domain/locale.ts'
import type { QuoteCard } from '#domain/message.ts'
import { speakerDetails, speakerName, unnamedName } from '#wording/alert-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import { escapeWithin } from './escape-markdown.ts'
import { limits } from './limits.ts'
import type { EmbedField } from './message-body.ts'

/** Who speaks, and the words in quotation marks, at most `maxChars` of them; cut words say so. */
export function quoteField(card: QuoteCard, locale: Locale, maxChars: number): EmbedField {
  const { unnamedSpeaker, shortened } = phrasesOf(locale)
  const details = card.speaker === null ? '' : speakerDetails(card.speaker, locale)
  const name = card.speaker === null ? unnamedName(card.unnamed, locale) : speakerName(card.speaker)
  const speaker = [name, details].filter(Boolean).join(' — ')
  const [open, close] = locale === 'pl' ? ['„', '”'] : ['“', '”']
  const text = escapeWithin(card.text, maxChars)
  const isShortened = card.isShortened || (text.endsWith('…') && !card.text.endsWith('…'))
  return {
    name: escapeWithin(speaker, limits.fieldName) || unnamedSpeaker,
    value: `${open}${text}${close}${isShortened ? ` *(${shortened})*` : ''}`,
  }
}
