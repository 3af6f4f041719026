/** One figure of a trial: what was measured, what it has to be, and whether it is. */
export type Figure = {
  readonly name: string
  readonly measured: string
  readonly mark: string
  readonly holds: boolean
}

/** What a trial gets: how many cases to run, the seed of its chance, and where it shows how far it is. */
export type TrialRun = {
  readonly count: number
  readonly seed: number
  readonly progress: (line: string) => void
}

/** A promise of the project's under attack, with as many cases as one likes. */
export type Trial = {
  /** One word, by which the command line names it. */
  readonly name: string
  /** How many cases a plain run takes. */
  readonly count: number
  /** Answers its figures; throws only where the trial itself is broken. */
  run(trial: TrialRun): Promise<readonly Figure[]>
}

const USAGE = 'usage: npm run NAME -- [TRIAL[=COUNT]…] [seed=N]'

/**
 * Runs trials from the command line and prints their figures as a table, then one closing line. Without arguments every trial runs
 * with its own count; with names only those, each with the count behind "=". Answers the exit code: 0 only where there are figures and all hold.
 */
export async function runTrials(
  command: string,
  trials: readonly Trial[],
  words: readonly string[],
): Promise<number> {
  const asked = readWords(trials, words)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n${USAGE.replace('NAME', command)}\n`)
    return 2
  }
  const figures: Figure[] = []
  for (const { trial, count } of asked.trials) {
    const progress = progressOf(trial.name)
    progress(`${count} cases, seed ${asked.seed}`)
    figures.push(...(await trial.run({ count, seed: asked.seed, progress })))
  }
  process.stdout.write(`${table(figures)}\n${closingLine(command, figures)}\n`)
  return figures.length > 0 && figures.every(({ holds }) => holds) ? 0 : 1
}

type Asked = {
  readonly seed: number
  readonly trials: readonly { readonly trial: Trial; readonly count: number }[]
}

/** What the words ask for, or what is wrong with them. */
function readWords(trials: readonly Trial[], words: readonly string[]): Asked | string {
  const pairs = words.map((word) => word.split('=', 2) as [string, string | undefined])
  const unknown = pairs.find(([name]) => name !== 'seed' && !trials.some((trial) => trial.name === name))
  const names = trials.map(({ name }) => name).join(', ')
  if (unknown !== undefined) return `there is no trial "${unknown[0]}"; there are: ${names}`
  const unreadable = pairs.find(([, count]) => count !== undefined && !/^\d{1,9}$/u.test(count))
  if (unreadable !== undefined) return `"${unreadable.join('=')}": the count is no number`
  const counts = new Map(pairs)
  const seed = Number(counts.get('seed') ?? Math.floor(Math.random() * 2 ** 31))
  const chosen = trials.filter(({ name }) => counts.has(name))
  const all = chosen.length === 0 ? trials : chosen
  return {
    seed,
    trials: all.map((trial) => ({ trial, count: Number(counts.get(trial.name) ?? trial.count) })),
  }
}

/** Lines on standard error; on a terminal each takes the place of the one before. */
function progressOf(name: string): (line: string) => void {
  const { isTTY } = process.stderr
  return (line) => void process.stderr.write(isTTY ? `\r\u001B[2K${name}: ${line}` : `${name}: ${line}\n`)
}

function table(figures: readonly Figure[]): string {
  const nameWidth = Math.max(...figures.map(({ name }) => name.length))
  const measuredWidth = Math.max(...figures.map(({ measured }) => measured.length))
  const rows = figures.map(
    ({ name, measured, mark, holds }) =>
      `${holds ? 'ok  ' : 'FAIL'}  ${name.padEnd(nameWidth)}  ${measured.padEnd(measuredWidth)}  (${mark})`,
  )
  return `${process.stderr.isTTY ? '\r\u001B[2K' : ''}\n${rows.join('\n')}\n`
}

function closingLine(command: string, figures: readonly Figure[]): string {
  const failed = figures.filter(({ holds }) => !holds).length
  const all = figures.map(({ name, measured }) => `${name} ${measured}`).join('; ')
  return `${command}: ${failed === 0 ? 'all figures hold' : `${failed} of ${figures.length} figures FAIL`}: ${all}`
}
