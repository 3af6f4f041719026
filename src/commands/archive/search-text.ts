import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { findNamed, type Named } from '#commands/find-name.ts'
import { piecesOf, unquoted } from '#commands/pieces.ts'

/** How free text names an option: in either language, without diacritics. */
const OPTION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    topic: 'topic',
    temat: 'topic',
    source: 'source',
    zrodlo: 'source',
    person: 'person',
    osoba: 'person',
    kto: 'person',
    from: 'from',
    since: 'from',
    od: 'from',
    to: 'to',
    until: 'to',
    do: 'to',
    limit: 'limit',
  }),
)
const SHARE_WORDS = new Set(['share', 'udostepnij'])
const OPERATOR = /^(?:AND|OR|NOT|NEAR\/\S*|ATLEAST\/\S*)$/u
const LONGEST_NAME = 5

/** The names that a value of several words may make up. */
export type SearchNames = { readonly topics: readonly Named[]; readonly sources: readonly Named[] }

/**
 * Reads free text in any order: "broń jądrowa od:7d źródło:PAP", "osoba:Kamil Kłysiński temat:broń jądrowa sankcje". What belongs to no
 * option is the query. A value is in quotation marks, or goes on for as long as it is a name that is known (a person: for as
 * long as capitals follow), else it is one word. In parentheses and beside an operator `source:` and `person:` are the query's own.
 */
export function readSearchText(text: string, names: SearchNames): CommandInput {
  const pieces = piecesOf(text)
  const input: Record<string, string | boolean> = {}
  const query: string[] = []
  let depth = 0
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? ''
    const labelled = depth === 0 && !isOperand(pieces, at) ? readLabelled(pieces, at, names) : null
    if (labelled !== null) {
      input[labelled.option] = labelled.value
      at += labelled.words - 1
    } else {
      query.push(piece)
      depth += bracketsOf(piece)
    }
  }
  if (query.length > 1 && SHARE_WORDS.has(fold(query.at(-1) ?? ''))) {
    query.pop()
    input['share'] = true
  }
  return { ...input, query: query.join(' ') }
}

function isOperand(pieces: readonly string[], at: number): boolean {
  return OPERATOR.test(pieces[at - 1] ?? '') || OPERATOR.test(pieces[at + 1] ?? '')
}

function bracketsOf(piece: string): number {
  const bare = piece.replaceAll(/"[^"]*"|[„“«][^”“»"]*[”“»"]/gu, '')
  return bare.split('(').length - bare.split(')').length
}

type Labelled = { readonly option: string; readonly value: string; readonly words: number }

function readLabelled(pieces: readonly string[], at: number, names: SearchNames): Labelled | null {
  const [, label = '', first = ''] = /^(\p{L}+)[:=](.*)$/u.exec(pieces[at] ?? '') ?? []
  const option = OPTION_WORDS.get(fold(label))
  if (option === undefined) return null
  const bare = unquoted(first)
  if (bare !== first) return { option, value: bare, words: 1 }
  const following = [first, ...pieces.slice(at + 1, at + LONGEST_NAME)]
  const words = lengthOfValue(option, following, names)
  return { option, value: following.slice(0, words).join(' '), words }
}

function lengthOfValue(option: string, words: readonly string[], names: SearchNames): number {
  if (option === 'person') {
    const end = words.findIndex((word) => !/^\p{Lu}[\p{L}.-]*$/u.test(word))
    return end < 0 ? words.length : Math.max(1, end)
  }
  const known = new Map(Object.entries({ topic: names.topics, source: names.sources })).get(option) ?? []
  for (let count = words.length; count > 1; count -= 1) {
    if (findNamed(words.slice(0, count).join(' '), known) !== null) return count
  }
  return 1
}
