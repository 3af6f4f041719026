import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf, wordingOf } from '#domain/errors.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { outcomeOf, retryAfterOf } from './outcome-of.ts'

/** What is used of Bolt's Socket Mode client, built with `autoReconnectEnabled: false`. */
export type SocketClient = {
  start(): Promise<unknown>
  disconnect(): Promise<unknown>
  on(event: 'disconnected', listener: () => void): unknown
}

/** A connection that lasted as long counts as a good one, and the next attempt comes at once. */
const GOOD_MS = 10_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 60_000
const HELLO_MS = 30_000

/**
 * Keeps a Socket Mode connection open until it is closed. The client's own reconnecting ends the process with an
 * unhandled rejection when Slack cannot be reached at that moment, so the loop is ours.
 * Resolves after the first attempt, be it a success or not; rejects only where Slack refuses the token.
 */
export async function keepSocketOpen(
  client: SocketClient,
  { log, health }: Pick<ConnectContext, 'log' | 'health'>,
): Promise<{ readonly close: () => Promise<void> }> {
  const stop = new AbortController()
  const first = Promise.withResolvers<void>()
  void runLoop({ client, log, health, stop, first })
  await first.promise
  return {
    async close() {
      stop.abort()
      await Promise.race([client.disconnect(), sleep(2000, undefined, { ref: false })])
    },
  }
}

type Loop = {
  readonly client: SocketClient
  readonly log: ConnectContext['log']
  readonly health: ConnectContext['health']
  readonly stop: AbortController
  readonly first: PromiseWithResolvers<void>
}

async function runLoop({ client, log, health, stop, first }: Loop): Promise<void> {
  let failures = 0
  let onGone = (): void => {}
  client.on('disconnected', () => onGone())
  while (!stop.signal.aborted) {
    const gone = new Promise<void>((resolve) => {
      onGone = resolve
    })
    let askedPauseMs = 0
    try {
      await openWithin(client, HELLO_MS)
      first.resolve()
      health.report('commands:slack', null)
      const openedAt = performance.now()
      await gone
      failures = performance.now() - openedAt > GOOD_MS ? 0 : failures + 1
    } catch (error) {
      failures += 1
      askedPauseMs = retryAfterOf(error) ?? 0
      health.report('commands:slack', withoutCommands(error))
      if (failures === 1 && isRefused(error)) stopAtStart(error, { stop, first })
      first.resolve()
      log.warn('Slack Socket Mode could not be opened', { reason: reasonOf(error ?? 'closed'), failures })
    }
    await pause(Math.max(askedPauseMs, pauseAfter(failures)), stop.signal)
  }
}

function withoutCommands(error: unknown): { readonly severity: 'degraded'; readonly reason: Bilingual } {
  const { pl, en } = wordingOf(error ?? 'closed')
  const reason = {
    pl: `Slack: alerty wychodzą, ale polecenia i przyciski nie działają (${pl})`,
    en: `Slack: alerts go out, but commands and buttons do not work (${en})`,
  }
  return { severity: 'degraded', reason }
}

/** A refused token at the very start is told at once; later on it may be mended meanwhile, so the loop goes on. */
function stopAtStart(error: unknown, { stop, first }: Pick<Loop, 'stop' | 'first'>): void {
  stop.abort()
  first.reject(error)
}

async function openWithin(client: SocketClient, ms: number): Promise<void> {
  const isOpen = await Promise.race([client.start().then(() => true), sleep(ms, false, { ref: false })])
  if (isOpen) return
  await client.disconnect()
  throw new Error(`no greeting within ${ms / 1000} s`)
}

function isRefused(thrown: unknown): boolean {
  const outcome = outcomeOf(thrown)
  return outcome.kind === 'refused' && outcome.because === 'credentials'
}

function pauseAfter(failures: number): number {
  return failures === 0 ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(failures, 10))
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}
