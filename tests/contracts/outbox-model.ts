import type { Destination } from '#domain/destination.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Operation, OperationState } from '#domain/operation.ts'
import type { Store } from '#ports/store.ts'
import { aNewOperation, anOperation } from '../builders.ts'

/** One thing that is done to an outbox; `target` is the index of the operation in the order of filing. */
export type Step = {
  readonly name:
    | 'file'
    | 'begin'
    | 'sent'
    | 'postpone'
    | 'doubt'
    | 'lookup'
    | 'resend'
    | 'repeat'
    | 'hold'
    | 'bury'
    | 'recover'
  readonly target: number
  readonly destination: number
  readonly time: number
}

export const destinations: readonly Destination[] = [
  { platform: 'discord', address: 'C1' },
  { platform: 'slack', address: 'C1' },
  { platform: 'slack', address: 'C2' },
]

const open: readonly OperationState[] = ['pending', 'sending', 'ambiguous']
const doubtful: readonly OperationState[] = ['sending', 'ambiguous']

/** The outbox as a plain list: what a store must answer after the same steps. */
export function applyToModel(model: readonly Operation[], step: Step): readonly Operation[] {
  const { name, time } = step
  if (name === 'file') return fileInModel(model, step)
  return model.map((operation, index) => {
    const isMeant = name === 'recover' || index === step.target
    return isMeant ? { ...operation, ...changes[name](operation, time) } : operation
  })
}

type Change = (operation: Operation, time: number) => Partial<Operation>

const changes: Readonly<Record<Exclude<Step['name'], 'file'>, Change>> = {
  begin: ({ state, attempts }, attemptedAt) =>
    state === 'pending' ? { state: 'sending', attempts: attempts + 1, attemptedAt, lookups: 0 } : {},
  sent: ({ state }) => (doubtful.includes(state) ? { state: 'sent' } : {}),
  postpone: ({ state }, dueAt) => (state === 'sending' ? { state: 'pending', dueAt } : {}),
  doubt: ({ state }, dueAt) => (doubtful.includes(state) ? { state: 'ambiguous', dueAt } : {}),
  lookup: ({ state, lookups }, dueAt) =>
    doubtful.includes(state) ? { state: 'ambiguous', dueAt, lookups: lookups + 1 } : {},
  resend: ({ state }, dueAt) => (state === 'ambiguous' ? { state: 'pending', dueAt } : {}),
  repeat: ({ state }, dueAt) => (state === 'ambiguous' ? { state: 'pending', dueAt, mayRepeat: true } : {}),
  hold: ({ state }) => (state === 'sent' || state === 'dead' ? {} : { state: 'held' }),
  bury: ({ state }) => (state === 'sent' || state === 'dead' ? {} : { state: 'dead' }),
  recover: ({ state }, dueAt) => (state === 'sending' ? { state: 'ambiguous', dueAt } : {}),
}

function fileInModel(model: readonly Operation[], step: Step): readonly Operation[] {
  const filed = anOperation({ ...newOperation(step), dueAt: step.time })
  return model.some(({ key }) => key === filed.key) ? model : [...model, filed]
}

function newOperation({ target, destination }: Step) {
  return aNewOperation({
    subject: `story-${target}`,
    destination: destinations[destination] ?? { platform: 'console', address: 'C1' },
  })
}

/** Does the same to a store. A step at an operation that does not exist is done with a key that does not exist. */
export async function applyToStore(
  { outbox }: Store,
  step: Step,
  model: readonly Operation[],
): Promise<unknown> {
  const { name, time } = step
  const key = model[step.target]?.key ?? 'no-such-key'
  const run: Readonly<Record<Step['name'], () => Promise<unknown>>> = {
    file: () => outbox.fileOperations([newOperation(step)], time),
    begin: () => outbox.beginSend(key, time),
    sent: () => outbox.markSent(key, 'm', time),
    postpone: () => outbox.postpone(key, time, 'busy'),
    doubt: () => outbox.markAmbiguous(key, time, { reason: 'cut', isLookup: false }),
    lookup: () => outbox.markAmbiguous(key, time, { reason: 'not found', isLookup: true }),
    resend: () => outbox.resend(key, time, { mayRepeat: false }),
    repeat: () => outbox.resend(key, time, { mayRepeat: true }),
    hold: () => outbox.giveUp(key, 'held', 'unknown'),
    bury: () => outbox.giveUp(key, 'dead', 'malformed'),
    recover: () => outbox.recoverInterrupted(time),
  }
  return run[name]()
}

/** All that an outbox answers at a time, worked out from the list. */
export function answersOfModel(model: readonly Operation[], now: number) {
  const heads = destinations.map((destination) => headOf(model, destination))
  const waiting = model.filter((operation) => heads.includes(operation) && operation.state !== 'sending')
  const due = waiting.filter(({ dueAt }) => dueAt <= now)
  return {
    operations: model,
    dueDestinations: due.map(({ destination }) => destination),
    nextDue: heads.map((head) => due.find((operation) => operation === head) ?? null),
    nextDueAt: waiting.length === 0 ? null : Math.min(...waiting.map(({ dueAt }) => dueAt)),
  }
}

function headOf(model: readonly Operation[], destination: Destination): Operation | undefined {
  const key = destinationKey(destination)
  return model.find(
    (operation) => destinationKey(operation.destination) === key && open.includes(operation.state),
  )
}

/** The same, asked of a store. */
export async function answersOfStore({ outbox }: Store, now: number) {
  return {
    operations: await outbox.operations(1_000),
    dueDestinations: await outbox.dueDestinations(now),
    nextDue: await Promise.all(destinations.map((destination) => outbox.nextDue(destination, now))),
    nextDueAt: await outbox.nextDueAt(),
  }
}
