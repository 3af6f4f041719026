import { kindsOfHaste, type Haste, type Register } from './weather.ts'

/** A platform as far as a fetch sees it, and the truth about what stands on it. */
export type ModelPlatform = {
  /** Answers a request, or null where it is not for this platform. */
  answer(request: Request): Promise<Response> | null
  /** How often each operation's message stands there, by its key. */
  readonly standing: ReadonlyMap<string, number>
  readonly register: Register
}

/** How often a request is carried out and its answer is lost. */
const LOST_SHARE = 0.002

type Options = { readonly register: Register; readonly now: () => number; readonly random: () => number }

const DISCORD_EPOCH = 1_420_070_400_000

/** Discord's rules for posting and reading, with no memory for nonces: only the outbox keeps a message from standing twice. */
export function modelDiscord(origin: string, { register, now, random }: Options): ModelPlatform {
  const standing = new Map<string, number>()
  const channels = new Map<string, { readonly id: string; readonly at: number; readonly content: string }[]>()
  let count = 0
  const dated = { date: () => new Date(now()).toUTCString() }
  const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', date: dated.date(), ...headers },
    })

  const post = async (channel: string, request: Request): Promise<Response> => {
    const { nonce, content } = (await request.json()) as { nonce: string; content: string }
    count += 1
    const id = String((BigInt(now() - DISCORD_EPOCH) << 22n) + BigInt(count % 4096))
    const messages = channels.get(channel) ?? []
    channels.set(channel, [
      ...messages.slice(-60),
      { id, at: now(), content: `${content}\n-# Depesza · ${nonce}` },
    ])
    standing.set(nonce, (standing.get(nonce) ?? 0) + 1)
    if (random() < LOST_SHARE) return json(500, { code: 0, message: '500: Internal Server Error' })
    return json(200, { id })
  }
  const history = (channel: string, after: bigint): Response => {
    const messages = (channels.get(channel) ?? []).filter(({ id }) => BigInt(id) > after)
    return json(200, messages.map(({ id, content }) => ({ id, content, author: { id: 'bot' } })).toReversed())
  }

  return {
    standing,
    register,
    answer: (request) => {
      const url = new URL(request.url)
      if (url.origin !== origin) return null
      const channel = /\/channels\/(\d+)\/messages$/u.exec(url.pathname)?.[1] ?? ''
      const refusal = register.meet({
        route: `${request.method} ${url.pathname}`,
        channel,
        all: '*',
      })
      if (refusal !== null) return Promise.resolve(discordRefusal(refusal, json))
      if (request.method === 'POST') return post(channel, request)
      return Promise.resolve(history(channel, BigInt(url.searchParams.get('after') ?? 0)))
    },
  }
}

type Refusal = { readonly haste: Haste; readonly pauseMs: number }
type Json = (status: number, body: unknown, headers?: Record<string, string>) => Response

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure */
function discordRefusal({ haste, pauseMs }: Refusal, json: Json): Response {
  if (haste === 'page') return new Response('<html>error code: 1015</html>', { status: 429 })
  const isGlobal = haste === 'global'
  const body = { message: 'You are being rate limited.', retry_after: pauseMs / 1000, global: isGlobal }
  if (haste === 'body') return json(429, body)
  const scopes = { route: 'user', global: 'global', shared: 'shared' }
  return json(429, body, {
    'retry-after': String(Math.ceil(pauseMs / 1000)),
    'x-ratelimit-scope': scopes[haste],
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  })
}

/** Slack's rules: a pause is for a method in the whole workspace; an answer "ratelimited" may come with status 200, too. */
export function modelSlack(origin: string, { register, now, random }: Options): ModelPlatform {
  const standing = new Map<string, number>()
  const channels = new Map<string, { readonly ts: string; readonly metadata: unknown }[]>()
  let count = 0
  const json = (body: unknown, headers: Record<string, string> = {}): Response =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json', ...headers } })

  const post = (fields: URLSearchParams): Response => {
    const channel = fields.get('channel') ?? ''
    const metadata = JSON.parse(fields.get('metadata') ?? '{}') as { event_payload: { operation: string } }
    count += 1
    const ts = `${Math.floor(now() / 1000)}.${String(count % 1_000_000).padStart(6, '0')}`
    channels.set(channel, [...(channels.get(channel) ?? []).slice(-60), { ts, metadata }])
    const key = metadata.event_payload.operation
    standing.set(key, (standing.get(key) ?? 0) + 1)
    return random() < LOST_SHARE
      ? json({ ok: false, error: 'internal_error' })
      : json({ ok: true, ts, channel })
  }
  const history = (fields: URLSearchParams): Response => {
    const messages = (channels.get(fields.get('channel') ?? '') ?? []).toReversed()
    return json({ ok: true, messages, response_metadata: { next_cursor: '' } })
  }

  return {
    standing,
    register,
    answer: (request) => {
      const url = new URL(request.url)
      if (url.origin !== origin) return null
      const method = url.pathname.replace(/^\/api\//u, '')
      const refusal = register.meet({ route: method, channel: method, all: method })
      if (refusal !== null) return Promise.resolve(slackRefusal(refusal, json))
      return request.text().then((text) => {
        const fields = new URLSearchParams(text)
        return method === 'chat.postMessage' ? post(fields) : history(fields)
      })
    },
  }
}

/** Slack counts whole seconds: https://docs.slack.dev/apis/web-api/rate-limits */
function slackRefusal(
  { haste, pauseMs }: Refusal,
  json: (body: unknown, headers?: Record<string, string>) => Response,
) {
  if (haste === 'page') return new Response('<html>Too many requests</html>', { status: 429 })
  const headers = { 'retry-after': String(Math.ceil(pauseMs / 1000)) }
  if (haste === 'body') return json({ ok: false, error: 'ratelimited' }, headers)
  return new Response('', { status: 429, headers })
}

/** "route 1200, global 30 …" over several platforms. */
export function describeGiven(registers: readonly Register[]): string {
  const counts = kindsOfHaste.map((haste) => registers.reduce((sum, { given }) => sum + given[haste], 0))
  return kindsOfHaste.map((haste, index) => `${haste} ${counts[index]}`).join(', ')
}
