import { reasonOf } from '#domain/errors.ts'
import type { Form } from '#domain/form.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { keepRecent, type Recent } from '#platforms/shared/keep-recent.ts'
import { rememberSeen } from '#platforms/shared/seen-recently.ts'
import { framePhrases } from '#wording/frame.ts'
import type { SlackClient } from './client.ts'
import type { Asker, Home } from './home.ts'
import { replayMemoryMs, responseUrl } from './limits.ts'
import type { Managers } from './managers.ts'
import { renderForm } from './render-form.ts'
import type { Channel } from './response-url.ts'

/** What the platform needs to answer. */
export type QuestionContext = ConnectContext & {
  readonly home: Home
  readonly managing: Managers
  readonly client: SlackClient
}

/** The same with what is remembered while the process lives. */
export type Desk = QuestionContext & {
  /** Where the answers to forms that are open go. */
  readonly channels: Recent<Channel>
  /** Whether a trigger came before: a redelivery carries the same. */
  readonly isRedelivered: (triggerId: string) => boolean
}

/** So many forms at a time; the answer to an older one stands in its window. */
const MOST_KEPT = 500

export function openDesk(context: QuestionContext): Desk {
  return {
    ...context,
    channels: keepRecent({ most: MOST_KEPT, lifeMs: responseUrl.lifeMs }, context.now),
    isRedelivered: rememberSeen(replayMemoryMs, context.now),
  }
}

/** One question and the way to answer it. */
export type Question = Asker & {
  /** Slack's id of this one command or press. */
  readonly triggerId: string
  readonly user: string
  readonly ask: (invocation: Invocation) => Promise<Reply>
  readonly give: (reply: Reply) => Promise<void>
  /** Where the answer to a form goes that this question opens; null where there is no channel for it. */
  readonly channelForForms: Channel | null
  /** A window stands open, so that a form goes on top of it. */
  readonly isInWindow: boolean
}

/** What comes back with a form: the channel it was opened in, and the key of the way to answer there. */
export type FormOrigin = { readonly channel: string; readonly key: string }

/** Answers a question once; only who asks at home gets an answer. Never throws. */
export async function answerQuestion(question: Question, desk: Desk): Promise<void> {
  try {
    if (desk.isRedelivered(question.triggerId)) return
    const reply = await replyTo(question, desk)
    if (reply.form === undefined) return await question.give(reply)
    const isOpen = await openForm(question, desk, reply.form)
    if (!isOpen) await question.give(formLate(reply, desk))
  } catch (error) {
    desk.log.warn('could not answer on Slack', { reason: reasonOf(error) })
  }
}

export async function replyTo(
  { ask, ...asker }: Asker & Pick<Question, 'ask' | 'user'>,
  desk: Desk,
): Promise<Reply> {
  const refusal = refusePlace(await desk.home.placeOf(asker), desk.locale)
  return refusal ?? ask(await invocationOf(asker, desk))
}

export async function invocationOf(
  { channel, user }: Asker & Pick<Question, 'user'>,
  { locale, managing }: Desk,
): Promise<Invocation> {
  return {
    platform: 'slack',
    channelAddress: channel,
    userId: user,
    // Slack tells a reader's language only to apps that may read profiles (users:read).
    locale,
    isManager: await managing.isManager(user),
  }
}

/** A trigger is good for three seconds, and for one window: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
async function openForm(question: Question, desk: Desk, form: Form): Promise<boolean> {
  const { triggerId, channel, channelForForms, isInWindow } = question
  const key = channelForForms === null ? '' : desk.channels.keep(channelForForms)
  const origin: FormOrigin = { channel, key }
  const view = renderForm(form, { locale: desk.locale, metadata: JSON.stringify(origin) })
  if (view === null) return false
  const { views } = desk.client
  try {
    await (isInWindow ? views.push : views.open).call(views, { trigger_id: triggerId, view })
    return true
  } catch (error) {
    desk.log.warn('Slack did not open a form', { reason: reasonOf(error) })
    return false
  }
}

function formLate({ form: _late, ...reply }: Reply, { locale }: Desk): Reply {
  return { ...reply, blocks: [{ kind: 'text', text: framePhrases(locale).formLate }] }
}
