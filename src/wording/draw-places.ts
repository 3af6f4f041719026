import { type Destination, personAddress, personAt } from '#domain/destination.ts'
import type { Notice } from '#domain/message.ts'
import { platformName } from './platform-name.ts'

/** How a platform names a channel or a person of its own by an id, so that it shows the name. */
export type OwnMention = {
  readonly platform: string
  readonly channel: (id: string) => string
  readonly person: (id: string) => string
}

/** Somebody on a platform as a place that may stand in a text. */
export function personOn({
  platform,
  userId,
}: {
  readonly platform: string
  readonly userId: string
}): Destination {
  return { platform, address: personAddress(userId) }
}

/**
 * Puts in the place of the keys of these places ("slack:C0123ABCD") what a reader of this platform can tell: a mention of its own
 * channels and people, "Discord 1180000000000000001" of others; of all where `own` is null, since nothing is drawn there. For text that is escaped already, which it never makes longer where a
 * key has ten characters or more. A key behind a command of the terminal stays, since there it has to be typed.
 */
export function drawPlaces(written: string, places: readonly Destination[], own: OwnMention | null): string {
  return places.reduce((text, place) => text.replaceAll(patternOf(place), () => nameOf(place, own)), written)
}

function nameOf({ platform, address }: Destination, own: OwnMention | null): string {
  const person = personAt(address)
  if (platform !== own?.platform) return `${platformName(platform)} ${person ?? address}`
  return person === null ? own.channel(address) : own.person(person)
}

/** Escaping may have put a backslash or a zero-width space beside a colon. */
function patternOf({ platform, address }: Destination): RegExp {
  const parts = [platform, ...address.split(':')].map((part) => RegExp.escape(part))
  return new RegExp(
    String.raw`(?<!-- \w+ |[\p{L}\p{N}:_])${parts.join(String.raw`[\\\u200B]*:[\\\u200B]*`)}(?![\p{L}\p{N}_])`,
    'gu',
  )
}

/** The places that the sentence of a notice names by their keys. */
export function placesIn(event: Notice['event']): readonly Destination[] {
  if ('destination' in event) return placeOf(event.destination)
  if (event.name === 'amended') return [personOn({ platform: event.platform, userId: event.by })]
  if (event.name !== 'setting-changed') return []
  const channel = event.setting === 'channels' ? placeOf(event.id) : []
  return [personOn({ platform: event.platform, userId: event.by }), ...channel]
}

function placeOf(key: string): readonly Destination[] {
  const [, platform, address] = /^([^:]+):(.+)$/u.exec(key) ?? []
  return platform === undefined || address === undefined ? [] : [{ platform, address }]
}
