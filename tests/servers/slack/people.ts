import { type Block, buttonsOf, menusOf, type View } from './block-kit.ts'
import { type Filled, stateOf } from './fill-in.ts'
import type { SlackMessage } from './ledger.ts'
import type { Asker, Interaction, ResponseUrls } from './response-urls.ts'
import type { OpenView, Views } from './views.ts'
import { waitFor } from './wait.ts'

/** What comes of a form: mistakes beside its fields, another view in the window, or an answer in the channel behind it. */
export type HandedIn =
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'window'; readonly opened: OpenView }
  | { readonly kind: 'answer'; readonly message: SlackMessage }

/** Somebody without a channel: in the App Home, or at a global shortcut. */
export type Person = Omit<Asker, 'channel'>

type Parts = {
  readonly views: Views
  readonly responses: ResponseUrls
  readonly responseUrl: (interaction: Interaction) => string
  /** Delivers a payload and answers what it was acknowledged with. */
  readonly deliver: (type: string, payload: Record<string, unknown>) => Promise<unknown>
  readonly ownTeam: string
}

const APP = 'A0000001'

/** People who use what opens windows, and fill them in. */
export function createPeople({ views, responses, responseUrl, deliver, ownTeam }: Parts) {
  const who = ({ user, team }: Person) => ({
    user: { id: user, username: 'anna', name: 'anna', team_id: team ?? ownTeam },
    team: { id: ownTeam, domain: 'kurier' },
    api_app_id: APP,
    token: 'deprecated',
  })
  const opened = (triggerId: string) => waitFor('a window', () => views.byTrigger(triggerId))
  const changed = (old: OpenView) =>
    waitFor('the window to change', () => {
      const now = views.byId(old.id)
      return now === old ? null : now
    })

  return {
    /** Somebody uses a message's shortcut: the message that answers it. */
    async messageShortcut(callbackId: string, message: Partial<SlackMessage>, asker: Asker) {
      const interaction = responses.open(asker, null)
      const { text, blocks, metadata } = message
      await deliver('interactive', {
        type: 'message_action',
        ...who(asker),
        callback_id: callbackId,
        trigger_id: views.trigger(interaction).id,
        channel: { id: asker.channel, name: 'depesze' },
        response_url: responseUrl(interaction),
        message_ts: message.ts,
        action_ts: message.ts,
        message: {
          type: 'message',
          ts: message.ts,
          bot_id: 'B0BOT0001',
          text,
          blocks,
          metadata,
          ...message.sent,
        },
      })
      return waitFor('an answer to a shortcut', () => interaction.answers[0])
    },
    /** Somebody uses a global shortcut: the window that opens. */
    async globalShortcut(callbackId: string, person: Person) {
      const { id } = views.trigger(null)
      await deliver('interactive', {
        type: 'shortcut',
        ...who(person),
        callback_id: callbackId,
        trigger_id: id,
        action_ts: '1.1',
      })
      return opened(id)
    },
    /** Somebody opens the App Home: their page. */
    async openHome(person: Person) {
      const before = views.published(person.user)
      await deliver('events_api', {
        type: 'event_callback',
        team_id: person.team ?? ownTeam,
        api_app_id: APP,
        event_id: `Ev${before}${person.user}`,
        event_time: 1,
        event: {
          type: 'app_home_opened',
          user: person.user,
          channel: 'D0HOME001',
          tab: 'home',
          event_ts: '1.1',
        },
      })
      await waitFor('the Home tab', () => views.published(person.user) > before)
      return waitFor('the Home tab', () => views.home(person.user))
    },
    /** Somebody presses a button, or chooses a value from a menu, in a window or the Home tab: the window or page as it is then. */
    async actInView(name: string, on: OpenView, { value, ...person }: Person & { readonly value?: string }) {
      const { id } = views.trigger(null)
      const action = actionIn(on.view, name, value)
      const before = views.published(person.user)
      await deliver('interactive', {
        type: 'block_actions',
        ...who(person),
        trigger_id: id,
        container: { type: 'view', view_id: on.id },
        view: { id: on.id, ...on.view },
        actions: [{ ...action, block_id: 'b1', action_ts: '1.1' }],
      })
      if (on.view.type !== 'home')
        return waitFor('an answer', () => views.byTrigger(id) ?? changedFrom(views, on))
      await waitFor('the Home tab', () => views.published(person.user) > before)
      return waitFor('an answer', () => views.byTrigger(id) ?? views.home(person.user))
    },
    /** Somebody hands in a window, its inputs filled in as told. */
    async handIn(on: OpenView, filled: Filled, person: Person): Promise<HandedIn> {
      const interaction = on.trigger?.interaction ?? null
      const answers = interaction?.answers.length ?? 0
      const acknowledged = (await deliver('interactive', {
        type: 'view_submission',
        ...who(person),
        trigger_id: views.trigger(null).id,
        view: { id: on.id, ...on.view, state: stateOf(on.view, filled) },
        response_urls: [],
      })) as { response_action?: string; errors?: Record<string, string>; view?: View } | null
      if (acknowledged?.errors !== undefined) return { kind: 'errors', errors: acknowledged.errors }
      if (acknowledged?.view !== undefined)
        return { kind: 'window', opened: views.replace(on.id, acknowledged.view) }
      const message = await waitFor('an answer to a form', () => interaction?.answers[answers])
      return { kind: 'answer', message }
    },
    changed,
    opened,
  }
}

function changedFrom(views: Views, old: OpenView): OpenView | undefined {
  const now = views.byId(old.id)
  return now === old ? undefined : now
}

function actionIn(view: { readonly blocks: readonly Block[] }, name: string, value?: string): object {
  const button = buttonsOf(view).find((one) => [one.text.text, one.value].includes(name))
  if (button !== undefined) return button
  return chosenFrom(view, name, value)
}

/** A menu with a choice, as Slack reports it. */
export function chosenFrom(
  view: { readonly blocks: readonly Block[] },
  placeholder: string,
  value?: string,
): { readonly action_id?: string | undefined } {
  const menu = menusOf(view).find((one) => one.placeholder?.text === placeholder)
  const option = menu?.options?.find((one) => one.value === value)
  if (menu === undefined || option === undefined)
    throw new Error(`no menu "${placeholder}" offers "${value}"`)
  return { ...menu, selected_option: option } as { readonly action_id?: string | undefined }
}
