import { untranslated } from '#domain/bilingual.ts'
import type { Destination } from '#domain/destination.ts'
import { destinationKey } from '#domain/destination.ts'
import type { AlertList } from '#domain/message.ts'
import type { NewOperation, Operation, OperationState } from '#domain/operation.ts'
import type { Store } from '#ports/store.ts'
import { aNewOperation, anOperation } from '../builders.ts'

/**
 * One thing that is done to an outbox; `target` is the index of the operation in the order of filing. What is filed belongs to one
 * of two stories; an edit and a reply belong to the story's post, and have `time` as their revision.
 */
export type Step = {
  readonly name:
    | 'file'
    | 'edit'
    | 'reply'
    | 'begin'
    | 'sent'
    | 'postpone'
    | 'doubt'
    | 'lookup'
    | 'resend'
    | 'repeat'
    | 'hold'
    | 'release'
    | 'bury'
    | 'recover'
    | 'park'
    | 'resume'
  readonly target: number
  readonly destination: number
  readonly time: number
}

const discord: Destination = { platform: 'discord', address: 'C1' }
export const destinations: readonly Destination[] = [
  discord,
  { platform: 'slack', address: 'C1' },
  { platform: 'slack', address: 'C2' },
]

const open: readonly OperationState[] = ['pending', 'sending', 'ambiguous']
const doubtful: readonly OperationState[] = ['sending', 'ambiguous']

/** The outbox as a plain list: what a store must answer after the same steps. `filedAt` is told by no store. */
export type Model = {
  readonly operations: readonly (Operation & { readonly filedAt: number })[]
  readonly parked: readonly Destination[]
}

export const emptyModel: Model = { operations: [], parked: [] }

export function applyToModel(model: Model, step: Step): Model {
  switch (step.name) {
    case 'file':
    case 'edit':
    case 'reply':
      return fileInModel(model, newOperation(step), step.time)
    case 'park':
      return parkInModel(model, step)
    case 'resume':
      return resumeInModel(model, step)
    default:
      return changeInModel(model, step, changes[step.name])
  }
}

function changeInModel(model: Model, { name, target, time }: Step, change: Change): Model {
  const operations = model.operations.map((operation, index) => {
    const isMeant = name === 'recover' || index === target
    return isMeant ? { ...operation, ...change(operation, time) } : operation
  })
  return { ...model, operations }
}

type Change = (operation: Operation, time: number) => Partial<Operation>
type Changing = Exclude<Step['name'], 'file' | 'edit' | 'reply' | 'park' | 'resume'>

const changes: Readonly<Record<Changing, Change>> = {
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
  release: ({ state }, dueAt) => (state === 'held' ? { state: 'pending', dueAt, mayRepeat: true } : {}),
  bury: ({ state }) => (state === 'sent' || state === 'dead' ? {} : { state: 'dead' }),
  recover: ({ state }, dueAt) => (state === 'sending' ? { state: 'ambiguous', dueAt } : {}),
}

function fileInModel(model: Model, operation: NewOperation, at: number): Model {
  const filed = { ...anOperation({ ...operation, dueAt: at }), filedAt: at }
  const isKnown = model.operations.some(({ key }) => key === filed.key)
  return isKnown ? model : { ...model, operations: [...model.operations, filed] }
}

/** What was certainly not posted waits; what could not be looked up stays in doubt. */
function parkInModel(model: Model, { target, time }: Step): Model {
  const operation = model.operations[target]
  if (operation === undefined || !doubtful.includes(operation.state)) return model
  const { key, destination, state } = operation
  const waiting = state === 'sending' ? ({ state: 'pending', dueAt: time } as const) : {}
  const operations = model.operations.map((one) => (one === operation ? { ...one, ...waiting } : one))
  if (isParked(model, destination)) return { ...model, operations }
  return fileInModel({ operations, parked: [...model.parked, destination] }, noticeOf(key), time)
}

/** What was filed before the step's time and waits is no longer posted: the alerts are listed, the rest is dropped. */
function resumeInModel(model: Model, step: Step): Model {
  const destination = destinationOf(step)
  if (!isParked(model, destination)) return model
  const stale = model.operations.filter(
    ({ kind, state, filedAt, destination: its }) =>
      isSame(its, destination) && state === 'pending' && kind !== 'edit' && filedAt < step.time,
  )
  const operations = model.operations.map((one) =>
    stale.includes(one) ? { ...one, state: 'dead' as const } : one,
  )
  const parked = model.parked.filter((one) => !isSame(one, destination))
  const alerts = stale.filter(({ kind, message }) => kind === 'post' && message.kind === 'alert')
  return alerts.length === 0
    ? { operations, parked }
    : fileInModel({ operations, parked }, listOf(step), step.time)
}

function isParked(model: Model, destination: Destination): boolean {
  return model.parked.some((one) => isSame(one, destination))
}

function isSame(one: Destination, other: Destination): boolean {
  return destinationKey(one) === destinationKey(other)
}

function destinationOf({ destination }: Step): Destination {
  return destinations[destination] ?? discord
}

function newOperation(step: Step): NewOperation {
  const { name, time } = step
  const post = aNewOperation({ subject: `story-${step.target % 2}`, destination: destinationOf(step) })
  if (name !== 'edit' && name !== 'reply') return post
  return { ...post, kind: name, revision: time, target: anOperation(post).key }
}

/** What the owner is told of a parked destination. */
function noticeOf(key: string): NewOperation {
  return aNewOperation({
    subject: `notice-${key}`,
    destination: discord,
    message: { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } },
  })
}

/** The one list of what was too old; the same for every resumption at a time, so that a second one files nothing. */
function listOf(step: Step): NewOperation {
  const message: AlertList = { kind: 'list', locale: 'pl', items: [], omitted: 1, isSample: false }
  return aNewOperation({ subject: `list-${step.time}`, destination: destinationOf(step), message })
}

/** Does the same to a store. A step at an operation that does not exist is done with a key that does not exist. */
export async function applyToStore({ outbox }: Store, step: Step, model: Model): Promise<unknown> {
  const { name, time } = step
  const key = model.operations[step.target]?.key ?? 'no-such-key'
  const file = () => outbox.fileOperations([newOperation(step)], time)
  const run: Readonly<Record<Step['name'], () => Promise<unknown>>> = {
    file,
    edit: file,
    reply: file,
    begin: () => outbox.beginSend(key, time),
    sent: () => outbox.markSent(key, messageIdOf(key), time),
    postpone: () => outbox.postpone(key, time, 'busy'),
    doubt: () => outbox.markAmbiguous(key, time, { reason: 'cut', isLookup: false }),
    lookup: () => outbox.markAmbiguous(key, time, { reason: 'not found', isLookup: true }),
    resend: () => outbox.resend(key, time, { mayRepeat: false }),
    repeat: () => outbox.resend(key, time, { mayRepeat: true }),
    hold: () => outbox.giveUp(key, 'held', 'unknown'),
    release: () => outbox.decideHeld(key, { choice: 'post', by: 'ola', at: time }),
    bury: () => outbox.giveUp(key, 'dead', 'malformed'),
    recover: () => outbox.recoverInterrupted(time),
    park: () => outbox.park(key, { reason: untranslated('gone'), at: time, notices: [noticeOf(key)] }),
    resume: () =>
      outbox.resume({
        destination: destinationOf(step),
        at: time,
        staleBefore: time,
        compose: (alerts) => ({ operation: listOf(step), listed: alerts.length }),
      }),
  }
  return run[name]()
}

function messageIdOf(key: string): string {
  return `message-${key}`
}

/** All that an outbox answers at a time, worked out from the list. */
export function answersOfModel(model: Model, now: number) {
  const operations = model.operations.map((operation) => withTarget(operation, model.operations))
  const heads = destinations.map((destination) => headOf(model, operations, destination))
  const waiting = operations.filter((operation) => heads.includes(operation) && operation.state !== 'sending')
  const due = waiting.filter(({ dueAt }) => dueAt <= now)
  return {
    operations,
    dueDestinations: due.map(({ destination }) => destination),
    nextDue: heads.map((head) => due.find((operation) => operation === head) ?? null),
    nextDueAt: waiting.length === 0 ? null : Math.min(...waiting.map(({ dueAt }) => dueAt)),
    held: operations.filter(({ state }) => state === 'held'),
    marked: model.operations.filter(({ state, mayRepeat }) => state === 'sent' && mayRepeat).length,
    parked: model.parked
      .map((destination) => ({
        destination,
        waiting: operations.filter((one) => isSame(one.destination, destination) && open.includes(one.state))
          .length,
      }))
      .toSorted(byKey),
  }
}

/** An operation as a store answers it, with what its target and its later revisions say about it. */
function withTarget(
  { filedAt: _untold, ...operation }: Model['operations'][number],
  all: Model['operations'],
): Operation {
  const isEdit = operation.kind === 'edit'
  const target = all.find(({ key }) => key === operation.target)
  const isSuperseded = all.some(
    ({ kind, target: its, revision, state }) =>
      kind === 'edit' && its === operation.target && revision > operation.revision && state !== 'dead',
  )
  return {
    ...operation,
    mayRepeat: operation.mayRepeat || (isEdit && target?.mayRepeat === true),
    targetMessageId: target?.state === 'sent' ? messageIdOf(target.key) : null,
    answeredMessageId: null,
    isSuperseded: isEdit && isSuperseded,
  }
}

function headOf(
  model: Model,
  operations: readonly Operation[],
  destination: Destination,
): Operation | undefined {
  if (isParked(model, destination)) return undefined
  return operations.find((one) => isSame(one.destination, destination) && open.includes(one.state))
}

type Parked = { readonly destination: Destination; readonly waiting: number }

function byKey(one: Parked, other: Parked): number {
  return destinationKey(one.destination).localeCompare(destinationKey(other.destination))
}

/** The same, asked of a store. */
export async function answersOfStore({ outbox }: Store, now: number) {
  const parked = await outbox.parked()
  return {
    operations: await outbox.operations(1_000),
    dueDestinations: await outbox.dueDestinations(now),
    nextDue: await Promise.all(destinations.map((destination) => outbox.nextDue(destination, now))),
    nextDueAt: await outbox.nextDueAt(),
    held: await outbox.held(),
    marked: await outbox.countMarked(),
    parked: parked.map(({ destination, waiting }) => ({ destination, waiting })).toSorted(byKey),
  }
}
