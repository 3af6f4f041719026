import type { CommandWorld } from '#commands/command.ts'
import type { Form, FormField, FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { SettingSection } from '#domain/setting.ts'
import type { ChannelSwitch } from '#ports/platform.ts'
import {
  channelFormPhrases,
  type ChannelField,
  type ChannelLayout,
  type ChannelPart,
} from '#wording/channel-form.ts'
import { settingOf } from './named.ts'
import { writtenValue } from './section-form.ts'
import { isLineKey, readSectionLine, writeSectionLine } from './section-line.ts'
import { markOfSection } from './topic-form.ts'

/** Discord's forms hold five fields, so there are two of them. */
const PARTS: Readonly<Record<ChannelPart, readonly ChannelField[]>> = {
  content: ['topics', 'alertsPerHour', 'quiet', 'digest', 'timeZone'],
  manner: ['language', 'alerts', 'silent', 'escalate', 'layout'],
}
export const channelParts: readonly ChannelPart[] = ['content', 'manner']
export const channelFields: readonly ChannelField[] = channelParts.flatMap((part) => PARTS[part])

/** What the schema says where a section does not; a form writes only what differs. */
export const channelDefaults = { alerts: 'compact', silent: true, escalate: true, layout: 'plain' } as const

/** Not every platform knows them. */
const SWITCHES: readonly string[] = ['silent', 'forum', 'thread'] satisfies readonly ChannelSwitch[]
const LANGUAGES = [
  { label: 'polski', value: 'pl' },
  { label: 'English', value: 'en' },
]
const LAYOUTS: readonly ChannelLayout[] = ['plain', 'thread', 'forum']

/** The keys of a channel's section that a field stands for. */
export function keysOf(field: ChannelField): readonly string[] {
  return field === 'layout' ? ['forum', 'thread'] : [field]
}

/** How alerts stand in a channel that a section is about. */
export function layoutOf(section: SettingSection | null): ChannelLayout {
  if (section?.['forum'] === true) return 'forum'
  return section?.['thread'] === true ? 'thread' : 'plain'
}

/** The fields of a part that the file leaves open, and that the platform knows. */
export function openFields(world: CommandWorld, id: string, part: ChannelPart): readonly ChannelField[] {
  const declared = world.settings.declared('channels', id)
  const [platform = ''] = id.split(':')
  const known: readonly string[] = world.channelSwitches[platform] ?? []
  return PARTS[part].filter((field) =>
    keysOf(field).every(
      (key) => declared?.[key] === undefined && (!SWITCHES.includes(key) || known.includes(key)),
    ),
  )
}

/** A part's form, filled in with what is set. */
export function channelForm(
  world: CommandWorld,
  { id, part: asked }: { readonly id: string; readonly part: ChannelPart },
  locale: Locale,
): Form {
  const set = settingOf(world, 'channels', id)
  return {
    title: channelFormPhrases(locale).titles[asked],
    action: `channel-fill:${asked}.${markOfSection(world, set)}`,
    fields: openFields(world, id, asked).map((field) => fieldOf(field, set, locale)),
  }
}

function fieldOf(name: ChannelField, set: SettingSection | null, locale: Locale): FormField {
  const { names, hints, alerts, layouts } = channelFormPhrases(locale)
  const base = { name, label: names[name], hint: hints[name], isRequired: false }
  const written = writtenIn(set, name)
  const initial = written === '' ? {} : { initial: written }
  switch (name) {
    case 'silent':
    case 'escalate':
      return { ...base, kind: 'switch', initial: set?.[name] !== !channelDefaults[name] }
    case 'language':
      return { ...base, kind: 'select', choices: LANGUAGES, ...initial }
    case 'alerts': {
      const choices = (['compact', 'full'] as const).map((value) => ({ label: alerts[value], value }))
      return { ...base, kind: 'select', choices, initial: channelDefaults.alerts, ...initial }
    }
    case 'layout': {
      const choices = LAYOUTS.map((value) => ({ label: layouts[value], value }))
      return { ...base, kind: 'select', choices, initial: layoutOf(set) }
    }
    default:
      return { ...base, kind: name === 'topics' ? 'paragraph' : 'text', ...initial }
  }
}

function writtenIn(set: SettingSection | null, name: ChannelField): string {
  return isLineKey(name) ? writeSectionLine(name, set?.[name]) : writtenValue(set, name)
}

/** The section that a form's values make; what the form does not show stays as it was. */
export function channelSection(
  fields: readonly ChannelField[],
  values: FormValues,
  seen: SettingSection | null,
): SettingSection {
  const shown = fields.flatMap(keysOf)
  const kept = Object.entries(seen ?? {}).filter(([key]) => !shown.includes(key))
  return Object.fromEntries([...fields.flatMap((field) => entriesOf(field, values[field])), ...kept])
}

function entriesOf(
  field: ChannelField,
  value: string | boolean | undefined,
): readonly (readonly [string, unknown])[] {
  const given = typeof value === 'string' ? value.trim() : value
  if (given === undefined || given === '') return []
  if (field in channelDefaults && given === channelDefaults[field as keyof typeof channelDefaults]) return []
  return field === 'layout' ? [[String(given), true]] : [[field, valueOf(field, given)]]
}

/** A list where one was written, a section, and a number where it is one; whatever else it is, the checks say what is wrong with it. */
function valueOf(field: ChannelField, given: string | boolean): unknown {
  if (typeof given === 'boolean') return given
  if (isLineKey(field)) return readSectionLine(field, given)
  if (field === 'alertsPerHour') return /^\d+$/u.test(given) ? Number(given) : given
  if (field !== 'topics') return given
  return given
    .split(/[\n,]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
