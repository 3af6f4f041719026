/** A dictionary of one language, as the inflection rules of that language need it. */
export type Lexicon = {
  /** Every form of the entries whose base form is exactly `lemma` (case matters), the lemma included; empty when unknown. */
  formsOf(lemma: string): readonly string[]
  /** Says whether the exact string (case matters) is a form of any entry. */
  has(form: string): boolean
}
