import type { NewOperation } from '#domain/operation.ts'
import type { SettingChange } from '#domain/setting.ts'
import type { World } from './world.ts'

/** The one post in the audit channel that tells of a change, or of several alike that were made at once; none where there is no such channel, or its platform is off. */
export function auditNotices(
  { configuration: { audit }, messengers }: Pick<World, 'configuration' | 'messengers'>,
  changes: readonly SettingChange[],
): readonly NewOperation[] {
  const [change] = changes
  if (change === undefined || audit === null || !messengers.has(audit.destination.platform)) return []
  const { at, by, kind, id } = change
  const subject = `audit:${at}:${kind}:${id}`
  const event = {
    name: 'setting-changed',
    by: by.userId,
    platform: by.platform,
    setting: kind,
    id,
    others: changes.length - 1,
    ...whatOf(change),
  } as const
  return [
    {
      subject,
      destination: audit.destination,
      kind: 'post',
      part: 0,
      revision: 0,
      target: null,
      message: { kind: 'notice', locale: audit.locale, event },
    },
  ]
}

/** A change between the two says which keys it touched; their values may be long. */
function whatOf({ before, after }: SettingChange): {
  readonly what: ChangeKind
  readonly keys: readonly string[]
} {
  if (after === null) return { what: 'removed', keys: [] }
  if (before === null) return { what: 'added', keys: Object.keys(after) }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return {
    what: 'changed',
    keys: keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])),
  }
}

type ChangeKind = 'added' | 'changed' | 'removed'
