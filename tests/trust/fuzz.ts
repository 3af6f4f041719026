import { parsersTrial } from './parsers/trial.ts'
import { sequences } from './sequences/index.ts'
import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run fuzz`, in turn. */
const trials: readonly Trial[] = [parsersTrial, sequences]

process.exitCode = await runTrials('fuzz', trials, process.argv.slice(2))
