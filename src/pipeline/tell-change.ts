import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { deedOfChange, type SettingChange, type SettingKind, type SettingSection } from '#domain/setting.ts'
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

/** What the file says of something by itself; null where nothing. */
type Declared = (kind: SettingKind, id: string) => SettingSection | null

/** The one post in the audit channel that tells of a change, or of several alike that were made at once. */
export function auditNotices(
  auditing: Auditing,
  changes: readonly SettingChange[],
  declared: Declared,
): readonly NewOperation[] {
  const [change] = changes
  if (change === undefined) return []
  const { at, by, kind, id } = change
  const inFile = declared(kind, id)
  const event = {
    name: 'setting-changed',
    by: by.userId,
    platform: by.platform,
    setting: kind,
    id,
    ...calledIn([change.after, change.before, inFile]),
    others: changes.length - 1,
    what: deedOfChange(change, inFile !== null),
    keys: keysOf(change),
  } as const
  return postToAudit(auditing, `audit:${at}:${kind}:${id}`, event)
}

function calledIn(sections: readonly (SettingSection | null)[]): { readonly called?: string } {
  const called = sections.map((section) => section?.['name']).find((name) => typeof name === 'string')
  return called === undefined ? {} : { called }
}

/** The keys that were touched; their values may be long. What is removed is gone with all of them. */
function keysOf({ before, after }: SettingChange): readonly string[] {
  if (after === null) return []
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])]
  return keys.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]))
}
