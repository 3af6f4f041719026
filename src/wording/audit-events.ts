import type { Locale } from '#domain/locale.ts'
import type { Notice } from '#domain/message.ts'
import { englishAmendment, polishAmendment } from './amendments.ts'
import { feedbackPhrases } from './feedback.ts'
import { englishChange, polishChange } from './setting-changes.ts'

/** What the audit channel is told. */
type AuditEvent = Extract<Notice['event'], { readonly name: 'setting-changed' | 'amended' | 'form-proposed' }>

/** Says whether an event is one for the audit channel. */
export function isAuditEvent(event: Notice['event']): event is AuditEvent {
  return ['setting-changed', 'amended', 'form-proposed'].includes(event.name)
}

/** What the audit channel is told, in a language. */
export function auditEvent(event: AuditEvent, locale: Locale): string {
  if (event.name === 'form-proposed') return feedbackPhrases(locale).proposed(event)
  if (event.name === 'amended') return locale === 'pl' ? polishAmendment(event) : englishAmendment(event)
  return locale === 'pl' ? polishChange(event) : englishChange(event)
}
