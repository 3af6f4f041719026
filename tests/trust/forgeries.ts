import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBot, type Bot } from '../platforms/slack/bot.ts'
import { chanceOf } from './chance.ts'
import {
  forgeries as madeOf,
  genuine,
  mutated,
  type Original,
  type WireRequest,
} from './forgeries/requests.ts'
import type { Figure, Trial } from './trials.ts'

const asker = { channel: 'C0KURIER1', user: 'U0ANNA001' }
/** A request that trickles may hold a connection for so long. */
const MOST_SLOW_MS = 15_000
/** Fewer cases are a short run, which waits for no time limit. */
const WITH_SLOW_ONES = 100

/** Requests to Slack's address that are not Slack's: none reaches a command, and each of Slack's does. */
export const forgeries: Trial = {
  name: 'forgeries',
  count: 1000,
  async run({ count, seed }) {
    const bot = await startBot('http')
    try {
      const slow = count < WITH_SLOW_ONES ? [] : [endSlowOnes(bot)]
      const figures = [await refuseForgeries(bot, { count, seed }), await refuseReplays(bot)]
      return [...figures, ...(await Promise.all(slow))]
    } finally {
      await bot.stop()
    }
  },
}

type Sizes = { readonly count: number; readonly seed: number }

/** A genuine request goes between the forgeries, so that an address which refuses everything would be seen. */
async function refuseForgeries(bot: Bot, { count, seed }: Sizes): Promise<Figure> {
  const chance = chanceOf(seed)
  const named = Object.keys(madeOf(original(bot)))
  const wrong: string[] = []
  let accepted = 0
  for (const name of named) {
    if (!(await isRefused(bot, madeOf(original(bot))[name]))) wrong.push(name)
    if (await isRefused(bot, genuine(original(bot))))
      wrong.push(`a genuine request after ${name} was refused`)
    else accepted += 1
  }
  for (let drawn = 0; drawn < count; drawn += 1) {
    const request = mutated(original(bot), chance)
    if (!(await isRefused(bot, request))) wrong.push(JSON.stringify(request))
  }
  for (const line of wrong.slice(0, 20)) process.stderr.write(`  ${line.slice(0, 300)}\n`)
  const all = named.length + count
  const measured = `${all - wrong.length} of ${all} refused, ${accepted} of ${named.length} genuine ones taken`
  return { name: 'forged requests', measured, mark: 'all, all', holds: wrong.length === 0 }
}

/** The same bytes again, and again in other clothes: another order, case and path of the same signature. */
async function refuseReplays(bot: Bot): Promise<Figure> {
  const request = genuine(original(bot))
  const isFirstTaken = !(await isRefused(bot, request))
  const replays: readonly WireRequest[] = [
    request,
    { ...request, headers: request.headers.toReversed() },
    { ...request, headers: request.headers.map((header) => header.replace('x-slack', 'X-SLACK')) },
    { ...request, headers: [...request.headers, 'x-slack-retry-num: 1'] },
    { ...request, line: 'POST /slack/events?again=1 HTTP/1.1' },
  ]
  const results: boolean[] = []
  for (const replay of replays) results.push(await isRefused(bot, replay))
  const refused = results.filter(Boolean).length
  const measured = `${refused} of ${replays.length} refused`
  return {
    name: 'replayed requests',
    measured,
    mark: 'all',
    holds: isFirstTaken && refused === replays.length,
  }
}

/** Heads and bodies that come a byte at a time, or not at all, are ended, and hold up no genuine request meanwhile. */
async function endSlowOnes(bot: Bot): Promise<Figure> {
  const request = genuine({ ...original(bot), body: 'a'.repeat(5000) })
  const whole = textOf(request)
  const startedAt = performance.now()
  const openings = [whole.slice(0, 20), whole.slice(0, -4000), '', `${whole.slice(0, 200)}\r\nx: `]
  await Promise.all(openings.map((opening) => untilEnded(bot, opening)))
  const longestMs = performance.now() - startedAt
  const measured = `the last of ${openings.length} ended after ${(longestMs / 1000).toFixed(1)} s`
  return { name: 'slow requests', measured, mark: 'within 15 s', holds: longestMs <= MOST_SLOW_MS }
}

let commands = 0

/** A new command each time, with a trigger of its own, as Slack would send it. */
function original(bot: Bot): Original {
  commands += 1
  const { body } = bot.server.signedCommand(`recent ${commands}`, asker)
  return { secret: bot.server.signingSecret, body, nowSeconds: Math.floor(Date.now() / 1000) }
}

/** Whether a request was turned away and reached no command: judged by its status and by what the dispatcher was asked. */
async function isRefused(bot: Bot, request: WireRequest | undefined): Promise<boolean> {
  if (request === undefined) return false
  const before = bot.asked.length
  const answer = await send(bot, textOf(request))
  const isTaken = answer.startsWith('HTTP/1.1 200')
  for (let waits = 0; isTaken && bot.asked.length === before && waits < 100; waits += 1) await sleep(10)
  return !isTaken && bot.asked.length === before && !answer.includes('canary')
}

function textOf({ line, headers, body }: WireRequest): string {
  return `${[line, ...headers, 'connection: close'].join('\r\n')}\r\n\r\n${body}`
}

/** Sends bytes and answers everything that comes back until the connection ends. */
async function send(bot: Bot, bytes: string): Promise<string> {
  const socket = connect(portOf(bot), '127.0.0.1')
  let answer = ''
  socket
    .on('error', () => {})
    .on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

async function untilEnded(bot: Bot, opening: string): Promise<void> {
  const socket = connect(portOf(bot), '127.0.0.1')
  socket.on('error', () => {}).resume()
  socket.write(opening)
  const timer = setInterval(() => socket.write('a'), 1000)
  const giveUp = setTimeout(() => socket.destroy(), MOST_SLOW_MS * 2)
  await once(socket, 'close')
  clearInterval(timer)
  clearTimeout(giveUp)
}

function portOf(bot: Bot): number {
  return Number(new URL(bot.requestUrl ?? '').port)
}
