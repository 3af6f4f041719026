/** A place on a platform where messages go. */
export type Destination = {
  /** The platform's id in the registry: "discord", "slack", "console". */
  readonly platform: string
  /** The channel as that platform addresses it: a snowflake, a Slack channel id. */
  readonly address: string
}

/** The destination as one string, unique over all platforms: "slack:C0123ABCD". */
export function destinationKey(destination: Destination): string {
  return `${destination.platform}:${destination.address}`
}

/** The addresses of depesza.example.yaml, which no platform gives to a channel. */
export function isPlaceholder(address: string): boolean {
  return /REPLACE|^0+$/u.test(address)
}
