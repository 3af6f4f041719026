import type { Feed } from '#domain/feed.ts'
import type { Notice } from '#domain/message.ts'
import type { Absence, ToldSilence, Voice } from '#ports/silence-store.ts'
import type { FeedState } from '#ports/store.ts'
import { conditionOf } from '#pipeline/polling/feed-condition.ts'
import { noticesFor } from '#pipeline/tell-owner.ts'
import type { World } from '#pipeline/world.ts'
import { judgeSilence } from './judge-silence.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A source is asked for news many times a day; a topic may well be no news for a day. */
const FLOOR_MS = { feed: DAY_MS, topic: 2 * DAY_MS } as const
/** Four weekends; a voice that is heard more rarely is judged by its last dozen. */
const HISTORY_MS = 28 * DAY_MS
const FEWEST_HEARD = 12
/** It is looked every hour; whoever did not look for two was away. */
const MOST_UNWATCHED_MS = 2 * HOUR_MS
const ABSENCES_KEPT_MS = 366 * DAY_MS

type Named = Voice & { readonly name: string }

/**
 * Tells the owner once of a source or a topic that is silent against its own habit, and once when it is heard again; of one voice not twice within a
 * day. What is told is stored with the notice that says so. A feed that cannot be read is told of elsewhere.
 */
export async function reportSilence(world: World): Promise<void> {
  const { silences, feeds } = world.store
  const { configuration, clock } = world
  const states = await feeds.feedStates()
  const now = clock.now()
  const deaf = configuration.feeds.flatMap(({ id }) => deafSince(id, states.get(id)))
  const forgetBefore = now - ABSENCES_KEPT_MS
  await silences.recordWatch({ at: now, mostMs: MOST_UNWATCHED_MS, deaf, forgetBefore })
  if (configuration.owner === null) return
  const voices: readonly Named[] = [
    ...configuration.feeds
      .filter((feed) => isRead(feed, states))
      .map(({ id, source }) => ({ kind: 'feed', id, name: source.name }) as const),
    ...configuration.topics.map(({ id, name }) => ({ kind: 'topic', id, name }) as const),
  ]
  const absences = await silences.absences(0)
  const told = await silences.told()
  for (const voice of voices) {
    const before = told.find(({ kind, id }) => kind === voice.kind && id === voice.id)
    await reportVoice(world, voice, { before, absences, now })
  }
}

function deafSince(
  feedId: string,
  state: FeedState | undefined,
): readonly { feedId: string; since: number }[] {
  const since = state?.failingSince ?? state?.stoppedAt ?? null
  return since === null ? [] : [{ feedId, since }]
}

function isRead({ id }: Feed, states: ReadonlyMap<string, FeedState>): boolean {
  const condition = conditionOf(states.get(id))
  return condition !== 'failing' && condition !== 'stopped'
}

type Past = {
  readonly before: ToldSilence | undefined
  readonly absences: readonly Absence[]
  readonly now: number
}

async function reportVoice(world: World, voice: Named, past: Past): Promise<void> {
  const { before, now } = past
  const last = await world.store.silences.lastHeard(voice, now)
  if (last === null) return
  const isFresh = now - last < FLOOR_MS[voice.kind]
  if (before?.endedAt === null) {
    if (isFresh && last > before.since) await tellHeard(world, voice, { ...before, endedAt: now })
    return
  }
  const isToldOfToday = before !== undefined && Math.abs(now - before.toldAt) < DAY_MS
  if (!isFresh && !isToldOfToday) await reportPause(world, voice, { ...past, last })
}

/** Of a voice that has not been heard for so long that it may be silent. */
async function reportPause(
  world: World,
  voice: Named,
  { absences, now, last }: Past & { readonly last: number },
): Promise<void> {
  const { kind, id } = voice
  const heard = await world.store.silences.heard(voice, { since: now - HISTORY_MS, atLeast: FEWEST_HEARD })
  const own = absences.filter(({ feedId }) => feedId === null || (kind === 'feed' && feedId === id))
  const silence = judgeSilence({ heard, last, absences: own, now, floorMs: FLOOR_MS[kind] })
  if (silence !== null) await tellSilent(world, voice, { kind, id, ...silence, toldAt: now, endedAt: null })
}

function tellSilent(world: World, { kind, id, name }: Named, silence: ToldSilence): Promise<void> {
  const { timeZone } = world.configuration
  const { since, usualGapMs } = silence
  const event = { name: 'gone-quiet', of: kind, voice: name, since, usualGapMs, timeZone } as const
  return tell(world, silence, { event, subject: `notice:gone-quiet:${kind}:${id}:${since}` })
}

function tellHeard(world: World, { kind, id, name }: Named, silence: ToldSilence): Promise<void> {
  const event = { name: 'heard-again', of: kind, voice: name } as const
  return tell(world, silence, { event, subject: `notice:heard-again:${kind}:${id}:${silence.since}` })
}

type Telling = { readonly event: Notice['event']; readonly subject: string }

/** While nobody can be told nothing is stored as told. */
async function tell(world: World, silence: ToldSilence, { event, subject }: Telling): Promise<void> {
  const notices = noticesFor(world, () => event, { subject })
  if (notices.length === 0) return
  await world.store.silences.recordTold(silence, notices, world.clock.now())
  world.checkpoint('silence-told')
}
