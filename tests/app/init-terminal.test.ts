import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { openTerminal } from '#app/init/init-terminal.ts'

test('what is typed after an open question is shown, after a secret one it is not', async () => {
  const { terminal, type, shown } = typewriter()
  const name = terminal.ask('Name? ')
  type('Zawada \r')
  expect(await name).toBe('Zawada')
  const token = terminal.askSecret('Token? ')
  type('tele-0123456789\r')
  expect(await token).toBe('tele-0123456789')
  const city = terminal.ask('City? ')
  type('Wilno\r')
  expect(await city).toBe('Wilno')
  for (const part of ['Name? ', 'Zawada', 'Token? ', 'City? ', 'Wilno']) expect(shown()).toContain(part)
  expect(shown()).not.toMatch(/tele|0123456789/u)
  terminal.close()
})

test('a secret does not come back with the arrow key', async () => {
  const { terminal, type, shown } = typewriter()
  const token = terminal.askSecret('Token? ')
  type('tele-0123456789\r')
  await token
  const next = terminal.ask('Next? ')
  type('\u001B[A\r')
  expect(await next).toBe('')
  expect(shown()).not.toContain('tele')
  terminal.close()
})

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
])('%s ends the question with an error that says so', async (_name, key) => {
  const { terminal, type } = typewriter()
  const answer = terminal.ask('Name? ')
  type(key)
  await expect(answer).rejects.toThrow('nothing was written')
})

test('a pipe is no terminal', () => {
  expect(openTerminal({ input: new PassThrough(), output: new PassThrough() })).toBeNull()
})

function typewriter() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true })
  const chunks: string[] = []
  output.on('data', (chunk: Buffer) => chunks.push(String(chunk)))
  const terminal = openTerminal({ input, output })
  if (terminal === null) throw new Error('this is a terminal')
  return { terminal, type: (keys: string) => input.write(keys), shown: () => chunks.join('') }
}
