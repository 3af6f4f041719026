import type { Query } from '#domain/query.ts'
import type { Topic } from '#domain/topic.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { badInput, noInputLine, noTopicLine } from '#app/bad-input.ts'
import { queryProblem } from './mark-position.ts'

/** An id as the file gives it, so that the output names it alike. */
export type LineId = string | number

/** A topic of one query, as a line of `match --topics` gives it. */
export type TopicLine = { readonly id: LineId; readonly query: Query }

/** A text, as a line of `match --texts` gives it. */
export type TextLine = {
  readonly id: LineId
  /** Null where the line has none. */
  readonly title: string | null
  readonly text: string
  /** ISO 639-1; null where the line does not say. */
  readonly language: string | null
  readonly source: string | null
}

/** The topic that a line's value is. Throws a DepeszaError `bad-input` with the line's place where it is none. */
export function readTopicLine(value: unknown, place: string): TopicLine {
  const { id, query } = fieldsOf(value)
  if (!isId(id) || typeof query !== 'string') throw badInput(place, noTopicLine)
  const reading = parseQuery(query)
  if (reading.kind === 'problem') throw badInput(place, queryProblem(query, reading.problem))
  return { id, query: reading.query }
}

/** The text that a line's value is. Throws a DepeszaError `bad-input` with the line's place where it is none. */
export function readTextLine(value: unknown, place: string): TextLine {
  const { id, text, title, language, source } = fieldsOf(value)
  if (!isId(id) || typeof text !== 'string') throw badInput(place, noInputLine)
  return {
    id,
    text,
    title: textIn(title),
    language: textIn(language),
    source: textIn(source),
  }
}

/** The topics' ids are told apart by their numbers, as a file may give one id twice. */
export function toTopic({ query }: TopicLine, index: number): Topic {
  const examples = { match: [], miss: [] }
  return { id: String(index), name: String(index), query, not: [], about: [], quote: 'experts', examples }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isId(id: unknown): id is LineId {
  return typeof id === 'string' || typeof id === 'number'
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
