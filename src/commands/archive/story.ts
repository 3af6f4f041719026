import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import { storyCourse, type CourseReport } from '#pipeline/stories/story-course.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { sourceLine, titleOf } from '#wording/alert-lines.ts'
import { answersOf } from '#wording/answers.ts'
import { formatMoment } from '#wording/dates.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { askWhich, findStory } from './find-story.ts'
import { givenText } from '#commands/option.ts'
import { storyOption } from './show.ts'
import { independentLine } from './story-details.ts'
import { withdrawnReply } from './withdrawn-story.ts'
import { readStoryState, writeStoryState, type StoryState } from './story-state.ts'

const REPORTS_PER_PAGE = 5

/** How a story went on, report by report, the first one first: who told it when, after which agency, and what was new. */
export const story: Command = {
  name: 'story',
  names: { en: 'story', pl: 'wątek' },
  summary: {
    en: 'How a story went on, report by report',
    pl: 'Jak toczył się wątek, doniesienie po doniesieniu',
  },
  group: 'reader',
  example: { en: 'story missiles Osipovichy', pl: 'wątek rakiety Osipowicze' },
  options: [storyOption()],
  run: runStory,
  complete: completeName,
  readText: (text) => ({ article: text }),
  presses: {
    course: (world, { rest }, invocation) =>
      turn(world, { state: readStoryState(rest), isShared: false }, invocation),
    courseshare: (world, { rest }, invocation) =>
      turn(world, { state: readStoryState(rest), isShared: true }, invocation),
    coursepick: async (world, { value }, { locale }) =>
      value === null ? null : composeCourse(world, { storyId: value, shown: 0 }, locale),
  },
}

async function runStory(world: CommandWorld, input: CommandInput, { locale }: Invocation): Promise<Reply> {
  const named = givenText(input, 'article')
  const found = await findStory(world, named)
  if (found.kind !== 'story') return askWhich(found, { named, action: 'coursepick', locale })
  const course = await composeCourse(world, { storyId: found.storyId, shown: 0 }, locale)
  return course ?? sentence(storyPhrases(locale).gone, 'asked-wrongly')
}

type Turn = { readonly state: StoryState | null; readonly isShared: boolean }

async function turn(
  world: CommandWorld,
  { state, isShared }: Turn,
  { locale }: Invocation,
): Promise<Reply | null> {
  const course = state === null ? null : await composeCourse(world, state, locale)
  if (course === null) return null
  return isShared ? { ...course, visibility: 'channel', buttons: [] } : { ...course, isUpdate: true }
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
