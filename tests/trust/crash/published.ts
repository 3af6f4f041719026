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
