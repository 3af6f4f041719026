import { Agent } from 'undici'
import { joined, type Bilingual } from '#domain/bilingual.ts'
import { fetchOnce, type Hop } from './fetch-once.ts'
import type { FetchOutcome, FetchRequest } from './fetch-outcome.ts'
import { guardUrl, isNamedAddress, noPrivateHosts, privateHostSet, type PrivateHosts } from './guard-url.ts'
import { guardedConnector, type Resolve } from './guarded-connector.ts'
import { createHostQueue } from './host-queue.ts'
import type { LeastRate } from './read-body.ts'

export type FetcherOptions = {
  /** Hosts on private addresses that may be fetched all the same, as "host" or "host:port". */
  readonly privateHosts: readonly string[]
  /** The pause between two requests to one host, in milliseconds; 1 s by default. */
  readonly minHostGapMs?: number
  /** The most that one fetch may take with all its redirects, in milliseconds; 20 s by default. */
  readonly deadlineMs?: number
  /** The least that a body must bring; 1 KiB a second after 5 s by default. */
  readonly leastRate?: LeastRate
  readonly userAgent?: string
  /** The resolver of host names, for tests; the system's by default. */
  readonly resolve?: Resolve
}

export type Fetcher = {
  /** Fetches one address. Never throws for what the network brings. */
  fetch(request: FetchRequest): Promise<FetchOutcome>
  /** Ends all connections at once; a fetch under way fails. */
  close(): Promise<void>
}

const maxRedirects = 5
const defaultGapMs = 1000
const defaultDeadlineMs = 20_000
const defaultLeastRate: LeastRate = { bytesPerSecond: 1024, afterMs: 5000 }
const defaultUserAgent = 'Depesza/0.1 (self-hosted news alerts; feed reader)'

/**
 * Makes the one guarded way to the outside. Each hop of a redirect is judged anew, waits for its own host's turn, and
 * takes from the same time limit; waiting for a turn does not. The private hosts of the configuration are for its own
 * feeds: a public host leads to none of them, by a redirect or by an address that it tells.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const privateHosts = privateHostSet(options.privateHosts)
  const agent = new Agent({
    connect: guardedConnector(privateHosts, options.resolve),
    allowH2: false,
    connections: 1,
    maxHeaderSize: 32_768,
  })
  const inTurn = createHostQueue(options.minHostGapMs ?? defaultGapMs)
  const { userAgent = defaultUserAgent, leastRate = defaultLeastRate } = options
  return { fetch: follow, close: () => agent.destroy() }

  async function follow(request: FetchRequest): Promise<FetchOutcome> {
    let open = request.from === undefined ? privateHosts : openFrom(request.from)
    let guarded = guardUrl(request.url, open)
    let remainingMs = options.deadlineMs ?? defaultDeadlineMs
    let isPermanent = true
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      if (guarded.kind === 'refused') return failed(refusalText(guarded.reason, redirects))
      const { url } = guarded
      const context = { agent, userAgent, url, deadlineMs: remainingMs, leastRate }
      const { hop, elapsedMs } = await inTurn(url.host, () => timed(() => fetchOnce(request, context)))
      if (hop.kind !== 'redirect') return withMove(hop, isPermanent && redirects > 0 ? url.href : null)
      remainingMs -= elapsedMs
      isPermanent &&= hop.isPermanent
      open = openFrom(url.href)
      guarded = guardUrl(hop.location, open, url.href)
    }
    return failed(tooManyRedirects)
  }

  function openFrom(address: string): PrivateHosts {
    return isNamedAddress(address, privateHosts) ? privateHosts : noPrivateHosts
  }
}

async function timed(task: () => Promise<Hop>): Promise<{ readonly hop: Hop; readonly elapsedMs: number }> {
  const startedAt = performance.now()
  const hop = await task()
  return { hop, elapsedMs: performance.now() - startedAt }
}

function withMove(hop: Exclude<Hop, { kind: 'redirect' }>, movedTo: string | null): FetchOutcome {
  if (hop.kind === 'answer') return { ...hop, movedTo }
  return hop.kind === 'failed' || movedTo === null ? hop : { ...hop, movedTo }
}

const tooManyRedirects: Bilingual = {
  pl: `ponad ${maxRedirects} przekierowań`,
  en: `more than ${maxRedirects} redirects`,
}
const notFollowed: Bilingual = {
  pl: 'bot nie idzie za przekierowaniem',
  en: 'the redirect is not followed',
}

function refusalText(reason: Bilingual, redirects: number): Bilingual {
  return redirects === 0 ? reason : joined([notFollowed, reason], ': ')
}

function failed(reason: Bilingual): FetchOutcome {
  return { kind: 'failed', reason, retryAfterMs: null }
}
