import { kills } from './crash/kills.ts'
import { later } from './crash/later.ts'
import { random } from './crash/random.ts'
import { wal } from './crash/wal.ts'
import { windows } from './crash/windows.ts'
import { killedCorrections } from './process/killed-corrections.ts'
import { killedMigrations } from './process/killed-migrations.ts'
import { troubledStores } from './process/troubled-stores.ts'
import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run crash`, in turn. */
const trials: readonly Trial[] = [
  kills,
  random,
  windows,
  later,
  wal,
  killedMigrations,
  killedCorrections,
  troubledStores,
]

process.exitCode = await runTrials('crash', trials, process.argv.slice(2))
