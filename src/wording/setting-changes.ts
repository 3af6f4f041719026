import { destinationKey, personAddress } from '#domain/destination.ts'
import type { Notice } from '#domain/message.ts'
import type { SettingKind } from '#domain/setting.ts'

/** A change of the settings, as the audit channel tells it. */
type Change = Extract<Notice['event'], { readonly name: 'setting-changed' }>

export const polishKinds: Readonly<Record<SettingKind, string>> = {
  topics: 'temat',
  feeds: 'źródło',
  experts: 'ekspert',
  channels: 'kanał',
}

export const englishKinds: Readonly<Record<SettingKind, string>> = {
  topics: 'topic',
  feeds: 'source',
  experts: 'expert',
  channels: 'channel',
}

const polishChanges = { added: 'dodano', changed: 'zmieniono', removed: 'usunięto' } as const

/** "Zmiana ustawień: dodano (temat: pakty; name, any). Użytkownik: slack:user:U0123."; each platform draws the name (`drawPlaces`). */
export function polishChange({
  what,
  setting,
  id,
  called = id,
  others = 0,
  keys,
  by,
  platform,
}: Change): string {
  return `Zmiana ustawień: ${polishChanges[what]} (${polishKinds[setting]}: ${called}${others > 0 ? ` i jeszcze ${others}` : ''}${listed(keys)}). Użytkownik: ${keyOfPerson(by, platform)}.`
}

export function englishChange({
  what,
  setting,
  id,
  called = id,
  others = 0,
  keys,
  by,
  platform,
}: Change): string {
  return `Settings: ${what} (${englishKinds[setting]}: ${called}${others > 0 ? ` and ${others} more` : ''}${listed(keys)}). User: ${keyOfPerson(by, platform)}.`
}

/** What stands for a person in a notice until a platform draws it. */
export function keyOfPerson(userId: string, platform: string): string {
  return destinationKey({ platform, address: personAddress(userId) })
}

function listed(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `; ${keys.join(', ')}`
}
