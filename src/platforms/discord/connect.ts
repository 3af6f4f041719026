import type { Client } from 'discord.js'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { ConnectContext, Connection } from '#ports/platform.ts'
import { answerInteraction, type InteractionContext } from './answer-interaction.ts'
import { createMessenger } from './messenger.ts'
import { renderCommand } from './render-command.ts'
import { createApi, restOptions } from './rest.ts'

/** How long the gateway may take until it is ready. */
const READY_TIMEOUT_MS = 30_000

/**
 * Signs in at Discord's gateway for commands and buttons, registers the commands, and answers what posts and looks up. A dropped
 * gateway is resumed by itself; posting does not depend on it. Throws a DepeszaError when the token is refused (bad-config) or
 * Discord cannot be reached (unavailable).
 */
export async function connect(context: ConnectContext): Promise<Connection> {
  const api = await createApi(context.environment, { now: context.now })
  const client = await createClient(context)
  await signIn(client, context.environment['DISCORD_TOKEN'] ?? '')
  await registerCommands(client, context)
  const messenger = createMessenger({
    api,
    ownId: () => client.user?.id ?? '',
    mayReadHistory: (channelId) => mayReadHistory(client, channelId),
  })
  return { ...messenger, close: () => client.destroy() }
}

async function createClient(context: ConnectContext): Promise<Client> {
  const { Client: DiscordClient, Events, GatewayIntentBits } = await import('discord.js')
  const client = new DiscordClient({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: restOptions(context.environment),
  })
  const interactions: InteractionContext = {
    dispatcher: context.dispatcher,
    log: context.log,
    request: (method, path, body) =>
      client.rest.request({
        method: method as Parameters<typeof client.rest.request>[0]['method'],
        fullRoute: path,
        auth: false,
        ...(body === undefined ? {} : { body }),
      }),
  }
  client.on(Events.InteractionCreate, (interaction) => void answerInteraction(interactions, interaction))
  logTrouble(client, context)
  return client
}

/** Without a listener for 'error', trouble at the gateway would end the process. */
function logTrouble(client: Client, { log }: ConnectContext): void {
  client.on('error', (error) => log.warn('discord error', { reason: reasonOf(error) }))
  client.on('shardError', (error) => log.warn('discord gateway error', { reason: reasonOf(error) }))
  client.on('shardReconnecting', () => log.info('discord gateway reconnecting'))
  client.on('shardResume', () => log.info('discord gateway resumed'))
  client.on('invalidated', () => log.error('discord gateway session refused: check DISCORD_TOKEN'))
}

async function signIn(client: Client, token: string): Promise<void> {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  client.once('clientReady', () => resolve())
  const timer = setTimeout(() => reject(new Error('the gateway did not become ready')), READY_TIMEOUT_MS)
  try {
    await Promise.all([ready, client.login(token)])
  } catch (error) {
    await client.destroy()
    throw signInError(error)
  } finally {
    clearTimeout(timer)
  }
}

function signInError(thrown: unknown): DepeszaError {
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : null
  const options = { cause: thrown }
  if (code === 'TokenInvalid') {
    return new DepeszaError(
      'bad-config',
      'Discord refuses the token: set DISCORD_TOKEN to the bot’s token',
      options,
    )
  }
  return new DepeszaError('unavailable', `cannot connect to Discord: ${reasonOf(thrown)}`, options)
}

/** The same commands again change nothing. A bot without commands still posts. */
async function registerCommands(client: Client, { dispatcher, log }: ConnectContext): Promise<void> {
  try {
    await client.rest.put(`/applications/${client.application?.id ?? ''}/commands`, {
      body: [renderCommand(dispatcher.commands)],
    })
  } catch (error) {
    log.error('discord commands not registered', { reason: reasonOf(error) })
  }
}

/** From the permissions the gateway told; false for a channel it did not name. */
function mayReadHistory(client: Client, channelId: string): boolean {
  const channel = client.channels.cache.get(channelId)
  if (channel === undefined || channel.isDMBased() || client.user === null) return false
  return channel.permissionsFor(client.user)?.has(['ViewChannel', 'ReadMessageHistory']) === true
}
