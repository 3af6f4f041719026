import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from 'discord.js'
import { reasonOf } from '#domain/errors.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput, Dispatcher } from '#ports/dispatcher.ts'
import type { Locale } from '#domain/locale.ts'
import type { Log } from '#ports/log.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import { plainWithin } from '#wording/outside-text.ts'
import type { Home } from './home.ts'
import { limits } from './limits.ts'
import { unmarkAction } from './marker.ts'
import { messageFlags } from './message-body.ts'
import { renderReply } from './render-reply.ts'

export type InteractionContext = {
  readonly dispatcher: Dispatcher
  readonly log: Log
  readonly home: Home
  /** Makes one request to Discord; interactions carry their own token. */
  readonly request: (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: `/${string}`,
    body?: unknown,
  ) => Promise<unknown>
}

/** Types of a first answer: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const ACKNOWLEDGE = { command: 5, button: 6, choices: 8 } as const

/** Answers whatever a reader did: acknowledges at once, since Discord waits three seconds only, and works after. Never throws. */
export async function answerInteraction(
  context: InteractionContext,
  interaction: Interaction,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(context, interaction)
    if (interaction.isChatInputCommand()) await runCommand(context, interaction)
    if (interaction.isButton()) await pressButton(context, interaction)
  } catch (error) {
    context.log.warn('interaction not answered', { reason: reasonOf(error) })
  }
}

/**
 * A public answer replaces the private waiting note, which Discord does not let become public. The note is edited first: a
 * follow-up to a note that still waits would be that edit itself, and as private as the note.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
async function runCommand(
  context: InteractionContext,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const data = { flags: messageFlags.ephemeral }
  await acknowledge(context, interaction, { type: ACKNOWLEDGE.command, data })
  const name = interaction.options.getSubcommand(false) ?? interaction.commandName
  const reply = await replyTo(context, interaction, (invocation) =>
    context.dispatcher.run(name, inputOf(interaction), invocation),
  )
  if (reply.visibility === 'private') return editOriginal(context, interaction, reply)
  await editOriginal(context, interaction, { ...reply, buttons: [] })
  await followUp(context, interaction, reply)
  await context.request('DELETE', originalOf(interaction))
}

/** A page turns in place only in a message that its reader alone sees; buttons of public messages answer privately. */
async function pressButton(context: InteractionContext, interaction: ButtonInteraction): Promise<void> {
  await acknowledge(context, interaction, { type: ACKNOWLEDGE.button })
  const action = unmarkAction(interaction.customId)
  const reply = await replyTo(context, interaction, (invocation) =>
    context.dispatcher.press(action, invocation),
  )
  const isPrivatePlace = interaction.message.flags.has(messageFlags.ephemeral)
  if (reply.isUpdate && isPrivatePlace) return editOriginal(context, interaction, reply)
  await followUp(context, interaction, reply)
}

/** Only who asks at home is answered. */
async function replyTo(
  { home }: InteractionContext,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  answer: (invocation: Invocation) => Promise<Reply>,
): Promise<Reply> {
  const refusal = refusePlace(await home.placeOf(interaction), localeOf(interaction))
  return refusal ?? answer(invocationOf(interaction))
}

/** None for who is not at home. At most 25 choices; one that is longer than Discord takes could not be chosen faithfully and is left out. */
async function suggest(context: InteractionContext, interaction: AutocompleteInteraction): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const command = interaction.options.getSubcommand(false) ?? interaction.commandName
  const isHome = (await context.home.placeOf(interaction)) === 'home'
  const choices = isHome
    ? await context.dispatcher.complete(command, focused.name, String(focused.value))
    : []
  const offered = choices
    .filter(({ value }) => value !== '' && value.length <= limits.choiceValue)
    .slice(0, limits.choices)
    .map(({ label, value }) => ({ name: plainWithin(label, limits.choiceName) || value, value }))
  await acknowledge(context, interaction, { type: ACKNOWLEDGE.choices, data: { choices: offered } })
}

async function acknowledge(
  context: InteractionContext,
  { id, token }: Interaction,
  body: unknown,
): Promise<void> {
  await context.request('POST', `/interactions/${id}/${token}/callback`, body)
}

async function editOriginal(
  context: InteractionContext,
  interaction: Interaction,
  reply: Reply,
): Promise<void> {
  await context.request('PATCH', originalOf(interaction), renderReply(reply))
}

async function followUp(context: InteractionContext, interaction: Interaction, reply: Reply): Promise<void> {
  const flags = reply.visibility === 'private' ? messageFlags.ephemeral : 0
  const path = `/webhooks/${interaction.applicationId}/${interaction.token}` as const
  await context.request('POST', path, { ...renderReply(reply), flags })
}

function originalOf({ applicationId, token }: Interaction): `/${string}` {
  return `/webhooks/${applicationId}/${token}/messages/@original`
}

function inputOf(interaction: ChatInputCommandInteraction): CommandInput {
  const [first] = interaction.options.data
  const options = first?.options ?? interaction.options.data
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  )
}

function invocationOf(interaction: ChatInputCommandInteraction | ButtonInteraction): Invocation {
  return {
    platform: 'discord',
    channelAddress: interaction.channelId,
    userId: interaction.user.id,
    locale: localeOf(interaction),
    isManager: false,
  }
}

function localeOf({ locale }: Interaction): Locale {
  return locale === 'pl' ? 'pl' : 'en'
}
