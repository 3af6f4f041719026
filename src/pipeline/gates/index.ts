import type { World } from '#pipeline/world.ts'
import { ceilingGate } from './ceiling.ts'
import { digestGate } from './digest.ts'
import { pass, type Candidate, type Gate, type Verdict } from './gate.ts'
import { platformGate } from './platform.ts'
import { quietGate } from './quiet.ts'

/** In the order in which a candidate passes them; the first that keeps it has the last word. */
const gates: readonly Gate[] = [platformGate, digestGate, quietGate, ceilingGate]

/** Whether a candidate may be announced in its channel now. */
export async function judge(world: World, candidate: Candidate): Promise<Verdict> {
  for (const gate of gates) {
    const verdict = await gate(world, candidate)
    if (verdict.kind !== 'pass') return verdict
  }
  return pass
}
