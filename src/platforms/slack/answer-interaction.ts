import type { App, BlockAction, MessageShortcut, RespondFn } from '@slack/bolt'
import { reasonOf } from '#domain/errors.ts'
import type { Reply } from '#domain/reply.ts'
import { listenForForms } from './answer-form.ts'
import { ACTION_PREFIX } from './blocks.ts'
import { listenForHome, publishHome } from './app-home.ts'
import { pointedMessage } from './pointed-message.ts'
import { answerQuestion, openDesk, type Desk, type Question, type QuestionContext } from './question.ts'
import { MENU_PREFIX } from './render-controls.ts'
import { renderWindow } from './render-view.ts'
import { channelOf } from './response-url.ts'

const OWN = new RegExp(`^${ACTION_PREFIX}`, 'u')

/**
 * Answers slash commands, buttons, menus, shortcuts, forms and the App Home. Each is acknowledged before anything else (Slack gives up
 * after 3 s), and nothing here throws.
 * https://docs.slack.dev/interactivity/handling-user-interaction
 */
export function listenForQuestions(app: App, context: QuestionContext): void {
  const desk = openDesk(context)
  listenForCommands(app, desk)
  listenForPresses(app, desk)
  listenForShortcuts(app, desk)
  listenForForms(app, desk)
  listenForHome(app, desk)
  app.error(async (error) => context.log.error('a Slack listener failed', { reason: reasonOf(error) }))
}

function listenForCommands(app: App, desk: Desk): void {
  // Any name: the same app may be installed with a command of another name.
  app.command(/^\//u, async ({ command, ack, respond }) => {
    await ack()
    await answerQuestion(
      {
        triggerId: command.trigger_id,
        teams: [command.team_id],
        channel: command.channel_id,
        user: command.user_id,
        ask: (invocation) => desk.dispatcher.runText(command.text, invocation),
        ...inChannel(respond, desk),
      },
      desk,
    )
  })
}

function listenForPresses(app: App, desk: Desk): void {
  app.action({ type: 'block_actions', action_id: OWN }, async ({ action, body, ack, respond }) => {
    await ack()
    const pressed = readPressed(action)
    // A button that opens an address is reported too and wants no answer.
    if (pressed === null) return
    await answerQuestion(
      {
        triggerId: body.trigger_id,
        // The message's workspace is the bot's own; whose the reader is stands with the reader.
        teams: [body.user.team_id ?? '', body.team?.id ?? []].flat(),
        channel: body.channel?.id ?? body.container['channel_id'] ?? '',
        user: body.user.id,
        ask: (invocation) => desk.dispatcher.press(pressed.action, invocation, pressed.value),
        ...(body.view === undefined
          ? inChannel(respond, desk, body.container['is_ephemeral'] === true)
          : inView(body, desk)),
      },
      desk,
    )
  })
}

function listenForShortcuts(app: App, desk: Desk): void {
  app.shortcut({ type: 'message_action', callback_id: OWN }, async ({ shortcut, ack, respond }) => {
    await ack()
    const name = shortcut.callback_id.slice(ACTION_PREFIX.length)
    // Bolt types the shortcut by its constraints only where those are literal.
    const { message, channel, user, team, trigger_id: triggerId } = shortcut as MessageShortcut
    const pointed = pointedMessage(message, desk.home.botId())
    await answerQuestion(
      {
        triggerId,
        teams: [user.team_id ?? team?.id ?? ''],
        channel: channel.id,
        user: user.id,
        ask: (invocation) => desk.dispatcher.runOnMessage(name, pointed, invocation),
        ...inChannel(respond, desk),
      },
      desk,
    )
  })
  app.shortcut({ type: 'shortcut', callback_id: OWN }, async ({ shortcut, ack }) => {
    await ack()
    const name = shortcut.callback_id.slice(ACTION_PREFIX.length)
    const { action = '' } = desk.dispatcher.shortcuts.find((one) => one.name === name) ?? {}
    const { user, team, trigger_id: triggerId } = shortcut
    await answerQuestion(
      {
        triggerId,
        teams: [user.team_id ?? team?.id ?? ''],
        channel: '',
        user: user.id,
        ask: (invocation) => desk.dispatcher.press(action, invocation),
        give: (reply) => openWindow(desk, triggerId, { reply, metadata: '' }),
        channelForForms: null,
        isInWindow: false,
      },
      desk,
    )
  })
}

/** A button's action is its value; a menu's stands in its id, and its value is the choice. */
function readPressed(action: BlockAction['actions'][number]): { action: string; value?: string } | null {
  if (action.type === 'button') return action.value === undefined ? null : { action: action.value }
  if (action.type !== 'static_select' || !action.action_id.startsWith(MENU_PREFIX)) return null
  const { value } = action.selected_option
  return value === undefined ? null : { action: action.action_id.slice(MENU_PREFIX.length), value }
}

type Answering = Pick<Question, 'give' | 'channelForForms' | 'isInWindow'>

function inChannel(respond: RespondFn, desk: Desk, isPrivate = false): Answering {
  const channel = channelOf(respond, desk, { isPrivate })
  return { give: (reply) => channel.give(reply), channelForForms: channel, isInWindow: false }
}

/** Comes back with presses in a window that was opened from the App Home. */
const FROM_HOME = 'home'

/**
 * A press in the App Home is answered in a window, or by the page alone; one in a window changes the window. The page is drawn anew at
 * once whichever it was, since what it lists may have ended.
 */
function inView(body: BlockAction, desk: Desk): Answering {
  const { view, user, trigger_id: triggerId } = body
  const isHome = view?.type === 'home'
  const metadata = isHome ? FROM_HOME : (view?.private_metadata ?? '')
  const give = async (reply: Reply): Promise<void> => {
    if (!isHome) await updateWindow(desk, view?.id ?? '', { reply, metadata })
    else if (!reply.isUpdate) await openWindow(desk, triggerId, { reply, metadata })
    if (metadata === FROM_HOME) await publishHome(desk, { user: user.id, team: user.team_id ?? '' })
  }
  return { give, channelForForms: null, isInWindow: !isHome }
}

type Shown = { readonly reply: Reply; readonly metadata: string }

async function openWindow({ client, locale }: Desk, triggerId: string, { reply, metadata }: Shown) {
  await client.views.open({ trigger_id: triggerId, view: renderWindow(reply, locale, metadata) })
}

async function updateWindow({ client, locale }: Desk, viewId: string, { reply, metadata }: Shown) {
  await client.views.update({ view_id: viewId, view: renderWindow(reply, locale, metadata) })
}
