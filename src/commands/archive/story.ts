import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import { storyCourse, type CourseReport } from '#pipeline/stories/story-course.ts'
import { sourceLine, titleOf } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatMoment } from '#wording/dates.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, type Command, type CommandWorld } from '#commands/command.ts'
import { independentLine } from './story-details.ts'
import { withdrawnReply } from './withdrawn-story.ts'
import { writeStoryState, type StoryState } from './story-state.ts'
import { storyPages } from './story-pages.ts'

const REPORTS_PER_PAGE = 5

/** How a story went on, report by report, the first one first: who told it when, after which agency, and what was new. */
export const story: Command = {
  name: 'story',
  names: { en: 'story', pl: 'wątek' },
  summary: {
    en: 'How a story went on, report by report',
    pl: 'Jak toczył się wątek, doniesienie po doniesieniu',
  },
  example: { en: 'story missiles Osipovichy', pl: 'wątek rakiety Osipowicze' },
  ...storyPages('course', composeCourse),
}

async function composeCourse(world: CommandWorld, state: StoryState, locale: Locale): Promise<Reply | null> {
  const { storyId, shown } = state
  const reports = await storyCourse(world, storyId)
  const page = reports.slice(shown, shown + REPORTS_PER_PAGE)
  const story = await world.store.archive.story(storyId)
  if (story === null || page.length === 0) return null
  if (story.withdrawn !== undefined) return withdrawnReply(story, world, locale)
  const count = reports.length
  const range = count > page.length ? answersOf(locale).page(shown + 1, shown + page.length) : ''
  const title = titleOf({ title: story.article.title, locale })
  const independent = shown === 0 ? independentLine(world, reports, locale) : null
  const turnTo = (to: number): string => `course:${writeStoryState({ storyId, shown: to })}`
  const next = shown + REPORTS_PER_PAGE
  return privateReply(
    [
      { kind: 'heading', text: storyPhrases(locale).courseHeading(title, count, range) },
      ...(independent === null ? [] : [{ kind: 'text', text: independent } as const]),
      ...page.map((report) => describe(world, report, locale)),
    ],
    [
      ...(next < count ? [{ label: answersOf(locale).next, action: turnTo(next) }] : []),
      ...(shown > 0 ? [{ label: answersOf(locale).first, action: turnTo(0) }] : []),
      { label: storyPhrases(locale).card, action: `card:${writeStoryState({ storyId, shown: 0 })}` },
      { label: answersOf(locale).share, action: `courseshare:${writeStoryState(state)}` },
    ],
  )
}

function describe({ configuration, clock }: CommandWorld, report: CourseReport, locale: Locale): ReplyBlock {
  const viewing = { timeZone: configuration.timeZone, now: clock.now() }
  const phrases = storyPhrases(locale)
  const marks = { report: null, correction: phrases.corrected, retraction: phrases.retracted }
  const { wire = [], kind = 'report' } = report
  const meta = [
    marks[kind],
    formatMoment(report.at, locale, viewing),
    wire.length > 0 ? phrases.behind(wire) : null,
  ]
  return {
    kind: 'item',
    title: sourceLine(report.source, locale),
    url: report.url,
    meta: meta.filter((part) => part !== null).join(' · '),
    ...(report.news === null ? {} : { excerpt: { text: report.news, strong: [] } }),
  }
}
