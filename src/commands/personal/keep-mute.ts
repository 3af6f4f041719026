import type { Configuration } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Mute, MuteScope } from '#domain/mute.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { framePhrases } from '#wording/frame.ts'
import { mutingPhrases } from '#wording/muting.ts'
import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import type { MuteOrder, Whom } from './mute-input.ts'
import { muteLine } from './name-muted.ts'

const ID_CHARS = 6

/** Keeps a mute and tells of it, with an undo: in private of one's own, and for everybody of the channel's, which managers alone may set. */
export async function keepMute(
  world: CommandWorld,
  { muted, whom, lengthMs }: MuteOrder,
  invocation: Invocation,
): Promise<Reply> {
  const denied = whom === 'channel' ? deniedHere(world, invocation) : null
  if (denied !== null) return denied
  const at = world.clock.now()
  const scope = scopeOf(whom, invocation)
  const id = world.digest(JSON.stringify([scope, muted, at])).slice(0, ID_CHARS)
  const by = `${invocation.platform}:${invocation.userId}`
  const mute: Mute = { id, muted, scope, by, at, until: lengthMs === null ? null : at + lengthMs }
  await world.store.mutes.add(mute)
  const { locale } = invocation
  const phrases = mutingPhrases(locale)
  const line = await muteLine(world, mute, locale)
  const text = whom === 'channel' ? phrases.mutedHere(line) : phrases.mutedForMe(line)
  const reply = privateReply([{ kind: 'text', text }], [{ label: phrases.undo, action: `muteundo:${id}` }])
  return whom === 'channel' ? { ...reply, visibility: 'channel' } : reply
}

/** One's own mutes, or those of the channel in which it is asked. */
export function scopeOf(whom: Whom, { platform, channelAddress, userId }: Invocation): MuteScope {
  return whom === 'me'
    ? { kind: 'person', platform, userId }
    : { kind: 'channel', destination: { platform, address: channelAddress } }
}

/** Ends a mute: one's own, or as a manager one of a channel. */
export async function undoMute(world: CommandWorld, id: string, invocation: Invocation): Promise<Reply> {
  const { locale, platform, userId } = invocation
  const phrases = mutingPhrases(locale)
  const mute = await world.store.mutes.find(id)
  if (mute === null) return sentence(phrases.gone, 'asked-wrongly')
  const { scope } = mute
  if (scope.kind === 'person' && (scope.platform !== platform || scope.userId !== userId))
    return sentence(phrases.notOnes, 'asked-wrongly')
  if (scope.kind === 'channel' && !invocation.isManager)
    return sentence(framePhrases(locale).managersOnly(platform, userId), 'asked-wrongly')
  const undone = await world.store.mutes.undo(id, { by: `${platform}:${userId}`, at: world.clock.now() })
  if (undone === null) return sentence(phrases.gone)
  const reply = sentence(phrases.undone(await muteLine(world, undone, locale)))
  return scope.kind === 'channel' ? { ...reply, visibility: 'channel' } : reply
}

function deniedHere({ configuration }: CommandWorld, invocation: Invocation): Reply | null {
  const { platform, userId, locale, isManager } = invocation
  if (!isManager) return sentence(framePhrases(locale).managersOnly(platform, userId), 'asked-wrongly')
  return isAlertChannel(configuration, invocation)
    ? null
    : sentence(mutingPhrases(locale).notAnAlertChannel, 'asked-wrongly')
}

/** Whether alerts go to where somebody asks. */
export function isAlertChannel(
  { channels }: Pick<Configuration, 'channels'>,
  { platform, channelAddress }: Invocation,
): boolean {
  const here = destinationKey({ platform, address: channelAddress })
  return channels.some(({ destination }) => destinationKey(destination) === here)
}
