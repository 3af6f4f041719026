import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personAddress } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import { aFollowedNews, anOperation } from '../../builders.ts'
import { connectedBench, type Bench } from './harness.ts'

let bench: Bench

beforeAll(async () => {
  bench = await connectedBench()
})
afterAll(async () => {
  if (bench.server.violations.length > 0) throw new Error(bench.server.violations.join('; '))
  await bench.close()
})

function forPerson(userId: string, overrides: Partial<Operation> = {}): Operation {
  return anOperation({
    subject: `follow:story-1:${userId}`,
    destination: { platform: 'discord', address: personAddress(userId) },
    message: aFollowedNews(),
    attemptedAt: Date.now(),
    ...overrides,
  })
}

const opened = () => bench.server.requests.filter(({ path }) => path === '/users/@me/channels').length

describe('what somebody follows, on Discord', () => {
  test('stands in the conversation with them alone, which is opened once, and names what they follow', async () => {
    const person = '1180000000000000701'
    expect(await bench.connection.send(forPerson(person))).toMatchObject({ kind: 'sent' })
    await bench.connection.send(forPerson(person, { key: 'another', subject: 'follow:story-2:x' }))
    const [message, ...others] = bench.server.messagesTo(person)
    expect(others).toHaveLength(1)
    expect(opened()).toBe(1)
    expect(message?.content).toContain('Obserwujesz: temat „Białoruś”: Rakiety w Osipowiczach')
    expect(message?.embeds[0]).toMatchObject({ title: 'Rakiety w Osipowiczach' })
    expect([message?.flags, message?.components]).toEqual([0, []])
    expect(bench.server.messages()).toEqual([])
  })

  test('is found again where it was posted, and not where it was not', async () => {
    const person = '1180000000000000702'
    const sent = forPerson(person)
    await bench.connection.send(sent)
    const [message] = bench.server.messagesTo(person)
    expect(await bench.connection.find(sent)).toEqual({ kind: 'found', messageId: message?.id })
    expect(await bench.connection.find({ ...sent, key: 'never-posted' })).toEqual({ kind: 'absent' })
  })

  test('is refused for good by who takes no messages', async () => {
    const person = '1180000000000000703'
    bench.server.closeTo(person)
    const outcome = await bench.connection.send(forPerson(person))
    expect(outcome).toMatchObject({ kind: 'refused', because: 'destination' })
  })
})
