/** A channel, as "discord:1180000000000000001". */
export type Address = `${'discord' | 'slack'}:${string}`

/** What was published, and where it has to stand. */
export type Published = {
  /** Stands in the title and nowhere else: "K12x3" for the third article of round 12. */
  readonly token: string
  /** Each of these channels has to show it once, and no other one at all. */
  readonly addresses: readonly Address[]
  /** The token of the message that it is an edit of or a reply to; null for news. */
  readonly belongsTo: string | null
}

/** An event that several outlets carry: one alert in each channel, which names them all in the end, and an answer by each but the first. */
export type PublishedStory = {
  /** What the tokens of its articles begin with: "S12". */
  readonly event: string
  /** The first outlet's article is "S12x1", and so on; which of them the bot sees first is left open. */
  readonly outlets: readonly string[]
  readonly addresses: readonly Address[]
}
