import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { decideHeld, listHeld, resume } from '#app/outbox/outbox-decisions.ts'
import type { Locale } from '#domain/locale.ts'
import { openStore } from '#storage/index.ts'
import { aNewOperation, anAlert } from '../builders.ts'
import { testWorld } from '../fakes/world.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const DAY_MS = 24 * 3_600_000
const first = { platform: 'slack', address: 'C0KURIER1' }
const second = { platform: 'discord', address: '1180000000000000001' }
const reason = { pl: 'nie ma takiego kanału', en: 'no such channel' }

/** A store in which both channels are parked with one alert each, the first one's two days old, and one message is held. */
async function bench(locale: Locale = 'pl') {
  const storePath = join(temporaryFolder(), 'depesza.sqlite')
  const { configuration } = await testWorld({ storePath, locale })
  const lines: string[] = []
  const errors: string[] = []
  const store = await openStore({ path: storePath, digest })
  const now = Date.now()
  const message = anAlert({ title: 'Rakiety' })
  for (const [destination, at] of [
    [first, now - 2 * DAY_MS],
    [second, now],
  ] as const) {
    await store.outbox.fileOperations([aNewOperation({ destination, message })], at)
    const operation = await store.outbox.nextDue(destination, now)
    await store.outbox.beginSend(operation?.key ?? '', now)
    await store.outbox.park(operation?.key ?? '', { reason, at: now, notices: [] })
  }
  const held = aNewOperation({ subject: 'held', destination: { ...first, address: 'C0KURIER2' }, message })
  await store.outbox.fileOperations([held], now)
  const key = (await store.outbox.operations(9)).find(({ subject }) => subject === 'held')?.key ?? ''
  await store.outbox.giveUp(key, 'held', 'unknown')
  return {
    key,
    store,
    lines,
    errors,
    decision: {
      configuration,
      print: (line: string) => void lines.push(line),
      printError: (line: string) => void errors.push(line),
      by: 'ola',
    },
  }
}

describe('resume', () => {
  test.each<[string, string | null, readonly string[]]>([
    [
      'a channel by its address',
      'C0KURIER1',
      ['slack:C0KURIER1: wznowiony (1 artykuł sprzed ponad doby w jednym zestawieniu)'],
    ],
    [
      'a channel by its platform and address',
      'discord:1180000000000000001',
      ['discord:1180000000000000001: wznowiony'],
    ],
    ['every channel', null, [expect.stringContaining('discord:118'), expect.stringContaining('slack:C0K')]],
  ])('%s', async (_, name, said) => {
    const { store, lines, decision } = await bench()
    expect(await resume(name, decision)).toBe(0)
    expect(lines).toEqual(said)
    expect(await store.outbox.parked()).toHaveLength(2 - said.length)
    await store.close()
  })

  test('says it in English too', async () => {
    const { store, lines, decision } = await bench('en')
    await resume('C0KURIER1', decision)
    expect(lines).toEqual(['slack:C0KURIER1: resumed (1 article of more than a day ago in one list)'])
    await store.close()
  })

  test('a channel that is not parked is asked wrongly, and told which are', async () => {
    const { store, errors, decision } = await bench()
    expect(await resume('C9', decision)).toBe(2)
    expect(errors.join()).toContain('discord:1180000000000000001, slack:C0KURIER1')
    await store.close()
  })

  test('nothing, where nothing is parked', async () => {
    const { store, lines, decision } = await bench()
    await resume(null, decision)
    lines.length = 0
    expect(await resume(null, decision)).toBe(0)
    expect(lines).toEqual(['żaden kanał nie czeka na wznowienie'])
    await store.close()
  })
})

describe('held', () => {
  test('lists what is held', async () => {
    const { key, store, lines, decision } = await bench()
    expect(await listHeld(decision)).toBe(0)
    expect(lines).toEqual([`${key}  slack:C0KURIER2  Rakiety`, expect.stringContaining('held post')])
    await store.close()
  })

  test.each([
    ['post', 'pending', true],
    ['drop', 'dead', false],
  ] as const)('%s makes it %s', async (action, state, mayRepeat) => {
    const { key, store, lines, decision } = await bench()
    expect(await decideHeld({ action, key }, decision)).toBe(0)
    const held = (await store.outbox.operations(9)).find((one) => one.key === key)
    expect(held).toMatchObject({ state, mayRepeat })
    lines.length = 0
    await listHeld(decision)
    expect(lines).toEqual(['żadna wiadomość nie jest wstrzymana'])
    await store.close()
  })

  test.each([
    ['post', 'drop'],
    ['drop', 'post'],
    ['post', 'post'],
    ['drop', 'drop'],
  ] as const)(
    '%s and %s of one message at one moment: one of them counts, the other is told so',
    async (one, other) => {
      const { key, store, lines, errors, decision } = await bench()
      const choices = [one, other].map((action) => decideHeld({ action, key }, decision))
      const codes = await Promise.all(choices)
      expect(codes.toSorted((a, b) => a - b)).toEqual([0, 2])
      const winner = codes[0] === 0 ? one : other
      const held = (await store.outbox.operations(9)).find((operation) => operation.key === key)
      expect(held?.state).toBe(winner === 'post' ? 'pending' : 'dead')
      expect(lines).toHaveLength(1)
      expect(errors).toHaveLength(1)
      expect(errors[0]).toContain(winner === 'post' ? 'przekazano już do wysłania' : 'odrzucono już')
      expect(errors[0]).toContain('(decyzja: ola)')
      await store.close()
    },
  )

  test.each([
    ['post', 'pl', '„Rakiety” (slack:C0KURIER2) przekazano już do wysłania (decyzja: ola)'],
    ['post', 'en', '“Rakiety” (slack:C0KURIER2) was passed on for posting before (by ola)'],
    ['drop', 'pl', '„Rakiety” (slack:C0KURIER2) odrzucono już (decyzja: ola)'],
    ['drop', 'en', '“Rakiety” (slack:C0KURIER2) was dropped before (by ola)'],
  ] as const)('what was decided before, to %s, is told in %s', async (action, locale, said) => {
    const { key, store, errors, decision } = await bench(locale)
    await decideHeld({ action, key }, decision)
    expect(await decideHeld({ action: 'drop', key }, { ...decision, by: 'jan' })).toBe(2)
    expect(errors.join()).toContain(said)
    await store.close()
  })

  test('of a key that is not held changes nothing', async () => {
    const { store, errors, decision } = await bench()
    const before = await store.outbox.operations(9)
    const other = before[0]?.key ?? ''
    expect(await decideHeld({ action: 'drop', key: other }, decision)).toBe(2)
    expect(errors.join()).toContain(other)
    expect(await store.outbox.operations(9)).toEqual(before)
    await store.close()
  })
})
