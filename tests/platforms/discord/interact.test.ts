import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Form } from '#domain/form.ts'
import { anOperation } from '../../builders.ts'
import { EDITORS_ROLE } from '../../servers/discord/gateway.ts'
import { aReply, connectedBench, type Asked, type Bench } from './harness.ts'

const OWN_GUILD = '1180000000000000100'

let bench: Bench
let now = Date.now()
beforeAll(async () => {
  bench = await connectedBench({ managers: [EDITORS_ROLE, OWN_GUILD, '1180000000000000777'], now: () => now })
})
afterAll(() => bench.close())
beforeEach(() => {
  now = Date.now()
  bench.script.asked.length = 0
  bench.script.errors = null
  bench.script.answer = () => aReply()
})

const form: Form = {
  title: 'Nowy temat',
  action: 'topic-add:7',
  fields: [
    { name: 'name', label: 'Nazwa', hint: 'jak w alercie', isRequired: true, kind: 'text', maxChars: 60 },
    { name: 'terms', label: 'Hasła', isRequired: false, kind: 'paragraph', initial: 'umowa\ntraktat' },
    {
      name: 'quote',
      label: 'Cytaty',
      isRequired: true,
      kind: 'select',
      choices: [
        { label: 'Eksperci', value: 'experts' },
        { label: 'Wszyscy', value: 'everybody' },
      ],
      initial: 'experts',
    },
    { name: 'quiet', label: 'Po cichu', isRequired: false, kind: 'switch', initial: true },
  ],
}
const withForm = () => aReply({ form })

describe('a menu', () => {
  test('brings its choice back, and turns the page in place', async () => {
    const choices = [
      { label: 'Białoruś · 12', value: 'bialorus' },
      { label: 'Rosja · 3', value: 'rosja', isChosen: true },
    ]
    bench.script.answer = () => aReply({ menus: [{ placeholder: 'Temat', action: 'topic-show:1', choices }] })
    const list = await bench.server.command('recent')
    bench.script.answer = () => aReply({ isUpdate: true })
    const shown = await bench.server.choose('Temat', 'bialorus')
    expect(bench.script.asked.at(-1)).toMatchObject({ name: 'press', input: 'topic-show:1 bialorus' })
    expect(shown).toMatchObject({ kind: 'update', isPrivate: true, message: { id: list.message.id } })
  })
})

describe('a button with a question', () => {
  const remove = {
    label: 'Usuń',
    action: 'topic-remove:7',
    style: 'danger',
    confirm: 'Usunąć „Pakt”?',
  } as const

  test('is asked back about, and yes puts the answer in the place of the question', async () => {
    bench.script.answer = () => aReply({ buttons: [remove] })
    await bench.server.command('recent')
    const question = await bench.server.press('Usuń')
    expect(bench.script.asked).toHaveLength(1)
    expect(question).toMatchObject({
      isPrivate: true,
      message: { embeds: [{ description: 'Usunąć „Pakt”?' }] },
    })
    bench.script.answer = () => aReply()
    const done = await bench.server.press('Tak')
    expect(bench.script.asked.at(-1)).toMatchObject({ input: 'topic-remove:7' })
    expect(done).toMatchObject({ kind: 'update', message: { id: question.message.id, components: [] } })
  })

  test('changes nothing where the answer is no', async () => {
    bench.script.answer = () => aReply({ buttons: [remove] })
    await bench.server.command('recent')
    await bench.server.press('Usuń')
    const kept = await bench.server.press('Anuluj')
    expect(bench.script.asked).toHaveLength(1)
    expect(kept.message.embeds[0]?.description).toBe('Nic nie zmieniono.')
  })
})

describe('a form', () => {
  test('of a command is its first answer, and what is filled in comes back', async () => {
    bench.script.answer = withForm
    const opened = await bench.server.openByCommand('topic add')
    expect(opened.form).toMatchObject({ custom_id: 'topic-add:7', title: 'Nowy temat' })
    expect(opened.form.components.map(({ label }) => label)).toEqual(['Nazwa', 'Hasła', 'Cytaty', 'Po cichu'])
    bench.script.answer = () => aReply()
    const answer = await bench.server.handIn(opened, { name: ' Pakt ', terms: '', quiet: false })
    expect(bench.script.asked.at(-1)).toMatchObject({
      name: 'submit topic-add:7',
      input: { name: 'Pakt', quote: 'experts', quiet: false },
      invocation: { userId: '1180000000000000700' },
    })
    expect(bench.script.asked.at(-1)?.input).not.toHaveProperty('terms')
    expect(answer).toMatchObject({ kind: 'reply', isPrivate: true })
  })

  test('of a button opens too, and what comes of it turns the page', async () => {
    bench.script.answer = () => aReply({ buttons: [{ label: 'Zmień', action: 'form-topic:7' }] })
    const list = await bench.server.command('recent')
    bench.script.answer = withForm
    const opened = await bench.server.openByPress('Zmień')
    bench.script.answer = () => aReply({ isUpdate: true })
    const answer = await bench.server.handIn(opened, { name: 'Pakt' })
    expect(answer).toMatchObject({ kind: 'update', message: { id: list.message.id } })
  })

  test('that comes too late to be the first answer is offered behind a button', async () => {
    bench.script.answer = async () => {
      await sleep(1200)
      return withForm()
    }
    const offered = await bench.server.command('topic add')
    expect(offered.message.embeds[0]?.description).toBe('Formularz „Nowy temat” czeka.')
    const opened = await bench.server.openByPress('Otwórz formularz')
    expect(opened.form.custom_id).toBe('topic-add:7')
  })

  test('with mistakes is opened again as it was filled in, and then the answer replaces the note', async () => {
    bench.script.answer = withForm
    const opened = await bench.server.openByCommand('topic add')
    const filled = {
      ...form,
      fields: form.fields.map((one) => (one.name === 'name' ? { ...one, initial: 'Pakt' } : one)),
    }
    bench.script.errors = { kind: 'errors', errors: { name: 'Taki temat już jest.' }, form: filled as Form }
    const told = await bench.server.handIn(opened, { name: 'Pakt' })
    expect(told.isPrivate).toBe(true)
    expect(told.message.embeds[0]?.description).toContain('• Nazwa: Taki temat już jest.')
    const again = await bench.server.openByPress('Popraw')
    expect(again.form.components[0]?.component.value).toBe('Pakt')
    bench.script.errors = null
    bench.script.answer = () => aReply()
    const done = await bench.server.handIn(again, { name: 'Pakt wschodni' })
    expect(done).toMatchObject({ kind: 'update', message: { id: told.message.id, components: [] } })
  })

  test.each([
    { name: 'opens for its own reader alone', actor: { userId: '1180000000000000702' }, laterMs: 0 },
    { name: 'expires', actor: {}, laterMs: 16 * 60_000 },
  ])('that waits behind a button $name', async ({ actor, laterMs }) => {
    bench.script.answer = withForm
    const opened = await bench.server.openByCommand('topic add')
    bench.script.errors = { kind: 'errors', errors: { name: 'źle' }, form }
    await bench.server.handIn(opened, { name: 'x' })
    now += laterMs
    const answer = await bench.server.press('Popraw', actor)
    expect(answer.message.embeds[0]?.description).toContain('wygasł')
  })
})

function pointedAt(asked: Asked | undefined): unknown {
  return typeof asked?.input === 'string' ? JSON.parse(asked.input) : null
}

describe('a message’s menu', () => {
  test('tells of the bot’s own alert which operation and which story it is', async () => {
    await bench.connection.send(anOperation({ subject: 'pointed-at' }))
    const alert = bench.server.messages().at(-1)
    if (alert === undefined) throw new Error('no alert')
    const answer = await bench.server.onMessage('Explain this alert', alert)
    expect(answer.isPrivate).toBe(true)
    const [asked] = bench.script.asked
    expect(asked?.name).toBe('explain')
    const key = anOperation({ subject: 'pointed-at' }).key
    expect(pointedAt(asked)).toMatchObject({ storyId: 'story-1', operationKey: key })
  })

  test('tells the text and the links of somebody else’s message, and nothing more', async () => {
    const message = bench.server.write('Patrz https://kurier.example/a i <https://kurier.example/b>')
    await bench.server.onMessage('Explain this alert', message)
    expect(pointedAt(bench.script.asked[0])).toEqual({
      text: 'Patrz https://kurier.example/a i <https://kurier.example/b>',
      links: ['https://kurier.example/a', 'https://kurier.example/b'],
      operationKey: null,
      storyId: null,
    })
  })
})

describe('from another server', () => {
  const elsewhere = () => ({ channelId: bench.server.foreignChannelId, permissions: '8' })
  const refusal = expect.stringContaining('tylko tam, gdzie pracuje jej zespół')

  test('a message’s menu is refused', async () => {
    const message = bench.server.write('x', bench.server.foreignChannelId)
    const answer = await bench.server.onMessage('Explain this alert', message, elsewhere())
    expect(answer.message.embeds[0]?.description).toEqual(refusal)
    expect(bench.script.asked).toEqual([])
  })

  test('a form is neither opened nor read', async () => {
    bench.script.answer = withForm
    const refused = await bench.server.command('topic add', {}, elsewhere())
    expect(refused.message.embeds[0]?.description).toEqual(refusal)
    const opened = await bench.server.openByCommand('topic add')
    const before = bench.script.asked.length
    const answer = await bench.server.handIn(opened, { name: 'Pakt' }, elsewhere())
    expect(answer.message.embeds[0]?.description).toEqual(refusal)
    expect(bench.script.asked).toHaveLength(before)
  })
})

describe('who manages the bot', () => {
  test.each([
    { name: 'nobody else, even where the role of everybody is named', actor: {}, isManager: false },
    { name: 'whoever may manage the server', actor: { permissions: '32' }, isManager: true },
    { name: 'an administrator', actor: { permissions: '8' }, isManager: true },
    { name: 'not who may manage channels', actor: { permissions: '16' }, isManager: false },
    { name: 'a named person', actor: { userId: '1180000000000000777' }, isManager: true },
    { name: 'who has a named role', actor: { roles: [EDITORS_ROLE] }, isManager: true },
    { name: 'not who has another role', actor: { roles: ['1180000000000000902'] }, isManager: false },
  ])('$name', async ({ actor, isManager }) => {
    await bench.server.command('topic remove', {}, actor)
    expect(bench.script.asked).toMatchObject([{ name: 'topic remove', invocation: { isManager } }])
  })

  test.each([
    { name: 'no suggestions to anybody else', actor: {}, offered: 0 },
    { name: 'suggestions to a manager', actor: { permissions: '32' }, offered: 1 },
  ])('their commands give $name', async ({ actor, offered }) => {
    bench.script.choices = [{ label: 'Pakt · 3', value: 'pakt' }]
    const query = { command: 'topic remove', option: 'topic', typed: 'p' }
    expect(await bench.server.complete(query, actor)).toHaveLength(offered)
  })
})

describe('in time', () => {
  test('a slow answer is acknowledged within a second and comes all the same', async () => {
    bench.script.answer = async () => {
      await sleep(1500)
      return aReply()
    }
    const before = Date.now()
    const before0 = bench.server.requests.length
    const answer = await bench.server.command('recent')
    const [acknowledgement] = bench.server.requests.slice(before0)
    expect((acknowledgement?.at ?? Infinity) - before).toBeLessThan(1000)
    expect(answer).toMatchObject({ kind: 'reply' })
  })

  test('an interaction that is delivered twice is answered once', async () => {
    const before = bench.server.requests.length
    await bench.server.redeliver('recent', 3)
    await sleep(200)
    expect(bench.script.asked).toHaveLength(1)
    expect(bench.server.requests.length - before).toBe(2)
  })

  test('an answer that comes after the token has expired is dropped with a line in the log', async () => {
    bench.script.answer = () => {
      now += 15 * 60_000
      return aReply()
    }
    const before = bench.server.requests.length
    await bench.server.fire('recent')
    await expect.poll(() => bench.warnings.splice(0)).toEqual([expect.stringContaining('too late')])
    expect(bench.server.requests.length - before).toBe(1)
  })
})

test('nothing that was sent broke a rule of Discord’s', () => {
  expect(bench.server.violations).toEqual([])
  expect(bench.warnings).toEqual([])
})
