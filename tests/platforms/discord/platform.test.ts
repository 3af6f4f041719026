import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGateway } from '#platforms/discord/gateway.ts'
import { createApi } from '#platforms/discord/rest.ts'
import { discord } from '#platforms/discord/index.ts'
import { anOperation } from '../../builders.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'
import { contextFor, scriptedDispatcher } from './harness.ts'
import { saying } from '../../both-languages.ts'

const run = promisify(execFile)

test('an address is a snowflake', () => {
  const pattern = new RegExp(discord.settings.address.pattern, 'u')
  expect(pattern.test(discord.settings.address.example)).toBe(true)
  expect(
    ['alerty', '#alerty', '123', 'C0123ABCD', '1180000000000000001x'].filter((one) => pattern.test(one)),
  ).toEqual([])
})

describe('readiness', () => {
  test.each([
    { environment: {}, kind: 'off', reason: 'DISCORD_TOKEN' },
    { environment: { DISCORD_TOKEN: 'two words' }, kind: 'broken', reason: 'DISCORD_TOKEN' },
    {
      environment: { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'localhost' },
      kind: 'broken',
      reason: 'DISCORD_API_URL',
    },
  ])('$environment is $kind and says why', ({ environment, kind, reason }) => {
    expect(discord.readiness(environment)).toMatchObject({ kind, reason: saying(reason, reason) })
  })

  test('a token is enough', () => {
    expect(discord.readiness({ DISCORD_TOKEN: 'x' })).toEqual({ kind: 'ready' })
  })
})

test('loading the platform loads no SDK; connecting would', async () => {
  const script = `
    import { createRequire } from 'node:module'
    const isLoaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('discord.js'))
    await import('#platforms/discord/index.ts')
    const before = isLoaded()
    await import('discord.js')
    console.log(JSON.stringify([before, isLoaded()]))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script])
  expect(JSON.parse(stdout)).toEqual([false, true])
})

describe('with a server', () => {
  let server: DiscordServer
  beforeAll(async () => {
    server = await startDiscordServer()
  })
  afterAll(() => server.close())
  const environment = () => ({ DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url })

  test('a token that works names its account and application', async () => {
    expect(await discord.checkCredentials(environment())).toEqual({
      kind: 'valid',
      account: '@depesza',
      remarks: [
        {
          pl: 'aplikacja Depesza, identyfikator 1180000000000000800',
          en: 'application Depesza, id 1180000000000000800',
        },
      ],
    })
  })

  test('a wrong token is invalid, and is not repeated in the reason', async () => {
    const check = await discord.checkCredentials({ ...environment(), DISCORD_TOKEN: 'wrong-token' })
    expect(check).toMatchObject({
      kind: 'invalid',
      reason: saying('odrzuca token: sprawdź DISCORD_TOKEN', 'DISCORD_TOKEN'),
    })
    expect(JSON.stringify(check)).not.toContain('wrong-token')
  })

  test.each(['pl', 'en'] as const)(
    'the installation in %s invites the token’s own application',
    async (locale) => {
      const steps = await discord.installation(locale, environment())
      const [address = ''] = /https:\/\/discord\.com\/oauth2\S+/u.exec(steps) ?? []
      const query = new URL(address).searchParams
      expect(query.get('client_id')).toBe(server.applicationId)
      expect(query.get('scope')).toBe('bot applications.commands')
      expect(BigInt(query.get('permissions') ?? 0)).toBe(
        (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n),
      )
    },
  )

  test('without a token the installation holds a place for the id', async () => {
    expect(await discord.installation('en', {})).toContain('client_id=APPLICATION_ID')
  })

  test('connecting with a wrong token fails as a configuration error', async () => {
    const context = contextFor(server, scriptedDispatcher(), [])
    const connecting = discord.connect({
      ...context,
      environment: { ...environment(), DISCORD_TOKEN: 'wrong-token' },
    })
    await expect(connecting).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('DISCORD_TOKEN'),
    })
  })
})

test('with nobody there to connect to, the bot runs on: sends and look-ups are for later', async () => {
  const server = await startDiscordServer()
  const warnings: string[] = []
  const context = contextFor(server, scriptedDispatcher(), warnings)
  await server.close()
  const connection = await discord.connect(context)
  expect(warnings).toEqual([expect.stringContaining('discord gateway not reached')])
  const operation = anOperation({ attemptedAt: Date.now() })
  expect(await connection.send(operation)).toMatchObject({ kind: 'refused', because: 'later' })
  expect(await connection.find(operation)).toMatchObject({ kind: 'later' })
  await connection.close()
})

test('a gateway that comes up later is joined then', async () => {
  const down = await startDiscordServer()
  const context = contextFor(down, scriptedDispatcher(), [])
  await down.close()
  const api = await createApi(context.environment, { now: Date.now })
  const gateway = await openGateway(context, api, { firstMs: 20, lastMs: 50 })
  expect(gateway.ownId()).toBeNull()
  const up = await startDiscordServer({ port: Number(new URL(down.url).port) })
  await up.untilReady()
  await expect.poll(() => gateway.ownId()).toBe(up.botId)
  expect(gateway.mayReadHistory(up.channelId)).toBe(true)
  expect(gateway.mayReadHistory('1180000000000000099')).toBe(false)
  await gateway.close()
  await up.close()
})
