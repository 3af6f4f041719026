import { joined, untranslated, type Bilingual } from '#domain/bilingual.ts'
import type { Span } from '#domain/span.ts'
import type { QueryProblem } from '#text/query/parse-query.ts'

/** What is wrong with a query, and under it the query with the place marked. */
export function queryProblem(source: string, problem: QueryProblem): Bilingual {
  const marked = markPosition(source, problem).map((line) => untranslated(`  ${line}`))
  return joined([problem.message, ...marked], '\n')
}

const widest = 72
const before = 30
const blanks = /[\s\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * A query on one line and under it carets below a stretch of it, for a terminal: at most 72 characters around the
 * stretch, "…" for the rest. Empty where the query is blank, as there is nothing to point at.
 */
export function markPosition(source: string, { start, end }: Span): readonly string[] {
  if (source.trim() === '') return []
  const characters = charactersOf(source)
  const at = indexAt(characters, start)
  const from =
    characters.length <= widest ? 0 : Math.max(0, Math.min(at - before, characters.length - widest))
  const shown = characters.slice(from, from + widest)
  const head = from > 0 ? '…' : ''
  const tail = from + widest < characters.length ? '…' : ''
  const last = Math.min(
    Math.max(indexAt(characters, end), at + 1),
    from + Math.max(shown.length, at - from + 1),
  )
  const line = shown.map(({ segment }) => segment.replaceAll(blanks, ' ')).join('')
  return [`${head}${line}${tail}`, `${' '.repeat(head.length + at - from)}${'^'.repeat(last - at)}`]
}

/** What a reader sees as one character each; of a query that is far too long only the part that may be shown. */
function charactersOf(source: string): readonly Intl.SegmentData[] {
  return [...new Intl.Segmenter('pl', { granularity: 'grapheme' }).segment(source.slice(0, mostChars))]
}

const mostChars = 5000

function indexAt(characters: readonly Intl.SegmentData[], offset: number): number {
  const index = characters.findIndex(({ index: from, segment }) => offset < from + segment.length)
  return index < 0 ? characters.length : index
}
