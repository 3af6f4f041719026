import type { Locale } from '#domain/locale.ts'
import type { StorySource } from '#domain/message.ts'
import { outletsOf } from '#domain/outlet.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import { countIndependent } from '#pipeline/stories/count-independent.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import { toQuoteCards } from '#text/choose-quotes.ts'
import { attributionOf, sourceLine } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatAge, formatMoment } from '#wording/dates.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import { amendmentMenu } from '#commands/manage/amendable.ts'

/** How many quotations or sources fit one answer on both platforms. */
const MOST_SHOWN = 10

/** Every quotation of a story's article, for managers with a menu that corrects them; null where the story is not in the archive. */
export async function showQuotes(
  world: CommandWorld,
  storyId: string,
  { locale, isManager }: Invocation,
): Promise<Reply | null> {
  const story = await world.store.archive.story(storyId)
  if (story === null) return null
  const answers = answersOf(locale)
  const cards = toQuoteCards(story.quotes)
  if (cards.length === 0) return sentence(answers.noQuotes)
  const blocks = cards
    .slice(0, MOST_SHOWN)
    .map((card): ReplyBlock => ({ kind: 'quote', text: card.text, attribution: attributionOf(card, locale) }))
  const more = cards.length - MOST_SHOWN
  const reply = privateReply([
    { kind: 'heading', text: answers.quotesHeading(story.article.title, cards.length) },
    ...blocks,
    ...(more > 0 ? [{ kind: 'text', text: answers.moreQuotes(more) } as const] : []),
  ])
  if (!isManager) return reply
  const quotations = await world.store.amendments.quotations(storyId)
  return { ...reply, menus: [amendmentMenu(storyId, quotations, locale)] }
}

/** Every report of a story, first one first; null where the story is not in the archive. */
export async function showSources(
  world: CommandWorld,
  storyId: string,
  { locale }: Invocation,
): Promise<Reply | null> {
  const story = await world.store.archive.story(storyId)
  if (story === null) return null
  const heading = answersOf(locale).sourcesHeading(story.article.title, story.sources.length)
  const items = story.sources.slice(0, MOST_SHOWN).map((source) => describeSource(world, source, locale))
  const independent = independentLine(world, story.sources, locale)
  return privateReply([
    { kind: 'heading', text: heading },
    ...(independent === null ? [] : [{ kind: 'text', text: independent } as const]),
    ...items,
  ])
}

/** How many of several sources are independent, as rules count them; null of a single one. */
export function independentLine(
  { configuration }: Pick<CommandWorld, 'configuration'>,
  sources: readonly StorySource[],
  locale: Locale,
): string | null {
  if (sources.length < 2) return null
  return storyPhrases(locale).independent(countIndependent(sources, outletsOf(configuration.feeds)))
}

function describeSource(
  world: CommandWorld,
  report: ArchivedArticle['sources'][number],
  locale: Invocation['locale'],
): ReplyBlock {
  const { wire = [] } = report
  const now = world.clock.now()
  const moment = formatMoment(report.at, locale, { timeZone: world.configuration.timeZone, now })
  const age = formatAge(report.at, now, locale)
  return {
    kind: 'item',
    title: sourceLine(report.source, locale),
    url: report.url,
    meta: [`${moment} (${age})`, ...(wire.length === 0 ? [] : [storyPhrases(locale).behind(wire)])].join(
      ' · ',
    ),
  }
}
