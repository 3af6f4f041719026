/** A place on a platform where messages go. */
export type Destination = {
  /** The platform's id in the registry: "discord", "slack", "console". */
  readonly platform: string
  /** The channel as that platform addresses it: a snowflake, a Slack channel id. */
  readonly address: string
}

const PERSON = 'user:'

/** The address of the bot's conversation with one person; no channel has such a one. */
export function personAddress(userId: string): string {
  return `${PERSON}${userId}`
}

/** Whose conversation with the bot an address is; null of a channel's. */
export function personAt(address: string): string | null {
  return address.startsWith(PERSON) ? address.slice(PERSON.length) : null
}

/** Of what is said of destinations, that of channels: what becomes of a person's messages is their own business. */
export function channelsAmong<Told extends { readonly destination: Destination }>(
  told: readonly Told[],
): readonly Told[] {
  return told.filter(({ destination }) => personAt(destination.address) === null)
}

/** The destination as one string, unique over all platforms: "slack:C0123ABCD". */
export function destinationKey(destination: Destination): string {
  return `${destination.platform}:${destination.address}`
}

/** The addresses of depesza.example.yaml, which no platform gives to a channel. */
export function isPlaceholder(address: string): boolean {
  return /REPLACE|^0+$/u.test(address)
}
