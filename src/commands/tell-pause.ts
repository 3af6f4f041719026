import type { Invocation, Reply } from '#domain/reply.ts'
import { followPhrases } from '#wording/follows.ts'
import type { CommandWorld } from './command.ts'
import { pauseOf } from './personal/keep-follow.ts'

/** An answer in private, and once below the next one that the bot could not write to whoever asks, with the way back. */
export async function withPause(world: CommandWorld, reply: Reply, invocation: Invocation): Promise<Reply> {
  if (reply.visibility !== 'private' || reply.form !== undefined) return reply
  const pause = await pauseOf(world, invocation)
  if (pause === null || !(await world.store.follows.noteTold(invocation, pause.pausedAt))) return reply
  const phrases = followPhrases(invocation.locale)
  const text = phrases.paused(pause.reason[invocation.locale])
  if (reply.blocks.some((block) => 'text' in block && block.text === text)) return reply
  const button = { label: phrases.resume, action: 'followresume', startsRow: true }
  return { ...reply, blocks: [...reply.blocks, { kind: 'text', text }], buttons: [...reply.buttons, button] }
}
