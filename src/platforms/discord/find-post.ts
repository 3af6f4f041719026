import { carriesKey, type HistoryMessage } from './marker.ts'
import { errorCodeOf } from './outcome-of.ts'
import type { Api } from './rest.ts'

/** 1,000 posts that were archived since one attempt. */
const MOST_PAGES = 10
const PAGE = 100
const UNKNOWN_MESSAGE = 10_008

/** A post of a forum that is looked for: opened by the bot after a snowflake, with the key in its first message. */
export type PostSearch = {
  readonly forumId: string
  readonly after: bigint
  readonly ownId: string
  readonly key: string
}

type Thread = {
  readonly id: string
  readonly parent_id?: string | null
  readonly owner_id?: string
  readonly thread_metadata?: { readonly archive_timestamp?: string }
}

/**
 * The post's id, null where no post has the key, or "too long" where not all could be read. Open posts stand in a list of the whole
 * server, archived ones in the forum's own, the last archived first.
 * https://docs.discord.com/developers/resources/guild#list-active-guild-threads
 * https://docs.discord.com/developers/resources/channel#list-public-archived-threads
 */
export async function findPost(api: Api, search: PostSearch): Promise<string | null> {
  const forum = (await api.request({ method: 'GET', path: `/channels/${search.forumId}` })) as {
    readonly guild_id?: string
  }
  const active = await listThreads(api, `/guilds/${forum.guild_id ?? ''}/threads/active`, {})
  const open = await postWithKey(api, active.threads, search)
  return open ?? findArchived(api, search)
}

async function findArchived(api: Api, search: PostSearch): Promise<string | null> {
  const path = `/channels/${search.forumId}/threads/archived/public` as const
  let before: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: String(PAGE), ...(before === undefined ? {} : { before }) }
    const { threads, hasMore } = await listThreads(api, path, query)
    const found = await postWithKey(api, threads, search)
    before = threads.at(-1)?.thread_metadata?.archive_timestamp
    if (found !== null || !hasMore || before === undefined) return found
  }
  return 'too long'
}

async function listThreads(api: Api, path: `/${string}`, query: Readonly<Record<string, string>>) {
  const answer = (await api.request({ method: 'GET', path, query })) as {
    readonly threads?: readonly Thread[]
    readonly has_more?: boolean
  }
  if (!Array.isArray(answer.threads)) throw new TypeError('Discord answered no list of threads')
  return { threads: answer.threads as readonly Thread[], hasMore: answer.has_more === true }
}

async function postWithKey(
  api: Api,
  threads: readonly Thread[],
  { forumId, after, ownId, key }: PostSearch,
): Promise<string | null> {
  const own = threads.filter(
    (thread) => thread.parent_id === forumId && thread.owner_id === ownId && BigInt(thread.id) > after,
  )
  for (const { id } of own) {
    const first = await firstMessage(api, id)
    if (first !== null && carriesKey(first, key)) return id
  }
  return null
}

/** Null where a moderator deleted it. */
async function firstMessage(api: Api, id: string): Promise<HistoryMessage | null> {
  try {
    return (await api.request({ method: 'GET', path: `/channels/${id}/messages/${id}` })) as HistoryMessage
  } catch (error) {
    if (errorCodeOf(error) === UNKNOWN_MESSAGE) return null
    throw error
  }
}
