import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import { messageFlags } from '#platforms/discord/message-body.ts'
import { discord } from '#platforms/discord/index.ts'
import type { Connection } from '#ports/platform.ts'
import { anAlert, anOperation } from '../../builders.ts'
import { startDiscordServer, type DiscordServer, type FaultKind } from '../../servers/discord/index.ts'
import { contextFor, scriptedDispatcher } from './harness.ts'

const tags = [
  { id: '1180000000000000701', name: 'Białoruś' },
  { id: '1180000000000000702', name: 'pilne' },
  { id: '1180000000000000703', name: 'Wojna', moderated: true },
]

let server: DiscordServer
let connection: Connection
let forum: string

/** The bot with a forum, and with threads in the first channel. */
beforeEach(async () => {
  server = await startDiscordServer()
  forum = server.addForum(tags)
  const context = contextFor(server, scriptedDispatcher(), [])
  connection = await discord.connect({
    ...context,
    places: () => ({ ...context.places(), forums: [forum], threaded: [server.channelId] }),
  })
  await server.untilReady()
})
afterEach(async () => {
  await connection.close()
  await server.close()
  if (server.violations.length > 0) throw new Error(server.violations.join('; '))
})

const begun = { attemptedAt: Date.now() - 1000, attempts: 1, state: 'sending' } as const

function inForum(overrides: Partial<Operation> = {}): Operation {
  return anOperation({ ...begun, destination: { platform: 'discord', address: forum }, ...overrides })
}

function follow(kind: 'edit' | 'reply', post: Operation, targetMessageId: string): Operation {
  const message = anAlert({ title: 'Poprawiony tytuł' })
  return anOperation({
    ...begun,
    destination: post.destination,
    kind,
    revision: 1,
    target: post.key,
    targetMessageId,
    message,
  })
}

/** The id of the post that came of an operation. */
async function posted(operation: Operation): Promise<string> {
  const outcome = await connection.send(operation)
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
  return outcome.messageId
}

describe('an alert in a forum', () => {
  test('is a post with its title and the tags that the forum has', async () => {
    const id = await posted(
      inForum({ message: anAlert({ tags: ['PILNE', 'Wojna', 'nie ma'], isSilent: true }) }),
    )
    const [thread, ...others] = server.threads(forum)
    expect(others).toEqual([])
    expect(thread).toMatchObject({
      id,
      thread: { name: anAlert().title, appliedTags: [tags[1]?.id, tags[0]?.id], archiveMinutes: 10_080 },
      messages: [{ id, flags: messageFlags.suppressNotifications }],
    })
  })

  test('has a name of at most 100 characters, and one without a title', async () => {
    await posted(inForum({ message: anAlert({ title: 'ż'.repeat(300) }) }))
    await posted(inForum({ subject: 'story-2', message: anAlert({ title: '\u200B' }) }))
    const names = server.threads(forum).map(({ thread }) => thread?.name ?? '')
    expect(names[0]).toHaveLength(100)
    expect(names[1]).toBe('(bez tytułu)')
  })

  test('is edited and answered in its own thread', async () => {
    const post = inForum()
    const id = await posted(post)
    expect(await connection.send(follow('edit', post, id))).toEqual({ kind: 'sent', messageId: id })
    await posted(follow('reply', post, id))
    expect(server.messages(id)).toMatchObject([
      { id, edits: 1, embeds: [{ title: 'Poprawiony tytuł' }] },
      { edits: 0, embeds: [{ title: 'Poprawiony tytuł' }] },
    ])
  })

  test('that is archived is opened by a reply, but takes no edit', async () => {
    const post = inForum()
    const id = await posted(post)
    server.archive(id)
    expect(await connection.send(follow('edit', post, id))).toMatchObject({ because: 'target' })
    await posted(follow('reply', post, id))
    expect(server.messages(id)).toHaveLength(2)
  })

  test.each(['edit', 'reply'] as const)(
    'that a moderator deleted takes no %s, and the forum stays open',
    async (kind) => {
      const post = inForum()
      const id = await posted(post)
      server.removeThread(id)
      expect(await connection.send(follow(kind, post, id))).toMatchObject({ because: 'target' })
    },
  )
})

test('a channel that is set as a forum later, and is none, is left alone, and it is said what to change', async () => {
  await connection.close()
  const context = contextFor(server, scriptedDispatcher(), [])
  const forums: string[] = []
  connection = await discord.connect({ ...context, places: () => ({ ...context.places(), forums }) })
  forums.push(server.otherChannelId)
  const operation = anOperation({ destination: { platform: 'discord', address: server.otherChannelId } })
  const outcome = await connection.send(operation)
  expect(outcome).toMatchObject({ kind: 'refused', because: 'destination' })
  expect(JSON.stringify(outcome)).toContain('forum: true')
})

describe('a post of unknown fate', () => {
  const rows: readonly [FaultKind, 'found' | 'absent'][] = [
    ['drop-after-post', 'found'],
    ['error-after-post', 'found'],
    ['cut-after-post', 'found'],
    ['drop-before-post', 'absent'],
    ['error-before-post', 'absent'],
  ]
  test.each(rows)('%s: it is %s', async (fault, expected) => {
    await posted(inForum({ subject: 'story-2' }))
    server.failNext(fault)
    const operation = inForum()
    expect(await connection.send(operation)).toMatchObject({ kind: 'unknown' })
    const lookup = await connection.find(operation)
    expect(lookup).toEqual(
      expected === 'absent' ? { kind: 'absent' } : { kind: 'found', messageId: server.threads(forum)[1]?.id },
    )
  })

  test('is found though it is archived', async () => {
    server.failNext('drop-after-post')
    const operation = inForum()
    await connection.send(operation)
    const id = server.threads(forum)[0]?.id ?? ''
    server.archive(id)
    expect(await connection.find(operation)).toEqual({ kind: 'found', messageId: id })
  })

  test('cannot be looked for without the history', async () => {
    server.setReadHistory(false, forum)
    await expect.poll(() => connection.find(inForum())).toMatchObject({ kind: 'unreadable' })
  })

  test('is not begun while the forum cannot be asked for its tags', async () => {
    server.set({ channelStatus: 500 })
    expect(await connection.send(inForum())).toMatchObject({ kind: 'refused', because: 'later' })
    expect(server.threads(forum)).toEqual([])
  })
})

describe('a reply in a channel with threads', () => {
  let post: Operation
  let id: string
  beforeEach(async () => {
    post = anOperation({ ...begun })
    id = await posted(post)
  })

  test('opens the thread, and the next one finds it open', async () => {
    await posted(follow('reply', post, id))
    await posted({ ...follow('reply', post, id), key: 'second-key', revision: 2 })
    expect(server.threads(server.channelId)).toMatchObject([{ id, thread: { archiveMinutes: 1440 } }])
    expect(server.messages(id)).toHaveLength(2)
    expect(server.messages()).toHaveLength(1)
  })

  test('is tried again where nobody knows whether the thread was opened', async () => {
    server.failNextThread('drop')
    expect(await connection.send(follow('reply', post, id))).toMatchObject({
      kind: 'refused',
      because: 'later',
    })
    await posted(follow('reply', post, id))
    expect(server.messages(id)).toHaveLength(1)
  })

  test('stands beside its post where the bot may not open threads', async () => {
    server.failNextThread('forbidden')
    await posted(follow('reply', post, id))
    expect(server.messages()[1]).toMatchObject({ message_reference: { message_id: id } })
  })

  test('to a message that is gone refuses its target', async () => {
    server.remove(id)
    expect(await connection.send(follow('reply', post, id))).toMatchObject({ because: 'target' })
  })

  test.each([
    ['in the thread', () => undefined],
    ['beside the post', () => server.failNextThread('forbidden')],
  ])('whose answer was lost is found %s', async (_name, prepare) => {
    prepare()
    const reply = follow('reply', post, id)
    const messageId = await posted(reply)
    expect(await connection.find(reply)).toEqual({ kind: 'found', messageId })
  })

  test('that never came is absent, thread or not', async () => {
    expect(await connection.find(follow('reply', post, id))).toEqual({ kind: 'absent' })
  })
})

describe('a reply that is edited', () => {
  const edited = (post: Operation, reply: string, answered: string): Operation => ({
    ...follow('edit', post, reply),
    answeredMessageId: answered,
  })

  test('changes in the thread of a forum’s post', async () => {
    const post = inForum()
    const id = await posted(post)
    const reply = await posted(follow('reply', post, id))
    expect(await connection.send(edited(post, reply, id))).toEqual({ kind: 'sent', messageId: reply })
    expect(server.messages(id)).toMatchObject([{ edits: 0 }, { id: reply, edits: 1 }])
  })

  test.each([
    ['in its thread', () => undefined],
    ['beside its post', () => server.failNextThread('forbidden')],
  ])('changes where it stands %s of a channel with threads', async (_case, prepare) => {
    const post = anOperation({ ...begun })
    const id = await posted(post)
    prepare()
    const reply = await posted(follow('reply', post, id))
    expect(await connection.send(edited(post, reply, id))).toEqual({ kind: 'sent', messageId: reply })
    const all = [
      ...server.messages(),
      ...server.threads(server.channelId).flatMap(({ messages }) => messages),
    ]
    expect(all.filter(({ edits }) => edits > 0).map((one) => one.id)).toEqual([reply])
  })

  test('is refused for good where it is gone', async () => {
    const post = anOperation({ ...begun })
    const id = await posted(post)
    expect(await connection.send(edited(post, '1180000000000009999', id))).toMatchObject({
      because: 'target',
    })
  })
})
