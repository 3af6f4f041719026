import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Button, buttonsOf } from './block-kit.ts'
import { type Fault, planFaults } from './faults.ts'
import { openLedger, type SlackMessage } from './ledger.ts'
import { type Asker, type Interaction, openResponseUrls } from './response-urls.ts'
import {
  type SignedAnswer,
  type SignedRequest,
  sendSigned,
  signRequest,
  type SigningOverrides,
} from './signed-http.ts'
import { openSocketMode } from './socket-mode.ts'
import { chosenFrom, createPeople } from './people.ts'
import { openViews, type OpenView } from './views.ts'
import { waitFor } from './wait.ts'
import { answerWebApi, type ApiCall, readBody } from './web-api.ts'

export { buttonsOf, visibleText } from './block-kit.ts'
export type { Fault } from './faults.ts'
export type { SlackMessage } from './ledger.ts'
export type { OpenView } from './views.ts'
export { waitFor } from './wait.ts'

/**
 * A Slack on loopback: Web API, Socket Mode and signed HTTP. The bot is pointed at it with `environment(…)`.
 *
 *     const server = await startSlackServer()
 *     // start the bot with server.environment('socket') in its environment, then
 *     await server.connected()
 *     const answer = await server.command('recent białoruś 24h', { channel: 'C0KURIER1', user: 'U0ANNA001' })
 *     visibleText(answer); answer.visibleTo; server.messages('C0KURIER1'); server.violations
 *     await server.press('Cytaty (2)', server.messages('C0KURIER1')[0], { channel: 'C0KURIER1', user: 'U0ANNA001' })
 */
export type SlackServer = Omit<ReturnType<typeof createPeople>, 'opened'> & {
  /** For SLACK_API_URL; ends with /api/. */
  readonly apiUrl: string
  readonly signingSecret: string
  /** The variables that point a bot here, with Socket Mode or with signed HTTP. */
  environment(mode: 'socket' | 'http'): Record<string, string>
  /** Sends commands and buttons as signed HTTP to this address of the bot (http://127.0.0.1:PORT/slack/events) from now on. */
  useRequestUrl(url: string): void
  /** Resolves once a Socket Mode connection is open. */
  connected(timeoutMs?: number): Promise<void>

  /** Everything that stands in a channel, ephemeral answers too (their `visibleTo` is set), oldest first. */
  messages(channel: string): readonly SlackMessage[]
  /** Somebody deletes a message. */
  remove(ts: string): void
  /** The same without ephemeral answers, as soon as there are `count`; rejects after `timeoutMs` (5 s). */
  posted(channel: string, count: number, timeoutMs?: number): Promise<readonly SlackMessage[]>
  /** Keys of operations (as the bot's metadata names them) that were posted more than once. A test should find it empty. */
  repeated(): readonly string[]
  /**
   * What Slack's schema or limits forbid in what the bot sent, and calls before a Retry-After had passed. A test should
   * find it empty.
   */
  readonly violations: readonly string[]
  /** Every call of a Web API method, in order. */
  calls(method: string): readonly ApiCall[]

  /** Somebody types `/depesza <text>`: the message that answers it. Rejects when no acknowledgement comes in 3 s. */
  command(text: string, asker: Asker): Promise<SlackMessage>
  /**
   * Somebody presses a button, named by its label (without the count too: "Cytaty"), value or action_id: the message that answers it or took its place. A button
   * that opens an address is only acknowledged: the message itself.
   */
  press(button: string, message: SlackMessage | undefined, asker: Asker): Promise<SlackMessage>
  /** Somebody types a command that opens a window. */
  openByCommand(text: string, asker: Asker): Promise<OpenView>
  /** Somebody presses a button that opens a window. */
  openByPress(button: string, message: SlackMessage | undefined, asker: Asker): Promise<OpenView>
  /** Somebody chooses a value from a menu, named by its placeholder. */
  choose(
    chosen: { readonly menu: string; readonly value: string },
    message: SlackMessage,
    asker: Asker,
  ): Promise<SlackMessage>
  /** The same from a menu whose choice opens a window. */
  openByChoice(
    chosen: { readonly menu: string; readonly value: string },
    message: SlackMessage,
    asker: Asker,
  ): Promise<OpenView>
  /** Says who is in a user group. */
  setGroup(id: string, members: readonly string[]): void
  /** Sends the same command twice with one trigger, as a redelivery does; answers all answers that came within `waitMs`. */
  redeliver(text: string, asker: Asker, waitMs: number): Promise<readonly SlackMessage[]>
  /** A signed `/depesza` request as Slack would send it to the request URL, not yet sent. */
  signedCommand(text: string, asker: Asker, overrides?: SigningOverrides): SignedRequest
  /** Sends a signed request to the request URL, right or wrong, once or again. */
  send(request: SignedRequest): Promise<SignedAnswer>

  /** The next `times` calls of the method go wrong like this. */
  misbehave(method: string, fault: Fault, times?: number): void
  /** Ends all planned misbehaviour. */
  behave(): void
  /** New messages appear in the history only after that long. */
  delayHistory(ms: number): void
  /** Called for every Web API call after it was carried out and before it is answered: here a test kills the bot. */
  onCall(listener: (call: ApiCall) => void): void
  /** Asks every Socket Mode client to disconnect, as Slack does when it recycles a connection. */
  askToDisconnect(): void
  /** Cuts every Socket Mode connection without a word. */
  cutSockets(): void
  connections(): number
  close(): Promise<void>
}

/** A connection that rests is not cut while a busy machine takes its time, since that would be a fault nobody planned. */
const KEEP_ALIVE_MS = 60_000

const OWN_TEAM = 'T0000001'

const ALL_SCOPES = ['chat:write', 'commands', 'channels:history', 'groups:history', 'im:history', 'im:write']

/**
 * Starts the server on a free port. `scopes`: what the bot's token says it may do. `answerWithinMs`: how long `command`
 * and `press` wait for the answer that follows the acknowledgement (5 s). `organisation`: the workspaces of the
 * organisation that installed the bot, where no single one did. `now`: the server's clock, for tests that move it.
 */
export async function startSlackServer(
  options: {
    readonly scopes?: readonly string[]
    readonly answerWithinMs?: number
    readonly organisation?: readonly string[]
    readonly now?: () => number
  } = {},
): Promise<SlackServer> {
  const botToken = 'xoxb-loopback-0001'
  const appToken = 'xapp-loopback-0001'
  const signingSecret = 'loopback-signing-secret'
  const now = options.now ?? Date.now
  const ledger = openLedger(now)
  const faults = planFaults()
  const sockets = openSocketMode()
  const calls: ApiCall[] = []
  const violations: string[] = []
  const responses = openResponseUrls(ledger, violations)
  let historyLagMs = 0
  let requestUrl: string | null = null
  const views = openViews(now, violations)
  const groups = new Map<string, readonly string[]>()
  let listener: (call: ApiCall) => void = () => {}

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/response/') === true) {
      const taken = responses.take(request.url.slice('/response/'.length), await readBody(request))
      response.writeHead(taken.status).end(taken.body)
      return
    }
    await answerWebApi(request, response, {
      botToken,
      appToken,
      scopes: options.scopes ?? ALL_SCOPES,
      organisation: options.organisation ?? null,
      ledger,
      views,
      groups,
      faults,
      calls,
      violations,
      now,
      historyLagMs: () => historyLagMs,
      onCall: (call) => listener(call),
      openSocket: () => `ws://${host}/socket?ticket=${calls.length}`,
    })
  }

  function responseUrl({ id }: Interaction): string {
    return `http://${host}/response/${id}`
  }

  function commandPayload(text: string, interaction: Interaction): Record<string, string> {
    return {
      token: 'deprecated',
      team_id: interaction.team ?? OWN_TEAM,
      team_domain: 'kurier',
      channel_id: interaction.channel,
      channel_name: 'depesze',
      user_id: interaction.user,
      user_name: 'anna',
      command: '/depesza',
      text,
      api_app_id: 'A0000001',
      is_enterprise_install: String(options.organisation !== undefined),
      response_url: responseUrl(interaction),
      trigger_id: views.trigger(interaction).id,
    }
  }

  function pressPayload(
    action: object,
    message: SlackMessage,
    interaction: Interaction,
  ): Record<string, unknown> {
    return {
      type: 'block_actions',
      user: { id: interaction.user, username: 'anna', team_id: interaction.team ?? OWN_TEAM },
      api_app_id: 'A0000001',
      token: 'deprecated',
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.visibleTo !== null,
      },
      trigger_id: views.trigger(interaction).id,
      team: options.organisation === undefined ? { id: OWN_TEAM, domain: 'kurier' } : null,
      channel: { id: message.channel, name: 'depesze' },
      ...(message.visibleTo === null
        ? { message: { type: 'message', ts: message.ts, text: message.text, blocks: message.blocks } }
        : {}),
      response_url: responseUrl(interaction),
      actions: [{ ...action, block_id: 'b1', action_ts: message.ts }],
    }
  }

  async function deliver(
    type: string,
    payload: Record<string, unknown>,
    overrides?: SigningOverrides,
  ): Promise<unknown> {
    if (requestUrl === null) return sockets.deliver(type, payload)
    const form =
      type === 'slash_commands'
        ? new URLSearchParams(payload as Record<string, string>)
        : new URLSearchParams({ payload: JSON.stringify(payload) })
    const answered = await sendSigned(requestUrl, signRequest(form.toString(), signingSecret, overrides))
    if (answered.status !== 200) throw new Error(`the bot answered ${answered.status} to a signed request`)
    return answered.body === '' ? null : (JSON.parse(answered.body) as unknown)
  }

  function firstAnswer(interaction: Interaction, what: string): Promise<SlackMessage> {
    return waitFor(`an answer to ${what}`, () => interaction.answers[0], options.answerWithinMs)
  }

  const people = createPeople({ views, responses, responseUrl, deliver, ownTeam: OWN_TEAM })

  return {
    apiUrl: `http://${host}/api/`,
    signingSecret,
    environment: (mode) => ({
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: `http://${host}/api/`,
      ...(mode === 'socket' ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
    }),
    useRequestUrl: (url) => {
      requestUrl = url
    },
    connected: async (timeoutMs) => {
      await waitFor('a Socket Mode connection', () => sockets.connections() > 0, timeoutMs)
    },
    messages: (channel) => ledger.all(channel),
    remove: (ts) => ledger.remove(ts),
    posted: (channel, count, timeoutMs) =>
      waitFor(
        `${count} messages in ${channel}`,
        () => {
          const open = ledger.all(channel).filter((message) => message.visibleTo === null)
          return open.length >= count ? open : null
        },
        timeoutMs,
      ),
    repeated: () => ledger.repeated(),
    violations,
    calls: (method) => calls.filter((call) => call.method === method),
    async command(text, asker) {
      const interaction = responses.open(asker, null)
      await deliver('slash_commands', commandPayload(text, interaction))
      return firstAnswer(interaction, `/depesza ${text}`)
    },
    openByCommand: async (text, asker) => {
      const payload = commandPayload(text, responses.open(asker, null))
      await deliver('slash_commands', payload)
      return people.opened(payload['trigger_id'] ?? '')
    },
    openByPress: async (name, message, asker) => {
      const { button, on } = findButton(name, message)
      const payload = pressPayload(button, on, responses.open(asker, on))
      await deliver('interactive', payload)
      return people.opened(String(payload['trigger_id']))
    },
    choose: async ({ menu, value }, message, asker) => {
      const interaction = responses.open(asker, message)
      await deliver('interactive', pressPayload(chosenFrom(message, menu, value), message, interaction))
      return firstAnswer(interaction, `the menu ${menu}`)
    },
    openByChoice: async ({ menu, value }, message, asker) => {
      const chosen = chosenFrom(message, menu, value)
      const payload = pressPayload(chosen, message, responses.open(asker, message))
      await deliver('interactive', payload)
      return people.opened(String(payload['trigger_id']))
    },
    setGroup: (id, members) => void groups.set(id, members),
    ...people,
    async press(name, pressed, asker) {
      const { button, on: message } = findButton(name, pressed)
      const interaction = responses.open(asker, message)
      await deliver('interactive', pressPayload(button, message, interaction))
      if (button.url !== undefined) return message
      return firstAnswer(interaction, `the button ${name}`)
    },
    async redeliver(text, asker, waitMs) {
      const interaction = responses.open(asker, null)
      const payload = commandPayload(text, interaction)
      await deliver('slash_commands', payload)
      // Slack signs a second delivery anew.
      await deliver('slash_commands', payload, { skewSeconds: 1, headers: { 'x-slack-retry-num': '1' } })
      await firstAnswer(interaction, `/depesza ${text}`)
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      return interaction.answers
    },
    signedCommand: (text, asker, overrides) => {
      const form = new URLSearchParams(commandPayload(text, responses.open(asker, null)))
      return signRequest(form.toString(), signingSecret, overrides)
    },
    send: (request) => {
      if (requestUrl === null) throw new Error('no request URL: call useRequestUrl first')
      return sendSigned(requestUrl, request)
    },
    misbehave: (method, fault, times = 1) => faults.plan(method, fault, times),
    behave: () => faults.clear(),
    delayHistory: (ms) => {
      historyLagMs = ms
    },
    onCall: (next) => {
      listener = next
    },
    askToDisconnect: () => sockets.askToDisconnect(),
    cutSockets: () => sockets.cut(),
    connections: () => sockets.connections(),
    async close() {
      sockets.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function findButton(
  name: string,
  message: SlackMessage | undefined,
): { readonly button: Button; readonly on: SlackMessage } {
  if (message === undefined) throw new Error(`there is no message whose "${name}" could be pressed`)
  const button = buttonsOf(message).find((one) =>
    [one.text.text, one.text.text.replace(/ \(\d+\)$/u, ''), one.value, one.action_id].includes(name),
  )
  if (button === undefined) throw new Error(`the message has no button "${name}"`)
  return { button, on: message }
}
