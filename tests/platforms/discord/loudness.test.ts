import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Alert, FollowUp } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { messageFlags } from '#platforms/discord/message-body.ts'
import { createApi } from '#platforms/discord/rest.ts'
import { sendMessage } from '#platforms/discord/send-message.ts'
import { aFollowUp, anAlert, anArticle, anOperation } from '../../builders.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'

const role = '1180000000000000002'
const mention = `role:${role}`

let server: DiscordServer
let send: (operation: Operation) => ReturnType<typeof sendMessage>
beforeEach(async () => {
  server = await startDiscordServer()
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const api = await createApi(environment, { now: Date.now, timeoutMs: 5000 })
  send = (operation) => sendMessage(api, operation)
})
afterEach(async () => {
  await server.close()
  if (server.violations.length > 0) throw new Error(server.violations.join('; '))
})

/** What arrived at Discord of the last request that posts or edits. */
async function sent(overrides: Partial<Alert>, operation: Partial<Operation> = {}) {
  await send(anOperation({ ...operation, message: anAlert(overrides) }))
  const body = [...server.posts(), ...server.edits()].at(-1)?.body
  return body as {
    readonly content: string
    readonly flags?: number
    readonly embeds: readonly { readonly color: number; readonly footer: { readonly text: string } }[]
    readonly allowed_mentions: object
  }
}

test('an ordinary alert calls nobody, has no word and the bot’s own colour', async () => {
  const { content, embeds, allowed_mentions: allowed, flags } = await sent({})
  expect(content).toMatch(/^Białoruś: /u)
  expect(embeds[0]).toMatchObject({ color: 0x2b6cb0 })
  expect(allowed).toEqual({ parse: [] })
  expect(flags).toBeUndefined()
})

test.each([
  ['urgent', 'pl', 'PILNE', 0xc53030],
  ['important', 'pl', 'WAŻNE', 0xb7791f],
  ['urgent', 'en', 'URGENT', 0xc53030],
] as const)(
  'what is %s says so in a word (%s), not by its colour alone',
  async (severity, locale, word, color) => {
    const { content, embeds } = await sent({ severity, locale })
    expect(content.startsWith(`\\[${word}\\] `)).toBe(true)
    expect(embeds[0]?.footer.text).toContain(word)
    expect(embeds[0]).toMatchObject({ color })
  },
)

describe('a mention', () => {
  test('is the role’s and allows that role alone', async () => {
    const { content, allowed_mentions: allowed } = await sent({ mention, severity: 'urgent' })
    expect(content.startsWith(`<@&${role}> \\[PILNE\\] `)).toBe(true)
    expect(allowed).toEqual({ parse: [], roles: [role] })
  })

  test('stands in a reply that carries one', async () => {
    await send(anOperation())
    const targetMessageId = server.messages()[0]?.id ?? ''
    const reply = { kind: 'reply', revision: 1, target: 'x', targetMessageId } as const
    expect((await sent({ mention }, reply)).allowed_mentions).toEqual({ parse: [], roles: [role] })
  })

  test('is not repeated by an edit', async () => {
    await send(anOperation())
    const targetMessageId = server.messages()[0]?.id ?? ''
    const edit = { kind: 'edit', revision: 1, target: 'x', targetMessageId } as const
    const { content, allowed_mentions: allowed } = await sent({ mention, severity: 'urgent' }, edit)
    expect(content).toMatch(/^\\\[PILNE\\\] /u)
    expect(allowed).toEqual({ parse: [] })
  })

  test.each(['everyone', 'here', 'role:1', `user:${role}`, `role:${role}> @everyone`])(
    'of anything but a role (%s) calls nobody',
    async (other) => {
      const { content, allowed_mentions: allowed } = await sent({ mention: other })
      expect(content).toMatch(/^Białoruś: /u)
      expect(allowed).toEqual({ parse: [] })
    },
  )

  test('by a feed’s own text calls nobody, beside the role that is called', async () => {
    const title = `<@&1180000000000000003> @everyone <@&${role}>`
    const { content, allowed_mentions: allowed } = await sent({ mention, title })
    expect(content.match(/<@&\d+>/gu)).toEqual([`<@&${role}>`])
    expect(allowed).toEqual({ parse: [], roles: [role] })
  })
})

describe('an answer that tells of a later report', () => {
  async function answered(overrides: Partial<FollowUp>) {
    await send(anOperation())
    const targetMessageId = server.messages()[0]?.id ?? ''
    const message = aFollowUp(overrides)
    await send(anOperation({ kind: 'reply', revision: 1, target: 'x', targetMessageId, message }))
    return server.posts().at(-1)?.body as {
      readonly content: string
      readonly flags?: number
      readonly allowed_mentions: object
      readonly message_reference?: { readonly message_id: string }
    }
  }

  test('is marked by its severity, calls its role alone, and is heard', async () => {
    const body = await answered({ severity: 'urgent', mention, title: '<@&1180000000000000003> @everyone' })
    expect(body.content.startsWith(`<@&${role}> \\[PILNE\\] `)).toBe(true)
    expect(body.content.match(/<@&\d+>/gu)).toEqual([`<@&${role}>`])
    expect(body.allowed_mentions).toMatchObject({ parse: [], roles: [role] })
    expect(body.flags).toBeUndefined()
    expect(body.message_reference?.message_id).toBe(server.messages()[0]?.id)
  })

  test.each(['everyone', `user:${role}`, `role:${role}> @here`])('calls nobody by %s', async (other) => {
    const body = await answered({ mention: other, severity: 'important' })
    expect(body.content).toMatch(/^\\\[WAŻNE\\\] /u)
    expect(body.content).not.toMatch(/<@/u)
    expect(body.allowed_mentions).not.toHaveProperty('roles')
  })

  test('is silent and unmarked where no rule says otherwise', async () => {
    const { content, flags } = await answered({})
    expect(content).not.toMatch(/PILNE|WAŻNE|<@/u)
    expect(flags).toBe(messageFlags.suppressNotifications)
  })
})

test('what is ordinary in a silent channel comes without a sound', async () => {
  expect((await sent({ isSilent: true })).flags).toBe(messageFlags.suppressNotifications)
})

test('state media are called that wherever they are named', async () => {
  const { source } = anArticle()
  const state = { name: 'Zwiazda', type: 'state', country: 'BY' } as const
  const sources = [source, state].map((one) => ({ source: one, url: null, at: 0 }))
  const body = await sent({ source: state, sources })
  expect(body.content).toMatch(/— Zwiazda \(media państwowe\)$/u)
  expect(JSON.stringify(body.embeds)).toContain('Zwiazda · media państwowe · BY')
  expect(JSON.stringify(body.embeds)).toContain('Zwiazda <t:0:t> (media państwowe)')
})
