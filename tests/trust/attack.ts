import { retryAfter } from './attack/retry-after.ts'
import { authority } from './authority.ts'
import { bombs } from './bombs.ts'
import { canaries } from './canaries.ts'
import { forgeries } from './forgeries.ts'
import { gateway } from './gateway.ts'
import { inside } from './inside.ts'
import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run attack`, in turn. */
const trials: readonly Trial[] = [inside, bombs, authority, canaries, forgeries, gateway, retryAfter]

process.exitCode = await runTrials('attack', trials, process.argv.slice(2))
