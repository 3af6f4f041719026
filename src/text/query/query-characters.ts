import type { Span } from '#domain/span.ts'

/** One word of a query, between spaces or marks; `text` is exactly the slice that the span covers. */
export type QueryWord = Span & { readonly text: string }

/**
 * The marks that may close what each mark opens. An ASCII mark closes a Polish one too, and the other way round: a
 * keyboard that corrects while one types leaves such pairs behind.
 */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['„', '”"“'],
  ['“', '”"'],
  ['«', '»'],
])

const marks = '"„“”«»'
const blank = /[\s\p{Cc}]/u
const telling = /[\p{L}\p{N}]/u

/** The closing marks that fit the mark at this place; undefined where no opening mark stands there. */
export function closersAt(source: string, at: number): string | undefined {
  return closers.get(source.charAt(at))
}

/** Says whether any quotation mark, opening or closing, stands at this place. */
export function isMarkAt(source: string, at: number): boolean {
  return at < source.length && marks.includes(source.charAt(at))
}

/** Says whether a space or a control character stands at this place; beyond the end none does. */
export function isBlankAt(source: string, at: number): boolean {
  return blank.test(source.charAt(at))
}

/** The first place from `from` on that is not blank, or the source's length. */
export function skipBlanks(source: string, from: number): number {
  let at = from
  while (isBlankAt(source, at)) at += 1
  return at
}

/** Says whether nothing directly follows: a space, a closing parenthesis or the end of the source. */
export function isLooseAt(source: string, at: number): boolean {
  return at >= source.length || isBlankAt(source, at) || source.charAt(at) === ')'
}

/** The bare word that begins at `start`: up to a space, a parenthesis, a quotation mark or the end; maybe empty. */
export function wordAt(source: string, start: number): QueryWord {
  let end = start
  while (!isLooseAt(source, end) && source.charAt(end) !== '(' && !isMarkAt(source, end)) end += 1
  return { start, end, text: source.slice(start, end) }
}

/** The words between spaces inside a stretch of the source, whatever they are made of. */
export function wordsWithin(source: string, { start, end }: Span): readonly QueryWord[] {
  const words: QueryWord[] = []
  let at = skipBlanks(source, start)
  while (at < end) {
    const from = at
    while (at < end && !isBlankAt(source, at)) at += 1
    words.push({ start: from, end: at, text: source.slice(from, at) })
    at = skipBlanks(source, at)
  }
  return words
}

/** Says whether a text holds anything that can be looked for: a letter or a digit. */
export function isTelling(text: string): boolean {
  return telling.test(text)
}
