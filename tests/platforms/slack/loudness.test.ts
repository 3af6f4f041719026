import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Alert, Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { clientOptions } from '#platforms/slack/client.ts'
import { sendMessage } from '#platforms/slack/send-message.ts'
import { aFollowUp, anAlert, anArticle, anOperation } from '../../builders.ts'
import { type SlackServer, startSlackServer } from '../../servers/slack/index.ts'

const mention = 'group:S0123ABCD'
const called = '<!subteam^S0123ABCD>'

let server: SlackServer
let client: webApi.WebClient
let channels = 0
beforeAll(async () => {
  server = await startSlackServer()
  client = new webApi.WebClient(server.environment('socket')['SLACK_BOT_TOKEN'], {
    ...clientOptions({ apiUrl: server.apiUrl }),
    logLevel: 'error' as webApi.LogLevel,
  })
})
afterAll(async () => {
  await server.close()
  if (server.violations.length > 0) throw new Error(server.violations.join('; '))
})

/** What stands in a fresh channel after an alert's post, and what follows it where there is one. */
function standing(overrides: Partial<Alert>, kind: Operation['kind'] = 'post') {
  return lastOf(anAlert(overrides), kind)
}

/** The last message of a fresh channel, as text and JSON. */
async function lastOf(message: Message, kind: Operation['kind']) {
  channels += 1
  const address = `C${String(channels).padStart(8, '0')}`
  const destination = { platform: 'slack', address }
  if (kind !== 'post') await sendMessage(client, anOperation({ destination }), 'Europe/Warsaw')
  const targetMessageId = server.messages(address)[0]?.ts ?? null
  await sendMessage(
    client,
    anOperation({ destination, kind, target: 'x', targetMessageId, message }),
    'Europe/Warsaw',
  )
  const last = server.messages(address).at(-1)
  return {
    text: last?.text ?? '',
    blocks: JSON.stringify(last?.blocks),
    isInThread: targetMessageId !== null && last?.thread === targetMessageId,
  }
}

test('an ordinary alert calls nobody and has no word', async () => {
  const { text, blocks } = await standing({})
  expect(text).toMatch(/^Białoruś: /u)
  expect(blocks).not.toContain('subteam')
})

test.each([
  ['urgent', 'pl', 'PILNE'],
  ['important', 'pl', 'WAŻNE'],
  ['urgent', 'en', 'URGENT'],
] as const)('what is %s says so in a word (%s)', async (severity, locale, word) => {
  const { text, blocks } = await standing({ severity, locale })
  expect(text.startsWith(`[${word}] `)).toBe(true)
  expect(blocks).toContain(`[${word}] Białoruś`)
})

test.each(['post', 'reply'] as const)('a mention is the user group’s (%s)', async (kind) => {
  const { text, blocks } = await standing({ mention, severity: 'urgent' }, kind)
  expect(text.startsWith(`${called} [PILNE] `)).toBe(true)
  expect(blocks.split(called)).toHaveLength(2)
})

test('a mention is not repeated by an edit', async () => {
  const { text, blocks } = await standing({ mention, severity: 'urgent' }, 'edit')
  expect(text).toMatch(/^\[PILNE\] /u)
  expect(`${text}${blocks}`).not.toContain('subteam')
})

test.each(['channel', 'group:here', 'user:U0123ABCD', `${mention}> <!channel`])(
  'a mention of anything but a user group (%s) calls nobody',
  async (other) => {
    const { text, blocks } = await standing({ mention: other })
    expect(`${text}${blocks}`).not.toMatch(/<!(?!date)/u)
  },
)

test('an answer that tells of a later report is marked by its severity and calls its user group alone', async () => {
  const title = `<!channel> <!subteam^S0999ZZZZ>`
  const message = aFollowUp({ mention, severity: 'urgent', title })
  const { text, blocks, isInThread } = await lastOf(message, 'reply')
  expect(text.startsWith(`${called} [PILNE] `)).toBe(true)
  expect(blocks).toContain('*[PILNE]* ')
  expect(`${text}${blocks}`.match(/<!(?!date)[^>]*>/gu)).toEqual([called, called])
  expect(isInThread).toBe(true)
})

test.each(['channel', 'user:U0123ABCD', `${mention}> <!here`])(
  'such an answer with a mention of %s calls nobody',
  async (other) => {
    const { text, blocks } = await lastOf(aFollowUp({ mention: other, severity: 'important' }), 'reply')
    expect(text).toMatch(/^\[WAŻNE\] /u)
    expect(`${text}${blocks}`).not.toMatch(/<!(?!date)/u)
  },
)

test('an answer of which no rule says anything has no word and calls nobody', async () => {
  const { text, blocks } = await lastOf(aFollowUp(), 'reply')
  expect(`${text}${blocks}`).not.toMatch(/PILNE|WAŻNE|<!(?!date)/u)
})

test('state media are called that wherever they are named', async () => {
  const { source } = anArticle()
  const state = { name: 'Zwiazda', type: 'state', country: 'BY' } as const
  const sources = [source, state].map((one) => ({ source: one, url: null, at: 0 }))
  const { text, blocks } = await standing({ source: state, sources })
  expect(text).toMatch(/— Zwiazda \(media państwowe\)$/u)
  expect(blocks).toContain('Zwiazda · media państwowe · BY')
  expect(blocks).toMatch(/Zwiazda <!date[^>]*> \(media państwowe\)/u)
})
