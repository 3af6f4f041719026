import { untranslated } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Lookup, Messenger } from '#ports/platform.ts'

/** What the fake platform does with one send: `post` says whether the message stands on it afterwards. */
export type Behaviour = { readonly outcome: DeliveryOutcome | 'throws'; readonly isPosted: boolean }

export const sent: Behaviour = { outcome: { kind: 'sent', messageId: 'm' }, isPosted: true }
export const postedThenLost: Behaviour = {
  outcome: { kind: 'unknown', reason: untranslated('HTTP 500') },
  isPosted: true,
}
export const lostUnposted: Behaviour = {
  outcome: { kind: 'unknown', reason: untranslated('timeout') },
  isPosted: false,
}
export const thrown: Behaviour = { outcome: 'throws', isPosted: true }

export function refused(
  because: 'message' | 'target' | 'destination' | 'credentials' | 'later',
  retryAfterMs: number | null = null,
): Behaviour {
  return {
    outcome: {
      kind: 'refused',
      because,
      reason: { pl: `odmowa: ${because}`, en: `refused: ${because}` },
      retryAfterMs,
    },
    isPosted: false,
  }
}

/** A platform in memory: it follows a script, send by send, and afterwards takes everything. */
export type FakeMessenger = Messenger & {
  /** What stands on the platform, in order. */
  readonly posted: Operation[]
  readonly sends: Operation[]
  readonly script: Behaviour[]
  /** Answers of `find`, before it looks into `posted`. */
  readonly lookups: Lookup[]
}

export function fakeMessenger(script: readonly Behaviour[] = []): FakeMessenger {
  const fake: FakeMessenger = {
    posted: [],
    sends: [],
    script: [...script],
    lookups: [],
    send: async (operation) => {
      fake.sends.push(operation)
      const behaviour = fake.script.shift() ?? sent
      if (behaviour.isPosted) fake.posted.push(operation)
      if (behaviour.outcome === 'throws') throw new Error('socket hang up')
      return behaviour.outcome
    },
    find: async (operation) => {
      const scripted = fake.lookups.shift()
      if (scripted !== undefined) return scripted
      const isThere = fake.posted.some(({ key }) => key === operation.key)
      return isThere ? { kind: 'found', messageId: 'm' } : { kind: 'absent' }
    },
  }
  return fake
}
