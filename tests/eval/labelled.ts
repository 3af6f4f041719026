import type { Quotation } from '#domain/quote.ts'
import type { GoldQuotation, LabelledArticle } from '../../eval/labelled-articles.ts'
import { aSpeaker, spanOf } from '../builders.ts'

/** What the gold says of the first `words` of a text: a direct quotation of a named expert unless it says otherwise. */
export function aGoldQuotation(
  words: string,
  text: string,
  overrides: Partial<GoldQuotation> = {},
): GoldQuotation {
  return {
    ...spanOf(words, text),
    text: words,
    kind: 'direct',
    speaker: 'Lena Zawada',
    role: 'analityczka',
    organisation: 'Instytut Studiów Granicznych',
    standing: 'expert',
    group: 0,
    cue: 'mówi',
    ...overrides,
  }
}

/** The same as an analysis finds it. */
export function aFoundQuotation(words: string, text: string, overrides: Partial<Quotation> = {}): Quotation {
  return {
    ...spanOf(words, text),
    text: words,
    kind: 'direct',
    cue: 'mówi',
    group: 0,
    speaker: aSpeaker(),
    unnamed: null,
    ...overrides,
  }
}

/** A labelled article of this text, with nothing in its gold unless it says otherwise. */
export function aLabelledArticle(text: string, overrides: Partial<LabelledArticle> = {}): LabelledArticle {
  const nothing = { topics: [], quotes: [], people: [], facts: [], dangling: [] }
  return { name: 'article', title: 'Tytuł', text, ...nothing, ...overrides }
}
