import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientOptions } from 'discord.js'
import type { Log } from '#ports/log.ts'
import type { IdentifyBudget } from './identify-budget.ts'

type BuildThrottler = NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>

/** A client that would have to wait longer gives its connection up meanwhile. */
const LONGEST_WAIT_MS = 60_000
/** Where Discord says that no more are left, others use up the bot's starts; what is left is kept for a person. */
const RESERVE = 50
/** Where a start cannot be noted, no other process will know of it, so each of them waits as if one had just been. */
const UNNOTED_PAUSE_MS = 30_000

/** The client that wants to identify. `gone` is aborted once nobody waits for it any more. */
type Client = { readonly log: Log; readonly gone: AbortSignal; readonly giveUp: () => void }

/**
 * Stands before every IDENTIFY that discord.js sends, also of those that follow an ended session: waits as the budget has it,
 * and notes it. `giveUp` is called where the wait is long; none is sent then.
 */
export function identifyThrottler(budget: IdentifyBudget, { log, gone, giveUp }: Client): BuildThrottler {
  return (manager) => ({
    waitForIdentify: async (_shardId, signal) => {
      // A client that is destroyed before it was ready connects once more all the same.
      if (gone.aborted) {
        await manager.destroy()
        throw new Error('nobody waits for this client any more')
      }
      const { remaining, reset_after: resetMs } = (await manager.fetchGatewayInformation())
        .session_start_limit
      if (remaining <= RESERVE) budget.hold(resetMs)
      const waitMs = budget.waitMs()
      if (waitMs > LONGEST_WAIT_MS) {
        log.warn('discord gateway: too many sign-ins, waiting', {
          seconds: Math.round(waitMs / 1000),
          remaining,
        })
        giveUp()
        await sleep(waitMs, null, { signal, ref: false })
      }
      await sleep(waitMs, null, { signal })
      if (await budget.spend()) return
      log.warn('discord gateway: a sign-in could not be noted, waiting', { seconds: UNNOTED_PAUSE_MS / 1000 })
      await sleep(UNNOTED_PAUSE_MS, null, { signal })
    },
  })
}
