import type { FormOfTopic } from '#domain/feedback.ts'
import type { CommandWorld } from './command.ts'
import { isProposed, type Precision } from './precision.ts'

/** A form that managers are asked to turn off, by an id that a button's action can hold. */
export type Proposal = FormOfTopic & Precision & { readonly form: string; readonly id: string }

/** What is proposed by what was measured: neither what managers keep nor what a channel turned off already. */
export async function proposalsAmong(
  world: Pick<CommandWorld, 'store' | 'settings' | 'digest'>,
  measured: readonly Precision[],
): Promise<readonly Proposal[]> {
  const kept = await world.store.feedback.dismissed()
  return measured.filter(isProposed).flatMap((one) => {
    const { topicId, form } = one
    if (form === null || isOff(world, { topicId, form })) return []
    const isKept = kept.some((other) => other.topicId === topicId && other.form === form)
    return isKept ? [] : [{ ...one, form, id: world.digest(JSON.stringify([topicId, form])) }]
  })
}

/** The exact form in the query language, as a topic's `not` names it. */
export function exactly(form: string): string {
  return `="${form}"`
}

function isOff({ settings }: Pick<CommandWorld, 'settings'>, { topicId, form }: FormOfTopic): boolean {
  const known = settings.settings().find(({ kind, id }) => kind === 'topics' && id === topicId)
  const not = known?.section['not']
  return Array.isArray(not) && not.includes(exactly(form))
}
