import { reasonOf } from '#domain/errors.ts'
import type { World } from '#pipeline/world.ts'
import type { Health } from '#ports/health.ts'
import type { StoreLock } from '#storage/index.ts'

/** Whether the store can be worked on. */
export type StoreGuard = { isUsable(): Promise<boolean> }

/**
 * Looks at the store before every cycle, and notes how far it is. While the store is in trouble it tries to write as much as a
 * poll would, so that polling goes on as soon as there is room again, and not before. Both turns are logged and told once.
 */
export function guardStore(
  { store: { lifetime }, log }: Pick<World, 'store' | 'log'>,
  lock: StoreLock,
  health: Health,
): StoreGuard {
  let isTold = false
  const tell = (): boolean => {
    const reason = lifetime.trouble()
    if (reason !== null) health.report('store', { severity: 'down', reason })
    if (reason !== null && !isTold) log.error('the store is in trouble', { reason: reason.en })
    if (reason === null && isTold) {
      health.report('store', null)
      log.warn('the store works again')
    }
    isTold = reason !== null
    return reason === null
  }
  return {
    isUsable: async () => {
      try {
        if (lifetime.trouble() !== null) await lifetime.tryWriting()
        const generation = await lifetime.advance()
        if (generation !== null) lock.note(generation)
      } catch (error) {
        log.debug('store not usable', { reason: reasonOf(error) })
      }
      return tell()
    },
  }
}
