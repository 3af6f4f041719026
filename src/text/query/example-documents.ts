import type { Query } from '#domain/query.ts'
import type { SearchedDocument } from '#text/matching/match-topics.ts'

/**
 * The articles that an example stands for: it is the text or the title, and comes from nowhere in particular or from any of
 * the feeds and languages that the query names, as an example says nothing of either.
 */
export function exampleDocuments(example: string, query: Query): readonly SearchedDocument[] {
  const places = [
    { title: '', text: example },
    { title: example, text: '' },
  ]
  const origins = combined(valuesIn(query, 'source'), valuesIn(query, 'language'))
  return places.flatMap((place) => origins.map((origin) => ({ ...place, ...origin })))
}

type Origin = Pick<SearchedDocument, 'source' | 'language'>

function combined(sources: ReadonlySet<string>, languages: ReadonlySet<string>): readonly Origin[] {
  const known = [{}, ...[...sources].map((source) => ({ source }))]
  return known.flatMap((origin) => [origin, ...[...languages].map((language) => ({ ...origin, language }))])
}

function valuesIn(query: Query, kind: 'source' | 'language'): ReadonlySet<string> {
  if (query.kind === kind) return new Set([query.value])
  return new Set(partsOf(query).flatMap((part) => [...valuesIn(part, kind)]))
}

function partsOf(query: Query): readonly Query[] {
  if ('operands' in query) return query.operands
  if ('left' in query) return [query.left, query.right]
  if ('exceptions' in query) return [query.operand, ...query.exceptions]
  return 'operand' in query ? [query.operand] : []
}
