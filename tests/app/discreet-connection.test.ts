import { expect, test } from 'vitest'
import { discreetConnection } from '#app/secrets/discreet-connection.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { Connection } from '#ports/platform.ts'
import { anOperation } from '../builders.ts'

const environment = { DISCORD_TOKEN: 'a-secret-of-discord' }

test.each([
  ['a token that the server repeats', 'no: Bot a-secret-of-discord', 'no: Bot [secret]'],
  ['a password in an address', 'no URL: http://bot:tajne@host/', 'no URL: http://[secret]@host/'],
  ['nothing to hide', 'the channel is gone', 'the channel is gone'],
])('the reason of an outcome and of a look-up: %s', async (_name, said, told) => {
  const connection: Connection = {
    send: async () => ({ kind: 'unknown', reason: untranslated(said) }),
    find: async () => ({ kind: 'unreadable', reason: untranslated(said) }),
    close: async () => {},
  }
  const discreet = discreetConnection(connection, environment)
  expect(await discreet.send(anOperation())).toEqual({ kind: 'unknown', reason: untranslated(told) })
  expect(await discreet.find(anOperation())).toEqual({ kind: 'unreadable', reason: untranslated(told) })
})
