import { setTimeout as sleep } from 'node:timers/promises'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { ConnectContext } from '#ports/platform.ts'
import type { OwnAccount } from './find-message.ts'
import { signIn, type SignedInClient } from './sign-in.ts'

/** The pauses between attempts to sign in: doubled each time, from the first to the last. */
const PAUSES: Pauses = { firstMs: 5_000, lastMs: 300_000 }

type Pauses = { readonly firstMs: number; readonly lastMs: number }

export type Gateway = OwnAccount & { readonly close: () => Promise<void> }

/**
 * Signs in at Discord's gateway. Where Discord cannot be reached, answers all the same and goes on trying; once signed in, discord.js
 * keeps the session by itself. Throws a DepeszaError (bad-config) where Discord refuses the token.
 */
export async function openGateway(context: ConnectContext, pauses = PAUSES): Promise<Gateway> {
  const closing = new AbortController()
  let client: SignedInClient | null = null
  const attempt = async () => {
    client = await signIn(context)
    if (closing.signal.aborted) await client.destroy()
  }
  try {
    await attempt()
  } catch (error) {
    if (isForGood(error)) throw error
    context.log.warn('discord gateway not reached', { reason: reasonOf(error) })
    void keepTrying(context, attempt, { pauses, signal: closing.signal })
  }
  return {
    ownId: () => client?.user.id ?? null,
    mayReadHistory: (channelId) => (client === null ? null : mayReadHistory(client, channelId)),
    close: async () => {
      closing.abort()
      await client?.destroy()
    },
  }
}

/** Never throws: it runs beside everything else. */
async function keepTrying(
  { log }: ConnectContext,
  attempt: () => Promise<void>,
  { pauses, signal }: { readonly pauses: Pauses; readonly signal: AbortSignal },
): Promise<void> {
  for (let pauseMs = pauses.firstMs; ; pauseMs = Math.min(pauseMs * 2, pauses.lastMs)) {
    await sleep(pauseMs, null, { signal, ref: false }).catch(() => null)
    if (signal.aborted) return
    try {
      await attempt()
      log.info('discord gateway reached')
      return
    } catch (error) {
      log.warn('discord gateway not reached', { reason: reasonOf(error) })
      if (isForGood(error)) return
    }
  }
}

function isForGood(thrown: unknown): boolean {
  return thrown instanceof DepeszaError && thrown.code === 'bad-config'
}

/** From the permissions the gateway told; null while a server of the bot is out of service, false for a channel it did not name. */
function mayReadHistory(client: SignedInClient, channelId: string): boolean | null {
  const channel = client.channels.cache.get(channelId)
  if (channel === undefined) return client.guilds.cache.every((guild) => guild.available) ? false : null
  if (channel.isDMBased()) return false
  return channel.permissionsFor(client.user)?.has(['ViewChannel', 'ReadMessageHistory']) === true
}
