import { configsTrial } from './configs/trial.ts'
import { parsersTrial } from './parsers/trial.ts'
import { renderersTrial } from './renderers/trial.ts'
import { sequences } from './sequences/index.ts'
import { textsTrial } from './texts/trial.ts'
import { runTrials, type Trial } from './trials.ts'

/** The trials of `npm run fuzz`, in turn. */
const trials: readonly Trial[] = [parsersTrial, renderersTrial, textsTrial, configsTrial, sequences]

process.exitCode = await runTrials('fuzz', trials, process.argv.slice(2))
