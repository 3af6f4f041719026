import { createFairLine } from './fair-line.ts'

/** Waits until more than the first `freeBytes` of an answer may be taken. Asked again it answers at once. */
export type Room = () => Promise<void>

/** Runs a task from the first byte to the end of all work on it; `share` says whose it is. */
export type LargeAnswers = <T>(share: string, task: (room: Room) => Promise<T>) => Promise<T>

/** So much of each answer is taken without waiting. */
export const freeBytes = 500_000

/**
 * A budget of memory for all that comes from outside at once: small answers flow freely, and of the large ones there is only one at
 * a time, from its bytes to its text; whoever has had the least time goes first.
 */
export function createLargeAnswers(): LargeAnswers {
  const line = createFairLine()
  return async function run(share, task) {
    const left = Promise.withResolvers<void>()
    let entered: Promise<void> | null = null
    const enter = async (): Promise<void> => {
      const begun = Promise.withResolvers<void>()
      void line(share, () => {
        begun.resolve()
        return left.promise
      })
      await begun.promise
    }
    try {
      return await task(() => (entered ??= enter()))
    } finally {
      left.resolve()
    }
  }
}
