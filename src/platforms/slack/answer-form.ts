import { setTimeout as sleep } from 'node:timers/promises'
import type { App, types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt'
import { reasonOf } from '#domain/errors.ts'
import type { FieldErrors, Form } from '#domain/form.ts'
import type { Reply } from '#domain/reply.ts'
import type { Submission } from '#ports/dispatcher.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import { sentence } from '#commands/command.ts'
import { answersOf } from '#wording/answers.ts'
import { framePhrases } from '#wording/frame.ts'
import { ACTION_PREFIX } from './blocks.ts'
import { submitWaitMs } from './limits.ts'
import { invocationOf, type Desk, type FormOrigin } from './question.ts'
import { actionOfForm, fieldErrors, readForm, renderForm } from './render-form.ts'
import { renderWindow } from './render-view.ts'

/**
 * Reads forms that are handed in. What is known within a second is the acknowledgement itself: the mistakes beside their fields, or
 * the answer, given in the channel where the form was opened, else in the window. Later, the window shows whatever comes.
 * https://docs.slack.dev/surfaces/modals#response_actions
 */
export function listenForForms(app: App, desk: Desk): void {
  const ours = { type: 'view_submission', callback_id: new RegExp(`^${ACTION_PREFIX}`, 'u') } as const
  app.view<ViewSubmitAction>(ours, async ({ ack, body }) => {
    if (desk.isRedelivered(body.trigger_id)) return ack()
    const origin = readOrigin(body.view.private_metadata)
    const working = submit(body, origin, desk)
    const early = await Promise.race([working, sleep(submitWaitMs, null, { ref: false })])
    const channel = desk.channels.get(origin.key)
    if (early !== null && isForChannel(early) && channel?.isOpen() === true) {
      await ack()
      return channel.give(early.reply).catch(noteFailure(desk))
    }
    if (early !== null) return ack(responseTo(early, body, desk))
    const waiting = sentence(framePhrases(desk.locale).working)
    await ack({ response_action: 'update', view: renderWindow(waiting, desk.locale) })
    const view = viewOf(await working, body, desk)
    await desk.client.views.update({ view_id: body.view.id, view }).catch(noteFailure(desk))
  })
}

function isForChannel(submission: Submission): submission is Extract<Submission, { kind: 'reply' }> {
  return submission.kind === 'reply' && submission.reply.form === undefined
}

/** Mistakes in fields that the window shows stand beside them; anything else changes the window. */
function responseTo(submission: Submission, body: ViewSubmitAction, desk: Desk): ViewResponseAction {
  const errors = submission.kind === 'errors' ? fieldErrors(submission.form, submission.errors) : null
  const isShown = errors !== null && Object.keys(errors).every((name) => hasField(body, name))
  return isShown
    ? { response_action: 'errors', errors }
    : { response_action: 'update', view: viewOf(submission, body, desk) }
}

function noteFailure({ log }: Desk): (error: unknown) => void {
  return (error) => log.warn('could not answer on Slack', { reason: reasonOf(error) })
}

function hasField({ view }: ViewSubmitAction, name: string): boolean {
  return view.blocks.some((block) => block.type === 'input' && block.block_id === name)
}

/** The bot's own words, which Slack hands back; what was written by an older version of it may read otherwise. */
function readOrigin(metadata: string): FormOrigin {
  const read: unknown = metadata.startsWith('{') ? JSON.parse(metadata) : {}
  const { channel, key } = read as Partial<Record<keyof FormOrigin, unknown>>
  return { channel: typeof channel === 'string' ? channel : '', key: typeof key === 'string' ? key : '' }
}

/** Only who asks at home is answered. Never throws. */
async function submit(
  { user, team, view }: ViewSubmitAction,
  { channel }: FormOrigin,
  desk: Desk,
): Promise<Submission> {
  try {
    const asker = { teams: [user.team_id ?? '', team?.id ?? []].flat(), channel, user: user.id }
    const refusal = refusePlace(await desk.home.placeOf(asker), desk.locale)
    if (refusal !== null) return { kind: 'reply', reply: refusal }
    const invocation = await invocationOf(asker, desk)
    const action = actionOfForm(view.callback_id)
    return await desk.dispatcher.submit(action, readForm(view.state.values), invocation)
  } catch (error) {
    noteFailure(desk)(error)
    return { kind: 'reply', reply: sentence(answersOf(desk.locale).failed, 'failed') }
  }
}

/** What the window shows: an answer, a further form, or the form to correct. */
function viewOf(submission: Submission, { view }: ViewSubmitAction, { locale }: Desk): types.ModalView {
  const reply: Reply = submission.kind === 'reply' ? submission.reply : sentence(framePhrases(locale).correct)
  const form: Form | undefined = submission.kind === 'errors' ? submission.form : reply.form
  const errors: FieldErrors = submission.kind === 'errors' ? submission.errors : {}
  const drawn =
    form === undefined ? null : renderForm(form, { locale, metadata: view.private_metadata, errors })
  return drawn ?? renderWindow(reply, locale)
}
