import { personAddress } from '#domain/destination.ts'
import type { Follow, Followed, FollowedName, Person } from '#domain/follow.ts'
import type { FollowedNews } from '#domain/message.ts'
import { serverKey, type Follows } from '#ports/follows.ts'
import type { FollowRow } from './follow-rows.ts'
import type { Database } from './tables.ts'

/** For so long a follow that was ended can be taken up again from its button. */
const UNDO_MS = 24 * 3_600_000

/** What people follow. */
export function follows(db: Database): Follows {
  return {
    add: (follow, most) => db.transaction().execute((transaction) => add(transaction, follow, most)),
    of: async ({ platform, userId }) => {
      const rows = await running(db)
        .where('platform', '=', platform)
        .where('user_id', '=', userId)
        .orderBy('followed_at')
        .orderBy('id')
        .execute()
      return rows.map(toFollow)
    },
    all: async () => {
      const rows = await running(db).orderBy('followed_at').orderBy('id').execute()
      return rows.map(toFollow)
    },
    find: async (id) => {
      const row = await db.selectFrom('follows').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toFollow(row)
    },
    end: (id, at, name) => db.transaction().execute((transaction) => end(transaction, { id, at, name })),
    told: (storyId) => told(db, storyId),
    ...servers(db),
    noteTold: (person, pausedAt) => noteTold(db, person, pausedAt),
  }
}

type Ending = { readonly id: string; readonly at: number; readonly name: string }

async function end(db: Database, { id, at, name }: Ending): Promise<Follow | null> {
  const row = await db
    .updateTable('follows')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return null
  const follow = toFollow(row)
  await dropWaiting(db, follow, name)
  return follow
}

/** A message that other follows led to as well comes by those alone. */
async function dropWaiting(db: Database, follow: Follow, name: string): Promise<void> {
  const rows = await db
    .selectFrom('outbox')
    .select(['key', 'message'])
    .where('platform', '=', follow.platform)
    .where('address', '=', personAddress(follow.userId))
    .where('message_kind', '=', 'followed')
    .where('state', '=', 'pending')
    .where('attempts', '=', 0)
    .execute()
  for (const { key, message } of rows) {
    const news = JSON.parse(message) as FollowedNews
    const left = news.follows.filter((one) => !isLedBy(follow.followed, name, { one, news }))
    if (left.length === news.follows.length) continue
    const change =
      left.length > 0
        ? { message: JSON.stringify({ ...news, follows: left }) }
        : ({ state: 'dead', is_open: 0, reason: 'it is followed no longer' } as const)
    await db.updateTable('outbox').set(change).where('key', '=', key).execute()
  }
}

type Led = { readonly one: FollowedName; readonly news: FollowedNews }

function isLedBy(followed: Followed, name: string, { one, news }: Led): boolean {
  if (one.kind !== followed.kind) return false
  return followed.kind === 'story' ? news.storyId === followed.storyId : one.name === name
}

function running(db: Database) {
  return db.selectFrom('follows').selectAll().where('ended_at', 'is', null)
}

async function add(db: Database, follow: Follow, most: number): Promise<'added' | 'known' | 'full'> {
  const { platform, userId, id, at } = follow
  await db
    .deleteFrom('follows')
    .where('platform', '=', platform)
    .where('user_id', '=', userId)
    .where('ended_at', '<', at - UNDO_MS)
    .execute()
  const own = await running(db).where('platform', '=', platform).where('user_id', '=', userId).execute()
  const isKnown = own.some((row) => row.id === id)
  if (!isKnown && own.length >= most) return 'full'
  const row = rowOf(follow)
  const { followed_at: _first, ...changed } = row
  await db
    .insertInto('follows')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(isKnown ? changed : row))
    .execute()
  return isKnown ? 'known' : 'added'
}

/** Subjects are "follow:<story>:<article>"; ";" is the character behind ":". */
async function told(db: Database, storyId: string): ReturnType<Follows['told']> {
  return db
    .selectFrom('outbox')
    .select(['platform', 'address'])
    .distinct()
    .where('subject', '>=', `follow:${storyId}:`)
    .where('subject', '<', `follow:${storyId};`)
    .execute()
}

async function noteTold(db: Database, { platform, userId }: Person, pausedAt: number): Promise<boolean> {
  const row = { platform, user_id: userId, paused_at: pausedAt }
  const result = await db
    .insertInto('told_pauses')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'user_id'])
        .doUpdateSet(row)
        .where('told_pauses.paused_at', '!=', pausedAt),
    )
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

function servers(db: Database): Pick<Follows, 'noteServer' | 'servers'> {
  return {
    noteServer: async (platform, { id, addresses }) => {
      const row = { platform, server: id, addresses: JSON.stringify(addresses) }
      await db
        .insertInto('servers')
        .values(row)
        .onConflict((conflict) => conflict.columns(['platform', 'server']).doUpdateSet(row))
        .execute()
    },
    servers: async () => {
      const rows = await db.selectFrom('servers').selectAll().execute()
      return new Map(
        rows.map((row) => [serverKey(row.platform, row.server), JSON.parse(row.addresses) as string[]]),
      )
    },
  }
}

function rowOf({ id, platform, userId, followed, locale, server, at }: Follow): FollowRow {
  const { kind } = followed
  return {
    id,
    platform,
    user_id: userId,
    kind,
    subject: subjectOf(followed),
    locale,
    server,
    followed_at: at,
    ended_at: null,
  }
}

function subjectOf(followed: Followed): string {
  switch (followed.kind) {
    case 'topic':
      return followed.topicId
    case 'person':
      return followed.name
    case 'source':
      return followed.source
    case 'story':
      return followed.storyId
  }
}

function toFollow({ id, platform, user_id, locale, server, followed_at, ...row }: FollowRow): Follow {
  return { id, platform, userId: user_id, followed: followedOf(row), locale, server, at: followed_at }
}

function followedOf({ kind, subject }: Pick<FollowRow, 'kind' | 'subject'>): Followed {
  switch (kind) {
    case 'topic':
      return { kind, topicId: subject }
    case 'person':
      return { kind, name: subject }
    case 'source':
      return { kind, source: subject }
    case 'story':
      return { kind, storyId: subject }
  }
}
