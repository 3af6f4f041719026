import type { App, RespondArguments } from '@slack/bolt'
import { reasonOf } from '#domain/errors.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { ACTION_PREFIX } from './blocks.ts'
import type { Asker, Home } from './home.ts'
import { replayMemoryMs } from './limits.ts'
import { renderReply } from './render-reply.ts'
import { rememberSeen } from '#platforms/shared/seen-recently.ts'

/** One question and the way to answer it. */
type Question = Asker & {
  /** Slack's id of this one command or press; a redelivery carries the same. */
  readonly triggerId: string
  readonly user: string
  readonly ask: (invocation: Invocation) => Promise<Reply>
  readonly respond: (message: RespondArguments) => Promise<unknown>
}

export type QuestionContext = ConnectContext & { readonly home: Home }

/**
 * Answers slash commands and buttons. Each is acknowledged before anything else (Slack gives up after 3 s) and
 * answered through its response_url; nothing here throws.
 * https://docs.slack.dev/interactivity/handling-user-interaction
 */
export function listenForQuestions(app: App, context: QuestionContext): void {
  const isRedelivered = rememberSeen(replayMemoryMs, context.now)
  const answer = async (question: Question): Promise<void> => {
    if (!isRedelivered(question.triggerId)) await answerQuestion(question, context)
  }
  // Any name: the same app may be installed with a command of another name.
  app.command(/^\//u, async ({ command, ack, respond }) => {
    await ack()
    await answer({
      triggerId: command.trigger_id,
      teams: [command.team_id],
      channel: command.channel_id,
      user: command.user_id,
      ask: (invocation) => context.dispatcher.runText(command.text, invocation),
      respond,
    })
  })
  app.action({ type: 'block_actions', action_id: new RegExp(`^${ACTION_PREFIX}`, 'u') }, async (pressed) => {
    const { action, body, ack, respond } = pressed
    await ack()
    // A button that opens an address is reported too and wants no answer.
    if (action.type !== 'button' || action.value === undefined) return
    const { value } = action
    await answer({
      triggerId: body.trigger_id,
      // The message's workspace is the bot's own; whose the reader is stands with the reader.
      teams: [body.user.team_id ?? '', body.team?.id ?? []].flat(),
      channel: body.channel?.id ?? body.container['channel_id'] ?? '',
      user: body.user.id,
      ask: (invocation) => context.dispatcher.press(value, invocation),
      respond,
    })
  })
  app.error(async (error) => context.log.error('a Slack listener failed', { reason: reasonOf(error) }))
}

/** Only who asks at home is answered. */
async function answerQuestion(question: Question, context: QuestionContext): Promise<void> {
  try {
    const refusal = refusePlace(await context.home.placeOf(question), context.locale)
    const reply =
      refusal ??
      (await question.ask({
        platform: 'slack',
        channelAddress: question.channel,
        userId: question.user,
        // Slack tells a reader's language only to apps that may read profiles (users:read).
        locale: context.locale,
        isManager: false,
      }))
    await question.respond(toResponse(reply))
  } catch (error) {
    context.log.warn('could not answer on Slack', { reason: reasonOf(error) })
  }
}

function toResponse(reply: Reply): RespondArguments {
  const content = { ...renderReply(reply), unfurl_links: false, unfurl_media: false }
  if (reply.isUpdate) return { ...content, replace_original: true }
  const type = reply.visibility === 'channel' ? 'in_channel' : 'ephemeral'
  return { ...content, response_type: type, replace_original: false }
}
