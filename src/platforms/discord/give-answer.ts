import type { Interaction } from 'discord.js'
import type { Form } from '#domain/form.ts'
import type { Reply } from '#domain/reply.ts'
import { framePhrases } from '#wording/frame.ts'
import type { InteractionContext } from './interaction-context.ts'
import { tokenLifeMs } from './limits.ts'
import { messageFlags } from './message-body.ts'
import { ownActions } from './own-actions.ts'
import { localeOf } from './read-interaction.ts'
import { renderForm } from './render-form.ts'
import { renderReply } from './render-reply.ts'

/** Types of a first answer: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const ACKNOWLEDGE = { message: 4, command: 5, component: 6, update: 7, choices: 8, form: 9 } as const

/**
 * Where an answer goes. `note`: a private note of the bot that waits for it, or the note in which something was pressed, which it
 * replaces. `page`: something was pressed in a message that its reader alone sees. `public`: in one that everybody sees.
 */
export type AnswerPlace = 'waiting' | 'note' | 'page' | 'public'

/** One interaction, and when it came; epoch milliseconds of the context's clock. */
export type Asked<Of extends Interaction = Interaction> = { readonly interaction: Of; readonly at: number }

/** The first answer to an interaction. */
export async function acknowledge(
  context: InteractionContext,
  { id, token }: Interaction,
  body: unknown,
): Promise<void> {
  await context.request('POST', `/interactions/${id}/${token}/callback`, { body })
}

/**
 * Gives an answer behind the acknowledgement. One that comes after the interaction's token has expired is dropped. A form cannot
 * be opened any more by then, so it is offered behind a button.
 */
export async function giveAnswer(
  context: InteractionContext,
  asked: Asked,
  { reply, place }: { readonly reply: Reply; readonly place: AnswerPlace },
): Promise<void> {
  const tookMs = context.now() - asked.at
  if (tookMs > tokenLifeMs)
    return context.log.warn('an answer on Discord came too late and is dropped', { tookMs })
  const { interaction } = asked
  const given = reply.form === undefined ? reply : offerForm(context, interaction, reply.form)
  rememberQuestions(context, given)
  if (place === 'waiting') return fillNote(context, interaction, given)
  const isInPlace = place === 'note' || (given.isUpdate && place === 'page')
  if (!isInPlace) return followUp(context, interaction, given)
  if (given.visibility === 'private') return editOriginal(context, interaction, given)
  await editOriginal(context, interaction, note(framePhrases(localeOf(interaction)).done))
  await followUp(context, interaction, given)
}

/**
 * A public answer replaces the private waiting note, which Discord does not let become public. The note is edited first: a
 * follow-up to a note that still waits would be that edit itself, and as private as the note.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
async function fillNote(context: InteractionContext, interaction: Interaction, reply: Reply): Promise<void> {
  if (reply.visibility === 'private') return editOriginal(context, interaction, reply)
  await editOriginal(context, interaction, { ...reply, buttons: [], menus: [] })
  await followUp(context, interaction, reply)
  await context.request('DELETE', originalOf(interaction))
}

/** Opens a form as the first answer; answers false where Discord would not take it. */
export async function openForm(
  context: InteractionContext,
  interaction: Interaction,
  form: Form,
): Promise<boolean> {
  const modal = renderForm(form)
  if (modal === null) return false
  await acknowledge(context, interaction, { type: ACKNOWLEDGE.form, data: modal })
  return true
}

/** A private note with a button that opens the form for this reader, as long as it is kept. */
export function offerForm(context: InteractionContext, interaction: Interaction, form: Form): Reply {
  const phrases = framePhrases(localeOf(interaction))
  return {
    ...note(phrases.formReady(form.title)),
    buttons: [{ label: phrases.openForm, style: 'primary', action: keepForm(context, interaction, form) }],
  }
}

/** Keeps the form for its reader; answers the custom id of a button that opens it. */
export function keepForm(context: InteractionContext, { user }: Interaction, form: Form): string {
  return ownActions.form(context.forms.keep({ form, userId: user.id }))
}

/** A private note of one sentence. */
export function note(text: string): Reply {
  return {
    visibility: 'private',
    isUpdate: true,
    trouble: null,
    blocks: [{ kind: 'text', text }],
    buttons: [],
  }
}

function rememberQuestions({ questions }: InteractionContext, { buttons }: Reply): void {
  for (const button of buttons) {
    if ('confirm' in button && button.confirm !== undefined) questions.keep(button.confirm, button.action)
  }
}

async function editOriginal(
  context: InteractionContext,
  interaction: Interaction,
  reply: Reply,
): Promise<void> {
  await context.request('PATCH', originalOf(interaction), contentOf(reply, interaction))
}

async function followUp(context: InteractionContext, interaction: Interaction, reply: Reply): Promise<void> {
  const flags = reply.visibility === 'private' ? messageFlags.ephemeral : 0
  const path = `/webhooks/${interaction.applicationId}/${interaction.token}` as const
  const { body, ...file } = contentOf(reply, interaction)
  await context.request('POST', path, { body: { ...body, flags }, ...file })
}

function contentOf(reply: Reply, interaction: Interaction) {
  const body = renderReply(reply, localeOf(interaction))
  if (reply.file === undefined) return { body }
  return { body: { ...body, attachments: [{ id: '0', filename: reply.file.name }] }, file: reply.file }
}

function originalOf({ applicationId, token }: Interaction): `/${string}` {
  return `/webhooks/${applicationId}/${token}/messages/@original`
}
