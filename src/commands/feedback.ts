import type { Feedback } from '#domain/feedback.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Setting } from '#domain/setting.ts'
import type { StoryReport } from '#ports/filed.ts'
import { feedbackPhrases } from '#wording/feedback.ts'
import { privateReply, sentence, type Answering, type Command, type CommandWorld } from './command.ts'
import { precisionOf, type Precision } from './precision.ts'
import { exactly, proposalsAmong, type Proposal } from './form-proposals.ts'

const DAY_MS = 24 * 3_600_000
const USUAL_DAYS = 30
/** No longer stretch is measured. */
export const MOST_DAYS = 365
/** A menu takes 25, and two verdicts stand below. */
const MOST_REASONS = 20
const MOST_LINES = 30
/** Discord has five rows of buttons. */
const MOST_PROPOSALS = 5

/** The alert's button "Not relevant": notes it at once and asks for the reason after, which may be left out. */
export const feedbackAnswers: Answering = {
  group: 'reader',
  presses: {
    feedback: (world, { rest }, invocation) =>
      note(world, { storyId: rest, reason: 'irrelevant' }, invocation),
    'feedback-why': (world, { rest, value }, invocation) =>
      note(world, { storyId: rest, reason: value ?? '' }, invocation),
    'feedback-undo': async (world, { rest }, { platform, userId, locale }) => {
      const isUndone = await world.store.feedback.withdraw(rest, { platform, userId })
      return isUndone ? sentence(feedbackPhrases(locale).undone) : null
    },
  },
}

type Noted = { readonly storyId: string; readonly reason: string }

async function note(
  world: CommandWorld,
  { storyId, reason }: Noted,
  { platform, userId, channelAddress, locale }: Invocation,
): Promise<Reply | null> {
  const [story] = await world.store.archive.reports([storyId])
  const chosen = story === undefined ? undefined : reasonsOf(story).find(({ value }) => value === reason)
  if (story === undefined || chosen === undefined) return null
  const { verdict, topicId, form } = chosen
  const by = { platform, userId }
  const at = world.clock.now()
  const said: Feedback = { storyId, by, address: channelAddress, at, verdict, topicId, form }
  await world.store.feedback.put(said, await proposalsBehind(world, said))
  const phrases = feedbackPhrases(locale)
  const choices = reasonsOf(story)
    .filter(({ value }) => value !== 'irrelevant')
    .map((one) => ({ value: one.value, label: labelOf(world, one, locale) }))
  return {
    ...privateReply(
      [{ kind: 'text', text: phrases.noted(verdict) }],
      [{ label: phrases.undo, action: `feedback-undo:${storyId}` }],
    ),
    menus: [{ placeholder: phrases.why, action: `feedback-why:${storyId}`, choices }],
  }
}

/** What managers are told where a form is named often enough from now on; each proposal once. */
async function proposalsBehind(world: CommandWorld, said: Feedback): Promise<readonly NewOperation[]> {
  if (said.form === null) return []
  const since = world.clock.now() - USUAL_DAYS * DAY_MS
  const before = (await world.store.feedback.since(since)).filter((one) => !isBySame(one, said))
  const measured = precisionOf(await world.store.feedback.announced(since), [...before, said])
  return (await proposalsAmong(world, measured))
    .filter(({ topicId, form }) => topicId === said.topicId && form === said.form)
    .flatMap(({ id, topicId, form, alerts, irrelevant, people }) =>
      world.postToAudit(`proposal:${id}`, {
        name: 'form-proposed',
        id,
        topic: topicName(world, topicId),
        form,
        alerts,
        irrelevant,
        people,
      }),
    )
}

function isBySame(one: Feedback, other: Feedback): boolean {
  const { platform, userId } = other.by
  return one.storyId === other.storyId && one.by.platform === platform && one.by.userId === userId
}

type Reason = Pick<Feedback, 'verdict' | 'topicId' | 'form'> & { readonly value: string }

/** What can be wrong with this alert: the speaker where somebody is quoted by name, the story where several reports are one. */
function reasonsOf({ topics, quotes, sources }: StoryReport): readonly Reason[] {
  const named = topics.flatMap(({ topicId, matches }): readonly Reason[] => [
    { verdict: 'irrelevant', topicId, form: null, value: `topic|${topicId}` },
    ...[...new Set(matches.map(({ form }) => form))].map((form) => ({
      verdict: 'irrelevant' as const,
      topicId,
      form,
      value: `form|${topicId}|${form}`,
    })),
  ])
  const whole = { topicId: null, form: null }
  return [
    { ...whole, verdict: 'irrelevant', value: 'irrelevant' },
    ...named.slice(0, MOST_REASONS),
    ...(quotes.some(({ speaker }) => speaker !== null)
      ? [{ ...whole, verdict: 'wrong-speaker' as const, value: 'wrong-speaker' }]
      : []),
    ...(sources.length > 1 ? [{ ...whole, verdict: 'wrong-story' as const, value: 'wrong-story' }] : []),
  ]
}

function labelOf(
  world: CommandWorld,
  { verdict, topicId, form }: Reason,
  locale: Invocation['locale'],
): string {
  const phrases = feedbackPhrases(locale)
  if (topicId === null) return phrases.verdicts[verdict]
  const name = topicName(world, topicId)
  return form === null ? phrases.topic(name) : phrases.form(form, name)
}

/** For managers: how relevant the alerts of each topic were, and which forms they may turn off. */
export const feedback: Command = {
  name: 'feedback',
  names: { en: 'feedback', pl: 'trafność' },
  summary: {
    en: 'How relevant alerts were, by topic and form',
    pl: 'Trafność alertów według tematów i form',
  },
  group: 'manager',
  options: [
    {
      name: 'days',
      names: { en: 'days', pl: 'dni' },
      summary: { en: 'Of how many days; 30 by default', pl: 'Z ilu dni; domyślnie z 30' },
      type: 'integer',
      isRequired: false,
      minimum: 1,
      maximum: MOST_DAYS,
      hasCompletion: false,
    },
  ],
  run: async (world, { days }, { locale }) => {
    const wanted = typeof days === 'number' ? days : USUAL_DAYS
    const length = Math.min(MOST_DAYS, Math.max(1, Math.floor(wanted)))
    const measured = await measurePrecision(world, length)
    const phrases = feedbackPhrases(locale)
    const proposals = (await proposalsAmong(world, measured)).slice(0, MOST_PROPOSALS)
    return privateReply(
      [
        { kind: 'heading', text: phrases.heading(length) },
        { kind: 'text', text: precisionLines(world, measured, locale).join('\n') || phrases.nothing },
      ],
      proposals.flatMap(({ id, form }) => [
        { label: phrases.switchOff(form), action: `form-off:${id}`, startsRow: true },
        { label: phrases.keep(form), action: `form-keep:${id}` },
      ]),
    )
  },
  complete: () => [],
  readText: (text) => {
    const days = Number.parseInt(text, 10)
    return Number.isNaN(days) ? {} : { days }
  },
}

/** What was announced in so many days, and what was said of it. */
export async function measurePrecision(
  { store, clock }: Pick<CommandWorld, 'store' | 'clock'>,
  days: number,
): Promise<readonly Precision[]> {
  const since = clock.now() - days * DAY_MS
  return precisionOf(await store.feedback.announced(since), await store.feedback.since(since))
}

/** A line for each topic and each form that somebody named. */
export function precisionLines(
  world: Pick<CommandWorld, 'configuration'>,
  measured: readonly Precision[],
  locale: Invocation['locale'],
): readonly string[] {
  const { tried } = feedbackPhrases(locale)
  return measured
    .slice(0, MOST_LINES)
    .map(
      (one) => `${one.form === null ? '' : '  '}${tried({ ...one, topic: topicName(world, one.topicId) })}`,
    )
}

/** Accepts a proposal, or dismisses it: from then on the topic leaves the form aside, as if its `not` in depesza.yaml named it, or is not proposed again. */
export const formSwitch: Answering = {
  group: 'manager',
  presses: {
    'form-off': (world, { rest }, invocation) =>
      withProposal(world, rest, (one) => switchOff(world, one, invocation)),
    'form-keep': (world, { rest }, invocation) =>
      withProposal(world, rest, async ({ topicId, form }) => {
        const { platform, userId, locale } = invocation
        const at = world.clock.now()
        await world.store.feedback.dismiss({ topicId, form }, { at, by: { platform, userId } })
        return sentence(feedbackPhrases(locale).kept(form, topicName(world, topicId)))
      }),
  },
}

/** Null where nothing of that id is proposed any more. */
async function withProposal(
  world: CommandWorld,
  id: string,
  work: (proposal: Proposal) => Promise<Reply>,
): Promise<Reply | null> {
  const proposals = await proposalsAmong(world, await measurePrecision(world, MOST_DAYS))
  const found = proposals.find((one) => one.id === id)
  return found === undefined ? null : work(found)
}

async function switchOff(
  world: CommandWorld,
  { topicId, form }: Proposal,
  { platform, userId, locale }: Invocation,
): Promise<Reply> {
  const outcome = await world.settings.put(withoutForm(world, topicId, form), { platform, userId })
  if (outcome.kind === 'refused')
    return sentence(outcome.problems.map((problem) => problem[locale]).join('\n'), 'asked-wrongly')
  return sentence(feedbackPhrases(locale).switchedOff(form, topicName(world, topicId)))
}

/** The topic's setting with the very form among what does not count. */
function withoutForm({ settings }: CommandWorld, topicId: string, form: string): Setting {
  const known = settings.settings().find(({ kind, id }) => kind === 'topics' && id === topicId)
  const before = known?.section['not']
  const not = [...(Array.isArray(before) ? (before as readonly unknown[]) : []), exactly(form)]
  return { kind: 'topics', id: topicId, section: { ...known?.section, not } }
}

function topicName({ configuration }: Pick<CommandWorld, 'configuration'>, topicId: string): string {
  return configuration.topics.find(({ id }) => id === topicId)?.name ?? topicId
}
