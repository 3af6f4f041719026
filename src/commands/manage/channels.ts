import { privateReply, sentence, type Command, type CommandWorld, type Submitted } from '#commands/command.ts'
import { filledIn } from '#domain/form.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Setting } from '#domain/setting.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { changePhrases } from '#wording/changes.ts'
import { channelFormPhrases, type ChannelPart } from '#wording/channel-form.ts'
import { framePhrases } from '#wording/frame.ts'
import { answerOutcome, changerOf } from './changes.ts'
import { channelForm, channelParts, channelSection, openFields } from './channel-form.ts'
import { channelIdOf, partButton, showChannel } from './channel-show.ts'
import { updated } from './drafts.ts'
import { settingOf } from './named.ts'
import { channelFamily } from './options.ts'
import { fieldErrors } from './section-form.ts'
import { markOfSection } from './topic-form.ts'

const shared = {
  group: 'manager',
  family: channelFamily,
  options: [],
  complete: () => [],
  readText: () => ({}),
} as const

/** How the channel is set in which it is asked, and what of that stands in the file. */
const show: Command = {
  ...shared,
  name: 'show',
  names: { en: 'show', pl: 'pokaż' },
  summary: { en: 'How this channel is set', pl: 'Jak ustawiony jest ten kanał' },
  run: async (world, _input, invocation) => showChannel(world, invocation),
}

/** Sets what the file leaves open for the channel in which it is asked; a channel that is not there yet is added. */
const set: Command = {
  ...shared,
  name: 'set',
  names: { en: 'set', pl: 'ustaw' },
  summary: { en: 'Set what comes to this channel', pl: 'Ustaw, co przychodzi na ten kanał' },
  opensForm: true,
  run: async (world, _input, invocation) => {
    const id = channelIdOf(invocation)
    const part = channelParts.find((one) => openFields(world, id, one).length > 0)
    return part === undefined
      ? sentence(channelFormPhrases(invocation.locale).allInFile, 'asked-wrongly')
      : opened(world, part, invocation)
  },
  presses: {
    'form-channel': async (world, { rest }, invocation) => {
      const part = channelParts.find((one) => one === rest)
      return part === undefined ? null : opened(world, part, invocation)
    },
  },
  submits: { 'channel-fill': fill },
}

/** Removes a channel that was added here, after a question. */
const remove: Command = {
  ...shared,
  name: 'remove',
  names: { en: 'remove', pl: 'usuń' },
  summary: { en: 'Remove this channel', pl: 'Usuń ten kanał' },
  run: async (world, _input, invocation) => {
    const { locale } = invocation
    const origin = world.settings.originOf('channels', channelIdOf(invocation))
    const { notConfigured, allInFile, removeWarning } = channelFormPhrases(locale)
    if (origin !== 'channel') return sentence(origin === null ? notConfigured : allInFile, 'asked-wrongly')
    return privateReply(
      [{ kind: 'text', text: removeWarning }],
      [{ label: changePhrases(locale).remove, action: 'channel-remove', style: 'danger' }],
    )
  },
  presses: {
    'channel-remove': async (world, _pressed, invocation) => {
      const { locale } = invocation
      const gone = { kind: 'channels', id: channelIdOf(invocation) } as const
      const outcome = await world.settings.remove(gone, changerOf(invocation))
      const said = [changePhrases(locale).removed(channelFormPhrases(locale).thisChannel)]
      return updated(answerOutcome(world, outcome, { said, locale }))
    },
  },
}

/** The commands on the channel, in the order in which `help` lists them. */
export const channelCommands: readonly Command[] = [show, set, remove]

function opened(world: CommandWorld, part: ChannelPart, invocation: Invocation): Reply {
  const { locale } = invocation
  const form = channelForm(world, { id: channelIdOf(invocation), part }, locale)
  return { ...sentence(framePhrases(locale).noForms), form }
}

async function fill(
  world: CommandWorld,
  { rest, values }: Submitted,
  invocation: Invocation,
): Promise<Submission | null> {
  const { locale } = invocation
  const [asked, mark] = rest.split('.')
  const part = channelParts.find((one) => one === asked)
  if (part === undefined) return null
  const id = channelIdOf(invocation)
  const seen = settingOf(world, 'channels', id)
  if (markOfSection(world, seen) !== mark)
    return { kind: 'reply', reply: sentence(changePhrases(locale).overtaken, 'asked-wrongly') }
  const fields = openFields(world, id, part)
  const setting = { kind: 'channels', id, section: channelSection(fields, values, seen) } as const
  const errors = fieldErrors(world, setting, { fields, locale })
  if (Object.keys(errors).length > 0)
    return { kind: 'errors', errors, form: filledIn(channelForm(world, { id, part }, locale), values) }
  return { kind: 'reply', reply: await keep(world, { setting, part }, invocation) }
}

type Filled = { readonly setting: Setting; readonly part: ChannelPart }

/** A section that says nothing beside the file's is removed; of a channel of its own it still says that there is one. */
async function keep(world: CommandWorld, { setting, part }: Filled, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const { id, section } = setting
  const { thisChannel } = channelFormPhrases(locale)
  const seen = settingOf(world, 'channels', id)
  const isDeclared = world.settings.declared('channels', id) !== null
  const isEmpty = isDeclared && Object.keys(section).length === 0
  if (JSON.stringify(isEmpty ? null : section) === JSON.stringify(seen))
    return sentence(changePhrases(locale).unchanged(thisChannel))
  const by = changerOf(invocation)
  const outcome = isEmpty
    ? await world.settings.remove({ kind: 'channels', id }, by, seen)
    : await world.settings.put(setting, by, seen)
  const said = [changePhrases(locale).saved(thisChannel)]
  const reply = answerOutcome(world, outcome, { said, locale })
  const others = channelParts.filter((one) => one !== part && openFields(world, id, one).length > 0)
  return { ...reply, buttons: [...reply.buttons, ...others.map((one) => partButton(one, locale))] }
}
