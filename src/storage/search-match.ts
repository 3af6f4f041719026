import type { IndexQuery, SearchMark } from '#ports/search.ts'
import { markWord } from './index-article.ts'

type Words = Extract<IndexQuery, { readonly kind: 'words' }>

/**
 * An index query as FTS5 reads it (https://sqlite.org/fts5.html#full_text_query_syntax), of articles that besides have a mark of
 * each group. `isTitled`: only where one of the words stands in the title.
 */
export function matchOf(
  query: IndexQuery,
  marks: readonly (readonly SearchMark[])[],
  isTitled: boolean,
): string {
  const titled = isTitled ? [inColumns('title', wordsOf(query).flatMap(alternatives))] : []
  const groups = marks.map((group) =>
    inColumns(
      'marks',
      group.map((mark) => quoted(markWord(mark))),
    ),
  )
  return [write(query), ...titled, ...groups].join(' AND ')
}

function write(query: IndexQuery): string {
  switch (query.kind) {
    case 'words':
      return inColumns(query.field ?? '{title text}', alternatives(query))
    case 'mark':
      return inColumns('marks', [quoted(markWord(query.mark))])
    case 'all':
    case 'any':
      return `(${query.operands.map(write).join(query.kind === 'all' ? ' AND ' : ' OR ')})`
  }
}

function wordsOf(query: IndexQuery): readonly Words[] {
  if (query.kind === 'words') return [query]
  return query.kind === 'mark' ? [] : query.operands.flatMap(wordsOf)
}

function alternatives({ words, beginnings }: Words): readonly string[] {
  return [...words.map(quoted), ...beginnings.map((beginning) => `${quoted(beginning)}*`)]
}

/** A word that no text holds stands in for none. */
function inColumns(columns: string, words: readonly string[]): string {
  return `(${columns} : (${words.length === 0 ? '"0none"' : words.join(' OR ')}))`
}

function quoted(word: string): string {
  return `"${word}"`
}
