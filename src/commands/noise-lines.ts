import type { Locale } from '#domain/locale.ts'
import { destinationKey } from '#domain/destination.ts'
import { quietUntil } from '#pipeline/quiet/quiet-until.ts'
import { answersOf } from '#wording/answers.ts'
import { formatDateAndTime } from '#wording/dates.ts'
import { mutePhrases } from '#wording/mutes.ts'
import type { CommandWorld } from './command.ts'
import { muteLine } from './personal/name-muted.ts'

/** How many mutes are told one by one; the rest is counted. */
const MUTES_SHOWN = 10

/** What is kept back now: channels in their quiet hours, what waits for lists, and what is muted in channels. */
export async function noiseLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  return [
    ...quietLines(world, locale),
    ...(await heldLines(world, locale)),
    ...(await muteLines(world, locale)),
  ]
}

function quietLines({ configuration, clock }: CommandWorld, locale: Locale): readonly string[] {
  return configuration.channels.flatMap((channel) => {
    const until = quietUntil(channel, clock.now())
    if (until === null) return []
    const end = formatDateAndTime(until, locale, channel.timeZone)
    return [answersOf(locale).quietNow(destinationKey(channel.destination), end)]
  })
}

async function heldLines({ store }: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const byChannel = Map.groupBy(await store.archive.heldCounts(), ({ destination }) =>
    destinationKey(destination),
  )
  return [...byChannel].map(([channel, held]) =>
    answersOf(locale).heldFor(
      channel,
      held.reduce((sum, { count }) => sum + count, 0),
    ),
  )
}

/** A person's mutes are nobody else's business. */
async function muteLines(world: CommandWorld, locale: Locale): Promise<readonly string[]> {
  const answers = answersOf(locale)
  const active = (await world.store.mutes.active(world.clock.now())).filter(
    ({ scope }) => scope.kind === 'channel',
  )
  const lines = await Promise.all(active.slice(0, MUTES_SHOWN).map((mute) => muteLine(world, mute, locale)))
  const more = active.length - lines.length
  return [
    ...lines.map((line) => answers.muted(mutePhrases(locale).line(line))),
    ...(more > 0 ? [answers.moreMuted(more)] : []),
  ]
}
