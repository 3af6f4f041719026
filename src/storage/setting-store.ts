import type { Setting, SettingChange, SettingSection } from '#domain/setting.ts'
import type { Digest } from '#ports/digest.ts'
import type { SettingStore } from '#ports/settings.ts'
import { fileOperations } from './file-operations.ts'
import type { Database } from './tables.ts'

/** What was set in channels. */
export function settingStore(db: Database, digest: Digest): SettingStore {
  return {
    all: () => allSettings(db),
    change: (made, operations) =>
      db.transaction().execute(async (transaction) => {
        for (const change of made) {
          await keepSetting(transaction, change)
          await noteChange(transaction, change)
        }
        await fileOperations(transaction, operations, { at: made[0]?.at ?? 0, digest })
      }),
    changes: (limit) => changes(db, limit),
  }
}

async function allSettings(db: Database): Promise<readonly Setting[]> {
  const rows = await db.selectFrom('settings').selectAll().orderBy('sequence').execute()
  return rows.map(({ kind, id, section }) => ({ kind, id, section: JSON.parse(section) as SettingSection }))
}

async function keepSetting(db: Database, { kind, id, after }: SettingChange): Promise<void> {
  if (after === null) {
    await db.deleteFrom('settings').where('kind', '=', kind).where('id', '=', id).execute()
    return
  }
  const section = JSON.stringify(after)
  const { last } = await db
    .selectFrom('settings')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('settings')
    .values({ kind, id, sequence: (last ?? 0) + 1, section })
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet({ section }))
    .execute()
}

async function noteChange(db: Database, change: SettingChange): Promise<void> {
  const { last } = await db
    .selectFrom('setting_changes')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  const { at, by, kind, id, before, after } = change
  await db
    .insertInto('setting_changes')
    .values({
      sequence: (last ?? 0) + 1,
      at,
      platform: by.platform,
      user_id: by.userId,
      kind,
      id,
      before: written(before),
      after: written(after),
    })
    .execute()
}

async function changes(db: Database, limit: number): Promise<readonly SettingChange[]> {
  const rows = await db
    .selectFrom('setting_changes')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, platform, user_id, kind, id, before, after }) => ({
    at,
    by: { platform, userId: user_id },
    kind,
    id,
    before: read(before),
    after: read(after),
  }))
}

function written(section: SettingSection | null): string | null {
  return section === null ? null : JSON.stringify(section)
}

function read(text: string | null): SettingSection | null {
  return text === null ? null : (JSON.parse(text) as SettingSection)
}
