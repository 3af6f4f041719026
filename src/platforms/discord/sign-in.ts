import type { Client } from 'discord.js'
import type { Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { answerInteraction, type InteractionContext } from './answer-interaction.ts'
import { renderCommand } from './render-command.ts'
import { restOptions } from './rest.ts'

/** How long the gateway may take until it is ready. */
const READY_TIMEOUT_MS = 30_000

export type SignedInClient = Client<true>

/**
 * A client that is ready, with its commands registered and its listeners in place. Throws a DepeszaError: bad-config where
 * Discord refuses the token, unavailable where it cannot be reached.
 */
export async function signIn(context: ConnectContext): Promise<SignedInClient> {
  const client = await createClient(context)
  const { promise, resolve, reject } = Promise.withResolvers<SignedInClient>()
  client.once('clientReady', resolve)
  const timer = setTimeout(() => reject(new Error('the gateway did not become ready')), READY_TIMEOUT_MS)
  try {
    const [ready] = await Promise.all([promise, client.login(context.environment['DISCORD_TOKEN'] ?? '')])
    await registerCommands(ready, context)
    return ready
  } catch (error) {
    await client.destroy()
    throw signInError(error)
  } finally {
    clearTimeout(timer)
  }
}

async function createClient(context: ConnectContext): Promise<Client> {
  const { Client: DiscordClient, GatewayIntentBits } = await import('discord.js')
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
  client.on('interactionCreate', (interaction) => void answerInteraction(interactions, interaction))
  logTrouble(client, context)
  return client
}

/**
 * Without a listener for 'error', trouble at the gateway would end the process. discord.js tries twice a second to come back: an
 * outage is two lines all the same, its beginning and its end.
 */
function logTrouble(client: Client, { log }: ConnectContext): void {
  let isDown = false
  const noteUp = () => {
    if (isDown) log.info('discord gateway connected again')
    isDown = false
  }
  client.on('error', (error) => log.warn('discord error', { reason: reasonOf(error) }))
  client.on('shardError', (error) => log.debug('discord gateway error', { reason: reasonOf(error) }))
  client.on('shardReconnecting', () => {
    if (!isDown) log.info('discord gateway lost, reconnecting')
    isDown = true
  })
  client.on('shardResume', noteUp)
  client.on('shardReady', noteUp)
  client.on('invalidated', () => log.error('discord gateway session refused: check DISCORD_TOKEN'))
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
async function registerCommands(client: SignedInClient, { dispatcher, log }: ConnectContext): Promise<void> {
  try {
    await client.rest.put(`/applications/${client.application.id}/commands`, {
      body: [renderCommand(dispatcher.commands)],
    })
  } catch (error) {
    log.error('discord commands not registered', { reason: reasonOf(error) })
  }
}
