import type { Channel } from '#domain/configuration.ts'
import type { Step } from '#domain/decision.ts'
import type { Topic } from '#domain/topic.ts'
import type { World } from '#pipeline/world.ts'
import { ceilingGate } from './ceiling.ts'
import { digestGate, isDigestOnly } from './digest.ts'
import { pass, type Candidate, type Gate, type Verdict } from './gate.ts'
import { muteGate, muteOfStory } from './mute.ts'
import { platformGate } from './platform.ts'
import { quietGate } from './quiet.ts'

/** In the order in which a candidate passes them; the first that keeps it has the last word. */
const gates: readonly Gate[] = [platformGate, digestGate, muteGate, quietGate, ceilingGate]

/** A verdict, and the topics that the gates on the way to it left: what the candidate is announced or listed for. */
export type Judgement = { readonly verdict: Verdict; readonly topics: readonly Topic[] }

/** What answers an alert that stands passes fewer: there is a message of its own already, and the story has a ceiling of answers. */
const gatesOfAnswers: readonly Gate[] = [muteGate, quietGate]

/** Whether a candidate may be announced in its channel now. */
export function judge(world: World, candidate: Candidate): Promise<Judgement> {
  return passThrough(gates, world, candidate)
}

/** Whether a report of the candidate's story may answer the alert that stands in the channel; what is held comes when the quiet is over. */
export async function judgeAnswer(world: World, candidate: Candidate): Promise<Verdict> {
  return (await passThrough(gatesOfAnswers, world, candidate)).verdict
}

/** What keeps a channel from hearing any more of a story that stands there, in edits or answers; null where nothing does. */
export async function silenceOf(
  world: World,
  channel: Channel,
  storyId: string,
): Promise<{ readonly step: Step; readonly detail: string } | null> {
  if (isDigestOnly(channel)) return { step: 'digest', detail: channel.digest.schedule.text }
  const mute = await muteOfStory(world, channel, storyId)
  return mute === null ? null : { step: 'mute', detail: mute.id }
}

async function passThrough(passed: readonly Gate[], world: World, candidate: Candidate): Promise<Judgement> {
  let { topics } = candidate
  for (const gate of passed) {
    const verdict = await gate(world, { ...candidate, topics })
    if (verdict.kind !== 'pass') return { verdict, topics }
    topics = verdict.topics ?? topics
  }
  return { verdict: pass, topics }
}
