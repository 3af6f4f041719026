import type { Locale } from '#domain/locale.ts'
import type { Standing } from '#domain/quote.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { QuotedSpeaker, QuoteQuery } from '#ports/store.ts'
import { fold } from '#text/fold.ts'
import { findSpeakers, nearestSpeakers, type SpeakerNames } from '#text/people/find-speakers.ts'
import { phrasesOf } from '#wording/index.ts'
import { quotesPhrases } from '#wording/quotes.ts'
import type { CommandWorld } from '#commands/command.ts'
import { findNamed, namesOf, nearestNames } from '#commands/find-name.ts'
import { EVER, readMoment } from './moment.ts'
import { givenText } from '#commands/option.ts'

/** A page that is asked for, what it is narrowed to, and who is meant by the name that was asked for. */
export type QuotesQuestion = {
  readonly query: QuoteQuery
  /** The name as it was typed; null where nobody was asked for. */
  readonly asked: string | null
  /** Everybody whom that name may mean, the most quoted first. */
  readonly people: readonly AskedPerson[]
  /** Counts from 1. */
  readonly page: number
}

/** One person under all names that the archive has for them, the commonest first. */
export type AskedPerson = { readonly names: SpeakerNames; readonly quotations: number }

export type QuotesInput =
  | { readonly kind: 'question'; readonly question: QuotesQuestion }
  | { readonly kind: 'problem'; readonly message: string }

/** The longest page: what a table or a script takes in one piece. */
export const MOST_QUOTATIONS = 1000
const DEFAULT_LIMIT = 5
const MOST_PAGES = 100_000

const TEXT_OPTIONS = ['person', 'topic', 'since', 'until', 'standing'] as const

/** Every standing by its id. */
export const standings = Object.keys(phrasesOf('en').standings) as readonly Standing[]

/** Validates the options of `quotes` and looks up whom a name means; the first thing that is wrong is told. */
export async function readQuotesInput(
  world: CommandWorld,
  input: CommandInput,
  locale: Locale,
): Promise<QuotesInput> {
  try {
    const reader = { world, input, locale }
    refuseBlank(reader)
    const scope = { topicId: readTopic(reader), standing: readStanding(reader), ...readPeriod(reader) }
    const limit = readNumber(reader, 'limit', { most: MOST_QUOTATIONS, absent: DEFAULT_LIMIT })
    const page = readNumber(reader, 'page', { most: MOST_PAGES, absent: 1 })
    const people = await readPerson(reader)
    const speakers = people === null ? null : people.flatMap(({ names }) => names)
    const query = { ...scope, speakers, limit, offset: (page - 1) * limit }
    const asked = people === null ? null : givenText(input, 'person')
    return { kind: 'question', question: { query, asked, people: people ?? [], page } }
  } catch (thrown) {
    if (thrown instanceof Misasked) return { kind: 'problem', message: thrown.message }
    throw thrown
  }
}

/** Asked wrongly; the message is for the one who asked. */
class Misasked extends Error {}

type Reader = { readonly world: CommandWorld; readonly input: CommandInput; readonly locale: Locale }

/** An option without its value asks for nothing, least of all for everything. */
function refuseBlank({ input, locale }: Reader): void {
  const blank = TEXT_OPTIONS.find((option) => input[option] !== undefined && givenText(input, option) === '')
  if (blank !== undefined) throw new Misasked(quotesPhrases(locale).blankOption(blank))
}

function readTopic({ world, input, locale }: Reader): string | null {
  const word = givenText(input, 'topic')
  if (word === '') return null
  const { topics } = namesOf(world)
  const found = findNamed(word, topics)
  if (found === null) throw new Misasked(quotesPhrases(locale).unknownTopic(word, nearestNames(word, topics)))
  return found.id
}

/** A standing by its id or by its word in either language. */
function readStanding({ input, locale }: Reader): Standing | null {
  const word = fold(givenText(input, 'standing'))
  if (word === '') return null
  const namesFor = (standing: Standing): readonly string[] =>
    [standing, phrasesOf('pl').standings[standing], phrasesOf('en').standings[standing]].map(fold)
  const found = standings.find((standing) => namesFor(standing).includes(word))
  if (found === undefined)
    throw new Misasked(quotesPhrases(locale).badStanding(givenText(input, 'standing'), wordsFor(locale)))
  return found
}

/** Those that have a word of their own; the last one is whoever is none of them. */
function wordsFor(locale: Locale): readonly string[] {
  return standings.map((standing) => phrasesOf(locale).standings[standing] || standing)
}

/** From the start of `since` to the end of `until`, where these are days. */
function readPeriod(reader: Reader): Pick<QuoteQuery, 'since' | 'until'> {
  const since = readOption(reader, 'since')?.start ?? EVER.since
  const until = readOption(reader, 'until')?.end ?? EVER.until
  if (since >= until) throw new Misasked(quotesPhrases(reader.locale).badRange)
  return { since, until }
}

function readOption({ world, input, locale }: Reader, option: 'since' | 'until') {
  const word = givenText(input, option)
  if (word === '') return null
  const moment = readMoment(world, word)
  if (moment === null) throw new Misasked(quotesPhrases(locale).badMoment(word))
  return moment
}

type Bounds = { readonly most: number; readonly absent: number }

function readNumber({ input, locale }: Reader, option: string, { most, absent }: Bounds): number {
  const number = Number(input[option] ?? absent)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Misasked(quotesPhrases(locale).badNumber(givenText(input, option), most))
}

async function readPerson({ world, input, locale }: Reader): Promise<readonly AskedPerson[] | null> {
  const word = givenText(input, 'person')
  if (word === '') return null
  const speakers = await world.store.archive.quotedSpeakers()
  const byFrequency = speakers.toSorted((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1))
  const names = byFrequency.map(({ name }) => name)
  const found = findSpeakers(word, names)
  if (found.length === 0)
    throw new Misasked(quotesPhrases(locale).unknownPerson(word, nearestSpeakers(word, names, 3)))
  return found.map((person) => withCount(person, byFrequency))
}

function withCount(names: SpeakerNames, speakers: readonly QuotedSpeaker[]): AskedPerson {
  const counts = speakers.filter(({ name }) => names.includes(name)).map(({ quotations }) => quotations)
  return { names, quotations: counts.reduce((sum, count) => sum + count, 0) }
}
