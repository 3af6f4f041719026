import { describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import { isProposed, precisionOf } from '#commands/precision.ts'
import type { Feedback } from '#domain/feedback.ts'
import { closedDesk } from '#app/settings/settings-desk.ts'
import type { Notice } from '#domain/message.ts'
import type { Invocation } from '#domain/reply.ts'
import type { SettingsDesk } from '#ports/settings.ts'
import type { KnownEntry, NewStory } from '#ports/store.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { aKnownEntry, anAnalysis, aNewOperation, aNumberedStory, aStory, builtAt } from '../builders.ts'
import { aChannel, aTopic, testWorld } from '../fakes/world.ts'

const reader: Invocation = {
  platform: 'fake',
  channelAddress: 'c1',
  userId: 'U1',
  locale: 'pl',
  isManager: false,
}
const manager: Invocation = { ...reader, isManager: true }

async function desk(stories: readonly NewStory[] = [aStory()], known: readonly KnownEntry[] = []) {
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const { configuration, store } = await testWorld({ topics, channels: [aChannel('c1')] })
  await store.articles.fileStories({ stories, known, at: builtAt })
  const events: Notice['event'][] = []
  const postToAudit = (subject: string, event: Notice['event']) => {
    events.push(event)
    return [aNewOperation({ subject, message: { kind: 'notice', locale: 'pl', event } })]
  }
  const put: unknown[] = []
  const settings: SettingsDesk = {
    ...closedDesk,
    put: async (setting, by) => {
      put.push(setting)
      return { kind: 'kept', change: { ...setting, at: builtAt, by, before: null, after: setting.section } }
    },
  }
  const dispatcher = createDispatcher(aCommandWorld({ configuration, store, postToAudit, settings }))
  return { store, dispatcher, events, put }
}

function actionIn(buttons: readonly object[]): string {
  const [first] = buttons
  return first !== undefined && 'action' in first ? String(first.action) : ''
}

describe('the button to mute', () => {
  test.each([
    ['offers a reader their own ears', reader, ['Tylko dla mnie', 'Obserwuj…']],
    ['offers a manager the channel’s too', manager, ['Tylko dla mnie', 'Dla całego kanału', 'Obserwuj…']],
    ['knows no channel elsewhere', { ...manager, channelAddress: 'c9' }, ['Tylko dla mnie', 'Obserwuj…']],
  ])('%s', async (_, invocation, placeholders) => {
    const { dispatcher } = await desk()
    const { menus = [] } = await dispatcher.press('mute:story-1', invocation)
    expect(menus.map(({ placeholder }) => placeholder)).toEqual(placeholders)
    expect(menus[0]?.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['1h|topic|bialorus', '24h|source', '7d|story', '24h|form|bialorus|Mińsku']),
    )
  })

  test('mutes what is chosen for a day, and undoes it', async () => {
    const { dispatcher, store } = await desk()
    const reply = await dispatcher.press('mute-here:story-1', manager, '24h|topic|bialorus')
    expect(reply.blocks).toEqual([
      { kind: 'text', text: expect.stringMatching(/^🔕 Ten kanał nie dostanie do .*: temat „Białoruś”\.$/u) },
    ])
    expect(await store.mutes.active(builtAt)).toMatchObject([
      { muted: { kind: 'topic', topicId: 'bialorus' }, by: 'fake:U1' },
    ])
    await dispatcher.press(actionIn(reply.buttons), manager)
    expect(await store.mutes.active(builtAt)).toEqual([])
  })

  test('lets nobody but a manager mute the channel', async () => {
    const { dispatcher, store } = await desk()
    const { trouble } = await dispatcher.press('mute-here:story-1', reader, '24h|topic|bialorus')
    expect(trouble).toBe('asked-wrongly')
    expect(await store.mutes.active(builtAt)).toEqual([])
  })

  test('undoes no mute of somebody else', async () => {
    const { dispatcher, store } = await desk()
    const reply = await dispatcher.press('mute-mine:story-1', reader, '7d|story')
    await dispatcher.press(actionIn(reply.buttons), { ...reader, userId: 'U2' })
    expect(await store.mutes.active(builtAt)).toHaveLength(1)
  })
})

describe('the button “Nietrafne”', () => {
  test('notes it at once, then the reason, and takes it back', async () => {
    const { dispatcher, store } = await desk()
    const first = await dispatcher.press('feedback:story-1', reader)
    expect(first.menus?.[0]?.choices.map(({ label }) => label)).toContain('Forma „Mińsku” (temat „Białoruś”)')
    expect(await store.feedback.since(0)).toMatchObject([{ verdict: 'irrelevant', topicId: null }])
    await dispatcher.press('feedback-why:story-1', reader, 'form|bialorus|Mińsku')
    expect(await store.feedback.since(0)).toMatchObject([{ topicId: 'bialorus', form: 'Mińsku' }])
    await dispatcher.press('feedback-undo:story-1', reader)
    expect(await store.feedback.since(0)).toEqual([])
  })

  test.each([
    ['of a story that is gone', 'feedback:story-9', ''],
    ['with a reason that means nothing', 'feedback-why:story-1', 'form|bialorus|x'],
  ])('%s notes nothing', async (_, action, value) => {
    const { dispatcher, store } = await desk()
    expect((await dispatcher.press(action, reader, value)).trouble).toBe('asked-wrongly')
    expect(await store.feedback.since(0)).toEqual([])
  })

  test.each([
    ['of an alert with a named voice, of one report', aStory(), [], ['Zły mówca']],
    [
      'of one that two outlets carry and where nobody speaks',
      aStory({ analysis: { ...anAnalysis(), quotes: [] } }),
      [aKnownEntry()],
      ['To inna historia'],
    ],
  ])('asks for the speaker and the story where they make sense: %s', async (_, story, known, expected) => {
    const { dispatcher } = await desk([story], known)
    const { menus = [] } = await dispatcher.press('feedback:story-1', reader)
    const labels = menus[0]?.choices.map(({ label }) => label) ?? []
    expect(labels.filter((label) => ['Zły mówca', 'To inna historia'].includes(label))).toEqual(expected)
  })

  test('counts a wrong speaker apart from what is not relevant', async () => {
    const { dispatcher } = await desk()
    await dispatcher.press('feedback:story-1', reader)
    await dispatcher.press('feedback-why:story-1', reader, 'wrong-speaker')
    const { blocks } = await dispatcher.run('feedback', { days: 7 }, manager)
    const text = 'Temat „Białoruś”: 0 z 1 nietrafnych (trafność 100%); zły mówca: 1'
    expect(blocks.at(-1)).toEqual({ kind: 'text', text })
  })

  test('is shown to managers by topic', async () => {
    const { dispatcher } = await desk()
    await dispatcher.press('feedback:story-1', reader)
    const { blocks } = await dispatcher.run('feedback', { days: 7 }, manager)
    expect(blocks.at(-1)).toEqual({
      kind: 'text',
      text: 'Temat „Białoruś”: 1 z 1 nietrafnych (trafność 0%)',
    })
    expect((await dispatcher.run('feedback', {}, reader)).trouble).toBe('asked-wrongly')
  })
})

describe('a form is proposed to be turned off', () => {
  const announced = Array.from({ length: 6 }, (_, at) => ({
    storyId: `s${at}`,
    finds: [{ topicId: 'umowy', form: 'umów' }],
  }))
  const said = (story: number, userId: string): Feedback => ({
    storyId: `s${story}`,
    by: { platform: 'fake', userId },
    address: 'c1',
    at: builtAt,
    verdict: 'irrelevant',
    topicId: 'umowy',
    form: 'umów',
  })

  test.each([
    ['by two people of five in six', [0, 1, 2, 3, 4].map((one) => said(one, `U${one % 2}`)), true],
    ['not by one person', [0, 1, 2, 3, 4].map((one) => said(one, 'U1')), false],
    ['not for two alerts', [said(0, 'U1'), said(1, 'U2')], false],
    ['not where half are relevant', [said(0, 'U1'), said(1, 'U2'), said(2, 'U2')], false],
  ])('%s', (_, feedback, expected) => {
    const measured = precisionOf(announced, feedback)
    expect(measured.some(isProposed)).toBe(expected)
    expect(measured[0]).toMatchObject({
      topicId: 'umowy',
      form: null,
      alerts: 6,
      irrelevant: feedback.length,
    })
  })
})

describe('a proposal', () => {
  const stories = [1, 2, 3].map((number) =>
    aNumberedStory(number, { operations: [aNewOperation({ subject: `story-${number}` })] }),
  )

  async function proposed() {
    const at = await desk(stories)
    const say = (number: number, userId: string) =>
      at.dispatcher.press(`feedback-why:story-${number}`, { ...reader, userId }, 'form|bialorus|Mińsku')
    await say(1, 'U1')
    await say(2, 'U2')
    expect(at.events).toEqual([])
    await say(3, 'U2')
    return { ...at, say }
  }

  const buttons = async ({ dispatcher }: Awaited<ReturnType<typeof proposed>>) =>
    (await dispatcher.run('feedback', {}, manager)).buttons.map(({ label }) => label)

  test('is told to the audit channel once, when it is one', async () => {
    const at = await proposed()
    await at.say(3, 'U1')
    const filed = (await at.store.outbox.operations(99)).filter(({ subject }) =>
      subject.startsWith('proposal:'),
    )
    expect(filed).toHaveLength(1)
    expect(at.events[0]).toMatchObject({
      name: 'form-proposed',
      topic: 'Białoruś',
      form: 'Mińsku',
      alerts: 3,
      irrelevant: 3,
      people: 2,
    })
    expect(await buttons(at)).toEqual(['Wyłącz formę „Mińsku”', 'Zostaw formę „Mińsku”'])
    expect(at.put).toEqual([])
  })

  test.each([
    ['accepted', 'form-off', [{ kind: 'topics', id: 'bialorus', section: { not: ['="Mińsku"'] } }], 2],
    ['dismissed', 'form-keep', [], 0],
  ])('is %s by a manager alone', async (_, action, put, left) => {
    const at = await proposed()
    const [event] = at.events
    const press = `${action}:${event?.name === 'form-proposed' ? event.id : ''}`
    expect((await at.dispatcher.press(press, reader)).trouble).toBe('asked-wrongly')
    expect((await at.dispatcher.press(press, manager)).trouble).toBeNull()
    expect(at.put).toEqual(put)
    expect(await buttons(at)).toHaveLength(left) // the settings of this desk forget what was put
  })
})
