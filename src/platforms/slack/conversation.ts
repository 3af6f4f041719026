import { personAt } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import type { SlackClient } from './client.ts'

/** Where a message is posted: a person's own id stands for the bot's conversation with them. https://docs.slack.dev/reference/methods/chat.postMessage#channels */
export function channelFor({ destination: { address } }: Pick<Operation, 'destination'>): string {
  return personAt(address) ?? address
}

/**
 * The same to be read, which Slack takes by the conversation's id alone. Needs im:write; opening it again changes nothing and rings nowhere.
 * https://docs.slack.dev/reference/methods/conversations.open
 */
export async function readableChannel(
  client: SlackClient,
  { destination: { address } }: Pick<Operation, 'destination'>,
): Promise<string> {
  const person = personAt(address)
  if (person === null) return address
  const { channel } = await client.conversations.open({ users: person })
  if (channel?.id === undefined) throw new TypeError('Slack did not say where the conversation is')
  return channel.id
}
