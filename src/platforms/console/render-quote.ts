import type { Locale } from '#domain/locale.ts'
import type { QuoteCard } from '#domain/message.ts'
import { speakerDetails, speakerName, unnamedName } from '#wording/alert-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import type { Paragraph, Run } from './lay-out.ts'
import { plainText } from './plain-text.ts'

/** The words, and who said them on the next line. */
export function renderQuote(card: QuoteCard, locale: Locale): readonly Paragraph[] {
  const { shortened } = phrasesOf(locale)
  const note: readonly Run[] = card.isShortened ? [{ text: ` (${shortened})`, style: 'faint' }] : []
  const words: Paragraph = {
    runs: [{ text: `❝ ${plainText(card.text)} ❞`, style: 'quotation' }, ...note],
    indent: 2,
  }
  const details = card.speaker === null ? '' : plainText(speakerDetails(card.speaker, locale))
  const name = card.speaker === null ? unnamedName(card.unnamed, locale) : speakerName(card.speaker)
  const attribution: readonly Run[] = [
    { text: '— ', style: 'plain' },
    { text: plainText(name), style: 'strong' },
    { text: details === '' ? '' : `, ${details}`, style: 'plain' },
  ]
  return [words, { runs: attribution, indent: 2 }]
}
