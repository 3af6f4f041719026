import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personAddress } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import { clientOptions } from '#platforms/slack/client.ts'
import { findMessage } from '#platforms/slack/find-message.ts'
import { sendMessage } from '#platforms/slack/send-message.ts'
import { aFollowedNews, anOperation } from '../../builders.ts'
import { startSlackServer, type SlackServer } from '../../servers/slack/index.ts'

let server: SlackServer
let client: webApi.WebClient

beforeAll(async () => {
  server = await startSlackServer()
  const token = server.environment('socket')['SLACK_BOT_TOKEN']
  client = new webApi.WebClient(token, {
    ...clientOptions({ apiUrl: server.apiUrl }),
    logLevel: 'error' as webApi.LogLevel,
  })
})
afterAll(() => server.close())

function forPerson(userId: string, overrides: Partial<Operation> = {}): Operation {
  return anOperation({
    subject: `follow:story-1:${userId}`,
    destination: { platform: 'slack', address: personAddress(userId) },
    message: aFollowedNews(),
    attemptedAt: Date.now(),
    ...overrides,
  })
}

const send = (operation: Operation) => sendMessage(client, operation, 'Europe/Warsaw')

describe('what somebody follows, on Slack', () => {
  test('stands in the conversation with them, and names what they follow and how to end it', async () => {
    expect(await send(forPerson('U0ANNA001'))).toMatchObject({ kind: 'sent' })
    const [message, ...others] = server.messages('D0ANNA001')
    expect(others).toEqual([])
    expect(message?.text).toBe('Obserwujesz: temat „Białoruś”: Rakiety w Osipowiczach — Kurier Graniczny')
    expect(JSON.stringify(message?.blocks)).toContain('/depesza nieobserwuj')
  })

  test('is found again where it was posted, and not where it was not', async () => {
    const sent = forPerson('U0BORYS01')
    await send(sent)
    const [message] = server.messages('D0BORYS01')
    expect(await findMessage(client, sent, Date.now())).toEqual({ kind: 'found', messageId: message?.ts })
    expect(await findMessage(client, { ...sent, key: 'never' }, Date.now())).toEqual({ kind: 'absent' })
  })

  test.each(['user_disabled', 'user_not_found', 'messages_tab_disabled', 'cannot_dm_bot'])(
    'is refused for good by %s',
    async (code) => {
      server.misbehave('chat.postMessage', { does: 'error', code })
      expect(await send(forPerson('U0CELINA1'))).toMatchObject({ kind: 'refused', because: 'destination' })
    },
  )
})
