import type { Locale } from '#domain/locale.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Topic } from '#domain/topic.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { momentsOf, wallTime } from '#pipeline/calendar.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { formatQuery } from '#text/query/format-query.ts'
import { fold } from '#text/fold.ts'
import { answersOf } from '#wording/answers.ts'
import { quotesPhrases } from '#wording/quotes.ts'
import { shorten } from '#wording/shorten.ts'
import { topicPhrases } from '#wording/topics.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName, findNamed, namesOf, nearestNames } from '#commands/find-name.ts'
import { givenText, textOption } from '#commands/option.ts'

const TOPICS_PER_PAGE = 10
const DAY_MS = 24 * 3_600_000
/** Long enough to tell a few hundred ids apart, short enough for a button. */
const MARK_CHARS = 8
/** More would be no longer read. */
const FORMS_SHOWN = 24
const TERMS_SHOWN = 12
/** A desk's topic may have thousands of characters, which nobody reads in a channel. */
const QUERY_SHOWN = 1000
/** What may stand before a topic's name in free text. */
const SHOW_WORDS = new Set(['show', 'pokaz', 'list', 'lista'])

/** The topics, ten a page with what came on each; or one of them with its keywords, their forms and where it goes. */
export const topics: Command = {
  name: 'topics',
  names: { en: 'topics', pl: 'tematy' },
  summary: { en: 'What is watched, and one topic in full', pl: 'Co jest śledzone, i jeden temat w całości' },
  group: 'reader',
  example: { en: 'topics Belarus', pl: 'tematy Białoruś' },
  options: [
    textOption(['topic', 'temat'], ['Only this one, in full', 'Tylko ten, w całości'], {
      hasCompletion: true,
    }),
  ],
  run: runTopics,
  complete: completeName,
  readText: (text) => {
    const [first = '', ...others] = text.split(/\s+/u)
    return {
      topic: SHOW_WORDS.has(fold(first)) ? others.join(' ') : text.replace(/^(?:topic|temat)[:=]/iu, ''),
    }
  },
  presses: {
    topics: async (world, { rest }, { locale }) => {
      const from = world.configuration.topics.findIndex(({ id }) => markOf(world, id) === rest)
      return from < 0 ? null : { ...(await listTopics(world, from, locale)), isUpdate: true }
    },
    topic: async (world, { value }, { locale }) => {
      const topic = world.configuration.topics.find(({ id }) => markOf(world, id) === value)
      return topic === undefined ? null : showTopic(world, topic, locale)
    },
  },
}

async function runTopics(world: CommandWorld, input: CommandInput, { locale }: Invocation): Promise<Reply> {
  const named = givenText(input, 'topic')
  if (named === '') return listTopics(world, 0, locale)
  const known = namesOf(world).topics
  const found = findNamed(named, known)
  const topic = world.configuration.topics.find(({ id }) => id === found?.id)
  if (topic !== undefined) return showTopic(world, topic, locale)
  return sentence(quotesPhrases(locale).unknownTopic(named, nearestNames(named, known)), 'asked-wrongly')
}

function markOf({ digest }: CommandWorld, id: string): string {
  return digest(id).slice(0, MARK_CHARS)
}

async function listTopics(world: CommandWorld, from: number, locale: Locale): Promise<Reply> {
  const phrases = topicPhrases(locale)
  const { topics: all } = world.configuration
  const page = all.slice(from, from + TOPICS_PER_PAGE)
  const lines = await Promise.all(
    page.map(async ({ id, name }) => `• ${name} · ${phrases.counts(await countsOf(world, id))}`),
  )
  const range = page.length < all.length ? answersOf(locale).page(from + 1, from + page.length) : ''
  const turnTo = (index: number): string => `topics:${markOf(world, all[index]?.id ?? '')}`
  const next = from + TOPICS_PER_PAGE
  return {
    ...privateReply(
      [
        { kind: 'heading', text: phrases.heading(all.length, range) },
        { kind: 'text', text: lines.join('\n') },
      ],
      [
        ...(next < all.length ? [{ label: answersOf(locale).next, action: turnTo(next) }] : []),
        ...(from > 0 ? [{ label: answersOf(locale).first, action: turnTo(0) }] : []),
      ],
    ),
    menus: [
      {
        placeholder: phrases.choose,
        action: 'topic:',
        choices: page.map(({ id, name }) => ({ label: name, value: markOf(world, id) })),
      },
    ],
  }
}

type Counts = { readonly today: number; readonly week: number }

/** How many stories came since midnight of the team's zone, and in seven days. */
async function countsOf({ store, clock, configuration }: CommandWorld, topicId: string): Promise<Counts> {
  const { timeZone } = configuration
  const now = clock.now()
  const midnight = momentsOf({ ...wallTime(now, timeZone), minute: 0 }, timeZone).first
  const query = { topicId, feedId: null, before: null, limit: 1 }
  const [today, week] = await Promise.all(
    [midnight, now - 7 * DAY_MS].map((since) => store.archive.countRecent({ ...query, since })),
  )
  return { today: today ?? 0, week: week ?? 0 }
}

async function showTopic(world: CommandWorld, topic: Topic, locale: Locale): Promise<Reply> {
  const phrases = topicPhrases(locale)
  const channels = world.configuration.channels
    .filter(({ topicIds }) => topicIds.includes(topic.id))
    .map(({ destination }) => destinationKey(destination))
  const query = formatQuery(topic.query)
  const not = topic.not.map(formatQuery).join(', ')
  const lines = [
    phrases.query(shorten(query, QUERY_SHOWN)),
    ...(query.length > QUERY_SHOWN ? [phrases.longQuery(query.length)] : []),
    ...(not === '' ? [] : [phrases.not(shorten(not, QUERY_SHOWN))]),
    phrases.channels(channels),
  ]
  return privateReply([
    { kind: 'heading', text: `${topic.name} · ${phrases.counts(await countsOf(world, topic.id))}` },
    { kind: 'text', text: lines.join('\n') },
    { kind: 'text', text: [phrases.forms, ...(await formLines(world, topic, locale))].join('\n') },
  ])
}

/** "broń: broń, broni, bronią…": of each keyword all that is looked for. */
async function formLines(
  { queries }: CommandWorld,
  { query }: Topic,
  locale: Locale,
): Promise<readonly string[]> {
  const terms = await queries.forms(query)
  const lines = terms.slice(0, TERMS_SHOWN).map(({ term, words }) => {
    const forms = words.map((word) =>
      word.length > FORMS_SHOWN ? `${word.slice(0, FORMS_SHOWN).join(', ')}…` : word.join(', '),
    )
    return `• ${term}: ${forms.join(' + ')}`
  })
  const left = terms.length - TERMS_SHOWN
  return left > 0 ? [...lines, topicPhrases(locale).moreTerms(left)] : lines
}
