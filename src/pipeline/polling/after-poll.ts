import type { Bilingual } from '#domain/bilingual.ts'
import type { Feed } from '#domain/feed.ts'
import type { FeedReading, Validators } from '#ports/feed-reader.ts'
import type { FeedState } from '#ports/store.ts'
import type { DueFeed } from './due-feed.ts'
import { moveAfter } from './feed-move.ts'
import type { World } from '#pipeline/world.ts'

/** Pauses after failures double from the feed's own interval up to this. */
const LONGEST_PAUSE_MS = 24 * 3_600_000
/** While no feed at all can be read, none is left alone for longer than this, so that none is late when the network is back. */
const OUTAGE_PAUSE_MS = 15 * 60_000
/** More would not change the pause, and would leave the whole numbers. */
const MOST_DOUBLINGS = 20
/** Each pause is stretched by up to this share, so that feeds do not fall into step. */
const JITTER = 0.1
/** So many polls in a row may find a feed empty that was full before; from then on it counts as failing. */
const EMPTY_POLLS_BORNE = 5

const NO_VALIDATORS: Validators = { etag: null, lastModified: null }

type Failure = Extract<FeedReading, { kind: 'failed' }>
type Success = Exclude<FeedReading, Failure>

/** The state of a feed before its first poll. */
export function neverPolled(feed: Feed): FeedState {
  return {
    feedId: feed.id,
    url: feed.url,
    validators: NO_VALIDATORS,
    lastPollAt: null,
    lastSuccessAt: null,
    nextPollAt: 0,
    failures: 0,
    lastError: null,
    failingSince: null,
    stoppedAt: null,
    move: null,
    emptyPolls: 0,
    lastEntriesAt: null,
  }
}

/** A poll that is over: what was known before, and what it brought. */
export type Poll<Reading = FeedReading> = DueFeed & { readonly state: FeedState; readonly reading: Reading }

/** The state of a feed after a poll. */
export function stateAfter(world: World, poll: Poll): FeedState {
  const { state, reading } = poll
  if (reading.kind === 'failed') return afterFailure(world, { ...poll, reading })
  const emptyPolls = isEmpty(state, reading) ? state.emptyPolls + 1 : 0
  if (emptyPolls <= EMPTY_POLLS_BORNE) return { ...afterSuccess(world, { ...poll, reading }), emptyPolls }
  const failure = { kind: 'failed', reason: emptyFor(emptyPolls), retryAfterMs: null } as const
  return { ...afterFailure(world, { ...poll, reading: failure }), emptyPolls }
}

function isEmpty(state: FeedState, reading: Success): boolean {
  return reading.kind === 'unchanged'
    ? state.emptyPolls > 0
    : reading.entries.length === 0 && state.lastEntriesAt !== null
}

function emptyFor(polls: number): Bilingual {
  return {
    pl: `kanał jest pusty, choć wcześniej nie był (pustych odpowiedzi z rzędu: ${polls}); otwórz adres w przeglądarce`,
    en: `the feed is empty, which it was not before (empty answers in a row: ${polls}); open the address in a browser`,
  }
}

function afterSuccess(world: World, { feed, state, reading }: Poll<Success>): FeedState {
  const now = world.clock.now()
  const hasEntries = reading.kind === 'entries' && reading.entries.length > 0
  return {
    ...neverPolled(feed),
    validators: validatorsAfter(state, reading),
    lastPollAt: now,
    lastSuccessAt: now,
    nextPollAt: now + feed.intervalMs * jitter(world),
    move: moveAfter(feed, state.move, { movedTo: reading.movedTo ?? null, now }),
    lastEntriesAt: hasEntries ? now : state.lastEntriesAt,
  }
}

/** An empty answer is asked for whole again, so that it cannot pass for an unchanged feed. */
function validatorsAfter(state: FeedState, reading: Success): Validators {
  if (reading.kind === 'unchanged') return state.validators
  return reading.entries.length > 0 || state.lastEntriesAt === null ? reading.validators : NO_VALIDATORS
}

/** A new address that fails is given up for the configured one, which is asked soon. */
function afterFailure(world: World, { feed, state, reading, isOutage }: Poll<Failure>): FeedState {
  const now = world.clock.now()
  const { reason, retryAfterMs, isGone } = reading
  const failures = state.failures + 1
  const failing = {
    ...state,
    lastPollAt: now,
    failures,
    lastError: reason,
    failingSince: state.failingSince ?? now,
  }
  const longestMs = isOutage ? OUTAGE_PAUSE_MS : LONGEST_PAUSE_MS
  const pauseMs = (times: number) =>
    Math.max(Math.min(feed.intervalMs * times, longestMs) * jitter(world), retryAfterMs ?? 0)
  if (state.move?.isKept === true)
    return { ...failing, validators: NO_VALIDATORS, move: null, nextPollAt: now + pauseMs(1) }
  const stoppedAt = isGone === true ? (state.stoppedAt ?? now) : null
  return { ...failing, stoppedAt, nextPollAt: now + pauseMs(2 ** Math.min(failures - 1, MOST_DOUBLINGS)) }
}

function jitter({ random }: World): number {
  return 1 + JITTER * random()
}
