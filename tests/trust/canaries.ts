import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStage, configure, openStage, scenes } from './canaries/scenes.ts'
import { findCanaries, planted } from './canaries/secrets.ts'
import type { Figure, Trial } from './trials.ts'

/** The files that hold secrets because a person wrote them there. */
const WRITTEN_BY_HAND = new Set(['depesza.yaml', '.env'])

/** Planted secrets, every failure, and a look into everything that the bot says and stores; the count says how many scenes. */
export const canaries: Trial = {
  name: 'canaries',
  count: Object.keys(scenes).length,
  async run({ count, progress }) {
    const played = Object.entries(scenes).slice(0, count)
    const hits: string[] = []
    let characters = 0
    for (const [name, scene] of played) {
      progress(name)
      const folder = await mkdtemp(join(tmpdir(), 'depesza-canaries-'))
      const stage = await openStage(folder)
      try {
        await configure(stage)
        const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '' } = stage.slack.environment('socket')
        const secrets = [...Object.values(planted), SLACK_BOT_TOKEN, SLACK_APP_TOKEN]
        const places = { said: await scene(stage), ...(await storedIn(folder)), ...postedTo(stage) }
        for (const [place, text] of Object.entries(places)) {
          characters += text.length
          const found = findCanaries(
            text,
            isStored(place) ? secrets.filter((one) => one !== planted.movedToken) : secrets,
          )
          hits.push(...found.map((secret) => `${name}: ${secret} in ${place}${around(text, secret)}`))
        }
      } finally {
        await closeStage(stage)
        await rm(folder, { recursive: true, force: true })
      }
    }
    for (const hit of hits) process.stderr.write(`  ${hit}\n`)
    return [figureOf(played.length, { hits: hits.length, characters })]
  },
}

/** Every file of the bot's own, byte by byte. */
async function storedIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && !WRITTEN_BY_HAND.has(entry.name))
  const texts = files.map(
    async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), 'latin1')] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}

function postedTo({
  discord,
  slack,
}: Awaited<ReturnType<typeof openStage>>): Readonly<Record<string, string>> {
  return {
    'the channel on Discord': JSON.stringify(discord.messages()),
    'the channel on Slack': JSON.stringify(slack.messages('C0KURIER1')),
    'the owner’s channel': JSON.stringify(slack.messages('C0OWNER01')),
  }
}

/** What a publisher's redirect holds is the feed's new address, which has to be stored for the feed to be asked for there. */
function isStored(place: string): boolean {
  return place.startsWith('depesza.sqlite')
}

function around(text: string, secret: string): string {
  const at = text.indexOf(secret)
  return at < 0
    ? ' in another form'
    : `: …${JSON.stringify(text.slice(Math.max(0, at - 100), at + secret.length + 20))}…`
}

type Found = { readonly hits: number; readonly characters: number }

function figureOf(count: number, { hits, characters }: Found): Figure {
  const thousands = Math.round(characters / 1000)
  return {
    name: 'secrets that came out',
    measured: `${hits} in ${count} scenes and ${thousands} thousand characters`,
    mark: '0',
    holds: hits === 0 && characters > 0,
  }
}
