import type { Span } from '#domain/span.ts'
import { spanContains } from '#domain/span.ts'
import type { Field, KeywordMatch } from '#domain/topic.ts'
import { findPatternAt } from './find-pattern.ts'
import type { KeywordLanguage } from './keyword-language.ts'
import { compileKeyword, type Pattern } from './keyword-pattern.ts'
import { scanText, slotsAt } from './scanned-text.ts'

/** The two texts of an article. */
export type SearchedDocument = { readonly title: string; readonly text: string }

/** Every find in a document by keyword; in reading order, title first. A keyword that was not found has no entry. */
export type KeywordFinds = ReadonlyMap<string, readonly KeywordMatch[]>

/**
 * Finds all these keywords in a document. All forms of all keywords stand in one table in which every word of the
 * document is looked up once, so the time hardly grows with the number of keywords. Of one keyword's finds that lie
 * inside each other the longest counts; finds of different keywords are all answered.
 */
export function createKeywordFinder(
  keywords: readonly string[],
  language: KeywordLanguage,
): (document: SearchedDocument) => KeywordFinds {
  const patterns = [...new Set(keywords)].flatMap((keyword) => compileKeyword(keyword, language))
  const index = indexPatterns(patterns)
  return (document) => {
    const finds = new Map<string, Find[]>()
    for (const field of ['title', 'text'] as const)
      collectFinds({ index, language, finds }, document[field], field)
    const confirmed = [...finds].map(([keyword, found]) => [keyword, settle(found)] as const)
    return new Map(confirmed.filter(([, found]) => found.length > 0))
  }
}

type Find = KeywordMatch & { readonly isSurnameAlone: boolean }
type Posting = { readonly pattern: Pattern; readonly word: number }
type Collection = {
  readonly index: ReadonlyMap<string, readonly Posting[]>
  readonly language: KeywordLanguage
  readonly finds: Map<string, Find[]>
}

/** One posting per form of each pattern's rarest word: the one that the fewest patterns share. */
function indexPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Posting[]> {
  const sharing = new Map<string, number>()
  for (const { words } of patterns) {
    for (const word of words)
      sharing.set(firstForm(word.forms), (sharing.get(firstForm(word.forms)) ?? 0) + 1)
  }
  const index = new Map<string, Posting[]>()
  for (const pattern of patterns) {
    const word = rarestWord(pattern, sharing)
    for (const form of pattern.words[word]?.forms.keys() ?? []) {
      const postings = index.get(form)
      if (postings === undefined) index.set(form, [{ pattern, word }])
      else postings.push({ pattern, word })
    }
  }
  return index
}

function firstForm(forms: ReadonlyMap<string, number>): string {
  return forms.keys().next().value ?? ''
}

/** The longer word wins a tie: short ones ("o", "w") are frequent in texts. */
function rarestWord({ words }: Pattern, sharing: ReadonlyMap<string, number>): number {
  let best = 0
  const costOf = (word: number) => {
    const form = firstForm(words[word]?.forms ?? new Map<string, number>())
    return (sharing.get(form) ?? 0) + 1 / (form.length + 1)
  }
  for (let word = 1; word < words.length; word += 1) if (costOf(word) < costOf(best)) best = word
  return best
}

function collectFinds({ index, language, finds }: Collection, text: string, field: Field): void {
  const scanned = scanText(text)
  for (let position = 0; position < scanned.keys.length; position += 1) {
    const postings = index.get(scanned.keys[position] ?? '')
    if (postings === undefined) continue
    for (const { pattern, word } of postings) {
      const wanted = pattern.words[word]
      if (wanted === undefined || slotsAt(scanned, position, wanted) === 0) continue
      const span = findPatternAt(pattern, { scanned, index: position, word }, language)
      if (span !== null) record(finds, pattern, { ...span, field, form: text.slice(span.start, span.end) })
    }
  }
}

function record(
  finds: Map<string, Find[]>,
  { keyword, isSurnameAlone }: Pattern,
  place: Omit<KeywordMatch, 'keyword'>,
): void {
  const find = { ...place, keyword, isSurnameAlone }
  const known = finds.get(keyword)
  if (known === undefined) finds.set(keyword, [find])
  else known.push(find)
}

/** Drops surnames without a full name in the document, and finds that lie inside another; sorts the rest. */
function settle(finds: readonly Find[]): readonly KeywordMatch[] {
  const counted = finds.every((find) => find.isSurnameAlone) ? [] : finds
  const sorted = counted.toSorted(inReadingOrder)
  const kept: KeywordMatch[] = []
  for (const { isSurnameAlone: _, ...find } of sorted) {
    const last = kept.at(-1)
    if (last === undefined || last.field !== find.field || !spanContains(last, find)) kept.push(find)
  }
  return kept
}

/** Title first, then by start, the longer one first. */
export function inReadingOrder(
  a: Span & { readonly field: Field },
  b: Span & { readonly field: Field },
): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || b.end - a.end
}
