import type { Quotation, Standing } from './quote.ts'
import type { Changer } from './setting.ts'
import type { Span } from './span.ts'

/** What a manager says of a quotation: whole as it will be from then on, whatever was said of it before. */
export type AmendedQuotation = {
  readonly kind: 'quotation'
  readonly articleId: string
  /** The parts of the quotation as the article's analysis found them, in reading order. */
  readonly found: readonly Quotation[]
  /** What of it stands, in reading order; nothing where it is withdrawn. */
  readonly kept: readonly Span[]
  /** Null where the speaker stays as found. */
  readonly speaker: AmendedSpeaker | null
}

/** Who speaks, in a manager's words; a name of null is one that is not established. */
export type AmendedSpeaker = {
  readonly name: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: Standing
}

/** What a manager says of a story's alerts: that they are taken back, or a note that stands in them. */
export type AmendedAlert = {
  readonly kind: 'alert'
  readonly isWithdrawn: boolean
  /** Why it is taken back, or what is to be known; empty where nothing is. */
  readonly note: string
}

/** A correction by a manager, as the archive keeps it. */
export type Amendment = {
  readonly id: string
  readonly storyId: string
  /** The title of the article, for the audit. */
  readonly title: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly by: Changer
  readonly change: AmendedQuotation | AmendedAlert
  /** Null while it holds. */
  readonly undone: { readonly at: number; readonly by: Changer } | null
}

/** What was done, in the words of the audit. */
export type AmendmentDeed = 'quotation-withdrawn' | 'quotation-corrected' | 'alert-withdrawn' | 'alert-noted'

/** What an amendment does. */
export function deedOf({ change }: Pick<Amendment, 'change'>): AmendmentDeed {
  if (change.kind === 'alert') return change.isWithdrawn ? 'alert-withdrawn' : 'alert-noted'
  return change.kept.length === 0 ? 'quotation-withdrawn' : 'quotation-corrected'
}

/** The last word on a story's alerts among amendments that hold, the oldest first; null where there is none. */
export function alertAmendmentOf(
  amendments: readonly Amendment[],
): (Amendment & { readonly change: AmendedAlert }) | null {
  return amendments.filter(isOfAlert).at(-1) ?? null
}

/** Whether two amendments are on the same thing, so that the later one counts. */
export function isOnSame(one: Amendment, other: Amendment): boolean {
  if (one.storyId !== other.storyId || one.change.kind !== other.change.kind) return false
  if (one.change.kind === 'alert' || other.change.kind === 'alert') return true
  return (
    one.change.articleId === other.change.articleId &&
    one.change.found[0]?.start === other.change.found[0]?.start
  )
}

function isOfAlert(amendment: Amendment): amendment is Amendment & { readonly change: AmendedAlert } {
  return amendment.change.kind === 'alert'
}
