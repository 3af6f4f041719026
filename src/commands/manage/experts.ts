import { privateReply, sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import type { Named } from '#commands/find-name.ts'
import { filledIn, type Form, type FormValues } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Setting, SettingSection } from '#domain/setting.ts'
import type { CommandInput, Submission } from '#ports/dispatcher.ts'
import { slugOf } from '#text/slug.ts'
import { changePhrases } from '#wording/changes.ts'
import { channelPhrases, type ExpertField } from '#wording/channel-changes.ts'
import { framePhrases } from '#wording/frame.ts'
import { sourcePhrases } from '#wording/source-changes.ts'
import { answerOutcome, changerOf, nameIn } from './changes.ts'
import { updated } from './drafts.ts'
import { lockedByFile, settingOf, withNamed } from './named.ts'
import { expertFamily, givenText, textOption } from './options.ts'
import { fieldErrors, writtenValue } from './section-form.ts'
import { markOfSection } from './topic-form.ts'

const DETAILS: readonly ExpertField[] = ['role', 'organisation', 'roleDate', 'roleSource']
const TASK = /^(?:add|edit\.([a-z0-9-]{1,40})\.([a-z0-9]{6}))$/u

const name = (isRequired: boolean) =>
  textOption({ en: 'name', pl: 'nazwisko' }, { en: 'Name and surname', pl: 'Imię i nazwisko' }, isRequired)
const shared = {
  group: 'manager',
  family: expertFamily,
  complete: () => [],
  readText: (words: string): CommandInput => ({ name: words.trim() }),
} as const

/** Whose words the team trusts, and how often they are quoted. */
const listExperts: Command = {
  ...shared,
  name: 'list',
  names: { en: 'list', pl: 'lista' },
  summary: { en: 'The experts, and how often quoted', pl: 'Eksperci i liczba cytatów' },
  options: [],
  run: (world, _input, { locale }) => list(world, locale),
}

const addExpert: Command = {
  ...shared,
  name: 'add',
  names: { en: 'add', pl: 'dodaj' },
  summary: { en: 'Add an expert', pl: 'Dodaj eksperta' },
  options: [name(false)],
  opensForm: true,
  run: async (_world, input, { locale }) => {
    const given = givenText(input, 'name')
    return opened(expertForm('add', given === '' ? {} : { name: given }, locale), locale)
  },
  submits: { 'expert-fill': fill },
}

/** The name stays, as it is what an expert is known by. */
const editExpert: Command = {
  ...shared,
  name: 'edit',
  names: { en: 'edit', pl: 'zmień' },
  summary: { en: 'Change an expert’s role', pl: 'Zmień funkcję eksperta' },
  options: [name(true)],
  opensForm: true,
  run: (world, input, invocation) =>
    withExpert(world, { input, invocation }, async ({ id }) => {
      const section = settingOf(world, 'experts', id)
      return opened(
        expertForm(`edit.${id}.${markOfSection(world, section)}`, section ?? {}, invocation.locale),
        invocation.locale,
      )
    }),
}

const removeExpert: Command = {
  ...shared,
  name: 'remove',
  names: { en: 'remove', pl: 'usuń' },
  summary: { en: 'Remove an expert', pl: 'Usuń eksperta' },
  options: [name(true)],
  run: (world, input, invocation) =>
    withExpert(world, { input, invocation }, async (expert) => {
      const { locale } = invocation
      return privateReply(
        [{ kind: 'text', text: channelPhrases(locale).removeExpert(expert.name) }],
        [{ label: changePhrases(locale).remove, action: `expert-remove:${expert.id}`, style: 'danger' }],
      )
    }),
  presses: {
    'expert-remove': async (world, { rest }, invocation) => {
      const { locale } = invocation
      const said = [changePhrases(locale).removed(nameIn(settingOf(world, 'experts', rest), rest))]
      const outcome = await world.settings.remove({ kind: 'experts', id: rest }, changerOf(invocation))
      return updated(answerOutcome(world, outcome, { said, locale }))
    },
  },
}

/** The commands on experts, in the order in which `help` lists them. */
export const expertCommands: readonly Command[] = [listExperts, addExpert, editExpert, removeExpert]

async function list(world: CommandWorld, locale: Locale): Promise<Reply> {
  const phrases = channelPhrases(locale)
  const { experts } = world.configuration
  if (experts.length === 0) return sentence(phrases.noExperts)
  const speakers = await world.store.archive.quotedSpeakers()
  const counts = new Map(speakers.map((speaker) => [slugOf(speaker.name), speaker.quotations]))
  const lines = experts.map((expert) => {
    const id = slugOf(expert.name)
    const parts = [expert.name, expert.role, expert.organisation, expert.roleDate].filter(
      (one) => one !== null,
    )
    const isLocked = world.settings.declared('experts', id) !== null
    return `• ${[...parts, phrases.quoted(counts.get(id) ?? 0), ...(isLocked ? [phrases.inFile] : [])].join(' · ')}`
  })
  return privateReply([
    { kind: 'heading', text: phrases.experts },
    { kind: 'text', text: lines.join('\n') },
  ])
}

/** The form of a new expert with what is known already. */
export function openExpertForm(section: SettingSection, locale: Locale): Reply {
  return opened(expertForm('add', section, locale), locale)
}

/** One that a channel has added; what the file declares is answered with its line. */
function withExpert(
  world: CommandWorld,
  { input, invocation: { locale } }: { readonly input: CommandInput; readonly invocation: Invocation },
  work: (expert: Named) => Promise<Reply>,
): Promise<Reply> {
  const experts = world.configuration.experts.map((expert) => ({
    id: slugOf(expert.name),
    name: expert.name,
  }))
  return withNamed({ asked: givenText(input, 'name'), locale }, experts, async (named) =>
    world.settings.originOf('experts', named.id) === 'channel'
      ? work(named)
      : lockedByFile(world, { kind: 'experts', named, key: 'name' }, locale),
  )
}

function opened(form: Form, locale: Locale): Reply {
  return { ...sentence(framePhrases(locale).noForms), form }
}

function expertForm(task: string, section: SettingSection, locale: Locale): Form {
  const { expertTitles, expertLabels, expertHints } = channelPhrases(locale)
  const isNew = task === 'add'
  const fields: readonly ExpertField[] = isNew ? ['name', ...DETAILS] : DETAILS
  return {
    title: expertTitles[isNew ? 'add' : 'edit'],
    action: `expert-fill:${task}`,
    fields: fields.map((field) => {
      const initial = writtenValue(section, field)
      return {
        name: field,
        label: expertLabels[field],
        hint: expertHints[field],
        isRequired: field === 'name',
        kind: 'text',
        ...(initial === '' ? {} : { initial }),
      }
    }),
  }
}

async function fill(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission | null> {
  const { locale } = invocation
  const task = TASK.exec(rest)
  if (task === null) return null
  const [, edited, mark] = task
  const seen = edited === undefined ? null : settingOf(world, 'experts', edited)
  if (edited !== undefined && markOfSection(world, seen) !== mark)
    return { kind: 'reply', reply: sentence(changePhrases(locale).overtaken, 'asked-wrongly') }
  const section = sectionOf(values, seen)
  const setting: Setting = { kind: 'experts', id: edited ?? slugOf(nameIn(section)), section }
  const errors = errorsIn(world, { setting, isNew: edited === undefined }, locale)
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(expertForm(rest, section, locale), values) }
  const outcome = await world.settings.put(setting, changerOf(invocation), seen)
  const said = [changePhrases(locale).saved(nameIn(section))]
  return { kind: 'reply', reply: answerOutcome(world, outcome, { said, locale }) }
}

function sectionOf(values: FormValues, seen: SettingSection | null): SettingSection {
  const given = DETAILS.flatMap((field) => {
    const text = String(values[field] ?? '').trim()
    return text === '' ? [] : [[field, text] as const]
  })
  const called = seen === null ? String(values['name'] ?? '').trim() : nameIn(seen)
  return { name: called, ...Object.fromEntries(given) }
}

type Filled = { readonly setting: Setting; readonly isNew: boolean }

function errorsIn(world: CommandWorld, { setting, isNew }: Filled, locale: Locale) {
  const called = nameIn(setting.section)
  if (setting.id === '') return { name: sourcePhrases(locale).noId }
  if (isNew && world.settings.originOf('experts', setting.id) !== null)
    return { name: channelPhrases(locale).expertTaken(called) }
  return fieldErrors(world, setting, { fields: isNew ? ['name', ...DETAILS] : DETAILS, locale })
}
