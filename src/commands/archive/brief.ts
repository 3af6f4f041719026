import type { Invocation, Reply } from '#domain/reply.ts'
import { momentsOf, wallTime } from '#pipeline/calendar.ts'
import { composeDigest } from '#pipeline/digests/compose-digest.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { answersOf } from '#wording/answers.ts'
import { quotesPhrases } from '#wording/quotes.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { ownMutes } from '#commands/personal/own-mutes.ts'
import { digestBlocks, topicsHere } from './digest-blocks.ts'
import { completeName, findNamed, namesOf, nearestNames } from '#commands/find-name.ts'
import { givenText } from '#commands/option.ts'
import { piecesOf, unquoted } from '#commands/pieces.ts'
import { periodMs, SPACED_PERIOD } from './period.ts'

const DAY_MS = 24 * 3_600_000
const TODAY = new Set(['dzis', 'dzisiaj', 'today'])

/** What somebody missed: since they asked last, today, or in a period, on a channel's topics or on one. */
export const brief: Command = {
  name: 'brief',
  names: { en: 'brief', pl: 'przegląd' },
  summary: { en: 'What you missed since you looked', pl: 'Co Cię ominęło od ostatniego razu' },
  group: 'reader',
  example: { en: 'brief today', pl: 'przegląd dziś' },
  options: [
    {
      name: 'since',
      names: { en: 'since', pl: 'okres' },
      summary: {
        en: 'today, 24h, 7d; else since you looked last',
        pl: 'dziś, 24h, 7d; inaczej: od ostatniego razu',
      },
      type: 'text',
      isRequired: false,
      hasCompletion: true,
    },
    {
      name: 'topic',
      names: { en: 'topic', pl: 'temat' },
      summary: { en: 'Only this topic', pl: 'Tylko ten temat' },
      type: 'text',
      isRequired: false,
      hasCompletion: true,
    },
  ],
  run: runBrief,
  complete: completeName,
  readText: readBriefText,
}

async function runBrief(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  const { locale, platform, userId } = invocation
  const until = world.clock.now()
  const period = givenText(input, 'since')
  const named = givenText(input, 'topic')
  const since = await sinceOf(world, period, { invocation, until })
  if (since === null) return sentence(answersOf(locale).badSince(period), 'asked-wrongly')
  const { topics } = namesOf(world)
  const topic = findNamed(named, topics)
  if (named !== '' && topic === null) {
    return sentence(quotesPhrases(locale).unknownTopic(named, nearestNames(named, topics)), 'asked-wrongly')
  }
  const topicIds = topic === null ? topicsHere(world, invocation) : [topic.id]
  const mutes = await ownMutes(world, invocation)
  const digest = await composeDigest(world, { channel: { topicIds, locale }, since, until, mutes })
  // Who looked at one topic has not seen the others.
  if (topic === null) await world.store.looks.recordLook(platform, userId, until)
  return privateReply(digestBlocks(digest))
}

type Asked = { readonly invocation: Invocation; readonly until: number }

/** Null where the text is no period. Who never asked gets the last day. */
export async function sinceOf(
  { store, configuration }: CommandWorld,
  period: string,
  { invocation, until }: Asked,
): Promise<number | null> {
  if (period === '') {
    const last = await store.looks.lastLook(invocation.platform, invocation.userId)
    return last === null || last > until ? until - DAY_MS : last
  }
  const { timeZone } = configuration
  if (TODAY.has(fold(period))) return momentsOf({ ...wallTime(until, timeZone), minute: 0 }, timeZone).first
  const ms = periodMs(period)
  return ms === null ? null : until - ms
}

/** Words that are a period are one, in any place; the others name a topic. */
export function readBriefText(words: string): CommandInput {
  const all = piecesOf(words.replaceAll(SPACED_PERIOD, '$1$2'))
  const bare = all.map((word) => unquoted(word.replace(/^(?:topic|temat|since|okres|od)[:=]/iu, '')))
  const isPeriod = (word: string): boolean => TODAY.has(fold(word)) || periodMs(word) !== null
  return {
    since: bare.filter(isPeriod).at(-1) ?? '',
    topic: bare.filter((word) => !isPeriod(word)).join(' '),
  }
}
