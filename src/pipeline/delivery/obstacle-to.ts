import type { Configuration } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import { topicsFor } from '#pipeline/routing/routes-of.ts'

/** Why a channel does not get what it wanted once. */
export const UNWANTED = 'the channel no longer wants its topics'

/**
 * Why an operation is not to be carried out any more, or null where nothing stands in its way. A channel that was taken out of the
 * configuration, or mistyped and put right, gets nothing that still waited for it, and no channel gets an alert whose every topic
 * it has ceased to want. Where somebody is told what they follow, the configuration has no say. An edit gives way to a later revision; an edit or a reply needs the message that it belongs to.
 */
export function obstacleTo(operation: Operation, configuration: Configuration): string | null {
  return configuredAway(operation, configuration) ?? missing(operation)
}

function configuredAway(operation: Operation, configuration: Configuration): string | null {
  const { channels, owner, audit } = configuration
  const { destination, message } = operation
  if (message.kind === 'followed') return null
  const isHere = (one: { readonly destination: typeof destination }): boolean =>
    destinationKey(one.destination) === destinationKey(destination)
  const channel = channels.find(isHere)
  const isTold = [owner, audit].some((one) => one !== null && isHere(one))
  if (channel === undefined && !isTold) return 'the channel is no longer configured'
  if (message.kind !== 'alert' && message.kind !== 'follow-up') return null
  if (isCorrected(operation)) return null
  const wanted = channel === undefined ? [] : topicsFor(configuration, channel)
  const isWanted = wanted.some(({ name }) => message.topics.includes(name))
  return isWanted ? null : UNWANTED
}

/** An edit by which a manager's correction stands, or is taken back; an answer is edited for nothing else. It goes where the alert stands, wanted or not. */
export function isCorrected({ kind, message }: Pick<Operation, 'kind' | 'message'>): boolean {
  if (kind !== 'edit') return false
  if (message.kind !== 'alert') return message.kind === 'follow-up'
  return message.amendment !== undefined || message.isRestored === true
}

function missing({ kind, isSuperseded, targetMessageId }: Operation): string | null {
  if (isSuperseded) return 'a later revision takes its place'
  if (kind === 'post' || targetMessageId !== null) return null
  return 'the message that it belongs to was not posted'
}
