import { type Destination, destinationKey } from '#domain/destination.ts'
import { wordingOf } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Operation } from '#domain/operation.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import type { DeliveryOutcome, Environment, Platform } from '#ports/platform.ts'
import type { Log } from '#ports/log.ts'
import { digest } from '#app/digest.ts'
import { memoInMemory } from '#app/memo-file.ts'

/** A test message to be posted. */
export type TestAlert = {
  readonly destination: Destination
  readonly locale: Locale
  readonly timeZone: string
  readonly environment: Environment
  /** What the platform offers from now on: connecting registers these commands there. */
  readonly dispatcher: Dispatcher
  readonly log: Log
  readonly now: () => number
}

/** Connects, posts one test message as the bot posts an alert, and hangs up. A failed connection is a refusal. */
export async function postTestAlert(platform: Platform, alert: TestAlert): Promise<DeliveryOutcome> {
  const { environment, dispatcher, locale, timeZone, log, now } = alert
  try {
    const base = { environment, dispatcher, locale, timeZone, log, now, memo: memoInMemory() }
    const places = { addresses: [alert.destination.address], forums: [], threaded: [] }
    const unused = { mount: () => {}, checkpoint: () => {}, health: { report: () => {} } }
    const nowhere = { places: () => places, managers: [] }
    const connection = await platform.connect({ ...base, ...unused, ...nowhere })
    try {
      return await connection.send(operationOf(alert))
    } finally {
      await connection.close()
    }
  } catch (error) {
    return { kind: 'refused', because: 'later', reason: wordingOf(error), retryAfterMs: null }
  }
}

function operationOf({ destination, locale, now }: TestAlert): Operation {
  const at = now()
  const subject = `notice:test-alert:${at}`
  return {
    subject,
    destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: { kind: 'notice', locale, event: { name: 'test-alert' } },
    key: digest(`${subject} ${destinationKey(destination)}`),
    state: 'sending',
    attempts: 1,
    attemptedAt: at,
    dueAt: at,
    mayRepeat: false,
    lookups: 0,
    targetMessageId: null,
    answeredMessageId: null,
    isSuperseded: false,
  }
}
