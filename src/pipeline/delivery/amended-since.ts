import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { amendCards } from '#text/amend-quotes.ts'
import type { World } from '#pipeline/world.ts'

/** An operation as it is to be carried out, or why it is not to be any more. */
export type Amended = { readonly operation: Operation } | { readonly obstacle: string }

/**
 * What managers have corrected since an answer to an alert, or what a person is told, began to wait: an answer waits for the end of the quiet
 * hours. Of a story that was taken back nothing is said; a quotation goes out as it stands by now, and an answer that had nothing else to say
 * not at all. What stands has its corrections in its edits.
 */
export async function amendedSince({ store }: Pick<World, 'store'>, operation: Operation): Promise<Amended> {
  const { kind, message } = operation
  if (kind === 'edit') return { operation }
  if (message.kind !== 'follow-up' && message.kind !== 'followed') return { operation }
  const amendments = await store.amendments.ofStory(message.storyId)
  if (alertAmendmentOf(amendments)?.change.isWithdrawn === true)
    return { obstacle: 'its story was withdrawn meanwhile' }
  const amended: Message = { ...message, quotes: amendCards(message.quotes, amendments) }
  const isEmpty = amended.reason === 'quotation' && amended.quotes.length === 0 && amended.sentence === null
  if (isEmpty && message.quotes.length > 0) return { obstacle: 'its quotation was withdrawn meanwhile' }
  return { operation: { ...operation, message: amended } }
}
