import type { Mute, Muted, MuteScope } from '#domain/mute.ts'
import type { Mutes } from '#ports/mutes.ts'
import type { MuteRow } from './mute-row.ts'
import type { Database } from './tables.ts'

/** What people do not want to hear of. What is over stays, so that it can be told later why an article was kept back. */
export function mutes(db: Database): Mutes {
  return {
    add: async (mute) => {
      await db
        .insertInto('mutes')
        .values(rowOf(mute))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    active: (at, scope) => activeMutes(db, at, scope),
    undo: async (id, { by, at }) => {
      const row = await db
        .updateTable('mutes')
        .set({ undone_at: at, undone_by: by })
        .where('id', '=', id)
        .where('undone_at', 'is', null)
        .where((where) => where.or([where('until', 'is', null), where('until', '>', at)]))
        .returningAll()
        .executeTakeFirst()
      return row === undefined ? null : toMute(row)
    },
    find: async (id) => {
      const row = await db.selectFrom('mutes').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toMute(row)
    },
  }
}

/** What is muted at a moment, the oldest first: all of it, or that of one channel or person. */
export async function activeMutes(db: Database, at: number, scope?: MuteScope): Promise<readonly Mute[]> {
  return (await activeRows(db, at, scope)).map(toMute)
}

function activeRows(db: Database, at: number, scope?: MuteScope): Promise<readonly MuteRow[]> {
  const active = db
    .selectFrom('mutes')
    .selectAll()
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', at)]))
    .orderBy('muted_at')
    .orderBy('id')
  if (scope === undefined) return active.execute()
  const { platform, address, user_id } = placeOf(scope)
  return active
    .where('platform', '=', platform)
    .where('address', 'is', address)
    .where('user_id', 'is', user_id)
    .execute()
}

function placeOf(scope: MuteScope): Pick<MuteRow, 'platform' | 'address' | 'user_id'> {
  if (scope.kind === 'person') return { platform: scope.platform, address: null, user_id: scope.userId }
  return { ...scope.destination, user_id: null }
}

function rowOf({ id, muted, scope, by, at, until }: Mute): MuteRow {
  return {
    id,
    kind: muted.kind,
    subject: subjectOf(muted),
    topic_id: muted.kind === 'form' ? muted.topicId : null,
    ...placeOf(scope),
    muted_by: by,
    muted_at: at,
    until,
    undone_at: null,
    undone_by: null,
  }
}

function subjectOf(muted: Muted): string {
  switch (muted.kind) {
    case 'topic':
      return muted.topicId
    case 'source':
      return muted.source
    case 'story':
      return muted.storyId
    case 'form':
      return muted.form
  }
}

function toMute(row: MuteRow): Mute {
  const { id, platform, address, user_id, muted_by, muted_at, until } = row
  const scope: MuteScope =
    address === null
      ? { kind: 'person', platform, userId: user_id ?? '' }
      : { kind: 'channel', destination: { platform, address } }
  return { id, muted: mutedOf(row), scope, by: muted_by, at: muted_at, until }
}

function mutedOf({ kind, subject, topic_id }: MuteRow): Muted {
  switch (kind) {
    case 'topic':
      return { kind, topicId: subject }
    case 'source':
      return { kind, source: subject }
    case 'story':
      return { kind, storyId: subject }
    case 'form':
      return { kind, topicId: topic_id ?? '', form: subject }
  }
}
