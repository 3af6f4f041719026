/** A report as stories are told apart by it. */
export type Report = {
  readonly id: string
  readonly title: string
  /** The lead or the whole text; its beginning counts. Empty where only the title is known. */
  readonly text: string
  /** Epoch milliseconds. */
  readonly publishedAt: number
  /** ISO 639-1. */
  readonly language: string
  /** Who published it; where nobody says, a standing sentence is told from a copied text by its length alone. */
  readonly source?: string | undefined
}
