import type { Locale } from '#domain/locale.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import type { Answers } from '#wording/answer-phrases.ts'
import { languageCode, likelyLanguageCode } from '#text/query/language-code.ts'
import { answersOf } from '#wording/answers.ts'
import { searchPhrases } from '#wording/search.ts'
import type { CommandWorld } from '#commands/command.ts'
import { findNamed, namesOf, nearestNames, type Named } from '#commands/find-name.ts'
import { findPeople } from '#commands/find-person.ts'
import { givenText } from '#commands/option.ts'
import { periodMs, readsLikePeriod, SPACED_PERIOD } from './period.ts'
import { piecesOf, unquoted } from '#commands/pieces.ts'
import { MOST_ITEMS, type RecentState } from './recent-state.ts'

const DEFAULT_PERIOD = '24h'
const DEFAULT_LIMIT = 10
const NUMBER = /^[-–−+]?\d+(?:[.,]\d+)?$/u
const SHARE_WORDS = new Set(['share', 'udostepnij'])

/** Options whose value goes on until the next one. */
const NAMES = new Set(['topic', 'source', 'person'])

/** How free text names an option: in either language, without diacritics. */
const OPTION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    topic: 'topic',
    temat: 'topic',
    source: 'source',
    zrodlo: 'source',
    since: 'since',
    okres: 'since',
    od: 'since',
    limit: 'limit',
    language: 'language',
    jezyk: 'language',
    person: 'person',
    osoba: 'person',
    expert: 'person',
    ekspert: 'person',
    share: 'share',
    udostepnij: 'share',
  }),
)

/** Options read into a state, or a sentence that says what is wrong with them. */
export type RecentInput =
  | { readonly kind: 'state'; readonly state: RecentState; readonly isShared: boolean }
  | { readonly kind: 'problem'; readonly message: string }

/** Validates the options of `recent`. `scope` is a topic or a source, whichever it names: free text does not say. */
export async function readRecentInput(
  world: CommandWorld,
  input: CommandInput,
  locale: Locale,
): Promise<RecentInput> {
  const answers = answersOf(locale)
  const period = givenText(input, 'since') || DEFAULT_PERIOD
  const ms = periodMs(period)
  if (ms === null) return { kind: 'problem', message: answers.badSince(period) }
  const limit = Number(input['limit'] ?? DEFAULT_LIMIT)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ITEMS) {
    return { kind: 'problem', message: answers.badLimit(givenText(input, 'limit')) }
  }
  const scope = readScope(world, input)
  if ('unknown' in scope)
    return { kind: 'problem', message: sayUnknown(scope, givenText(input, 'scope'), answers) }
  const narrowed = await readNarrowing(world, input, locale)
  if (typeof narrowed === 'string') return { kind: 'problem', message: narrowed }
  const page = { since: world.clock.now() - ms, limit, shown: 0, before: null, isWhole: false }
  return { kind: 'state', state: { ...scope, ...narrowed, ...page }, isShared: input['share'] === true }
}

/** What the list is narrowed to besides, or a sentence that says what is wrong with it. */
async function readNarrowing(
  world: CommandWorld,
  input: CommandInput,
  locale: Locale,
): Promise<Pick<RecentState, 'language' | 'person'> | string> {
  const [named, asked] = [givenText(input, 'language'), givenText(input, 'person')]
  const language = languageCode(named) ?? likelyLanguageCode(named)
  if (named !== '' && language === null) return answersOf(locale).badLanguage(named)
  if (asked === '') return { language, person: null }
  const { names, nearest } = await findPeople(world, asked)
  if (names.length === 0) return searchPhrases(locale).unknown('person', asked, nearest)
  return { language, person: { asked, names } }
}

/**
 * Free text that names nothing: where a word of it reads like a number or a period, that one is out of range ("1000",
 * "-5", "999d"), else nobody has the name. Names are looked for first, for a topic may hold a number ("Agenda 2030").
 */
function sayUnknown({ unknown, candidates }: Unknown, scope: string, answers: Answers): string {
  const words = unknown === scope ? scope.split(/\s+/u) : []
  const number = words.find((word) => NUMBER.test(word))
  const period = words.find(readsLikePeriod)
  if (number !== undefined) return answers.badLimit(number)
  if (period !== undefined) return answers.badSince(period)
  return answers.unknownName(unknown, nearestNames(unknown, candidates))
}

type Scope = Pick<RecentState, 'topicId' | 'feedId'>
type Unknown = { readonly unknown: string; readonly candidates: readonly Named[] }

function readScope(world: CommandWorld, input: CommandInput): Scope | Unknown {
  const { topics, sources } = namesOf(world)
  const scope = givenText(input, 'scope')
  const isTopic = findNamed(scope, topics) !== null
  const topic = lookUp(givenText(input, 'topic') || (isTopic ? scope : ''), topics)
  const source = lookUp(givenText(input, 'source') || (isTopic ? '' : scope), sources)
  if ('unknown' in topic) return topic
  if (!('unknown' in source)) return { topicId: topic.id, feedId: source.id }
  return source.unknown === scope ? { unknown: scope, candidates: [...topics, ...sources] } : source
}

function lookUp(word: string, candidates: readonly Named[]): { readonly id: string | null } | Unknown {
  if (word === '') return { id: null }
  const found = findNamed(word, candidates)
  return found === null ? { unknown: word, candidates } : { id: found.id }
}

/**
 * Reads free text in any order: "białoruś 24h", "7d topic:broń jądrowa limit:5", "interia 3 udostępnij". A value goes on
 * until the next option, or stands in quotation marks; words that are no period, number or option together name a topic or a source.
 */
export function readRecentText(text: string): CommandInput {
  const input: Record<string, string | number | boolean> = {}
  let open = 'scope'
  const joined = text.replaceAll(SPACED_PERIOD, '$1$2')
  for (const word of piecesOf(joined)) {
    const labelled = readLabelled(word)
    const [option, value] = labelled ??
      readBare(word) ?? [open, `${givenText(input, open)} ${unquoted(word)}`.trim()]
    input[option] = typeof value === 'string' ? unquoted(value) : value
    if (labelled !== null) open = NAMES.has(option) && input[option] === value ? option : 'scope'
  }
  return input
}

type OptionValue = readonly [option: string, value: string | number | boolean]

function readLabelled(word: string): OptionValue | null {
  const [, label = '', value = ''] = /^(\p{L}+)[:=](.*)$/u.exec(word) ?? []
  const option = OPTION_WORDS.get(fold(label))
  return option === undefined ? null : [option, valueOf(option, value)]
}

function readBare(word: string): OptionValue | null {
  if (SHARE_WORDS.has(fold(word))) return ['share', true]
  if (periodMs(word) !== null) return ['since', word]
  return /^\d{1,3}$/u.test(word) ? ['limit', Number(word)] : null
}

function valueOf(option: string, value: string): string | number | boolean {
  if (option === 'share') return !['nie', 'no', 'false', '0'].includes(fold(value))
  return option === 'limit' && /^\d+$/u.test(value) ? Number(value) : value
}
