import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import { nextSlot } from '#pipeline/digests/slots.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge, formatDayAndTime } from '#wording/dates.ts'
import type { CommandWorld } from './command.ts'

/** How many of each are named; the rest is counted. */
const SHOWN = 8

/** The sources and topics that are silent against their habit, the longest silence first. */
export async function silenceLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const answers = answersOf(locale)
  const { feeds, topics } = world.configuration
  const told = (await world.store.silences.told()).filter(({ endedAt }) => endedAt === null)
  const lines = told
    .toSorted((a, b) => a.since - b.since)
    .flatMap(({ kind, id, since }) => {
      const name =
        kind === 'feed'
          ? feeds.find((feed) => feed.id === id)?.source.name
          : topics.find((topic) => topic.id === id)?.name
      return name === undefined ? [] : [answers.silent(name, formatAge(since, world.clock.now(), locale))]
    })
  return shortened(lines, locale)
}

/** When the next digest of each channel comes, the next one first. */
export function digestLines({ configuration, clock }: CommandWorld, locale: Locale): readonly string[] {
  const { channels, timeZone } = configuration
  const slots = channels.flatMap(({ destination, digest }) => {
    const slot = digest === null ? null : nextSlot(digest.schedule, { now: clock.now(), timeZone })
    return slot === null ? [] : [{ channel: destinationKey(destination), at: slot.at }]
  })
  const lines = slots
    .toSorted((a, b) => a.at - b.at)
    .map(({ channel, at }) => answersOf(locale).nextDigest(channel, formatDayAndTime(at, locale, timeZone)))
  return shortened(lines, locale)
}

function shortened(lines: readonly string[], locale: Locale): readonly string[] {
  const rest = lines.length - SHOWN
  return rest > 0 ? [...lines.slice(0, SHOWN), answersOf(locale).andMore(rest)] : lines
}
