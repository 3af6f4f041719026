import { personAt } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import type { Api } from './rest.ts'
import { beforehand } from './threads.ts'

/** The operation with the channel in which it goes, or why there is none. */
export type Placed = { readonly operation: Operation } | Refused

type Refused = { readonly outcome: Extract<DeliveryOutcome, { kind: 'refused' }> }

/**
 * What is for a person goes into the bot's conversation with them, which Discord opens or names again; that posts nothing and rings nowhere.
 * https://docs.discord.com/developers/resources/user#create-dm
 */
export async function inPrivate(api: Api, operation: Operation): Promise<Placed> {
  const { platform, address } = operation.destination
  const recipient = personAt(address)
  if (recipient === null) return { operation }
  const known = api.conversations.get(recipient)
  const channel = known ?? (await open(api, recipient))
  if (typeof channel !== 'string') return channel
  api.conversations.set(recipient, channel)
  return { operation: { ...operation, destination: { platform, address: channel } } }
}

async function open(api: Api, recipient: string): Promise<string | Refused> {
  const body = { recipient_id: recipient }
  const opened = await beforehand(api, { method: 'POST', path: '/users/@me/channels', body })
  return 'outcome' in opened ? { outcome: opened.outcome } : String(opened.answer['id'])
}
