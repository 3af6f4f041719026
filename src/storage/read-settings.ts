import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Setting, SettingKind, SettingSection } from '#domain/setting.ts'

/**
 * What channels have set in the store at a path, without opening it for a bot's work. None where there is no such file, or one
 * from before settings: whoever works with the store afterwards is told what is wrong with it.
 */
export function readSettings(path: string): readonly Setting[] {
  if (path === ':memory:' || !existsSync(path)) return []
  try {
    using connection = new DatabaseSync(path, { readOnly: true })
    const rows = connection.prepare('select kind, id, section from settings order by sequence').all()
    return rows.map((row) => ({
      kind: String(row['kind']) as SettingKind,
      id: String(row['id']),
      section: JSON.parse(String(row['section'])) as SettingSection,
    }))
  } catch {
    return []
  }
}
