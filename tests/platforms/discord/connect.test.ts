import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anOperation } from '../../builders.ts'
import { aReply, connectedBench, type Bench } from './harness.ts'

let bench: Bench
beforeAll(async () => {
  bench = await connectedBench()
})
afterAll(() => bench.close())
beforeEach(() => {
  bench.script.asked.length = 0
  bench.script.answer = () => aReply()
})

test('registers /depesza with its subcommands, named in Polish too', () => {
  const [command] = bench.server.commands()
  expect(command).toMatchObject({ name: 'depesza', contexts: [0] })
  expect(command?.options?.[0]).toMatchObject({
    type: 1,
    name: 'recent',
    name_localizations: { pl: 'ostatnie' },
    options: [
      { type: 3, name: 'topic', autocomplete: true },
      { type: 4, name: 'limit', min_value: 1, max_value: 25 },
      { type: 5, name: 'share', name_localizations: { pl: 'udostępnij' } },
    ],
  })
})

describe('a command', () => {
  test.each([
    { locale: 'pl', expected: 'pl' },
    { locale: 'en-GB', expected: 'en' },
    { locale: 'uk', expected: 'en' },
  ])(
    'of a reader whose Discord speaks $locale is answered privately in $expected',
    async ({ locale, expected }) => {
      const answer = await bench.server.command(
        'recent',
        { topic: 'Białoruś', limit: 5, share: false },
        { locale },
      )
      expect(bench.script.asked).toEqual([
        {
          name: 'recent',
          input: { topic: 'Białoruś', limit: 5, share: false },
          invocation: {
            platform: 'discord',
            isManager: false,
            channelAddress: bench.server.channelId,
            userId: '1180000000000000700',
            locale: expected,
            server: { id: '1180000000000000100', addresses: [bench.server.channelId] },
          },
        },
      ])
      expect(answer).toMatchObject({ kind: 'reply', isPrivate: true })
      expect(answer.message.embeds[0]?.description).toBe('odpowiedź')
    },
  )
})

test('a public answer is posted for everybody, and the private waiting note goes away', async () => {
  bench.script.answer = () => aReply({ visibility: 'channel' })
  const note = await bench.server.command('recent', { share: true })
  expect(note).toMatchObject({ kind: 'reply', isPrivate: true })
  await expect.poll(() => bench.server.requests.at(-1)?.method).toBe('DELETE')
  const shared = bench.server.messages()
  expect(shared).not.toContainEqual(note.message)
  expect(shared.at(-1)).toMatchObject({ flags: 0, embeds: [{ description: 'odpowiedź' }] })
})

test('completion offers at most 25 choices, none empty or too long', async () => {
  const long = { label: 'x'.repeat(300), value: 'y'.repeat(101) }
  const many = Array.from({ length: 40 }, (_, at) => ({
    label: `Temat ${at} · ${'@'.repeat(120)}`,
    value: `topic-${at}`,
  }))
  bench.script.choices = [long, { label: '', value: 'białoruś' }, ...many]
  const choices = await bench.server.complete({ command: 'recent', option: 'topic', typed: 'bia' })
  expect(bench.script.asked).toMatchObject([{ name: 'recent topic', input: 'bia' }])
  expect(choices).toHaveLength(25)
  expect(choices[0]).toEqual({ name: 'białoruś', value: 'białoruś' })
  bench.script.choices = []
  expect(await bench.server.complete({ command: 'recent', option: 'topic', typed: 'ź' })).toEqual([])
})

describe('a button', () => {
  test('of an alert comes back as its action alone, and is answered privately', async () => {
    await bench.connection.send(anOperation({ subject: 'pressed' }))
    const answer = await bench.server.press('Źródła (1)', { locale: 'en-US' })
    expect(bench.script.asked).toMatchObject([
      { name: 'press', input: 'sources:story-1', invocation: { locale: 'en', platform: 'discord' } },
    ])
    expect(answer).toMatchObject({ kind: 'follow-up', isPrivate: true })
  })

  test('turns the page of a private list in place', async () => {
    bench.script.answer = () => aReply({ buttons: [{ label: 'Dalej', action: 'page:2' }] })
    const list = await bench.server.command('recent')
    bench.script.answer = ({ input }) =>
      aReply({ isUpdate: true, blocks: [{ kind: 'text', text: `strona ${JSON.stringify(input)}` }] })
    const turned = await bench.server.press('Dalej')
    expect(turned).toMatchObject({ kind: 'update', isPrivate: true })
    expect(turned.message.id).toBe(list.message.id)
    expect(turned.message.embeds[0]?.description).toBe('strona "page:2"')
    expect(turned.message.components).toEqual([])
  })

  test('of a shared list leaves that list as it is and answers privately', async () => {
    bench.script.answer = () =>
      aReply({ visibility: 'channel', buttons: [{ label: 'Dalej w kanale', action: 'page:3' }] })
    await bench.server.command('recent', { share: true })
    await expect.poll(() => bench.server.requests.at(-1)?.method).toBe('DELETE')
    const shared = bench.server.messages().at(-1)
    bench.script.answer = () => aReply({ isUpdate: true, blocks: [{ kind: 'text', text: 'druga strona' }] })
    expect(await bench.server.press('Dalej w kanale')).toMatchObject({ kind: 'follow-up', isPrivate: true })
    expect(bench.server.messages()).toContainEqual(shared)
  })

  test('may share with everybody', async () => {
    bench.script.answer = () => aReply({ buttons: [{ label: 'Udostępnij', action: 'share:1' }] })
    await bench.server.command('recent')
    bench.script.answer = () =>
      aReply({ visibility: 'channel', blocks: [{ kind: 'text', text: 'dla wszystkich' }] })
    expect(await bench.server.press('Udostępnij')).toMatchObject({ kind: 'follow-up', isPrivate: false })
    expect(bench.server.messages().at(-1)?.embeds[0]?.description).toBe('dla wszystkich')
  })
})

test('an answer that Discord refuses is a warning, not the end of the process', async () => {
  bench.script.answer = () => {
    throw new Error('a command that throws all the same')
  }
  await bench.server.fire('recent')
  await expect.poll(() => bench.warnings.splice(0)).toEqual([expect.stringContaining('throws all the same')])
  bench.script.answer = () => aReply()
  expect(await bench.server.command('recent')).toMatchObject({ kind: 'reply' })
})

describe('the gateway', () => {
  test('is resumed after a drop, and what was asked in between is answered', async () => {
    const { identifies, resumes } = bench.server.gateway.counts
    bench.server.gateway.drop()
    const answer = await bench.server.command('recent')
    expect(answer).toMatchObject({ kind: 'reply' })
    expect(bench.server.gateway.counts).toMatchObject({ identifies, resumes: resumes + 1 })
  })

  test('is resumed when Discord asks to reconnect', async () => {
    const { resumes } = bench.server.gateway.counts
    bench.server.gateway.askToReconnect()
    await expect.poll(() => bench.server.gateway.counts.resumes).toBe(resumes + 1)
  })

  test('is entered anew when the session was ended', { timeout: 15_000 }, async () => {
    const { identifies } = bench.server.gateway.counts
    bench.server.gateway.invalidate()
    await expect.poll(() => bench.server.gateway.counts.identifies, { timeout: 12_000 }).toBe(identifies + 1)
    expect(await bench.server.command('recent')).toMatchObject({ kind: 'reply' })
  })

  test('is not needed for posting', async () => {
    bench.server.gateway.drop()
    expect(await bench.connection.send(anOperation({ subject: 'while-dropped' }))).toMatchObject({
      kind: 'sent',
    })
  })
})

test('nothing that was sent broke a rule of Discord’s', () => {
  expect(bench.server.violations).toEqual([])
  expect(bench.warnings).toEqual([])
})
