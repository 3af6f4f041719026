import { beforeEach, describe, expect, test } from 'vitest'
import { privateReply, sentence, type Catalogue, type Command, type CommandWorld } from '#commands/command.ts'
import { typedPath } from '#commands/command-path.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { helpFor } from '#commands/help.ts'
import { catalogue } from '#commands/index.ts'
import { filledIn, type Form } from '#domain/form.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { PointedMessage } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { aFeed, aTopic } from '../fakes/world.ts'
import { archiveWorld, STORY, TITLE } from '../trust/authority/world.ts'

let world: CommandWorld
beforeEach(async () => {
  world = await archiveWorld()
})

const reader: Invocation = {
  platform: 'discord',
  channelAddress: 'c1',
  userId: 'u1',
  locale: 'pl',
  isManager: false,
}
const manager = { ...reader, isManager: true }

const topics = { name: 'topic', names: { en: 'topic', pl: 'temat' }, summary: { en: 'Topics', pl: 'Tematy' } }

function aCommand(en: string, pl: string, rest: Partial<Command> = {}): Command {
  return {
    name: en,
    names: { en, pl },
    summary: { en: `${en}!`, pl: `${pl}!` },
    group: 'reader',
    options: [],
    run: async (_world, { words = '' }) => sentence(`${en}: ${String(words)}`),
    complete: () => [],
    readText: (words) => ({ words }),
    ...rest,
  }
}

const add = aCommand('add', 'dodaj', {
  group: 'manager',
  family: topics,
  presses: { 'topic-undo': async (_world, { rest }) => sentence(`undone ${rest}`) },
  submits: {
    'topic-add': async (_world, { rest, values }) => {
      if (rest === 'gone') return null
      if (values['name'] === 'throw') throw new Error('a submit that throws')
      return { kind: 'reply', reply: sentence(`added ${String(values['name'])}`) }
    },
  },
})
const source = { name: 'source', names: { en: 'source', pl: 'źródło' }, summary: { en: 'S', pl: 'Ź' } }
const listed = [
  aCommand('list', 'lista', { family: topics }),
  add,
  aCommand('list', 'lista', { family: source, run: async () => sentence('sources') }),
  aCommand('topics', 'tematy'),
]
const offered: Catalogue = {
  commands: [...listed, helpFor(listed)],
  messageCommands: [
    {
      name: 'drop',
      names: { en: 'Drop', pl: 'Wyrzuć' },
      summary: { en: 'Drop', pl: 'Wyrzuć' },
      group: 'manager',
      run: async () => sentence('dropped'),
    },
  ],
  shortcuts: [],
  others: [],
}

const message: PointedMessage = { text: '', links: [], operationKey: null, storyId: null }

function said(reply: Reply): string {
  return reply.blocks.map((block) => ('text' in block ? block.text : block.title)).join('\n')
}

describe('free text', () => {
  test.each([
    ['topic add Pakt', 'add: Pakt'],
    ['temat dodaj Pakt wschodni', 'add: Pakt wschodni'],
    ['DODAJ Temat  Pakt', 'add: Pakt'],
    ['temat add Pakt', 'add: Pakt'],
    ['zrodlo lista', 'sources'],
    ['lista źródło', 'sources'],
    ['tematy add', 'topics: add'],
    ['temat', '„temat” to dopiero pierwsze słowo. Napisz: temat lista albo temat dodaj.'],
    ['temat usuń x', '„temat” to dopiero pierwsze słowo. Napisz: temat lista albo temat dodaj.'],
    ['dodaj', 'Nie znam polecenia „dodaj”'],
    ['', 'Depesza: polecenia'],
  ])('%s', async (text, expected) => {
    expect(said(await createDispatcher(world, offered).runText(text, manager))).toContain(expected)
  })
})

describe('what belongs to managers', () => {
  const dispatcher = () => createDispatcher(world, offered)
  const ways: readonly [string, (invocation: Invocation) => Promise<Reply>, string][] = [
    ['a command', (by) => dispatcher().run('topic add', { words: 'Pakt' }, by), 'add: Pakt'],
    ['words', (by) => dispatcher().runText('temat dodaj Pakt', by), 'add: Pakt'],
    ['a button', (by) => dispatcher().press('topic-undo:7', by), 'undone 7'],
    ['a message command', (by) => dispatcher().runOnMessage('drop', message, by), 'dropped'],
    [
      'a form',
      async (by) => {
        const submission = await dispatcher().submit('topic-add:7', { name: 'Pakt' }, by)
        return submission.kind === 'reply' ? submission.reply : sentence('errors')
      },
      'added Pakt',
    ],
  ]

  test.each(ways)('%s is done for them', async (_name, way, expected) => {
    expect(said(await way(manager))).toBe(expected)
  })

  test.each(ways)('%s is refused to everybody else, with what to ask for', async (_name, way, done) => {
    const refused = await way(reader)
    expect(refused.trouble).toBe('asked-wrongly')
    expect(said(refused)).toContain('„Zarządzanie serwerem”')
    expect(said(refused)).toContain('(u1) do managers.discord')
    expect(said(refused)).not.toContain(done)
    const onSlack = said(await way({ ...reader, platform: 'slack', locale: 'en', userId: 'U0ANNA001' }))
    expect(onSlack).toContain('add you (U0ANNA001) to managers.slack')
  })

  test('is listed by help for them alone', async () => {
    const help = async (by: Invocation) => said(await dispatcher().press('help:more', by))
    expect(await help(manager)).toContain('/depesza-admin temat dodaj')
    expect(await help({ ...manager, platform: 'slack' })).toContain('/depesza temat dodaj')
    expect(await help(reader)).not.toContain('dodaj')
    expect(await help(reader)).toContain('/depesza temat lista')
  })
})

describe('a form that is handed in', () => {
  const submit = (action: string, name: string) =>
    createDispatcher(world, offered).submit(action, { name }, manager)

  test.each([
    ['nobody reads any more', 'topic-forgotten:1', 'x', 'wygasł'],
    ['means nothing any more', 'topic-add:gone', 'x', 'wygasł'],
    ['has no kind', '~', 'x', 'wygasł'],
    ['holds the name of a method', 'constructor', 'x', 'wygasł'],
    ['is too long', 'topic-add:7', 'x'.repeat(4001), 'najwyżej 4000'],
    ['is read by who throws', 'topic-add:7', 'throw', 'Coś poszło nie tak'],
  ])('and %s is answered in a sentence', async (_name, action, name, expected) => {
    const submission = await submit(action, name)
    expect(submission.kind === 'reply' ? said(submission.reply) : '').toContain(expected)
  })
})

test('a form filled in keeps what was written, and an empty field stays empty', () => {
  const choices = [{ label: 'A', value: 'a' }]
  const form: Form = {
    title: 'F',
    action: 'f',
    fields: [
      { name: 'text', label: 'T', isRequired: true, kind: 'text', initial: 'old' },
      { name: 'more', label: 'M', isRequired: false, kind: 'paragraph', initial: 'old' },
      { name: 'pick', label: 'P', isRequired: true, kind: 'select', choices },
      { name: 'on', label: 'O', isRequired: false, kind: 'switch', initial: true },
    ],
  }
  const filled = filledIn(form, { text: 'new', pick: 'a', on: false }).fields
  expect(filled.map((field) => field.initial)).toEqual(['new', undefined, 'a', false])
})

describe('everything that the bot really offers', () => {
  const { commands, messageCommands, shortcuts, others } = catalogue
  const answering = [...commands, ...messageCommands, ...shortcuts, ...others]

  test('has a path of its own in each language', () => {
    for (const locale of ['pl', 'en'] as const) {
      const paths = commands.map((command) => fold(typedPath(command, locale)))
      expect(new Set(paths).size).toBe(paths.length)
    }
  })

  test.each(['presses', 'submits'] as const)(
    'has %s of its own, under kinds that an action can name',
    (key) => {
      const kinds = answering.flatMap((one) => Object.keys(one[key] ?? {}))
      expect(new Set(kinds).size).toBe(kinds.length)
      expect(kinds.filter((kind) => !/^[a-z][a-z0-9-]*$/u.test(kind))).toEqual([])
    },
  )

  test('starts its shortcuts with a press that is there', () => {
    const kinds = answering.flatMap((one) => Object.keys(one.presses ?? {}))
    expect(shortcuts.filter(({ action }) => !kinds.includes(action.replace(/:.*/u, '')))).toEqual([])
  })

  test('has names that every platform has room for', () => {
    const named = [...messageCommands, ...shortcuts].flatMap(({ names }) => Object.values(names))
    expect(named.filter((name) => name.length > 24)).toEqual([])
  })
})

describe('the search from anywhere', () => {
  test.each(['pl', 'en'] as const)(
    'opens a form in %s within everybody’s limits, and finds',
    async (locale) => {
      const dispatcher = createDispatcher(world)
      const { form } = await dispatcher.press('form-search', { ...reader, locale })
      expect(form?.title.length).toBeLessThanOrEqual(24)
      expect(form?.fields.map(({ name }) => name)).toEqual(['query', 'since'])
      const found = await dispatcher.submit('search', { query: 'tajemnica', since: '7d' }, reader)
      expect(found.kind === 'reply' ? said(found.reply) : '').toContain(TITLE)
    },
  )
})

describe('a message', () => {
  test.each(['explain', 'save'])('that is an alert can be asked to %s', async (name) => {
    const reply = await createDispatcher(world).runOnMessage(name, { ...message, storyId: STORY }, reader)
    expect([said(reply), reply.trouble]).toEqual([expect.stringContaining(TITLE), null])
  })

  test.each([
    [null, 'nie zna żadnego artykułu'],
    ['story-gone', 'nie ma już w archiwum'],
  ])('that tells of the story %s is answered in a sentence', async (storyId, expected) => {
    const reply = await createDispatcher(world).runOnMessage('explain', { ...message, storyId }, reader)
    expect(said(reply)).toContain(expected)
  })
})

describe('the reader’s own page', () => {
  test('shows how the bot is and what it can be asked', async () => {
    const { sections } = await createDispatcher(world).home(reader)
    expect(sections.map(({ blocks }) => said(privateReply(blocks)))).toEqual([
      expect.stringContaining('Niczego nie obserwujesz'),
      expect.stringContaining('Nic nie wyciszasz'),
      expect.stringContaining('Depesza 0.1.0: stan'),
      expect.stringContaining('/depesza ostatnie'),
    ])
  })

  test('says so where it cannot be drawn', async () => {
    const broken = { ...world, store: { ...world.store, archive: null as never } }
    const { sections } = await createDispatcher(broken).home(reader)
    expect(sections).toEqual([
      { blocks: [{ kind: 'text', text: expect.stringContaining('Coś poszło nie tak') }] },
    ])
  })
})

test('suggestions come within 100 ms, with a thousand topics and a thousand sources', async () => {
  const many = {
    ...world.configuration,
    topics: Array.from({ length: 1000 }, (_, at) => aTopic(`Temat ${at}`, { id: `temat-${at}` })),
    feeds: Array.from({ length: 1000 }, (_, at) => aFeed(`zrodlo-${at}`)),
  }
  const dispatcher = createDispatcher({ ...world, configuration: many })
  await dispatcher.complete('recent', 'topic', 'x')
  const startedAt = process.cpuUsage()
  const choices = await dispatcher.complete('recent', 'topic', 'temat')
  expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(100)
  expect(choices).toHaveLength(25)
})
