import type { BotProcess } from '../../end-to-end/bot-process.ts'
import type { Chance } from '../chance.ts'
import type { Figure } from '../trials.ts'
import { openDesk, type Desk, type DeskOptions } from './desk.ts'
import { emptyVerdict, judge, type Verdict } from './judge.ts'

/** Newsrooms side by side: a start takes one processor, and two is what a small machine has. */
const LANES = 2
/** After so many kills at most, a bot may finish everything, and is judged. */
const LONGEST_CHAIN = 4
/** A bot that takes longer to get somewhere never will; a busy machine takes its time. */
export const patienceMs = 120_000
/** A bot with `--once` waits a minute for what is to be cleared up, which may be too short on a busy machine. */
const MOST_DRAINS = 3

/** How kills of a kind are made. */
export type Killing<Kill> = {
  readonly desk: DeskOptions
  /** Starts a bot and sees it die; answers whether it did. */
  readonly kill: (desk: Desk, kill: Kill) => Promise<boolean>
  readonly nameOf: (kill: Kill) => string
  readonly progress: (line: string) => void
}

/** What came of all chains. */
export type Outcome<Kill> = {
  readonly killed: Kill[]
  readonly survived: Kill[]
  drains: number
  /** Chains after which no bot finished. */
  readonly unfinished: string[]
  /** One for each newsroom, of all that ever happened there. */
  readonly verdicts: Verdict[]
}

/** Chains of kills: what kills one bot is what the next one wakes up to, until one may finish. Run side by side, each newsroom judged. */
export async function runChains<Kill>(
  chains: readonly (readonly Kill[])[],
  killing: Killing<Kill>,
): Promise<Outcome<Kill>> {
  const queue = [...chains]
  const outcome: Outcome<Kill> = { killed: [], survived: [], drains: 0, unfinished: [], verdicts: [] }
  const total = chains.flat().length
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: Math.min(LANES, chains.length) }, async () => {
      const desk = await openDesk(killing.desk)
      let verdict = emptyVerdict
      try {
        for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
          verdict = await runChain(desk, { chain, before: verdict, killing, outcome })
          const seconds = (performance.now() - startedAt) / 1000 / Math.max(1, outcome.killed.length)
          killing.progress(`${outcome.killed.length} of ${total} kills, ${seconds.toFixed(1)} s each`)
        }
      } finally {
        outcome.verdicts.push(verdict)
        await desk.close()
      }
    }),
  )
  return outcome
}

type Link<Kill> = {
  readonly chain: readonly Kill[]
  readonly before: Verdict
  readonly killing: Killing<Kill>
  readonly outcome: Outcome<Kill>
}

/** Tells on standard error after which kills something went wrong, as soon as it shows. */
async function runChain<Kill>(desk: Desk, { chain, before, killing, outcome }: Link<Kill>): Promise<Verdict> {
  for (const kill of chain) {
    const list = (await killing.kill(desk, kill)) ? outcome.killed : outcome.survived
    list.push(kill)
  }
  const trouble = await drain(desk, outcome)
  const names = chain.map(killing.nameOf).join(', ')
  if (trouble !== null) outcome.unfinished.push(names)
  const verdict = judge(desk)
  const isNews = JSON.stringify(verdict) !== JSON.stringify(before)
  if (isNews || trouble !== null) tell(`after ${names}: ${JSON.stringify(verdict)}\n${trouble ?? ''}`)
  return verdict
}

/** Lets a bot finish everything; answers what it said where it cannot. */
async function drain(desk: Desk, outcome: Outcome<unknown>): Promise<string | null> {
  let said = ''
  for (let turn = 0; turn < MOST_DRAINS; turn += 1) {
    const bot = await desk.start({ args: ['run', '--once'] })
    outcome.drains += 1
    const code = await endOf(bot, patienceMs)
    if (code === 0) return null
    said += `exit ${code}\n${bot.output()}\n`
  }
  return said
}

/** How a bot ended; "late" where it had to be killed at the end of the time. */
export async function endOf(bot: BotProcess, withinMs: number): Promise<number | string> {
  const timer = new AbortController()
  const late = pause(withinMs, timer.signal).then(() => 'late')
  const end = await Promise.race([bot.ended, late])
  timer.abort()
  if (end === 'late') await bot.kill()
  return end
}

/** Waits so long, or until the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A message in the middle of the progress. */
export function tell(message: string): void {
  process.stderr.write(`\n${message}\n`)
}

/** The figures that every kind of kill has. */
export function figuresOf({ killed, drains, unfinished, verdicts }: Outcome<unknown>): readonly Figure[] {
  return [
    {
      name: 'kills',
      measured: `${killed.length}, ${drains} runs to the end`,
      mark: 'each chain comes to its end',
      holds: killed.length > 0 && unfinished.length === 0,
    },
    ...marks.map(([name, key]) =>
      none(
        name,
        verdicts.flatMap((verdict) => verdict[key]),
      ),
    ),
  ]
}

const marks: readonly (readonly [name: string, key: keyof Verdict])[] = [
  ['lost', 'lost'],
  ['double', 'double'],
  ['unasked', 'unasked'],
  ['out of order', 'disordered'],
  ['edits and replies in a wrong place', 'misplaced'],
  ['events torn apart', 'torn'],
  ['damage by integrity_check', 'damage'],
  ['rules of the platforms broken', 'violations'],
]

function none(name: string, found: readonly string[]): Figure {
  return { name, measured: String(found.length), mark: '0', holds: found.length === 0 }
}

/** The items in runs of one to four, in order. */
export function inChains<Item>(items: readonly Item[], chance: Chance): readonly (readonly Item[])[] {
  const chains: Item[][] = []
  const left = [...items]
  while (left.length > 0) chains.push(left.splice(0, 1 + chance.below(LONGEST_CHAIN)))
  return chains
}
