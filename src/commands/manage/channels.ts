import { privateReply, sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import { filledIn, type Form, type FormField, type FormValues } from '#domain/form.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { SettingSection } from '#domain/setting.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { changePhrases } from '#wording/changes.ts'
import { channelPhrases, type ChannelField } from '#wording/channel-changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { answerOutcome, changerOf } from './changes.ts'
import { settingOf } from './named.ts'
import { channelFamily } from './options.ts'
import { fieldErrors, writtenValue } from './section-form.ts'
import { markOfSection } from './topic-form.ts'

const FIELDS: readonly ChannelField[] = ['topics', 'alertsPerHour', 'language', 'quiet', 'digest']
const LANGUAGES = [
  { label: 'polski', value: 'pl' },
  { label: 'English', value: 'en' },
]

const shared = {
  group: 'manager',
  family: channelFamily,
  options: [],
  complete: () => [],
  readText: () => ({}),
} as const

/** How the channel is set in which it is asked, and what of that stands in the file. */
const showChannel: Command = {
  ...shared,
  name: 'show',
  names: { en: 'show', pl: 'pokaż' },
  summary: { en: 'How this channel is set', pl: 'Jak ustawiony jest ten kanał' },
  run: async (world, _input, invocation) => show(world, invocation),
}

/** Sets what the file leaves open for the channel in which it is asked; a channel that is not there yet is added. */
const setChannel: Command = {
  ...shared,
  name: 'set',
  names: { en: 'set', pl: 'ustaw' },
  summary: { en: 'Set what comes to this channel', pl: 'Ustaw, co przychodzi na ten kanał' },
  opensForm: true,
  run: async (world, _input, invocation) => {
    const { locale } = invocation
    const id = idOf(invocation)
    if (openFields(world, id).length === 0) return sentence(channelPhrases(locale).allInFile, 'asked-wrongly')
    return { ...sentence(framePhrases(locale).noForms), form: channelForm(world, id, locale) }
  },
  submits: { 'channel-fill': fill },
}

/** The commands on the channel, in the order in which `help` lists them. */
export const channelCommands: readonly Command[] = [showChannel, setChannel]

function idOf({ platform, channelAddress }: Invocation): string {
  return destinationKey({ platform, address: channelAddress })
}

/** What the file does not say, and a form can. */
function openFields({ settings, ...world }: CommandWorld, id: string): readonly ChannelField[] {
  const declared = settings.declared('channels', id)
  const set = settingOf({ settings, ...world }, 'channels', id)
  return FIELDS.filter((key) => declared?.[key] === undefined && !isSection(set?.[key]))
}

/** A section of its own does not fit into a field, and stays as it is. */
function isSection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(world: CommandWorld, invocation: Invocation): Reply {
  const { locale } = invocation
  const phrases = channelPhrases(locale)
  const id = idOf(invocation)
  const declared = world.settings.declared('channels', id)
  const set = settingOf(world, 'channels', id)
  if (declared === null && set === null) return sentence(phrases.notConfigured)
  const others = Object.keys({ ...declared, ...set }).filter(
    (key) => !isField(key) && key !== invocation.platform,
  )
  const lines = [...FIELDS, ...others].map((key) => {
    const value = (set ?? {})[key] ?? declared?.[key]
    const locked = declared?.[key] === undefined ? '' : ` (${phrases.inFile})`
    const label = isField(key) ? phrases.channelLabels[key].replace(/,.*$/u, '') : key
    const unsaid = key === 'topics' ? phrases.everyTopic : phrases.byDefault
    return `• ${label}: ${value === undefined ? unsaid : wordsOf(value)}${locked}`
  })
  return privateReply([
    { kind: 'heading', text: phrases.settingsOf(id) },
    { kind: 'text', text: lines.join('\n') },
  ])
}

function isField(key: string): key is ChannelField {
  return (FIELDS as readonly string[]).includes(key)
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function channelForm(world: CommandWorld, id: string, locale: Locale): Form {
  const set = settingOf(world, 'channels', id)
  return {
    title: channelPhrases(locale).channelTitle,
    action: `channel-fill:${markOfSection(world, set)}`,
    fields: openFields(world, id).map((key) => fieldOf(key, set, locale)),
  }
}

function fieldOf(name: ChannelField, set: SettingSection | null, locale: Locale): FormField {
  const { channelLabels, channelHints } = channelPhrases(locale)
  const written = writtenValue(set, name)
  const base = { name, label: channelLabels[name], hint: channelHints[name], isRequired: false }
  const initial = written === '' ? {} : { initial: written }
  if (name === 'language') return { ...base, kind: 'select', choices: LANGUAGES, ...initial }
  return { ...base, kind: name === 'topics' ? 'paragraph' : 'text', ...initial }
}

async function fill(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission> {
  const { locale } = invocation
  const id = idOf(invocation)
  const seen = settingOf(world, 'channels', id)
  if (markOfSection(world, seen) !== rest)
    return { kind: 'reply', reply: sentence(changePhrases(locale).overtaken, 'asked-wrongly') }
  const fields = openFields(world, id)
  const section = sectionOf(fields, values, seen)
  const setting = { kind: 'channels', id, section } as const
  const errors = fieldErrors(world, setting, { fields, locale })
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(channelForm(world, id, locale), values) }
  const by = changerOf(invocation)
  const isEmpty = seen !== null && Object.keys(section).length === 0
  const outcome = isEmpty
    ? await world.settings.remove({ kind: 'channels', id }, by, seen)
    : await world.settings.put(setting, by, seen)
  const said = [changePhrases(locale).saved(channelPhrases(locale).thisChannel)]
  return { kind: 'reply', reply: answerOutcome(world, outcome, { said, locale }) }
}

function sectionOf(
  fields: readonly ChannelField[],
  values: FormValues,
  seen: SettingSection | null,
): SettingSection {
  const kept = Object.entries(seen ?? {}).filter(([key]) => !fields.some((field) => field === key))
  const filled = fields.flatMap((field) => {
    const value = valueOf(field, String(values[field] ?? '').trim())
    return value === null ? [] : [[field, value] as const]
  })
  return Object.fromEntries([...filled, ...kept])
}

/** Null where nothing was written. */
function valueOf(field: ChannelField, text: string): string | number | readonly string[] | null {
  if (text === '') return null
  if (field === 'alertsPerHour') return /^\d+$/u.test(text) ? Number(text) : text
  if (field === 'language' || field === 'digest') return text
  const parts = text
    .split(/[\n,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [only] = parts
  return field === 'quiet' && parts.length === 1 && only !== undefined ? only : parts
}
