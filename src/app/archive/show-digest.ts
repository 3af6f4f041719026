import { destinationKey } from '#domain/destination.ts'
import type { Configuration } from '#domain/configuration.ts'
import { periodMs } from '#commands/archive/period.ts'
import { composeDigest } from '#pipeline/digests/compose-digest.ts'
import { layOut } from '#platforms/console/lay-out.ts'
import { renderDigest } from '#platforms/console/render-digest.ts'
import { standardOutput } from '#platforms/console/terminal.ts'
import { answersOf } from '#wording/answers.ts'
import { digestPhrases } from '#wording/digest.ts'
import { withArchive, type Asking } from './answer-from-archive.ts'

/** What `depesza digest` is asked with. */
export type DigestFlags = { readonly channel?: string; readonly since: string }

/** Prints the digest of a channel, or of every topic; sends nothing. Answers the exit code: 2 where it was asked wrongly. */
export function showDigest(
  { channel: address, since }: DigestFlags,
  { configuration, print, printError }: Asking & { readonly printError: (line: string) => void },
): Promise<number> | number {
  const { locale } = configuration
  const ms = periodMs(since)
  const channel = address === undefined ? everything(configuration) : channelOf(configuration, address)
  if (ms === null || channel === null) {
    const known = configuration.channels.map(({ destination }) => destinationKey(destination))
    const { unknownChannel } = digestPhrases(locale)
    printError(ms === null ? answersOf(locale).badSince(since) : unknownChannel(address ?? '', known))
    return 2
  }
  return withArchive(configuration, async (world) => {
    const until = world.clock.now()
    const { destination } = channel
    const mutes =
      destination === null ? [] : await world.store.mutes.active(until, { kind: 'channel', destination })
    const digest = await composeDigest(world, { channel, since: until - ms, until, mutes })
    print(layOut(renderDigest(digest, false), standardOutput().page()))
    return 0
  })
}

function everything({ topics, locale }: Configuration) {
  return { destination: null, topicIds: topics.map(({ id }) => id), locale }
}

function channelOf({ channels }: Configuration, address: string) {
  const isMeant = ({ destination }: (typeof channels)[number]): boolean =>
    destinationKey(destination) === address || destination.address === address
  return channels.find(isMeant) ?? null
}
