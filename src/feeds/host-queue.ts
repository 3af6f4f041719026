import { setTimeout as sleep } from 'node:timers/promises'

/** Runs a task when its host is free: never two at once, and never sooner than the gap after the last one ended. */
export type HostQueue = <T>(host: string, task: () => Promise<T>) => Promise<T>

/** A queue per host, first come first served. `minGapMs` is the pause between the end of one task and the next start. */
export function createHostQueue(minGapMs: number): HostQueue {
  /** By host: resolves, when the last task of the line has ended, to the moment from which the host is free. */
  const lines = new Map<string, Promise<number>>()

  return async function run(host, task) {
    const before = lines.get(host)
    const turn = Promise.withResolvers<number>()
    lines.set(host, turn.promise)
    const freeAt = (await before) ?? 0
    const waitMs = freeAt - performance.now()
    if (waitMs > 0) await sleep(waitMs)
    try {
      return await task()
    } finally {
      turn.resolve(performance.now() + minGapMs)
      forgetLater(host, turn.promise)
    }
  }

  function forgetLater(host: string, turn: Promise<number>): void {
    setTimeout(() => {
      if (lines.get(host) === turn) lines.delete(host)
    }, minGapMs).unref()
  }
}
