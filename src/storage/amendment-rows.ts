/** A correction by a manager; `change` and `undone` are JSON, `undone` null while it holds. */
export type AmendmentRow = {
  readonly id: string
  readonly sequence: number
  readonly story_id: string
  readonly title: string
  readonly at: number
  readonly platform: string
  readonly user_id: string
  readonly change: string
  readonly undone: string | null
}

/** What the analysis found in an article of a corrected story; JSON. */
export type FoundQuotesRow = { readonly article_id: string; readonly quotes: string }
