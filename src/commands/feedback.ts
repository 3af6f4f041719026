import type { Feedback } from '#domain/feedback.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Setting } from '#domain/setting.ts'
import type { StoryReport } from '#ports/filed.ts'
import { feedbackPhrases } from '#wording/feedback.ts'
import { privateReply, sentence, type Answering, type Command, type CommandWorld } from './command.ts'
import { isProposed, precisionOf, type Precision } from './precision.ts'

const DAY_MS = 24 * 3_600_000
const USUAL_DAYS = 30
const MOST_DAYS = 365
/** A menu takes 25, and two verdicts stand below. */
const MOST_REASONS = 20
const MOST_LINES = 30

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
  await world.store.feedback.put({ storyId, by, address: channelAddress, at, verdict, topicId, form })
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

type Reason = Pick<Feedback, 'verdict' | 'topicId' | 'form'> & { readonly value: string }

function reasonsOf({ topics }: StoryReport): readonly Reason[] {
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
    { ...whole, verdict: 'wrong-speaker', value: 'wrong-speaker' },
    { ...whole, verdict: 'wrong-story', value: 'wrong-story' },
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
    const buttons = measured.filter(isProposed).slice(0, 5)
    return privateReply(
      [
        { kind: 'heading', text: phrases.heading(length) },
        { kind: 'text', text: precisionLines(world, measured, locale).join('\n') || phrases.nothing },
      ],
      buttons
        .map(({ topicId, form }) => ({ form: form ?? '', id: proposalId(world, topicId, form ?? '') }))
        .map(({ form, id }) => ({ label: phrases.switchOff(form), action: `form-off:${id}` })),
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

/** A form as the action of a button may name it. */
function proposalId({ digest }: Pick<CommandWorld, 'digest'>, topicId: string, form: string): string {
  return digest(JSON.stringify([topicId, form]))
}

/** Accepts a proposal: from then on the topic leaves the form aside, as if its `not` in depesza.yaml named it. */
export const formSwitch: Answering = {
  group: 'manager',
  presses: {
    'form-off': async (world, { rest }, { platform, userId, locale }) => {
      const measured = await measurePrecision(world, MOST_DAYS)
      const proposed = measured.filter(isProposed)
      const found = proposed.find(({ topicId, form }) => proposalId(world, topicId, form ?? '') === rest)
      if (found === undefined || found.form === null) return null
      const setting = withoutForm(world, found.topicId, found.form)
      const outcome = await world.settings.put(setting, { platform, userId })
      if (outcome.kind === 'refused')
        return sentence(outcome.problems.map((problem) => problem[locale]).join('\n'), 'asked-wrongly')
      const phrases = feedbackPhrases(locale)
      return sentence(phrases.switchedOff(found.form, topicName(world, found.topicId)))
    },
  },
}

/** The topic's setting with the very form among what does not count. */
function withoutForm({ settings }: CommandWorld, topicId: string, form: string): Setting {
  const known = settings.settings().find(({ kind, id }) => kind === 'topics' && id === topicId)
  const before = known?.section['not']
  const not = [...(Array.isArray(before) ? (before as readonly unknown[]) : []), `="${form}"`]
  return { kind: 'topics', id: topicId, section: { ...known?.section, not } }
}

function topicName({ configuration }: Pick<CommandWorld, 'configuration'>, topicId: string): string {
  return configuration.topics.find(({ id }) => id === topicId)?.name ?? topicId
}
