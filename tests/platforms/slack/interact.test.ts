import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Form } from '#domain/form.ts'
import type { Reply } from '#domain/reply.ts'
import { catalogue } from '#commands/index.ts'
import { anOperation } from '../../builders.ts'
import { buttonsOf, visibleText, type SlackMessage } from '../../servers/slack/index.ts'
import { menusOf } from '../../servers/slack/block-kit.ts'
import { aReply, scriptedDispatcher, type Script } from '../discord/harness.ts'
import { startBot, type Bot } from './bot.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }

let bot: Bot
let script: Script
let now: number
beforeEach(async () => {
  now = Date.now()
  const { messageCommands, shortcuts } = catalogue
  script = Object.assign(scriptedDispatcher(), { messageCommands, shortcuts })
})
afterEach(async () => {
  await bot.stop()
  const { violations } = bot.server
  if (violations.length > 0) throw new Error(`broken rules of Slack’s: ${violations.join('; ')}`)
})

async function start(mode: 'socket' | 'http' = 'socket', managers: readonly string[] = []): Promise<Bot> {
  bot = await startBot(mode, () => now, { dispatcher: script, managers })
  return bot
}

const form: Form = {
  title: 'Nowy temat',
  action: 'topic-add:7',
  submit: 'Dodaj',
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
const withForm = (): Reply => aReply({ form })
const say = (text: string, rest: Partial<Reply> = {}): Reply =>
  aReply({ blocks: [{ kind: 'text', text }], ...rest })

test('a menu brings its choice back', async () => {
  const { server } = await start()
  const choices = [
    { label: 'Białoruś · 12', value: 'bialorus' },
    { label: 'Rosja · 3', value: 'rosja', isChosen: true },
  ]
  script.answer = () => aReply({ menus: [{ placeholder: 'Temat', action: 'topic-show:1', choices }] })
  const list = await server.command('recent', anna)
  expect(menusOf(list)[0]?.initial_option?.value).toBe('rosja')
  script.answer = () => say('druga', { isUpdate: true })
  const shown = await server.choose({ menu: 'Temat', value: 'bialorus' }, list, anna)
  expect(script.asked.at(-1)).toMatchObject({ name: 'press', input: 'topic-show:1 bialorus' })
  expect(shown.ts).toBe(list.ts)
})

test('a button has its style, its question and its row', async () => {
  const { server } = await start()
  script.answer = () =>
    aReply({
      buttons: [
        { label: 'Usuń', action: 'topic-remove:7', style: 'danger', confirm: 'Usunąć „Pakt”?' },
        { label: 'Zostaw', action: 'keep:7', startsRow: true },
      ],
    })
  const answer = await server.command('recent', anna)
  expect(buttonsOf(answer)[0]).toMatchObject({
    style: 'danger',
    confirm: { text: { text: 'Usunąć „Pakt”?' }, confirm: { text: 'Tak' }, deny: { text: 'Anuluj' } },
  })
  expect(answer.blocks.filter(({ type }) => type === 'actions')).toHaveLength(2)
})

test('a page turns in place only where its reader alone sees it', async () => {
  const { server } = await start()
  script.answer = () =>
    say('dla wszystkich', { visibility: 'channel', buttons: [{ label: 'Dalej', action: 'page:2' }] })
  const shared = await server.command('recent', anna)
  script.answer = () => say('druga', { isUpdate: true })
  const turned = await server.press('Dalej', shared, anna)
  expect(turned.ts).not.toBe(shared.ts)
  expect(turned.visibleTo).toBe(anna.user)
})

describe.each(['socket', 'http'] as const)('a form, over %s', (mode) => {
  test('of a command opens, and its answer comes where it was opened', async () => {
    const { server } = await start(mode)
    script.answer = withForm
    const opened = await server.openByCommand('temat dodaj', anna)
    expect(opened.view).toMatchObject({ title: { text: 'Nowy temat' }, submit: { text: 'Dodaj' } })
    script.answer = () => say('Dodano.')
    const handed = await server.handIn(opened, { name: ' Pakt ', terms: '', quiet: false }, anna)
    expect(script.asked.at(-1)).toMatchObject({
      name: 'submit topic-add:7',
      input: { name: 'Pakt', quote: 'experts', quiet: false },
      invocation: { userId: anna.user, channelAddress: anna.channel },
    })
    expect(script.asked.at(-1)?.input).not.toHaveProperty('terms')
    expect(handed).toMatchObject({ kind: 'answer', message: { visibleTo: anna.user } })
  })

  test('shows mistakes beside their fields', async () => {
    const { server } = await start(mode)
    script.answer = withForm
    const opened = await server.openByCommand('temat dodaj', anna)
    script.errors = { kind: 'errors', errors: { name: 'Taki temat już jest.' }, form }
    expect(await server.handIn(opened, { name: 'Pakt' }, anna)).toEqual({
      kind: 'errors',
      errors: { name: 'Taki temat już jest.' },
    })
  })
})

describe('a form', () => {
  test('of a button opens too', async () => {
    const { server } = await start()
    script.answer = () => aReply({ buttons: [{ label: 'Zmień', action: 'form-topic:7' }] })
    const list = await server.command('recent', anna)
    script.answer = withForm
    const opened = await server.openByPress('Zmień', list, anna)
    script.answer = () => say('Zmieniono.', { isUpdate: true })
    const handed = await server.handIn(opened, { name: 'Pakt' }, anna)
    expect(handed).toMatchObject({ kind: 'answer', message: { ts: list.ts } })
  })

  test('that Slack does not open any more says so', async () => {
    const { server, warnings } = await start()
    server.misbehave('views.open', { does: 'error', code: 'expired_trigger_id' })
    script.answer = withForm
    const answer = await server.command('temat dodaj', anna)
    expect(visibleText(answer)).toContain('nie otworzył się na czas')
    expect(warnings.join()).toContain('expired_trigger_id')
  })

  test.each([
    { name: 'the answer', errors: null, shows: 'Dodano.' },
    {
      name: 'the form to correct',
      errors: { kind: 'errors', errors: { name: 'Taki temat już jest.' }, form } as const,
      shows: '• Nazwa: Taki temat już jest.',
    },
  ])(
    'that takes longer to read is acknowledged all the same, and the window then shows $name',
    async ({ errors, shows }) => {
      const { server } = await start()
      script.answer = withForm
      const opened = await server.openByCommand('temat dodaj', anna)
      script.errors = errors
      script.answer = async () => {
        await sleep(1300)
        return say('Dodano.')
      }
      const before = performance.now()
      const waiting = await server.handIn(opened, { name: 'Pakt' }, anna)
      expect(performance.now() - before).toBeLessThan(1200)
      if (waiting.kind !== 'window') throw new Error('the window closed')
      expect(visibleText(waiting.opened.view)).toContain('Chwileczkę')
      expect(visibleText((await server.changed(waiting.opened)).view)).toContain(shows)
    },
  )

  test('whose way back is gone after half an hour is answered in its window', async () => {
    const { server } = await start()
    script.answer = withForm
    const opened = await server.openByCommand('temat dodaj', anna)
    now += 31 * 60_000
    script.answer = () => say('Dodano.')
    const handed = await server.handIn(opened, { name: 'Pakt' }, anna)
    if (handed.kind !== 'window') throw new Error('the window closed')
    expect(visibleText(handed.opened.view)).toContain('Dodano.')
  })
})

describe('a shortcut', () => {
  test('on the bot’s own alert tells which operation and which story it is', async () => {
    const { server, connection } = await start()
    const operation = anOperation({
      subject: 'pointed-at',
      destination: { platform: 'slack', address: anna.channel },
    })
    await connection.send(operation)
    const alert = server.messages(anna.channel).at(-1)
    script.answer = () => say('Dlatego.')
    const answer = await server.messageShortcut('depesza:explain', { ...alert, sent: {} }, anna)
    expect(answer.visibleTo).toBe(anna.user)
    expect(pointedAt()).toMatchObject({ storyId: 'story-1', operationKey: operation.key })
  })

  test('on somebody else’s message tells its text and links, and nothing more', async () => {
    const { server } = await start()
    const message: Partial<SlackMessage> = {
      ts: '1.1',
      text: 'Patrz <https://kurier.example/a?b=1&amp;c=2|tu>',
      sent: { bot_id: 'B0OTHER01' },
      metadata: { event_type: 'x', event_payload: { operation: 'forged' } },
    }
    await server.messageShortcut('depesza:save', message, anna)
    expect(pointedAt()).toEqual({
      text: 'Patrz <https://kurier.example/a?b=1&amp;c=2|tu>',
      links: ['https://kurier.example/a?b=1&c=2'],
      operationKey: null,
      storyId: null,
    })
  })

  test('from anywhere opens its form, whose answer stands in the window, where its buttons work', async () => {
    const { server } = await start()
    script.answer = withForm
    const opened = await server.globalShortcut('depesza:search', { user: anna.user })
    expect(script.asked.at(-1)).toMatchObject({ name: 'press', input: 'form-search' })
    script.answer = () => say('Znaleziono 7.', { buttons: [{ label: 'Dalej', action: 'page:2' }] })
    const handed = await server.handIn(opened, { name: 'Pakt' }, anna)
    if (handed.kind !== 'window') throw new Error('the window closed')
    script.answer = () => say('druga strona', { isUpdate: true })
    const turned = await server.actInView('Dalej', handed.opened, { user: anna.user })
    expect(visibleText(turned.view)).toContain('druga strona')
  })

  test('of who is not of the team is refused in a window', async () => {
    const { server } = await start()
    const opened = await server.globalShortcut('depesza:search', { user: 'U0STRANGE', team: 'T0OTHER01' })
    expect(visibleText(opened.view)).toContain('tylko tam, gdzie pracuje jej zespół')
    expect(script.asked).toEqual([])
  })
})

function pointedAt(): unknown {
  const input = script.asked.at(-1)?.input
  return typeof input === 'string' ? JSON.parse(input) : null
}

describe('the App Home', () => {
  const sections = [
    { blocks: [{ kind: 'heading', text: 'Stan' }], buttons: [{ label: 'Odśwież', action: 'home:1' }] },
    { blocks: [{ kind: 'text', text: 'Pomoc' }], buttons: [{ label: 'Tematy', action: 'topics:1' }] },
  ] as const

  test('is drawn for who opens it, and its buttons answer in a window or draw it anew', async () => {
    script.home = async () => ({ sections })
    const { server } = await start()
    const page = await server.openHome({ user: anna.user })
    expect(visibleText(page.view)).toBe('*Stan*\n[Odśwież]\nPomoc\n[Tematy]')
    script.answer = () => say('lista tematów')
    const answered = await server.actInView('Tematy', page, { user: anna.user })
    expect(answered.view.type).toBe('modal')
    expect(visibleText(answered.view)).toContain('lista tematów')
    script.answer = () => aReply({ isUpdate: true })
    expect((await server.actInView('Odśwież', page, { user: anna.user })).view.type).toBe('home')
  })

  test('is drawn anew at once when what it lists ends there, or comes back in the window', async () => {
    let drawn = 0
    script.home = async () => {
      drawn += 1
      return { sections }
    }
    const { server } = await start()
    const page = await server.openHome({ user: anna.user })
    script.answer = () => aReply({ buttons: [{ label: 'Cofnij', action: 'refollow:1' }] })
    const ended = await server.actInView('Tematy', page, { user: anna.user })
    expect([ended.view.type, drawn]).toEqual(['modal', 2])
    script.answer = () => say('znów obserwujesz')
    const back = await server.actInView('Cofnij', ended, { user: anna.user })
    expect(visibleText(back.view)).toContain('znów obserwujesz')
    await vi.waitFor(() => expect(drawn).toBe(3))
  })

  test('shows nothing of the team to anybody else', async () => {
    script.home = async () => ({ sections })
    const { server } = await start()
    const page = await server.openHome({ user: 'U0STRANGE', team: 'T0OTHER01' })
    expect(visibleText(page.view)).toContain('tylko tam, gdzie pracuje jej zespół')
  })
})

describe('who manages the bot', () => {
  test.each([
    { name: 'nobody by default', managers: [], isManager: false },
    { name: 'a named person', managers: ['U0ANNA001'], isManager: true },
    { name: 'not who is not named', managers: ['U0MAREK01'], isManager: false },
    { name: 'a member of a named group', managers: ['S0EDITORS'], isManager: true },
    { name: 'not who is not in it', managers: ['S0OTHERS1'], isManager: false },
  ])('$name', async ({ managers, isManager }) => {
    const { server } = await start('socket', managers)
    server.setGroup('S0EDITORS', ['U0ANNA001'])
    server.setGroup('S0OTHERS1', ['U0MAREK01'])
    await server.command('topic remove', anna)
    expect(script.asked).toMatchObject([{ invocation: { isManager } }])
  })

  test('nobody of a group that Slack does not show, and the log says what it takes', async () => {
    const { server, warnings } = await start('socket', ['S0EDITORS'])
    server.misbehave('usergroups.users.list', { does: 'error', code: 'missing_scope' })
    await server.command('topic remove', anna)
    expect(script.asked).toMatchObject([{ invocation: { isManager: false } }])
    expect(warnings.join()).toContain('usergroups:read')
  })
})

describe('in time', () => {
  test('an answer that comes after half an hour is dropped with a line in the log', async () => {
    const { server, warnings } = await start()
    script.answer = () => {
      now += 31 * 60_000
      return aReply()
    }
    await expect(server.command('recent', anna)).rejects.toThrow('in vain')
    expect(warnings.join()).toContain('too late')
  })
})
