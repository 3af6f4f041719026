import type { Article } from '#domain/article.ts'
import type { Analysis } from '#domain/analysis.ts'
import type { Locale } from '#domain/locale.ts'
import type { Alert, Reason, StorySource } from '#domain/message.ts'
import { spanContains, type Span } from '#domain/span.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import { chooseQuotes, toQuoteCards, type TopicFinds } from '#text/choose-quotes.ts'
import type { AnalysedEntry } from './analysed-entry.ts'

/** For whom an alert is made. */
export type AlertFrame = {
  readonly topics: readonly Topic[]
  readonly locale: Locale
  readonly isEarlier: boolean
  readonly isSample: boolean
  /** The story that the article is of, with its outlets. */
  readonly home: StoryHome
}

/** A story, the outlets that carry it, each by its first report, and every report of it. */
export type StoryHome = {
  readonly storyId: string
  readonly sources: readonly StorySource[]
  readonly reports: readonly StorySource[]
}

/** The story that an article opens. */
export function ownHome({ id, source, url, publishedAt, firstSeenAt }: Article): StoryHome {
  const sources = [{ source, url, at: publishedAt ?? firstSeenAt }]
  return { storyId: id, sources, reports: sources }
}

/** The alert of one article for one channel: only the channel's topics count for the reasons, highlights and quotes. */
export function composeAlert(entry: AnalysedEntry, frame: AlertFrame): Alert {
  const { article, analysis, isPageMissing } = entry
  const matches = matchesOf(analysis, frame.topics)
  const inText = matches.filter((match) => match.field === 'text')
  return {
    kind: 'alert',
    locale: frame.locale,
    storyId: frame.home.storyId,
    topics: frame.topics.map((topic) => topic.name),
    title: article.title,
    url: article.url,
    source: article.source,
    language: article.language,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    ...summaryOf(analysis, inText),
    isTeaserOnly: article.textOrigin === 'teaser',
    isPageMissing,
    quotes: chooseQuotes({
      quotes: analysis.quotes,
      topics: frame.topics.map((topic) => findsOf(analysis, topic)),
      summary: analysis.summary,
      language: article.language,
    }),
    quoteCount: toQuoteCards(analysis.quotes).length,
    sources: frame.home.sources,
    why: reasonsOf(matches),
    isEarlier: frame.isEarlier,
    isSample: frame.isSample,
    ...(article.image === undefined ? {} : { image: article.image }),
  }
}

/** Whom a topic asks for, and where its keywords stand in the text. */
export function findsOf(analysis: Pick<Analysis, 'topics'>, topic: Topic): TopicFinds {
  const matches = matchesOf(analysis, [topic]).filter((match) => match.field === 'text')
  return { quote: topic.quote, matches }
}

function matchesOf(analysis: Pick<Analysis, 'topics'>, topics: readonly Topic[]): readonly KeywordMatch[] {
  return topics.flatMap(({ id }) => analysis.topics.find((match) => match.topicId === id)?.matches ?? [])
}

/** The summary's sentences as one text, and the found forms at their places in it. */
function summaryOf(
  analysis: Analysis,
  inText: readonly KeywordMatch[],
): Pick<Alert, 'summary' | 'highlights'> {
  let summary = ''
  const highlights: Span[] = []
  for (const sentence of analysis.summary) {
    const shift = summary.length + (summary === '' ? 0 : 1) - sentence.start
    summary = summary === '' ? sentence.text : `${summary} ${sentence.text}`
    const inside = inText.filter((match) => spanContains(sentence, match))
    highlights.push(...inside.map((match) => ({ start: match.start + shift, end: match.end + shift })))
  }
  return { summary, highlights: withoutOverlaps(highlights) }
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** One reason for each keyword: its commonest form, how often it was found, and whether the title holds it. */
function reasonsOf(matches: readonly KeywordMatch[]): readonly Reason[] {
  const byKeyword = Map.groupBy(matches, (match) => match.keyword)
  return [...byKeyword].map(([keyword, found]) => ({
    keyword,
    form: commonestForm(found),
    count: found.length,
    field: found.some((match) => match.field === 'title') ? ('title' as const) : ('text' as const),
  }))
}

function commonestForm(matches: readonly KeywordMatch[]): string {
  const counts = new Map<string, number>()
  for (const { form } of matches) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [[form] = ['']] = [...counts].toSorted(([, a], [, b]) => b - a)
  return form
}
