import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../builders.ts'
import type { BotProcess } from './bot-process.ts'
import { openNewsroom, publish, slackChannel, type Newsroom, type Published } from './newsroom.ts'

const calm = article(
  'pogoda',
  'Pogoda na jutro',
  'Słońce na południu, na wybrzeżu przelotne opady i silny wiatr.',
)
/** Three events, so that none is taken for another report of the one before. */
const news = [
  article(
    'przejscie',
    'Białoruś zamyka przejście koło Brześcia',
    'Ciężarówki zawrócono w nocy. Kierowcy czekają na parkingu, a celnicy nie podają terminu otwarcia.',
  ),
  article(
    'festiwal',
    'Festiwal filmowy bez gości, bo Białoruś nie dała wiz',
    'Organizatorzy zwracają pieniądze za bilety. Jury obejrzy zgłoszone obrazy w Wilnie.',
  ),
  article(
    'rafineria',
    'Rafineria stanęła po pożarze, Białoruś kupi benzynę za granicą',
    'Ogień gasiło czterdzieści zastępów. Ceny na stacjach mają wzrosnąć o kilka procent.',
  ),
]

function article(slug: string, title: string, text: string): Published {
  return { slug, title, paragraphs: [`${title}. ${text}`] }
}

let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom([{ id: 'kurier' }])
  newsroom.discord.set({ nonceWindowMs: 0 })
  publish(newsroom.feeds, 'kurier', [calm])
  const first = newsroom.start({ args: ['run', '--once'] })
  if ((await first.ended) !== 0) throw new Error(`the first poll failed:\n${first.output()}`)
})

afterEach(() => newsroom.close())

/** Kills the bot as soon as this many messages stand on a platform, before the answer to the last one goes out. */
const killers = {
  discord: (kill: () => void, count: number) =>
    newsroom.discord.onPost(() => {
      if (newsroom.discord.messages().length === count) kill()
    }),
  slack: (kill: () => void, count: number) =>
    newsroom.slack.onCall(({ method }) => {
      if (method === 'chat.postMessage' && newsroom.slack.messages(slackChannel).length === count) kill()
    }),
} as const

function standing(): { readonly discord: readonly string[]; readonly slack: readonly string[] } {
  return {
    discord: newsroom.discord.messages().map(({ content }) => content),
    slack: newsroom.slack.messages(slackChannel).map(({ text }) => text),
  }
}

test.each([
  { platform: 'discord', count: 2 },
  { platform: 'slack', count: 1 },
] as const)(
  'killed when message $count stood on $platform and no answer had come: each stands once after a restart',
  async ({ platform, count }) => {
    const bots: BotProcess[] = []
    killers[platform](() => void bots[0]?.kill(), count)
    publish(newsroom.feeds, 'kurier', [...news, calm])
    const doomed = newsroom.start()
    bots.push(doomed)
    expect(await doomed.ended, doomed.output()).toBe('SIGKILL')
    expect(standing()[platform]).toHaveLength(count)
    expect((await operations()).map(({ state }) => state)).toContain('sending')

    const survivor = newsroom.start({ args: ['run', '--once'] })
    expect(await survivor.ended, survivor.output()).toBe(0)
    const inOrder = news.toReversed().map(({ title }) => expect.stringContaining(title))
    expect(standing()).toEqual({ discord: inOrder, slack: inOrder })
    expect((await operations()).map(({ state }) => state)).toEqual(Array(2 * news.length).fill('sent'))
    expect([...newsroom.discord.violations, ...newsroom.slack.violations]).toEqual([])
  },
  120_000,
)

async function operations() {
  const store = await openStore({ path: join(newsroom.folder, 'depesza.sqlite'), digest: testDigest })
  try {
    return await store.outbox.operations(100)
  } finally {
    await store.close()
  }
}
