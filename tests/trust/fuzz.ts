import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run fuzz`, in turn. */
const trials: readonly Trial[] = []

process.exitCode = await runTrials('fuzz', trials, process.argv.slice(2))
