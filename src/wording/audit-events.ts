import type { Notice } from '#domain/message.ts'
import { englishAmendment, polishAmendment } from './amendments.ts'
import { englishChange, polishChange } from './setting-changes.ts'

/** What the audit channel is told. */
type AuditEvent = Extract<Notice['event'], { readonly name: 'setting-changed' | 'amended' }>

/** Says whether an event is one for the audit channel. */
export function isAuditEvent(event: Notice['event']): event is AuditEvent {
  return event.name === 'setting-changed' || event.name === 'amended'
}

export function polishAuditEvent(event: AuditEvent): string {
  return event.name === 'amended' ? polishAmendment(event) : polishChange(event)
}

export function englishAuditEvent(event: AuditEvent): string {
  return event.name === 'amended' ? englishAmendment(event) : englishChange(event)
}
