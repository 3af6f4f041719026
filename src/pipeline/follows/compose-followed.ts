import type { Configuration } from '#domain/configuration.ts'
import type { Follow, Followed, FollowedName } from '#domain/follow.ts'
import type { FollowedNews, FollowUpReason, QuoteCard } from '#domain/message.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import { findsOf, type StoryHome } from '#pipeline/articles/compose-alert.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { saysTheSame } from '#text/echo.ts'
import { quotesOf } from './matched-follows.ts'

/** An article, its story, and what of it is new there. */
export type News = {
  readonly analysed: AnalysedEntry
  readonly home: StoryHome
  /** Of a report that joins a story: experts who were not quoted in it yet. */
  readonly voices: readonly QuoteCard[]
  /** Of a report that joins a story: what nobody told yet. */
  readonly sentence: string | null
  readonly told: { readonly reason: FollowUpReason | null }
  readonly isSample: boolean
}

/** What of their follows led to it, and whether they were told of the story before. */
export type Led = { readonly follows: readonly Follow[]; readonly isTold: boolean }

/** What one person is told: the words of whom they follow first, else those that an alert would show. */
export function composeFollowed(
  { topics }: Pick<Configuration, 'topics'>,
  news: News,
  { follows, isTold }: Led,
): FollowedNews {
  const { analysed, home, told, sentence, isSample } = news
  const { article } = analysed
  const isAgain = isTold || follows.every(({ followed }) => followed.kind === 'story')
  return {
    kind: 'followed',
    locale: follows.at(-1)?.locale ?? 'pl',
    storyId: home.storyId,
    follows: follows.map(({ followed }) => nameOf(followed, { topics, title: article.title })),
    reason: isAgain ? (told.reason ?? 'quotation') : null,
    title: article.title,
    url: article.url,
    source: article.source,
    at: article.publishedAt ?? article.firstSeenAt,
    outlets: home.sources.length,
    quotes: quotesFor(topics, news, { follows, isAgain }),
    sentence: isAgain ? sentence : firstSentence(analysed),
    isSample,
  }
}

/** What is followed by its name; a story by the title of its report: what it is told of stands there. */
export function nameOf(
  followed: Followed,
  { topics, title }: Pick<Configuration, 'topics'> & { readonly title: string },
): FollowedName {
  const { kind } = followed
  switch (kind) {
    case 'topic':
      return { kind, name: topics.find(({ id }) => id === followed.topicId)?.name ?? followed.topicId }
    case 'person':
      return { kind, name: followed.name }
    case 'source':
      return { kind, name: followed.source }
    case 'story':
      return { kind, name: title }
  }
}

function quotesFor(
  topics: Configuration['topics'],
  { analysed, voices }: News,
  { follows, isAgain }: Pick<Led, 'follows'> & { readonly isAgain: boolean },
): readonly QuoteCard[] {
  const { analysis, article } = analysed
  const spoken = follows.flatMap(({ followed }) =>
    followed.kind === 'person' ? quotesOf(followed.name, analysis.quotes) : [],
  )
  if (spoken.length === 0 && isAgain) return voices
  return chooseQuotes({
    quotes: spoken.length > 0 ? [...new Set(spoken)] : analysis.quotes,
    topics: topics.map((topic) => findsOf(analysis, topic)),
    summary: [],
    language: article.language,
  })
}

function firstSentence({ article, analysis }: AnalysedEntry): string | null {
  return analysis.summary.find(({ text }) => !saysTheSame(text, article.title))?.text ?? null
}
