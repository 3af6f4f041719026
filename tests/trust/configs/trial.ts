import { parseConfig } from '#config/load-config.ts'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { formatProblems, type ConfigProblem } from '#config/problem.ts'
import { DepeszaError } from '#domain/errors.ts'
import { platforms } from '#platforms/index.ts'
import { chanceOf } from '../chance.ts'
import { gatherFailures } from '../failures.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { hostileConfig, type HostileConfig } from './hostile-config.ts'

/** Broken configurations: each is told in lines with a place and a remedy, in both languages, and no secret of it is shown. */
export const configsTrial: Trial = { name: 'configs', count: 2000, run }

const PROMISES = ['crashes', 'secrets shown', 'unclear lines', 'hangs'] as const

const settings = platforms.map((platform) => platform.settings)

async function run({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const failures = gatherFailures('configs')
  let refused = 0
  for (let at = seed; at < seed + count; at += 1) {
    if ((at - seed) % 500 === 499) progress(`${at - seed + 1} of ${count}`)
    const { input, problems, isRefused } = configsCase(at)
    refused += isRefused ? 1 : 0
    for (const problem of new Set(problems)) {
      const kind = PROMISES.find((promise) => problem.startsWith(promise)) ?? 'crashes'
      failures.add({ kind, seed: at, problem, input })
    }
  }
  return [
    {
      name: 'configs: refused',
      measured: `${refused} of ${count}`,
      mark: 'most',
      holds: refused > count / 2,
    },
    ...PROMISES.map((promise) => failures.figure(promise, count)),
  ]
}

type ConfigsCase = {
  readonly input: string
  readonly problems: readonly string[]
  readonly isRefused: boolean
}

/** The case of a seed, and what is wrong with what it is answered. */
export function configsCase(seed: number): ConfigsCase {
  const hostile = hostileConfig(chanceOf(seed))
  const input = hostile.yaml
  const before = process.threadCpuUsage()
  try {
    const reading = parseConfig(input, 'depesza.yaml', settings)
    const found = reading.kind === 'bad' ? reading.problems : []
    const problems = [...linesProblems(found, hostile), ...topicsProblems(hostile)]
    const { user } = process.threadCpuUsage(before)
    const hang = user > 1_000_000 ? [`hangs: ${Math.round(user / 1000)} ms`] : []
    const silent = reading.kind === 'bad' && found.length === 0 ? ['unclear lines: none at all'] : []
    return { input, problems: [...problems, ...hang, ...silent], isRefused: reading.kind === 'bad' }
  } catch (error) {
    const crash = `crashes: ${error instanceof Error ? error.stack : String(error)}`
    return { input, problems: [crash], isRefused: false }
  }
}

/** The same text as a file of topics may fail only in its own way. */
function topicsProblems({ yaml, secrets }: HostileConfig): readonly string[] {
  try {
    parseTopicsFile(yaml, 'topics.yaml', 'en')
    return []
  } catch (error) {
    if (!(error instanceof DepeszaError)) throw error
    return secrets.some((secret) => error.message.includes(secret))
      ? ['secrets shown: by a file of topics']
      : []
  }
}

function linesProblems(found: readonly ConfigProblem[], { yaml, secrets }: HostileConfig): readonly string[] {
  const lineCount = yaml.split(/\r\n|[\r\n]/u).length
  const told = (['pl', 'en'] as const).map((locale) => formatProblems(found, locale))
  return [
    ...secrets
      .filter((secret) => told.some((text) => text.includes(secret)))
      .map(() => `secrets shown: ${told[1]?.slice(0, 300)}`),
    ...found.flatMap((problem) => problemProblems(problem, lineCount)),
    ...told.flatMap((text) =>
      text.split('\n').length === Math.max(1, found.length)
        ? []
        : [`unclear lines: a line feed in one: ${text.slice(0, 300)}`],
    ),
    ...told
      .filter((text) => /\[object |undefined|\bat \w+ \(|node_modules|ZodError|YAMLParseError/u.test(text))
      .map((text) => `unclear lines: ${text.slice(0, 300)}`),
  ]
}

function problemProblems(
  { line, column, message, remedy, file }: ConfigProblem,
  lineCount: number,
): readonly string[] {
  const words = [message.pl, message.en, remedy.pl, remedy.en]
  const isPlaced =
    line >= 1 && line <= lineCount + 1 && column >= 1 && Number.isInteger(line + column) && file !== ''
  return [
    ...(isPlaced
      ? []
      : [`unclear lines: at ${line}:${column} of ${lineCount} lines: ${message.en.slice(0, 200)}`]),
    ...(words.every((text) => text.trim() !== '') ? [] : [`unclear lines: nothing said at ${line}`]),
    ...(message.pl === message.en ? [`unclear lines: in one language: ${message.en.slice(0, 200)}`] : []),
    ...(words.every((text) => text.length < 2000)
      ? []
      : [`unclear lines: ${Math.max(...words.map(({ length }) => length))} characters`]),
    ...(words.every((text) => !/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text) && text.isWellFormed())
      ? []
      : [`unclear lines: unseen characters: ${JSON.stringify(message.en.slice(0, 200))}`]),
  ]
}
