import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { SettingChange } from '#domain/setting.ts'
import type { World } from './world.ts'

type Auditing = Pick<World, 'configuration' | 'messengers'>

/** A post in the audit channel; none where there is no such channel, or its platform is off. `subject` tells it from every other. */
export function postToAudit(
  { configuration: { audit }, messengers }: Auditing,
  subject: string,
  event: Notice['event'],
): readonly NewOperation[] {
  if (audit === null || !messengers.has(audit.destination.platform)) return []
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

/** The one post in the audit channel that tells of a change, or of several alike that were made at once. */
export function auditNotices(auditing: Auditing, changes: readonly SettingChange[]): readonly NewOperation[] {
  const [change] = changes
  if (change === undefined) return []
  const { at, by, kind, id } = change
  const event = {
    name: 'setting-changed',
    by: by.userId,
    platform: by.platform,
    setting: kind,
    id,
    others: changes.length - 1,
    ...whatOf(change),
  } as const
  return postToAudit(auditing, `audit:${at}:${kind}:${id}`, event)
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
