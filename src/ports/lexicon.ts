/** How a dictionary explains a form: the base form it comes from, and the group of rules that makes it. */
export type LexiconReading = {
  readonly lemma: string
  /** Opaque name of the rule group, as the dictionary knows it; "" where the form is the base form itself. */
  readonly group: string
}

/** A dictionary of one language, as the inflection rules of that language need it. */
export type Lexicon = {
  /** Every form of the entries whose base form is exactly `lemma` (case matters), the lemma included; empty when unknown. */
  formsOf(lemma: string): readonly string[]
  /** Says whether the exact string (case matters) is a form of any entry. */
  has(form: string): boolean
  /** Says whether the exact string (case matters) is the base form of an entry. */
  isBase(form: string): boolean
  /** Every explanation of the exact string (case matters), the one as a base form first; empty when unknown. */
  readingsOf(form: string): readonly LexiconReading[]
  /** The rule groups of the entries whose base form is exactly `lemma`; empty for a word without inflection or unknown. */
  groupsOf(lemma: string): readonly string[]
  /** The forms that one rule group makes of a base form, itself not among them; empty where the group does not apply. */
  formsInGroup(lemma: string, group: string): readonly string[]
}
