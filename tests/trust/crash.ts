import { kills } from './crash/kills.ts'
import { wal } from './crash/wal.ts'
import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run crash`, in turn. */
const trials: readonly Trial[] = [kills, wal]

process.exitCode = await runTrials('crash', trials, process.argv.slice(2))
