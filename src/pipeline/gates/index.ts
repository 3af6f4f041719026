import type { Topic } from '#domain/topic.ts'
import type { World } from '#pipeline/world.ts'
import { ceilingGate } from './ceiling.ts'
import { digestGate } from './digest.ts'
import { pass, type Candidate, type Gate, type Verdict } from './gate.ts'
import { muteGate } from './mute.ts'
import { platformGate } from './platform.ts'
import { quietGate } from './quiet.ts'

/** In the order in which a candidate passes them; the first that keeps it has the last word. */
const gates: readonly Gate[] = [platformGate, digestGate, muteGate, quietGate, ceilingGate]

/** A verdict, and the topics that the gates on the way to it left: what the candidate is announced or listed for. */
export type Judgement = { readonly verdict: Verdict; readonly topics: readonly Topic[] }

/** Whether a candidate may be announced in its channel now. */
export async function judge(world: World, candidate: Candidate): Promise<Judgement> {
  let { topics } = candidate
  for (const gate of gates) {
    const verdict = await gate(world, { ...candidate, topics })
    if (verdict.kind !== 'pass') return { verdict, topics }
    topics = verdict.topics ?? topics
  }
  return { verdict: pass, topics }
}
