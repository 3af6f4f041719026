import { violation } from './interactions.ts'
import {
  nextSnowflake,
  type Channel,
  type RouteAnswer,
  type ServerState,
  type StoredMessage,
  type Thread,
} from './state.ts'
import { validateBody } from './validate-body.ts'

type ForumPost = {
  readonly name: string
  readonly auto_archive_duration?: number
  readonly applied_tags?: readonly string[]
  readonly message: Partial<StoredMessage>
}

/** The thread of a new forum post, without its first message, or the answer that refuses it. */
export function openPost(
  state: ServerState,
  forum: Channel,
  body: unknown,
):
  | { readonly thread: Channel; readonly message: Partial<StoredMessage> }
  | { readonly refusal: RouteAnswer } {
  const problems = validateBody('forum-post', body)
  if (problems.length > 0) return { refusal: violation(state, problems) }
  if (forum.tags === undefined)
    return { refusal: error(400, 50_024, 'Cannot execute action on this channel type') }
  const { name, applied_tags: tags = [], auto_archive_duration: minutes = 4320, message } = body as ForumPost
  const known = new Set(forum.tags.map(({ id }) => id))
  if (!tags.every((tag) => known.has(tag))) return { refusal: error(400, 50_035, 'Invalid Form Body') }
  const thread = { parentId: forum.id, name, appliedTags: tags, archiveMinutes: minutes, archivedAt: null }
  return { thread: addThread(state, forum, { id: nextSnowflake(state), thread }), message }
}

/** A thread on a message of an ordinary channel; it has the message's id. */
export function openThread(
  state: ServerState,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  body: unknown,
): RouteAnswer {
  const problems = validateBody('thread', body)
  if (problems.length > 0) return violation(state, problems)
  const channel = state.channels.get(channelId)
  if (channel === undefined) return error(404, 10_003, 'Unknown Channel')
  const fault = state.threadFaults.shift()
  if (fault === 'forbidden') return error(403, 50_013, 'Missing Permissions')
  if (state.channels.has(messageId))
    return error(400, 160_004, 'A thread has already been created for this message')
  const isThere = channel.messages.some(({ id }) => id === messageId && !state.deleted.has(id))
  if (!isThere) return error(404, 10_008, 'Unknown Message')
  const { name, auto_archive_duration: minutes = 1440 } = body as ForumPost
  const thread = { parentId: channelId, name, appliedTags: [], archiveMinutes: minutes, archivedAt: null }
  const opened = addThread(state, channel, { id: messageId, thread })
  if (fault === 'drop') return { status: 0, isDropped: true }
  return { status: 201, body: threadObject(state, opened) }
}

function addThread(
  state: ServerState,
  parent: Channel,
  { id, thread }: { readonly id: string; readonly thread: Thread },
): Channel {
  const { guildId, mayReadHistory } = parent
  const channel = { id, guildId, thread, messages: [], mayReadHistory }
  state.channels.set(id, channel)
  return channel
}

/** The open threads of a server. */
export function activeThreads(state: ServerState, guildId: string): RouteAnswer {
  const threads = threadsOf(state).filter((one) => one.guildId === guildId && one.thread?.archivedAt === null)
  return { status: 200, body: { threads: threads.map((one) => threadObject(state, one)), members: [] } }
}

/** A page of a forum's archived threads, the last archived first. */
export function archivedThreads(
  state: ServerState,
  parentId: string,
  query: Readonly<Record<string, string>>,
): RouteAnswer {
  const before = query['before'] === undefined ? Infinity : Date.parse(query['before'])
  const limit = Number(query['limit'] ?? 50)
  const archived = threadsOf(state)
    .filter(({ thread }) => thread?.parentId === parentId && thread.archivedAt !== null)
    .filter(({ thread }) => (thread?.archivedAt ?? 0) < before)
    .toSorted((a, b) => (b.thread?.archivedAt ?? 0) - (a.thread?.archivedAt ?? 0))
  const threads = archived.slice(0, limit).map((one) => threadObject(state, one))
  return { status: 200, body: { threads, members: [], has_more: archived.length > limit } }
}

function threadsOf({ channels }: ServerState): readonly Channel[] {
  return [...channels.values()].filter(({ thread }) => thread !== undefined)
}

/** A thread as Discord answers it. */
export function threadObject(state: ServerState, { id, guildId, thread }: Channel): object {
  return {
    id,
    guild_id: guildId,
    type: 11,
    parent_id: thread?.parentId,
    owner_id: state.bot.id,
    name: thread?.name,
    applied_tags: thread?.appliedTags,
    thread_metadata: {
      archived: thread?.archivedAt !== null,
      auto_archive_duration: thread?.archiveMinutes,
      archive_timestamp: new Date(thread?.archivedAt ?? state.now()).toISOString(),
      locked: false,
    },
  }
}

function error(status: number, code: number, message: string): RouteAnswer {
  return { status, body: { code, message } }
}
