import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'discord.js'
import type { Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { ConnectContext } from '#ports/platform.ts'
import type { RequestGuard } from '#platforms/shared/request-guard.ts'
import { answerInteraction } from './answer-interaction.ts'
import { fatalClose } from './close-codes.ts'
import type { Home } from './home.ts'
import type { IdentifyBudget } from './identify-budget.ts'
import { identifyThrottler } from './identify-throttler.ts'
import { renderCommands } from './render-command.ts'
import { interactionContext, type InteractionContext } from './interaction-context.ts'
import { restOptions } from './rest.ts'

/** How long the gateway may take until it is ready. */
const READY_TIMEOUT_MS = 30_000

/** discord.js never ends a client that was destroyed before it was ready. */
const LONGEST_END_MS = 1_000

export type SignInContext = ConnectContext & { readonly guard: RequestGuard; readonly home: Home }

/** A client that is ready. While it lasts, discord.js resumes it by itself after a drop. */
export type Session = {
  readonly client: Client<true>
  /** Resolves when the session is over: null to sign in again once the budget allows, an error where that is of no use. */
  readonly over: Promise<DepeszaError | null>
  readonly end: () => Promise<void>
}

/**
 * A client that is ready, with its commands registered and its listeners in place. Throws a DepeszaError: bad-config where
 * Discord refuses the bot for good, unavailable where it cannot be reached.
 */
export async function signIn(
  context: SignInContext,
  budget: IdentifyBudget,
  closing: AbortSignal,
): Promise<Session> {
  const { promise: over, resolve: finish } = Promise.withResolvers<DepeszaError | null>()
  const gone = new AbortController()
  const throttled = { log: context.log, gone: gone.signal, giveUp: () => finish(null) }
  const client = await createClient(context, identifyThrottler(budget, throttled))
  let fatal: DepeszaError | null = null
  client.on('shardDisconnect', ({ code }) => {
    const reason = fatalClose(code)
    if (reason === null) return
    fatal = new DepeszaError('bad-config', reason)
    finish(fatal)
  })
  const end = async (): Promise<void> => {
    gone.abort()
    await Promise.race([client.destroy(), sleep(LONGEST_END_MS, null, { ref: false })])
  }
  try {
    const ready = await untilReady(client, {
      over,
      closing,
      token: context.environment['DISCORD_TOKEN'] ?? '',
    })
    await registerCommands(ready, context)
    return { client: ready, over, end }
  } catch (error) {
    await end()
    throw fatal ?? signInError(error)
  }
}

type SignIn = { readonly over: Session['over']; readonly closing: AbortSignal; readonly token: string }

/** Rejects where the session is over before it began, or takes too long to begin. */
async function untilReady(client: Client, { over, closing, token }: SignIn): Promise<Client<true>> {
  const { promise, resolve, reject } = Promise.withResolvers<Client<true>>()
  client.once('clientReady', resolve)
  void over.then((error) => reject(error ?? new Error('the day’s sign-ins are used up')))
  const timer = setTimeout(() => reject(new Error('the gateway did not become ready')), READY_TIMEOUT_MS)
  const hangUp = (): void => reject(new Error('the bot is ending'))
  closing.addEventListener('abort', hangUp, { once: true })
  try {
    const [ready] = await Promise.all([promise, client.login(token)])
    return ready
  } finally {
    clearTimeout(timer)
    closing.removeEventListener('abort', hangUp)
  }
}

type Throttler = ReturnType<typeof identifyThrottler>

async function createClient(context: SignInContext, throttler: Throttler): Promise<Client> {
  const { Client: DiscordClient, GatewayIntentBits } = await import('discord.js')
  const client = new DiscordClient({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: restOptions(context.environment, context.guard),
    ws: { buildIdentifyThrottler: throttler },
  })
  const { dispatcher, log, home, managers, now } = context
  const interactions = interactionContext({
    dispatcher,
    log,
    home,
    managers,
    now,
    request: (method, path, content) =>
      client.rest.request({
        method: method as Parameters<typeof client.rest.request>[0]['method'],
        fullRoute: path,
        auth: false,
        ...(content === undefined ? {} : sent(content)),
      }),
  })
  client.on('interactionCreate', (interaction) => void answerInteraction(interactions, interaction))
  logTrouble(client, context)
  surviveLateResume(client)
  return client
}

/** https://docs.discord.com/developers/reference#uploading-files */
function sent({ body, file }: NonNullable<Parameters<InteractionContext['request']>[2]>) {
  if (file === undefined) return { body }
  return { body, files: [{ name: file.name, data: file.text, contentType: 'text/plain; charset=utf-8' }] }
}

/**
 * Without a listener for 'error', trouble at the gateway would end the process. discord.js tries twice a second to come back: an
 * outage is two lines all the same, its beginning and its end.
 */
function logTrouble(client: Client, { log, health }: ConnectContext): void {
  let isDown = false
  const noteUp = () => {
    if (isDown) log.info('discord gateway connected again')
    isDown = false
    tellGateway(health, null)
  }
  client.on('error', (error) => log.warn('discord error', { reason: reasonOf(error) }))
  client.on('shardError', (error) => log.debug('discord gateway error', { reason: reasonOf(error) }))
  client.on('shardReconnecting', () => {
    if (!isDown) log.info('discord gateway lost, reconnecting')
    isDown = true
    tellGateway(health, lost)
  })
  client.on('shardResume', noteUp)
  client.on('shardReady', noteUp)
  client.on('invalidated', () => log.error('discord gateway session refused: check DISCORD_TOKEN'))
}

/**
 * Where Discord ends a session in the same breath in which it resumes it, discord.js reads the session after it forgot it, and the
 * error ends the process. An empty one in its place is no session to resume, so it identifies, as it should.
 */
function surviveLateResume(client: Client): void {
  const events: NodeJS.EventEmitter = client
  events.on('raw', ({ t }: { readonly t: unknown }, shardId: number) => {
    const shard = client.ws.shards.get(shardId)
    if (t !== 'RESUMED' || shard === undefined || Reflect.get(shard, 'sessionInfo') !== null) return
    Reflect.set(shard, 'sessionInfo', { sequence: 0 })
  })
}

/** Tells that commands and buttons do not work, and why; null once they do. Posting does not need the gateway. */
export function tellGateway(health: ConnectContext['health'], reason: Bilingual | null): void {
  const said = reason === null ? null : withoutCommands(reason)
  health.report('commands:discord', said === null ? null : { severity: 'degraded', reason: said })
}

const lost: Bilingual = { pl: 'połączenie przerwane', en: 'connection lost' }

function withoutCommands({ pl, en }: Bilingual): Bilingual {
  return {
    pl: `Discord: alerty wychodzą, ale polecenia i przyciski nie działają (${pl})`,
    en: `Discord: alerts go out, but commands and buttons do not work (${en})`,
  }
}

function signInError(thrown: unknown): DepeszaError {
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : null
  const options = { cause: thrown }
  if (code === 'TokenInvalid') {
    return new DepeszaError('bad-config', tokenRefused, options)
  }
  const reason = reasonOf(thrown)
  const wording = {
    pl: `nie można połączyć się z Discordem: ${reason}`,
    en: `cannot connect to Discord: ${reason}`,
  }
  return new DepeszaError('unavailable', wording, options)
}

const tokenRefused: Bilingual = {
  pl: 'Discord odrzuca token: wpisz do DISCORD_TOKEN token bota',
  en: 'Discord refuses the token: set DISCORD_TOKEN to the bot’s token',
}

/** The same commands again change nothing. A bot without commands still posts. */
async function registerCommands(client: Client<true>, { dispatcher, log }: ConnectContext): Promise<void> {
  try {
    await client.rest.put(`/applications/${client.application.id}/commands`, {
      body: renderCommands(dispatcher),
    })
  } catch (error) {
    log.error('discord commands not registered', { reason: reasonOf(error) })
  }
}
