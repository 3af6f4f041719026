import { describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import { isProposed, precisionOf } from '#commands/precision.ts'
import type { Feedback } from '#domain/feedback.ts'
import type { Invocation } from '#domain/reply.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { aStory, builtAt } from '../builders.ts'
import { aChannel, aTopic, testWorld } from '../fakes/world.ts'

const reader: Invocation = {
  platform: 'fake',
  channelAddress: 'c1',
  userId: 'U1',
  locale: 'pl',
  isManager: false,
}
const manager: Invocation = { ...reader, isManager: true }

async function desk() {
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const { configuration, store } = await testWorld({ topics, channels: [aChannel('c1')] })
  await store.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
  return { store, dispatcher: createDispatcher(aCommandWorld({ configuration, store })) }
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
