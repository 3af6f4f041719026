/** A person whom the team trusts, from the configuration. It adds to what an article says and never overrides it. */
export type Expert = {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  /** The day on which the role was true (YYYY-MM-DD, YYYY-MM or YYYY), and where that is written. */
  readonly roleDate: string | null
  readonly roleSource: string | null
}
