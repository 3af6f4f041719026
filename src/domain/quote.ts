import type { Span } from './span.ts'

/**
 * How a speaker is to be presented. expert: judges by trade, title or rank, without an office. official: holds an office,
 * politicians too, and institutions of the state. spokesperson: speaks for an institution. witness: tells what they saw
 * or lived through. media: an outlet, an agency or a journalist. document: a report, an act, a letter. other: none of these.
 */
export type Standing = 'expert' | 'official' | 'spokesperson' | 'witness' | 'media' | 'document' | 'other'

/** A person of an article, merged over all mentions. */
export type Person = {
  /** Full name in the nominative, without title or rank: "Kamil Kłysiński". */
  readonly name: string
  /** The role as the article prints it, in the nominative where that is certain: "analityk ds. Białorusi", "gen.". */
  readonly role: string | null
  /** The institution, as the article prints it: "OSW". */
  readonly organisation: string | null
  readonly standing: Standing
  /** Every mention of the name in the text, in reading order, in whatever case it stands. */
  readonly mentions: readonly Span[]
}

/** The one to whom a quotation is attributed: a person by their full name, or an institution that the article names. */
export type Speaker = {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: Standing
  /** The words of the article that give the standing: "analityk OSW ds. Białorusi"; empty where nothing does. */
  readonly evidence: string
}

/** What an article says of a speaker whom it does not name: "mieszkanka", "dokument". */
export type UnnamedSource = {
  readonly role: string
  readonly standing: Standing
  /** The words of the article that say it. */
  readonly evidence: string
}

/** direct: the speaker's words in full; mixed: a quoted fragment in the author's sentence; reported: without marks. */
export type QuotationKind = 'direct' | 'mixed' | 'reported'

/**
 * A quotation, always a verbatim slice of the text: without its quotation marks, its dash or the reporting clause.
 * One that is interrupted by its reporting clause is two quotations with the same `group`.
 */
export type Quotation = Span & {
  readonly text: string
  readonly kind: QuotationKind
  /** The reporting verb as it stands in the text ("mówi", "słyszymy"), or null where there is none. */
  readonly cue: string | null
  readonly group: number
  /** Null where the article does not name the one who speaks. */
  readonly speaker: Speaker | null
  /** What the article says of one whom it does not name; null where it names them, or says nothing. */
  readonly unnamed: UnnamedSource | null
}
