/** A search to which buttons lead back; `search` is JSON. */
export type SavedSearchRow = { readonly id: string; readonly search: string; readonly asked_at: number }

/** A word of the name of somebody who is named or quoted. Names stay when their last article goes. */
export type NamedPersonRow = { readonly word: string; readonly name: string }

/** The full-text index: words parted by spaces. It can be searched and deleted from, but not read. */
export type ArticleWordsRow = {
  readonly rowid: number
  readonly title: string
  readonly text: string
  readonly marks: string
}
