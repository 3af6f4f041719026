import type { Locale } from '#domain/locale.ts'
import type { StorySource } from '#domain/message.ts'
import type { Reply, ReplyBlock, ReplyButton } from '#domain/reply.ts'
import type { TopicMatch } from '#domain/topic.ts'
import type { StoryReport } from '#ports/filed.ts'
import { attributionOf, sourceLine, titleOf } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatDateAndTime, formatMoment } from '#wording/dates.ts'
import { phrasesOf } from '#wording/index.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, type Command, type CommandWorld } from '#commands/command.ts'
import { historyLines } from './story-history.ts'
import { independentLine } from './story-details.ts'
import { withdrawnReply } from './withdrawn-story.ts'
import { writeStoryState, type StoryState } from './story-state.ts'
import { storyPages } from './story-pages.ts'

const QUOTES_PER_PAGE = 5
const SOURCES_SHOWN = 8

/** One article in full: its summary, topics, sources and history, and all its quotations, five a page. */
export const show: Command = {
  name: 'show',
  names: { en: 'show', pl: 'pokaż' },
  summary: { en: 'Everything about one article', pl: 'Wszystko o jednym artykule' },
  example: { en: 'show missiles Osipovichy', pl: 'pokaż rakiety Osipowicze' },
  ...storyPages('card', composeCard),
}

/** A page of a story's card; null where the story is not in the archive, or has not so many quotations. */
export async function composeCard(
  world: CommandWorld,
  state: StoryState,
  locale: Locale,
): Promise<Reply | null> {
  const [story] = await world.store.archive.reports([state.storyId])
  if (story === undefined || (state.shown > 0 && state.shown >= story.quotes.length)) return null
  if (story.withdrawn !== undefined) return withdrawnReply(story, world, locale)
  const title = titleOf({ title: story.article.title, locale })
  const head =
    state.shown === 0 ? await headOf(world, story, locale) : [{ kind: 'heading', text: title } as const]
  return privateReply([...head, ...quoteBlocks(story, state, locale)], buttonsOf(story, state, locale))
}

async function headOf(
  world: CommandWorld,
  story: StoryReport,
  locale: Locale,
): Promise<readonly ReplyBlock[]> {
  const { article, summary } = story
  const viewing = { timeZone: world.configuration.timeZone, now: world.clock.now() }
  const at = formatMoment(article.publishedAt ?? article.firstSeenAt, locale, viewing)
  const meta = [sourceLine(article.source, locale), at, article.language, `#${story.storyId}`].join(' · ')
  const texts = [
    summary.map(({ text }) => text).join(' '),
    topicLine(world, story, locale),
    sourceLines(world, story.sources, locale).join('\n'),
    await historyText(world, story.storyId, locale),
  ]
  return [
    {
      kind: 'item',
      title: titleOf({ title: article.title, locale }),
      url: article.url,
      meta,
      ...(article.image === undefined ? {} : { image: article.image }),
    },
    ...texts.filter(Boolean).map((text) => ({ kind: 'text', text }) as const),
  ]
}

/** "Tematy: Białoruś (Białorusi 2×, Mińsku); Broń jądrowa (broni jądrowej)". */
function topicLine({ configuration }: CommandWorld, { topics }: StoryReport, locale: Locale): string {
  const phrases = storyPhrases(locale)
  const named = topics.map(({ topicId, matches }) => {
    const name = configuration.topics.find(({ id }) => id === topicId)?.name ?? topicId
    return `${name} (${formsOf(matches)})`
  })
  return `${phrases.topics}: ${named.join('; ') || phrases.noTopics}`
}

/** Each form once, with how often it was found. */
export function formsOf(matches: TopicMatch['matches']): string {
  const counts = Map.groupBy(matches, ({ form }) => form)
  return [...counts].map(([form, { length }]) => (length > 1 ? `${form} ${length}×` : form)).join(', ')
}

function sourceLines(
  world: CommandWorld,
  sources: readonly StorySource[],
  locale: Locale,
): readonly string[] {
  const { timeZone } = world.configuration
  const phrases = storyPhrases(locale)
  const lines = sources.slice(0, SOURCES_SHOWN).map(({ source, at, wire = [] }) => {
    const facts = [sourceLine(source, locale), formatDateAndTime(at, locale, timeZone)]
    return `• ${[...facts, ...(wire.length > 0 ? [phrases.behind(wire)] : [])].join(' · ')}`
  })
  const left = sources.length - SOURCES_SHOWN
  const independent = independentLine(world, sources, locale)
  const heading = [phrases.sources(sources.length), ...(independent === null ? [] : [independent])].join(
    ' · ',
  )
  return [`${heading}:`, ...lines, ...(left > 0 ? [phrases.moreSources(left)] : [])]
}

async function historyText(world: CommandWorld, storyId: string, locale: Locale): Promise<string> {
  const [trace] = await world.store.archive.traces({ id: storyId, canonicalUrl: null, titleStart: null }, 1)
  if (trace === undefined) return ''
  const lines = historyLines(trace, locale, world.configuration.timeZone)
  return [`${storyPhrases(locale).history}:`, ...lines.map((line) => `• ${line}`)].join('\n')
}

function quoteBlocks({ quotes }: StoryReport, { shown }: StoryState, locale: Locale): readonly ReplyBlock[] {
  const phrases = storyPhrases(locale)
  if (quotes.length === 0) return [{ kind: 'text', text: phrases.noQuotes }]
  const page = quotes.slice(shown, shown + QUOTES_PER_PAGE)
  const range = quotes.length > page.length ? answersOf(locale).page(shown + 1, shown + page.length) : ''
  const cards = page.map((quotation): ReplyBlock => ({
    kind: 'quote',
    text: quotation.text,
    attribution: attributionOf(quotation, locale),
  }))
  return [{ kind: 'heading', text: phrases.quotes(quotes.length, range) }, ...cards]
}

function buttonsOf(story: StoryReport, state: StoryState, locale: Locale): readonly ReplyButton[] {
  const { storyId, article, quotes, sources } = story
  const next = state.shown + QUOTES_PER_PAGE
  const turnTo = (shown: number): string => `card:${writeStoryState({ storyId, shown })}`
  return [
    ...(next < quotes.length ? [{ label: answersOf(locale).next, action: turnTo(next) }] : []),
    ...(state.shown > 0 ? [{ label: answersOf(locale).first, action: turnTo(0) }] : []),
    ...(article.url === null ? [] : [{ label: phrasesOf(locale).open, url: article.url }]),
    { label: phrasesOf(locale).quotesButton(quotes.length), action: `quotes:${storyId}` },
    { label: phrasesOf(locale).sourcesButton(sources.length), action: `sources:${storyId}` },
    {
      label: storyPhrases(locale).course,
      action: `course:${writeStoryState({ storyId, shown: 0 })}`,
      startsRow: true,
    },
    { label: storyPhrases(locale).mute, action: `mute:${storyId}` },
    { label: answersOf(locale).share, action: `cardshare:${writeStoryState(state)}` },
  ]
}
