/** Chance that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * How a platform refuses a request for haste. route: this route. global: everything. shared: this channel, for every bot in it. page: an
 * HTML page without a pause, which stands for ten minutes of everything. body: this route, and only the body says for how long.
 */
export type Haste = 'route' | 'global' | 'shared' | 'page' | 'body'

export const kindsOfHaste: readonly Haste[] = ['route', 'global', 'shared', 'page', 'body']

/** How long Cloudflare's page stands for, which names no pause. */
export const pagePauseMs = 10 * 60_000

/** What a request concerns: its route, its channel, and what the platform calls everything. */
export type Place = { readonly route: string; readonly channel: string; readonly all: string }

/** A platform's own book of what it asked for and what it got; it knows nothing of the bot. */
export type Register = {
  /** The refusal that this request meets, or null; every request is held against the pauses that were given before it. */
  meet(request: Place): { readonly haste: Haste; readonly pauseMs: number } | null
  readonly given: Readonly<Record<Haste, number>>
  /** Requests that came before a pause that concerned them was over. */
  early(): number
  requests(): number
  /** The most refusals that counted against the bot within ten minutes. */
  mostInvalid(): number
}

const WINDOW_MS = 10 * 60_000
/** What set out before a refusal had arrived cannot know of it. */
const ROUND_TRIP_MS = 50
/** Storms and calms take turns, counted in requests. */
const STORM = { lasts: 1500, every: 4000, share: 0.3 } as const

/** `now` is the time on the platform. */
export function openRegister(now: () => number, random: () => number): Register {
  const closed = new Map<string, { readonly from: number; readonly until: number }>()
  const given = { route: 0, global: 0, shared: 0, page: 0, body: 0 }
  const invalid: number[] = []
  let oldest = 0
  let most = 0
  let early = 0
  let requests = 0

  const countInvalid = (): void => {
    invalid.push(now())
    while ((invalid[oldest] ?? Infinity) <= now() - WINDOW_MS) oldest += 1
    most = Math.max(most, invalid.length - oldest)
  }
  const refuse = (haste: Haste, places: Readonly<Record<Haste, string>>, pauseMs: number): void => {
    given[haste] += 1
    const known = closed.get(places[haste])
    const isOpen = known === undefined || known.until <= now()
    const from = isOpen ? now() + ROUND_TRIP_MS : known.from
    closed.set(places[haste], { from, until: Math.max(known?.until ?? 0, now() + pauseMs) })
    if (haste !== 'shared') countInvalid()
  }

  return {
    given,
    early: () => early,
    requests: () => requests,
    mostInvalid: () => most,
    meet: ({ route, channel, all }) => {
      requests += 1
      const places = { route, body: route, shared: `channel ${channel}`, global: all, page: '*' }
      const isEarly = Object.values(places).some((place) => {
        const window = closed.get(place)
        return window !== undefined && window.from <= now() && now() < window.until
      })
      if (isEarly) early += 1
      const isStorm = requests % STORM.every < STORM.lasts
      if (!isStorm || random() >= STORM.share) return null
      const haste = chooseHaste(random())
      const pauseMs = haste === 'page' ? pagePauseMs : Math.ceil(250 + 20_000 * random() ** 3)
      refuse(haste, places, pauseMs)
      return { haste, pauseMs }
    },
  }
}

/** What closes everything is rare. */
function chooseHaste(drawn: number): Haste {
  if (drawn < 0.002) return 'page'
  if (drawn < 0.05) return 'global'
  if (drawn < 0.4) return 'shared'
  return drawn < 0.7 ? 'body' : 'route'
}
