import { setTimeout as sleep } from 'node:timers/promises'
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import { reasonOf } from '#domain/errors.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { pathOf as commandPath } from '#commands/command-path.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import { framePhrases } from '#wording/frame.ts'
import { ACKNOWLEDGE, acknowledge, giveAnswer, keepForm, openForm, type Asked } from './give-answer.ts'
import type { InteractionContext } from './interaction-context.ts'
import { formWaitMs } from './limits.ts'
import { messageFlags } from './message-body.ts'
import { pressedIn, placeOf, type Work } from './press.ts'
import { inputOf, invocationOf, localeOf, pathOf, pointedMessage } from './read-interaction.ts'
import { readForm } from './render-form.ts'
import { suggest } from './suggest.ts'

/**
 * Answers whatever a reader did, once: acknowledges at once, since Discord waits three seconds only, and works after. Only what may
 * answer with a form is waited for first, and not for long. Never throws.
 */
export async function answerInteraction(
  context: InteractionContext,
  interaction: Interaction,
): Promise<void> {
  try {
    if (context.isRedelivered(interaction.id)) return
    await answerByKind(context, interaction)
  } catch (error) {
    context.log.warn('interaction not answered', { reason: reasonOf(error) })
  }
}

async function answerByKind(context: InteractionContext, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(context, interaction)
  const work = workOf(context, interaction)
  if (work === null) return
  const asked = { interaction, at: context.now() }
  await (work.mayOpenForm ? answerWithForm(context, asked, work) : answerLater(context, asked, work))
}

/** What an interaction asks for; null for one that the bot has nothing to do with. */
function workOf(context: InteractionContext, interaction: Interaction): Work | null {
  if (interaction.isChatInputCommand()) return commandWork(context, interaction)
  if (interaction.isMessageContextMenuCommand()) return messageWork(context, interaction)
  if (interaction.isButton() || interaction.isStringSelectMenu()) return pressWork(context, interaction)
  return interaction.isModalSubmit() ? formWork(context, interaction) : null
}

function commandWork({ dispatcher }: InteractionContext, interaction: ChatInputCommandInteraction): Work {
  const path = pathOf(interaction)
  const command = dispatcher.commands.find((one) => commandPath(one) === path)
  return {
    place: 'waiting',
    mayOpenForm: command?.opensForm === true,
    ask: (invocation) => dispatcher.run(path, inputOf(interaction), invocation),
  }
}

function messageWork(
  { dispatcher }: InteractionContext,
  interaction: MessageContextMenuCommandInteraction,
): Work {
  const command = dispatcher.messageCommands.find(({ names }) => names.en === interaction.commandName)
  const name = command?.name ?? interaction.commandName
  return {
    place: 'waiting',
    mayOpenForm: false,
    ask: (invocation) => dispatcher.runOnMessage(name, pointedMessage(interaction), invocation),
  }
}

function pressWork(
  context: InteractionContext,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Work {
  const [value] = interaction.isStringSelectMenu() ? interaction.values : []
  return pressedIn(context, interaction, value)
}

function formWork(context: InteractionContext, interaction: ModalSubmitInteraction): Work {
  return {
    place: placeOf(interaction.message),
    mayOpenForm: false,
    ask: async (invocation) => {
      const values = readForm(interaction)
      const submission = await context.dispatcher.submit(interaction.customId, values, invocation)
      return submission.kind === 'reply' ? submission.reply : askToCorrect(context, interaction, submission)
    },
  }
}

/** Discord shows nothing beside a field, so the form is opened again, as it was filled in. */
function askToCorrect(
  context: InteractionContext,
  interaction: Interaction,
  { errors, form }: Extract<Submission, { kind: 'errors' }>,
): Reply {
  const phrases = framePhrases(localeOf(interaction))
  const lines = form.fields.flatMap(({ name, label }) =>
    errors[name] === undefined ? [] : [`• ${label}: ${errors[name]}`],
  )
  return {
    visibility: 'private',
    isUpdate: false,
    trouble: 'asked-wrongly',
    blocks: [
      { kind: 'heading', text: phrases.correct },
      { kind: 'text', text: lines.join('\n') },
    ],
    buttons: [
      { label: phrases.correctAgain, style: 'primary', action: keepForm(context, interaction, form) },
    ],
  }
}

async function answerLater(context: InteractionContext, asked: Asked, { place, ask }: Work): Promise<void> {
  await defer(context, asked.interaction, place)
  await giveAnswer(context, asked, { reply: await replyTo(context, asked.interaction, ask), place })
}

/** Discord takes a form as a first answer only. */
async function answerWithForm(
  context: InteractionContext,
  asked: Asked,
  { place, ask }: Work,
): Promise<void> {
  const { interaction } = asked
  const asking = replyTo(context, interaction, ask)
  const early = await Promise.race([asking, sleep(formWaitMs, null, { ref: false })])
  if (early?.form !== undefined && (await openForm(context, interaction, early.form))) return
  await defer(context, interaction, place)
  await giveAnswer(context, asked, { reply: await asking, place })
}

async function defer(
  context: InteractionContext,
  interaction: Interaction,
  place: Work['place'],
): Promise<void> {
  const waiting = { type: ACKNOWLEDGE.command, data: { flags: messageFlags.ephemeral } }
  await acknowledge(context, interaction, place === 'waiting' ? waiting : { type: ACKNOWLEDGE.component })
}

/** Only who asks at home is answered. */
async function replyTo(
  { home, managers }: InteractionContext,
  interaction: Interaction,
  ask: (invocation: Invocation) => Promise<Reply>,
): Promise<Reply> {
  const refusal = refusePlace(await home.placeOf(interaction), localeOf(interaction))
  return refusal ?? ask(invocationOf(interaction, managers, home))
}
