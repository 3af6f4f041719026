import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run crash`, in turn. */
const trials: readonly Trial[] = []

process.exitCode = await runTrials('crash', trials, process.argv.slice(2))
