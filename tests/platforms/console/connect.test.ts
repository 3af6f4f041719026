import { expect, test } from 'vitest'
import { connectConsole } from '#platforms/console/connect.ts'
import { consolePlatform } from '#platforms/console/index.ts'
import type { Terminal } from '#platforms/console/terminal.ts'
import { anOperation, builtAt } from '../../builders.ts'

const context = { timeZone: 'Europe/Warsaw', now: () => builtAt }

function aTerminal(write: Terminal['write']): Terminal {
  return { page: () => ({ columns: 80, hasColour: false }), write }
}

test('a message is printed in one piece and its key is its id', async () => {
  const printed: string[] = []
  const terminal = aTerminal(async (text) => void printed.push(text))
  const operation = anOperation()
  const outcome = await (await connectConsole(context, terminal)).send(operation)
  expect(outcome).toEqual({ kind: 'sent', messageId: operation.key })
  expect(printed).toHaveLength(1)
  expect(printed[0]).toContain('Rakiety w Osipowiczach')
})

test('a closed output is a refusal, not an exception', async () => {
  const terminal = aTerminal(() => Promise.reject(new Error('write EPIPE')))
  const outcome = await (await connectConsole(context, terminal)).send(anOperation())
  expect(outcome).toMatchObject({ kind: 'refused', because: 'later' })
})

test('what was printed cannot be looked up', async () => {
  const connection = await connectConsole(
    context,
    aTerminal(async () => {}),
  )
  expect(await connection.find(anOperation())).toEqual({ kind: 'absent' })
})

test('it is always ready and needs no secret', () => {
  expect(consolePlatform.readiness({})).toEqual({ kind: 'ready' })
  expect(consolePlatform.settings.secrets).toEqual([])
})

test.each([
  ['terminal', true],
  ['biuro-2', true],
  ['Terminal', false],
  ['2', false],
  ['', false],
])('the address %j is taken: %s', (address, isTaken) => {
  expect(new RegExp(consolePlatform.settings.address.pattern, 'u').test(address)).toBe(isTaken)
})
