import { createFetcher, type Fetcher } from '#feeds/fetch-bytes.ts'
import type { FetchOutcome } from '#feeds/fetch-outcome.ts'
import type { Resolve } from '#feeds/guarded-connector.ts'
import { createFeeds } from '#feeds/index.ts'
import { aFeed } from '../fakes/world.ts'
import { failing, redirect, served, startFeedServer, type FeedServer } from '../servers/feed-server.ts'
import { chanceOf } from './chance.ts'
import { startCanary, type Canary } from './inside/canary.ts'
import {
  lookedUp,
  nameCases,
  notationCases,
  oddCases,
  randomCase,
  rebindings,
  type InsideCase,
} from './inside/cases.ts'
import { watchDials, type Dials } from './inside/dials.ts'
import { documentsPointingTo } from './inside/documents.ts'
import { outlets } from './inside/outlets.ts'
import { dotted, groups, insideV4, insideV6, justOutside } from './inside/ranges.ts'
import type { Figure, Trial, TrialRun } from './trials.ts'

/** Whatever points inside is refused before a packet leaves, and nothing public is refused. */
export const inside: Trial = {
  name: 'inside',
  count: 2000,
  async run(trial) {
    const [outlet, canary] = await Promise.all([startFeedServer(), startCanary()])
    const dials = watchDials()
    const stage = { outlet, canary, dials, trial }
    try {
      return [
        await refuseAddresses(stage),
        await refuseRedirects(stage),
        await survive('rebindings', stage),
        await followNoDocument(stage),
        await reachThePublic(stage),
        await tellNobodyElse(stage),
      ]
    } finally {
      dials.stop()
      await Promise.all([outlet.close(), canary.close()])
    }
  },
}

type Stage = {
  /** Stands for a public outlet: the one host that may be reached. */
  readonly outlet: FeedServer
  readonly canary: Canary
  readonly dials: Dials
  readonly trial: TrialRun
}

const request = { accept: '*/*', maxBytes: 100_000 }

async function refuseAddresses({ canary, dials, trial }: Stage): Promise<Figure> {
  const chance = chanceOf(trial.seed)
  const drawn = Array.from({ length: trial.count }, () => randomCase(chance))
  const cases = [...oddCases(canary.host), ...nameCases(), ...notationCases(), ...drawn]
  const wrong: string[] = []
  for (const one of cases) {
    const outcome = await withFetcher(one, [], (fetcher) => fetcher.fetch({ ...request, url: one.url }))
    const problem = problemOf(outcome, dials.take())
    if (problem !== null) wrong.push(`${one.name}: ${problem}`)
  }
  return refused('addresses inside', { all: cases.length, wrong }, canary)
}

/** Each target behind a chain of one to five redirects of every kind, absolute or without its scheme. */
async function refuseRedirects({ outlet, canary, dials, trial }: Stage): Promise<Figure> {
  const chance = chanceOf(trial.seed + 1)
  const drawn = Array.from({ length: Math.ceil(trial.count / 4) }, () => randomCase(chance))
  const named = oddCases(canary.host).filter(({ url }) => !leadsBack(url, outlet))
  const cases = [...named, ...nameCases(), ...drawn]
  const wrong: string[] = []
  for (const one of cases) {
    const hops = 1 + chance.below(5)
    const target = chance.below(3) === 0 ? one.url.replace(/^https?:(?=\/\/)/u, '') : one.url
    for (let hop = 0; hop < hops; hop += 1) {
      const to = hop === hops - 1 ? target : `/hop/${hop + 1}`
      outlet.setRoute(`/hop/${hop}`, redirect(forHeader(to), chance.pick([301, 302, 303, 307, 308])))
    }
    const outcome = await withFetcher(one, [outlet.host], (fetcher) =>
      fetcher.fetch({ ...request, url: outlet.url('/hop/0') }),
    )
    const beyond = dials.take().slice(1)
    const problem = problemOf(outcome, beyond)
    if (problem !== null) wrong.push(`${hops} redirects to ${one.name}: ${problem}`)
  }
  return refused('redirects inside', { all: cases.length, wrong }, canary)
}

/** A relative address leads back to the outlet itself, which is no way inside. */
function leadsBack(url: string, outlet: FeedServer): boolean {
  return URL.parse(url, outlet.url('/'))?.host === outlet.host
}

/** node:http sends only Latin-1 without control characters; the rest of a hostile header cannot come over it. */
function forHeader(location: string): string {
  return Buffer.from(location)
    .toString('latin1')
    .replaceAll(/\p{Cc}/gu, (control) => (control >= '\u0080' || control === '\t' ? control : '%09'))
}

async function survive(name: string, { canary, dials }: Stage): Promise<Figure> {
  const wrong: string[] = []
  const cases = rebindings()
  for (const one of cases) {
    await withFetcher(one, [], async (fetcher) => {
      for (const _ of one.answers ?? []) await fetcher.fetch({ ...request, url: one.url })
    })
    const within = dials.take().filter((address) => address !== '93.184.215.14')
    if (within.length > 0) wrong.push(`${one.name}: dialled ${within.join(', ')}`)
  }
  return refused(name, { all: cases.length, wrong }, canary)
}

/** Reads every document as a feed and as a page, and the pages of its items, with all the threads of the real reader. */
async function followNoDocument({ outlet, canary, dials }: Stage): Promise<Figure> {
  const documents = documentsPointingTo(`http://${canary.host}`)
  const feeds = createFeeds({ privateHosts: [outlet.host], minHostGapMs: 0 })
  for (const [path, response] of Object.entries(documents)) {
    outlet.setRoute(path, response)
    const feed = aFeed('kurier', { url: outlet.url(path) })
    const reading = await feeds.feedReader.read(feed, { etag: null, lastModified: null })
    await feeds.pageReader.read(feed.url)
    const entries = reading.kind === 'entries' ? reading.entries : []
    for (const { link } of entries) if (link !== null) await feeds.pageReader.read(link, feed.url)
  }
  await feeds.close()
  const elsewhere = new Set(dials.take().filter((address) => address !== '127.0.0.1'))
  const wrong = [...elsewhere].map((address) => `dialled ${address}`)
  return refused('documents that point inside', { all: Object.keys(documents).length, wrong }, canary)
}

async function reachThePublic({ dials }: Stage): Promise<Figure> {
  const edges = [
    ...justOutside(insideV4, 32n).map(dotted),
    ...justOutside(insideV6, 128n).map(groups),
    ...reachableBlocks,
  ]
  const cases: readonly InsideCase[] = [
    ...outlets.map((host) => ({
      name: host,
      url: `https://${host}/rss`,
      answers: [['93.184.215.14', '2606:2800::1']],
    })),
    ...outlets.map((host) => ({ name: host, url: `http://${host}:80/`, answers: [['93.184.215.14']] })),
    ...edges.map((address) => ({ name: address, url: `http://${bracketed(address)}/` })),
    ...edges.map((address) => ({
      name: `a name at ${address}`,
      url: 'https://kurier.example/',
      answers: [[address]],
    })),
  ]
  const wrong: string[] = []
  for (const one of cases) {
    const outcome = await withFetcher(one, [], (fetcher) => fetcher.fetch({ ...request, url: one.url }))
    if (dials.take().length === 0) wrong.push(`${one.name}: ${reasonOf(outcome)}`)
  }
  complain(wrong)
  const measured = `${wrong.length} of ${cases.length} refused`
  return {
    name: 'public addresses',
    measured,
    mark: '0 of 200 or more',
    holds: wrong.length === 0 && cases.length >= 200,
  }
}

/** What another host learns of a fetch that was redirected to it. */
async function tellNobodyElse({ outlet, dials }: Stage): Promise<Figure> {
  const other = await startFeedServer({ '/': served('ok', { headers: { 'set-cookie': 'a=b' } }) })
  outlet.setRoute('/moved', (_request, response) => {
    response.writeHead(301, { location: other.url('/'), 'set-cookie': 'session=secret' }).end()
  })
  outlet.setRoute('/locked', failing(401, { 'www-authenticate': 'Basic' }))
  const fetcher = createFetcher({ privateHosts: [outlet.host, other.host], minHostGapMs: 0 })
  for (const path of ['/moved?token=secret', '/locked', '/moved?token=secret']) {
    await fetcher.fetch({ ...request, url: outlet.url(path) })
  }
  await fetcher.close()
  dials.take()
  const allowed = new Set(['host', 'connection', 'accept', 'accept-encoding', 'user-agent'])
  const headers = other.requests.flatMap((one) => Object.keys(one.headers))
  const told = headers.filter((name) => !allowed.has(name))
  await other.close()
  const holds = other.requests.length === 2 && told.length === 0
  return { name: 'credentials told to another host', measured: `${told.length}`, mark: '0', holds }
}

/** Blocks within the special ranges' neighbourhood that the registries call globally reachable. */
const reachableBlocks = ['192.31.196.1', '192.52.193.1', '192.175.48.1', '2620:4f:8000::1', '2a01:1d8::1']

async function withFetcher<T>(
  { answers = [] }: InsideCase,
  privateHosts: readonly string[],
  use: (fetcher: Fetcher) => Promise<T>,
): Promise<T> {
  let asked = 0
  const resolve: Resolve = (_hostname, _options, callback) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? []
    asked += 1
    process.nextTick(() => callback(null, lookedUp(answer)))
  }
  const fetcher = createFetcher({ privateHosts, minHostGapMs: 0, deadlineMs: 3000, resolve })
  try {
    return await use(fetcher)
  } finally {
    await fetcher.close()
  }
}

/** Null where it was refused in silence: no connection, and a reason that tells no address but the one that was asked for. */
function problemOf(outcome: FetchOutcome, dialled: readonly string[]): string | null {
  if (dialled.length > 0) return `dialled ${dialled.join(', ')}`
  return outcome.kind === 'failed' ? null : `answered ${outcome.kind}`
}

function reasonOf(outcome: FetchOutcome): string {
  return outcome.kind === 'failed' ? outcome.reason.en : outcome.kind
}

type Counted = { readonly all: number; readonly wrong: readonly string[] }

function refused(name: string, { all, wrong }: Counted, canary: Canary): Figure {
  complain(wrong)
  const measured = `${all - wrong.length} of ${all} refused, ${canary.connections()} connections, ${canary.bytes()} bytes`
  return { name, measured, mark: 'all, 0, 0', holds: wrong.length === 0 && canary.connections() === 0 }
}

function complain(wrong: readonly string[]): void {
  for (const line of wrong.slice(0, 20)) process.stderr.write(`  ${line}\n`)
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}
