import { describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { FormValues } from '#domain/form.ts'
import type { Notice } from '#domain/message.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { fakeClock, aChannel, aTopic, testWorld } from '../../fakes/world.ts'
import { aNewOperation, aStory, builtAt, builtText, builtTitle } from '../../builders.ts'

const manager: Invocation = {
  platform: 'slack',
  channelAddress: 'c1',
  userId: 'U0SZEFOWA',
  locale: 'pl',
  isManager: true,
}
const reader: Invocation = { ...manager, userId: 'U1', isManager: false }
const QUOTE = 'To sygnał przede wszystkim dla Wilna'
const place = `story-1|article-1|${builtText.indexOf(QUOTE)}`
const shown = {
  text: QUOTE,
  name: 'Lena Zawada',
  role: 'analityczka',
  organisation: 'Instytut Studiów Granicznych',
  withdraw: false,
}

async function desk() {
  const clock = fakeClock(builtAt)
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const { configuration, store } = await testWorld({ topics, channels: [aChannel('c1')] })
  await store.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
  const events: Notice['event'][] = []
  const postToAudit = (subject: string, event: Notice['event']) => {
    events.push(event)
    return [aNewOperation({ subject, message: { kind: 'notice', locale: 'pl', event } })]
  }
  const world = aCommandWorld({ configuration, store, clock, postToAudit })
  const dispatcher = createDispatcher(world)
  const open = async (target: string) => (await dispatcher.press('form-amend', manager, target)).form
  const fill = async (target: string, values: FormValues) =>
    dispatcher.submit((await open(target))?.action ?? '', values, manager)
  return { store, clock, events, dispatcher, open, fill }
}

type Desk = Awaited<ReturnType<typeof desk>>

function actions({ buttons }: Reply): readonly string[] {
  return buttons.flatMap((button) => ('action' in button ? [button.action] : []))
}

function valuesIn(form: Awaited<ReturnType<Desk['open']>>): FormValues {
  return Object.fromEntries(form?.fields.map((field) => [field.name, field.initial ?? '']) ?? [])
}

function textOf({ blocks }: Reply): string {
  return blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
}

async function standing({ store }: Desk) {
  const quotations = await store.archive.quotations({
    speakers: null,
    topicId: null,
    standing: null,
    since: 0,
    until: Infinity,
    offset: 0,
    limit: 9,
  })
  return quotations.map(({ quotation }) => [quotation.text, quotation.speaker?.name ?? null])
}

describe('what can be corrected', () => {
  test.each([
    ['by the command', (at: Desk) => at.dispatcher.run('correct', { article: 'story-1' }, manager)],
    ['by words on Slack', (at: Desk) => at.dispatcher.runText('popraw rakiety osipowicze', manager)],
    [
      'from the alert’s own menu',
      (at: Desk) =>
        at.dispatcher.runOnMessage(
          'correct',
          { text: '', links: [], operationKey: null, storyId: 'story-1' },
          manager,
        ),
    ],
    ['behind the button “Cytaty”', (at: Desk) => at.dispatcher.press('quotes:story-1', manager)],
  ])('is offered %s', async (_, ask) => {
    const [menu] = (await ask(await desk())).menus ?? []
    expect(menu?.action).toBe('form-amend')
    expect(menu?.choices).toEqual([
      { value: 'story-1', label: 'Cały alert' },
      { value: place, label: `Lena Zawada: ${QUOTE}` },
    ])
  })

  test('is offered beside the quotations of a search, without the alert', async () => {
    const { dispatcher } = await desk()
    const { menus = [] } = await dispatcher.run('quotes', {}, manager)
    expect(menus[0]?.choices).toEqual([{ value: place, label: `Lena Zawada: ${QUOTE}` }])
  })

  test.each([
    ['quotes:story-1', (at: Desk) => at.dispatcher.press('quotes:story-1', reader)],
    ['quotes', (at: Desk) => at.dispatcher.run('quotes', {}, reader)],
  ])('is not offered to a reader behind %s', async (_, ask) => {
    expect((await ask(await desk())).menus).toBeUndefined()
  })

  test('opens as it stands', async () => {
    const { open } = await desk()
    expect(valuesIn(await open(place))).toEqual(shown)
    expect(valuesIn(await open('story-1'))).toEqual({ withdraw: false, note: '' })
  })

  test.each(['', 'nobody', 'story-1|article-1|0', 'story-1|article-9|93', 'story-1|x', `${place}|1`])(
    'is nothing behind “%s”',
    async (target) => {
      const { dispatcher } = await desk()
      expect(await dispatcher.press('form-amend', manager, target)).toMatchObject({
        trouble: 'asked-wrongly',
      })
    },
  )
})

describe('a quotation', () => {
  test.each<readonly [name: string, values: FormValues, after: readonly unknown[]]>([
    ['withdrawn', { withdraw: true }, []],
    [
      'cut',
      { ...shown, text: 'To sygnał […] dla Wilna' },
      [
        ['To sygnał', 'Lena Zawada'],
        ['dla Wilna', 'Lena Zawada'],
      ],
    ],
    ['by somebody else', { ...shown, name: 'Jan Wilk' }, [[QUOTE, 'Jan Wilk']]],
    ['by nobody who is known', { ...shown, name: '' }, [[QUOTE, null]]],
  ])('%s', async (_, values, after) => {
    const at = await desk()
    const submission = await at.fill(place, values)
    expect(submission).toMatchObject({ kind: 'reply', reply: { trouble: null } })
    expect(await standing(at)).toEqual(after)
    expect(at.events).toMatchObject([
      { name: 'amended', by: 'U0SZEFOWA', title: builtTitle, isUndone: false },
    ])
  })

  test.each<readonly [name: string, values: FormValues, said: RegExp]>([
    ['words of one’s own', { ...shown, text: 'To sygnał dla Wilna' }, /słowo w słowo/u],
    ['no words', { ...shown, text: ' ' }, /zaznacz wycofanie/u],
  ])('is refused %s, beside the field', async (_, values, said) => {
    const at = await desk()
    const submission = await at.fill(place, values)
    expect(submission).toMatchObject({ kind: 'errors', errors: { text: expect.stringMatching(said) } })
    expect(await standing(at)).toEqual([[QUOTE, 'Lena Zawada']])
    expect(at.events).toEqual([])
  })

  test('that is handed in as it was changes nothing', async () => {
    const at = await desk()
    const submission = await at.fill(place, shown)
    expect(submission.kind === 'reply' && textOf(submission.reply)).toMatch(/Niczego nie zmieniono/u)
    expect(await at.store.amendments.newest(9)).toEqual([])
  })

  test('that was withdrawn opens as withdrawn, and is given back', async () => {
    const at = await desk()
    await at.fill(place, { ...shown, withdraw: true })
    expect(valuesIn(await at.open(place))).toEqual({ ...shown, withdraw: true })
    await at.fill(place, shown)
    expect(await standing(at)).toEqual([[QUOTE, 'Lena Zawada']])
  })

  test('of which somebody else was faster is left as it is', async () => {
    const at = await desk()
    const form = await at.open(place)
    await at.fill(place, { ...shown, name: 'Jan Wilk' })
    const late = await at.dispatcher.submit(form?.action ?? '', { ...shown, withdraw: true }, manager)
    expect(late.kind === 'reply' && textOf(late.reply)).toMatch(/w międzyczasie/u)
    expect(await standing(at)).toEqual([[QUOTE, 'Jan Wilk']])
  })

  test('of an unknown speaker offers the list of experts, filled in', async () => {
    const at = await desk()
    const submission = await at.fill(place, { ...shown, name: 'Jan Wilk', role: 'rzecznik' })
    const [undo, expert = ''] = submission.kind === 'reply' ? actions(submission.reply) : []
    expect(undo).toMatch(/^amend-undo:/u)
    const { form } = await at.dispatcher.press(expert, manager)
    expect(form?.action).toBe('expert-fill:add')
    expect(valuesIn(form)).toMatchObject({ name: 'Jan Wilk', role: 'rzecznik' })
  })
})

describe('an alert', () => {
  const withdrawn = { withdraw: true, note: 'Pomyliliśmy kraj' }

  test('that is withdrawn says so with its reason, and nothing of its text, wherever it is read', async () => {
    const at = await desk()
    await at.fill('story-1', withdrawn)
    for (const command of ['show', 'story']) {
      const text = textOf(await at.dispatcher.run(command, { article: 'story-1' }, reader))
      expect(text).toContain('Pomyliliśmy kraj')
      expect(text).not.toContain('Osipowicz')
    }
    expect(textOf(await at.dispatcher.run('recent', {}, reader))).not.toContain('Osipowicz')
    expect(textOf(await at.dispatcher.run('search', { query: 'rakiet' }, reader))).not.toContain('Osipowicz')
    expect(await standing(at)).toEqual([])
  })

  test('is not withdrawn without a reason', async () => {
    const at = await desk()
    expect(await at.fill('story-1', { withdraw: true })).toMatchObject({
      kind: 'errors',
      errors: { note: expect.stringMatching(/dlaczego/u) },
    })
  })

  test('gets a note', async () => {
    const at = await desk()
    await at.fill('story-1', { withdraw: false, note: 'Chodzi o Osipowicze w obwodzie mohylewskim.' })
    const edit = (await at.store.outbox.operations(9)).find(({ kind }) => kind === 'edit')
    expect(edit?.message).toMatchObject({
      amendment: { isWithdrawn: false, note: 'Chodzi o Osipowicze w obwodzie mohylewskim.' },
    })
  })

  test.each([
    ['within a quarter of an hour', 15 * 60_000, 'Cofnięto poprawkę', 1],
    ['not later', 15 * 60_000 + 1, 'minęło 15 minut', 0],
  ])('is given back %s', async (_, later, said, quotations) => {
    const at = await desk()
    const submission = await at.fill('story-1', withdrawn)
    const [undo = ''] = submission.kind === 'reply' ? actions(submission.reply) : []
    await at.clock.sleep(later)
    expect(textOf(await at.dispatcher.press(undo, manager))).toContain(said)
    expect(await standing(at)).toHaveLength(quotations)
  })

  test('is told in the audit, with who took it back and who gave it back', async () => {
    const at = await desk()
    const submission = await at.fill('story-1', withdrawn)
    const [undo = ''] = submission.kind === 'reply' ? actions(submission.reply) : []
    await at.dispatcher.press(undo, { ...manager, userId: 'U0ZASTEPCA' })
    const text = textOf(await at.dispatcher.run('audit', {}, manager))
    expect(text).toMatch(/slack:user:U0SZEFOWA · Wycofano alert\. .*: Pomyliliśmy kraj/u)
    expect(text).toMatch(/cofnięto: .*U0ZASTEPCA/u)
    expect(at.events).toMatchObject([
      { deed: 'alert-withdrawn', detail: 'Pomyliliśmy kraj', by: 'U0SZEFOWA', isUndone: false },
      { by: 'U0ZASTEPCA', isUndone: true },
    ])
  })
})

test('nobody but a manager opens, hands in or undoes anything', async () => {
  const at = await desk()
  const form = await at.open(place)
  const asked = [
    at.dispatcher.run('correct', { article: 'story-1' }, reader),
    at.dispatcher.press('form-amend', reader, place),
    at.dispatcher.press('amendpick', reader, 'story-1'),
    at.dispatcher.press('amend-undo:x', reader),
    at.dispatcher.press('form-amend-expert:x', reader),
    at.dispatcher.runOnMessage(
      'correct',
      { text: '', links: [], operationKey: null, storyId: 'story-1' },
      reader,
    ),
  ]
  for (const reply of await Promise.all(asked)) expect(textOf(reply)).toContain('osoba zarządzająca')
  const submission = await at.dispatcher.submit(form?.action ?? '', { withdraw: true }, reader)
  expect(submission.kind === 'reply' && textOf(submission.reply)).toContain('osoba zarządzająca')
  expect(await standing(at)).toHaveLength(1)
})

test('a form that is handed in twice at once is taken once', async () => {
  const at = await desk()
  const form = await at.open('story-1')
  const values = { withdraw: true, note: 'Pomyłka' }
  const said = await Promise.all([1, 2].map(() => at.dispatcher.submit(form?.action ?? '', values, manager)))
  const texts = said.map((one) => (one.kind === 'reply' ? textOf(one.reply) : ''))
  expect(texts[0]).toMatch(/Wycofano/u)
  expect(texts[1]).toMatch(/w międzyczasie/u)
  expect(await at.store.amendments.newest(9)).toHaveLength(1)
  expect(at.events).toHaveLength(1)
})
