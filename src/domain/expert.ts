/** A person whom the team trusts, from the configuration. It adds to what an article says and never overrides it. */
export type Expert = {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  /** The day on which the role was true (YYYY-MM-DD, YYYY-MM or YYYY), and where that is written. */
  readonly roleDate: string | null
  readonly roleSource: string | null
}

/** What an institution is; think tanks judge by trade, and whoever leads one of the state holds an office. */
export type InstitutionKind = 'think-tank' | 'state' | 'media' | 'company' | 'other'

/** An institution that the team knows, from the configuration. It tells only what the institution is that an article names. */
export type Institution = {
  readonly name: string
  /** Its acronym and other names: "OSW". */
  readonly aliases: readonly string[]
  readonly kind: InstitutionKind
}
