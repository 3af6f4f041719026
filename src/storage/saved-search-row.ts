/** A search to which buttons lead back; `search` is JSON. */
export type SavedSearchRow = { readonly id: string; readonly search: string; readonly asked_at: number }
