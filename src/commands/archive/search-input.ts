import type { Locale } from '#domain/locale.ts'
import type { Query } from '#domain/query.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { SavedSearch, SearchScope } from '#ports/search.ts'
import { parseQuery } from '#text/query/parse-query.ts'
import { searchPhrases } from '#wording/search.ts'
import type { CommandWorld } from '#commands/command.ts'
import { findNamed, namesOf, nearestNames, type Named } from '#commands/find-name.ts'
import { findPeople } from '#commands/find-person.ts'
import { EVER, readMoment } from './moment.ts'

/** The longest page, for a terminal. */
const MOST_HITS = 50
export const HITS_PER_PAGE = 5

export type SearchInput =
  | {
      readonly kind: 'search'
      readonly search: SavedSearch
      readonly query: Query
      readonly limit: number
      readonly isShared: boolean
    }
  | { readonly kind: 'problem'; readonly message: string }

/** Validates the options of `search` and looks up whom a name means; the first thing that is wrong is told. */
export async function readSearchInput(
  world: CommandWorld,
  input: CommandInput,
  locale: Locale,
): Promise<SearchInput> {
  try {
    const reader = { world, input, locale }
    const source = textOf(input, 'query')
    const query = readQuery(reader, source)
    const { topics, sources } = namesOf(world)
    const scope: SearchScope = {
      topicId: readName(reader, 'topic', topics),
      feedId: readName(reader, 'source', sources),
      people: await readPerson(reader),
      ...readPeriod(reader),
    }
    const person = textOf(input, 'person') || null
    const isShared = input['share'] === true
    const search = { query: source, scope, person }
    return { kind: 'search', search, query, limit: readLimit(reader), isShared }
  } catch (thrown) {
    if (thrown instanceof Misasked) return { kind: 'problem', message: thrown.message }
    throw thrown
  }
}

/** Asked wrongly; the message is for the one who asked. */
class Misasked extends Error {}

type Reader = { readonly world: CommandWorld; readonly input: CommandInput; readonly locale: Locale }

function textOf(input: CommandInput, option: string): string {
  return String(input[option] ?? '').trim()
}

function readQuery({ locale }: Reader, source: string): Query {
  const reading = parseQuery(source)
  if (reading.kind === 'query') return reading.query
  throw new Misasked(searchPhrases(locale).badQuery(source, reading.problem))
}

function readName({ input, locale }: Reader, option: 'topic' | 'source', known: readonly Named[]) {
  const word = textOf(input, option)
  if (word === '') return null
  const found = findNamed(word, known)
  if (found !== null) return found.id
  throw new Misasked(searchPhrases(locale).unknown(option, word, nearestNames(word, known)))
}

function readPeriod(reader: Reader): Pick<SearchScope, 'since' | 'until'> {
  const since = readOption(reader, 'from')?.start ?? EVER.since
  const until = readOption(reader, 'to')?.end ?? EVER.until
  if (since >= until) throw new Misasked(searchPhrases(reader.locale).badRange)
  return { since, until }
}

function readOption({ world, input, locale }: Reader, option: 'from' | 'to') {
  const word = textOf(input, option)
  if (word === '') return null
  const moment = readMoment(world, word)
  if (moment === null) throw new Misasked(searchPhrases(locale).badMoment(word))
  return moment
}

function readLimit({ input, locale }: Reader): number {
  const limit = Number(input['limit'] ?? HITS_PER_PAGE)
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_HITS) return limit
  throw new Misasked(searchPhrases(locale).badLimit(textOf(input, 'limit'), MOST_HITS))
}

async function readPerson({ world, input, locale }: Reader): Promise<readonly string[] | null> {
  const word = textOf(input, 'person')
  if (word === '') return null
  const { names, nearest } = await findPeople(world, word)
  if (names.length > 0) return names
  throw new Misasked(searchPhrases(locale).unknown('person', word, nearest))
}
