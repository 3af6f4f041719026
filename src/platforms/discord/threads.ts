import type { Bilingual } from '#domain/bilingual.ts'
import type { Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, PlacesHere } from '#ports/platform.ts'
import { listHeading, titleOf } from '#wording/alert-lines.ts'
import { digestHeading } from '#wording/digest.ts'
import { phrasesOf } from '#wording/index.ts'
import { plainWithin } from '#wording/outside-text.ts'
import { limits } from './limits.ts'
import type { MessageBody } from './message-body.ts'
import { errorCodeOf, outcomeOfAnswer, outcomeOfFailure } from './outcome-of.ts'
import type { Api, ApiRequest } from './rest.ts'

/** Which channels are forums, and in which of the others replies go into threads. */
export type Places = Pick<PlacesHere, 'forums' | 'threaded'>

/** Channels of which nothing special is known. */
export const plainPlaces: Places = { forums: [], threaded: [] }

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const FORUM_TYPES: readonly unknown[] = [15, 16]
/** A week, in minutes: so long a post's edits find it open. */
const POST_ARCHIVE_MINUTES = 10_080
/** A day, in minutes. */
const THREAD_ARCHIVE_MINUTES = 1440
const UNKNOWN_CHANNEL = 10_003
/** The message has a thread already. */
const THREAD_EXISTS = 160_004
/** The bot may not open threads: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const FORBIDDEN: ReadonlySet<unknown> = new Set([50_001, 50_013])

/**
 * Opens a forum's post, whose thread has the id of its first message. The forum is asked for its tags first, which posts nothing. There is
 * no nonce here, so that a repeat is only kept out by the look-up. https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
 */
export async function postToForum(
  api: Api,
  operation: Operation,
  message: MessageBody,
): Promise<DeliveryOutcome> {
  const path = `/channels/${operation.destination.address}` as const
  const forum = await beforehand(api, { method: 'GET', path })
  if ('outcome' in forum) return forum.outcome
  const { type, available_tags: tags } = forum.answer
  if (!FORUM_TYPES.includes(type)) {
    return { kind: 'refused', because: 'destination', reason: noForum, retryAfterMs: null }
  }
  const body = {
    name: nameOf(operation),
    auto_archive_duration: POST_ARCHIVE_MINUTES,
    applied_tags: tagsOf(operation, tags),
    message,
  }
  return outcomeOfAnswer(await api.request({ method: 'POST', path: `${path}/threads`, body }))
}

/**
 * A reply in the thread of its target, which is opened where there is none yet; opening one twice changes nothing. Where the bot may not
 * open threads, `beside` is sent: what a reply is without any. Only one request posts something.
 */
export async function replyInThread(
  api: Api,
  operation: Operation,
  { body, beside }: { readonly body: object; readonly beside: ApiRequest },
): Promise<DeliveryOutcome> {
  const thread = operation.targetMessageId ?? ''
  const reply: ApiRequest = { method: 'POST', path: `/channels/${thread}/messages`, body }
  try {
    return outcomeOfAnswer(await api.request(reply))
  } catch (error) {
    if (errorCodeOf(error) !== UNKNOWN_CHANNEL) throw error
  }
  const opened = await beforehand(api, {
    method: 'POST',
    path: `/channels/${operation.destination.address}/messages/${thread}/threads`,
    body: { name: nameOf(operation), auto_archive_duration: THREAD_ARCHIVE_MINUTES },
  })
  if ('outcome' in opened && FORBIDDEN.has(opened.code)) return outcomeOfAnswer(await api.request(beside))
  if ('outcome' in opened && opened.code !== THREAD_EXISTS) return opened.outcome
  return outcomeOfAnswer(await api.request(reply))
}

type Beforehand =
  | { readonly answer: Readonly<Record<string, unknown>> }
  | { readonly outcome: Extract<DeliveryOutcome, { kind: 'refused' }>; readonly code: unknown }

/** A request before the one that posts: whatever becomes of it, nothing was posted yet. */
export async function beforehand(api: Api, request: ApiRequest): Promise<Beforehand> {
  try {
    return { answer: { ...((await api.request(request)) as object | null) } }
  } catch (error) {
    const outcome = outcomeOfFailure(error, 'reply')
    const code = errorCodeOf(error)
    if (outcome.kind === 'refused') return { outcome, code }
    const reason = outcome.kind === 'unknown' ? outcome.reason : noAnswer
    return { outcome: { kind: 'refused', because: 'later', reason, retryAfterMs: null }, code }
  }
}

/** What a thread is called: the title, as plain text. */
function nameOf({ message }: Operation): string {
  return plainWithin(headingOf(message), limits.threadName) || phrasesOf(message.locale).untitled
}

function headingOf(message: Message): string {
  switch (message.kind) {
    case 'alert':
    case 'follow-up':
    case 'followed':
      return titleOf(message)
    case 'list':
      return listHeading(message)
    case 'digest':
      return digestHeading(message)
    case 'notice':
      return phrasesOf(message.locale).notice(message.event)
  }
}

/** The ids of the forum's tags that are called like one of the rule's or of the topics; not those that only moderators may set. */
function tagsOf({ message }: Operation, available: unknown): readonly string[] {
  if (message.kind !== 'alert' || !Array.isArray(available)) return []
  const wanted = [...(message.tags ?? []), ...message.topics].map(keyOf)
  const known = (available as readonly Partial<ForumTag>[]).filter(({ moderated }) => moderated !== true)
  const ids = wanted.flatMap((name) => known.find((tag) => keyOf(tag.name ?? '') === name)?.id ?? [])
  return [...new Set(ids)].slice(0, limits.appliedTags)
}

/** https://docs.discord.com/developers/resources/channel#forum-tag-object */
type ForumTag = { readonly id: string; readonly name: string; readonly moderated: boolean }

function keyOf(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('pl')
}

const noAnswer: Bilingual = {
  pl: 'Discord nie odpowiedział w zrozumiały sposób',
  en: 'no usable answer from Discord',
}
const noForum: Bilingual = {
  pl: 'to nie jest forum: usuń „forum: true” przy tym kanale w depesza.yaml',
  en: 'this is no forum: delete “forum: true” of this channel in depesza.yaml',
}
