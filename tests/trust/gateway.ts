import { setTimeout as sleep } from 'node:timers/promises'
import { memoInMemory } from '#app/memo-file.ts'
import { discord } from '#platforms/discord/index.ts'
import type { Connection } from '#ports/platform.ts'
import { contextFor, scriptedDispatcher } from '../platforms/discord/harness.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { chanceOf, type Chance } from './chance.ts'
import type { Figure, Trial, TrialRun } from './trials.ts'

/** Bots that are dropped side by side: discord.js waits half a second before each return. */
const BOTS = 20
/** More for each bot, and it would sign in more than a hundred times, after which it takes a quarter of an hour each. */
const MOST_DROPS = 500
/** A bot that is not back by then counts as lost; a new session may take 5 s, and another half-second. */
const BACK_MS = 20_000
/** The close codes after which Discord wants to be asked again. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const PASSING = [1001, 4000, 4001, 4002, 4008, 4009] as const

/** Whatever cuts the gateway's connection, the bot comes back, and signs in anew only where Discord ended the session. */
export const gateway: Trial = {
  name: 'gateway',
  count: 400,
  run: async (trial) => {
    const share = Math.min(MOST_DROPS, Math.ceil(trial.count / BOTS))
    const bots = Array.from({ length: Math.ceil(trial.count / share) }, (_, number) => ({
      number,
      drops: share,
    }))
    const done = await Promise.all(bots.map((bot) => dropOften(bot, trial)))
    return figuresOf(done)
  },
}

type Dropped = {
  readonly drops: number
  /** Which drops the bot did not come back from, each with what runs it again. */
  readonly lost: readonly string[]
  /** Commands that were asked in between, and whether they were answered. */
  readonly answers: readonly boolean[]
  readonly identifies: number
  /** Sign-ins that Discord asked for: the first, and one for each session that it ended. */
  readonly owed: number
}

type Bot = { readonly number: number; readonly drops: number }

async function dropOften({ number, drops }: Bot, { seed, progress }: TrialRun): Promise<Dropped> {
  const chance = chanceOf(seed + number)
  const server = await startDiscordServer()
  const connection = await connect(server)
  const lost: string[] = []
  let owed = 1
  // After a new session, too: a bot that is cut before it heard of it has none to resume.
  const answers: boolean[] = []
  for (let drop = 1; drop <= drops; drop++) {
    const { name, endsSession, cut } = pickCut(chance)
    const before = server.gateway.counts.resumes + server.gateway.counts.identifies
    cut(server)
    if (endsSession) owed += 1
    if (!(await isBack(server, before))) lost.push(`seed ${seed}, bot ${number}, drop ${drop}: ${name}`)
    else if (endsSession || drop % 10 === 0) answers.push(await isAnswered(server))
    if (number === 0 && drop % 10 === 0) progress(`${drop} of ${drops} drops of each bot`)
  }
  const { identifies } = server.gateway.counts
  await connection.close()
  await server.close()
  return { drops, lost, answers, identifies, owed }
}

function connect(server: DiscordServer): Promise<Connection> {
  return discord.connect({ ...contextFor(server, scriptedDispatcher(), []), memo: memoInMemory() })
}

type Cut = {
  readonly name: string
  readonly endsSession: boolean
  readonly cut: (server: DiscordServer) => void
}

/** One in twenty ends the session, as op 9 does; the rest may be resumed. */
function pickCut(chance: Chance): Cut {
  if (chance.happens(0.05))
    return { name: 'op 9', endsSession: true, cut: ({ gateway: it }) => it.invalidate() }
  const kind = chance.below(3)
  if (kind === 0) return { name: 'cut', endsSession: false, cut: ({ gateway: it }) => it.drop() }
  if (kind === 1) return { name: 'op 7', endsSession: false, cut: ({ gateway: it }) => it.askToReconnect() }
  const code = chance.pick(PASSING)
  return { name: `close ${code}`, endsSession: code === 4008, cut: ({ gateway: it }) => it.end(code) }
}

async function isBack({ gateway: it }: DiscordServer, before: number): Promise<boolean> {
  const deadline = performance.now() + BACK_MS
  while (performance.now() < deadline) {
    if (it.counts.resumes + it.counts.identifies > before && it.isReady()) return true
    await sleep(20)
  }
  return false
}

async function isAnswered(server: DiscordServer): Promise<boolean> {
  return server.command('recent').then(
    () => true,
    () => false,
  )
}

function figuresOf(done: readonly Dropped[]): readonly Figure[] {
  const sum = (count: (one: Dropped) => number): number => done.reduce((all, one) => all + count(one), 0)
  const lost = done.flatMap((one) => one.lost)
  for (const line of lost) process.stderr.write(`not back: ${line}\n`)
  const drops = sum((one) => one.drops)
  const identifies = sum((one) => one.identifies)
  const owed = sum((one) => one.owed)
  const answers = done.flatMap((one) => one.answers)
  const answered = answers.filter((isAnswer) => isAnswer).length
  return [
    {
      name: 'drops of the gateway survived',
      measured: `${drops - lost.length} of ${drops}`,
      mark: 'all',
      holds: lost.length === 0,
    },
    {
      name: 'commands answered afterwards',
      measured: `${answered} of ${answers.length}`,
      mark: 'all',
      holds: answered === answers.length,
    },
    {
      name: 'sign-ins',
      measured: `${identifies}`,
      mark: `at most ${owed}, as Discord ended sessions`,
      holds: identifies <= owed,
    },
  ]
}
