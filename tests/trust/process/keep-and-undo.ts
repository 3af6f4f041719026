import type { AmendedStory } from '#ports/amendments.ts'
import { amendAlerts as amendBy } from '#pipeline/stories/amend-alerts.ts'
import { openStore } from '#storage/index.ts'
import { anAmendment, builtAt, testDigest } from '../../builders.ts'

const amendAlerts = (story: AmendedStory) => amendBy(story, [])

const undone = { at: builtAt + 60_000, by: { platform: 'discord', userId: '7' } }

/** How far corrections have come: the quotation is withdrawn, then the whole alert, then that is undone. */
export const STEPS = 3

/** Corrects the story of the store at a path, step by step; `onStatement` is called after each statement. */
export async function keepAndUndo(path: string, steps: number, onStatement: () => void): Promise<void> {
  const store = await openStore({ path, digest: testDigest, onStatement })
  const [one] = await store.amendments.quotations('story-1')
  const { articleId, found } = one ?? { articleId: '', found: [] }
  const change = { kind: 'quotation', articleId, found, kept: [], speaker: null } as const
  if (steps > 0) await store.amendments.keep(anAmendment({ change }), amendAlerts)
  if (steps > 1) await store.amendments.keep(anAmendment({ id: 'amendment2' }), amendAlerts)
  if (steps > 2) await store.amendments.undo('amendment2', undone, amendAlerts)
  await store.close()
}

const [path, at] = process.argv.slice(2)
if (path !== undefined && at !== undefined && import.meta.main) {
  let left = Number(at)
  await keepAndUndo(path, STEPS, () => {
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  })
}
