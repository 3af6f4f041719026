import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'discord.js'
import { DepeszaError, reasonOf, wordingOf } from '#domain/errors.ts'
import type { ConnectContext } from '#ports/platform.ts'
import type { OwnAccount } from './find-message.ts'
import { createHome, type Home } from './home.ts'
import { type IdentifyBudget, readIdentifyBudget } from './identify-budget.ts'
import type { Api } from './rest.ts'
import { signIn, tellGateway } from './sign-in.ts'

/** The pauses between attempts to sign in: doubled each time, from the first to the last. */
const PAUSES: Pauses = { firstMs: 5_000, lastMs: 300_000 }

/** A gateway that does not answer keeps the first alerts waiting for so long, and the process from ending for so long. */
const LONGEST_START_MS = 10_000
const LONGEST_GOODBYE_MS = 2_000

type Pauses = { readonly firstMs: number; readonly lastMs: number }

export type Gateway = OwnAccount & { readonly close: () => Promise<void> }

/**
 * Signs in at Discord's gateway and stays signed in: resolves after the first attempt, be it a success or not, after ten seconds of
 * it, or at once where the budget of sign-ins says to wait; all else happens in the background. Where Discord ends it for good, one clear line says
 * so and nothing is tried again. Throws a DepeszaError (bad-config) where Discord refuses the token at once.
 */
export async function openGateway(context: ConnectContext, api: Api, pauses = PAUSES): Promise<Gateway> {
  const account: Account = { client: null, ownId: null, isGone: false }
  const closing = new AbortController()
  const first = Promise.withResolvers<void>()
  const budget = await readIdentifyBudget(context.memo, context.now)
  const home = createHome(context, api)
  const keeping = keepSignedIn({
    context,
    api,
    home,
    account,
    budget,
    pauses,
    first,
    closing: closing.signal,
  })
  await Promise.race([first.promise, sleep(LONGEST_START_MS, null, { ref: false })])
  return {
    ownId: () => account.client?.user.id ?? account.ownId,
    mayReadHistory: (channelId) => mayReadHistory(account, channelId),
    close: async () => {
      closing.abort()
      await Promise.race([keeping, sleep(LONGEST_GOODBYE_MS, null, { ref: false })])
    },
  }
}

/** What is known of the bot's own account: through the gateway, or without it for good. */
type Account = { client: Client<true> | null; ownId: string | null; isGone: boolean }

type Keeping = {
  readonly context: ConnectContext
  readonly api: Api
  readonly home: Home
  readonly account: Account
  readonly budget: IdentifyBudget
  readonly pauses: Pauses
  readonly first: PromiseWithResolvers<void>
  readonly closing: AbortSignal
}

/** Never throws: it runs beside everything else. */
async function keepSignedIn(keeping: Keeping): Promise<void> {
  const { context, budget, first, closing } = keeping
  for (let failures = 0; !closing.aborted;) {
    const waitMs = Math.max(budget.waitMs(), pauseMs(keeping.pauses, failures))
    if (waitMs > 0) {
      first.resolve()
      if (failures === 0) tellWait(context, waitMs)
      await sleep(waitMs, null, { signal: closing, ref: false }).catch(() => null)
      if (closing.aborted) return
    }
    try {
      const error = await oneSession(keeping, failures)
      if (error !== null) throw error
      failures = 0
    } catch (error) {
      if (closing.aborted) return first.resolve()
      if (isForGood(error)) return stop(keeping, error, failures)
      failures += 1
      context.log.warn('discord gateway not reached', { reason: reasonOf(error) })
      tellGateway(context.health, wordingOf(error))
      first.resolve()
    }
  }
}

function tellWait({ log, health }: ConnectContext, waitMs: number): void {
  const seconds = Math.ceil(waitMs / 1000)
  log.info('discord gateway: waiting for the next sign-in', { seconds })
  tellGateway(health, { pl: `następne logowanie za ${seconds} s`, en: `the next sign-in is in ${seconds} s` })
}

/** Signs in and stays until the session is over; answers as it was ended. */
async function oneSession(
  { context, api, home, account, budget, first, closing }: Keeping,
  failures: number,
): Promise<DepeszaError | null> {
  const { client, over, end } = await signIn({ ...context, guard: api.guard, home }, budget, closing)
  account.client = client
  tellGateway(context.health, null)
  if (failures > 0) context.log.info('discord gateway reached')
  first.resolve()
  const closed = new Promise<null>((resolve) => {
    if (closing.aborted) resolve(null)
    closing.addEventListener('abort', () => resolve(null), { once: true })
  })
  const ended = await Promise.race([over, closed])
  account.ownId = client.user.id
  account.client = null
  await end()
  return ended
}

/** The token refused at the first attempt is the caller's; everything else goes on without the gateway. */
async function stop(
  { context, api, account, first }: Keeping,
  error: DepeszaError,
  failures: number,
): Promise<void> {
  if (failures === 0 && account.ownId === null && isTokenRefused(error)) return first.reject(error)
  context.log.error('discord gateway refused for good, alerts go on without it', { reason: reasonOf(error) })
  tellGateway(context.health, wordingOf(error))
  account.ownId ??= await fetchOwnId(api)
  account.isGone = true
  first.resolve()
}

async function fetchOwnId(api: Api): Promise<string | null> {
  const answer = await api.request({ method: 'GET', path: '/users/@me' }).catch(() => null)
  const id: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'id') : null
  return typeof id === 'string' ? id : null
}

function pauseMs({ firstMs, lastMs }: Pauses, failures: number): number {
  return failures === 0 ? 0 : Math.min(firstMs * 2 ** Math.min(failures - 1, 20), lastMs)
}

function isForGood(thrown: unknown): thrown is DepeszaError {
  return thrown instanceof DepeszaError && thrown.code === 'bad-config'
}

/** Refused over REST, before the gateway said anything: discord.js's own error is its cause. */
function isTokenRefused({ cause }: DepeszaError): boolean {
  return cause !== undefined
}

/**
 * From the permissions the gateway told; null while a server of the bot is out of service, false for a channel it did not
 * name, and where there is no gateway for good: then nobody can say.
 */
function mayReadHistory({ client, isGone }: Account, channelId: string): boolean | null {
  if (client === null) return isGone ? false : null
  const channel = client.channels.cache.get(channelId)
  if (channel === undefined) return client.guilds.cache.every((guild) => guild.available) ? false : null
  if (channel.isDMBased()) return false
  return channel.permissionsFor(client.user)?.has(['ViewChannel', 'ReadMessageHistory']) === true
}
