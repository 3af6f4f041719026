import type { Invocation, Reply, ReplyMenu } from '#domain/reply.ts'
import type { Muted } from '#domain/mute.ts'
import type { StoryReport } from '#ports/filed.ts'
import { feedbackPhrases } from '#wording/feedback.ts'
import { shorten } from '#wording/shorten.ts'
import { mutePhrases } from '#wording/mutes.ts'
import { privateReply, type Answering, type CommandWorld, type Pressed } from '#commands/command.ts'
import { followMenu } from './follow-menu.ts'
import { isAlertChannel, keepMute } from './keep-mute.ts'
import type { Whom } from './mute-input.ts'

const HOUR_MS = 3_600_000
const LENGTHS = { '1h': HOUR_MS, '24h': 24 * HOUR_MS, '7d': 7 * 24 * HOUR_MS } as const
type Length = keyof typeof LENGTHS

/** With the words around them, what is named fits into a choice of 75 characters. */
const MOST_NAME = 40
const MOST_FORM = 20

/** Three lengths of each fill a menu of 25. */
const MOST_SUBJECTS = 8

/** What everybody may mute for themselves, from an alert's or an article's button. */
export const ownMutes: Answering = {
  group: 'reader',
  presses: {
    mute: (world, { rest, value }, invocation) => showMenus(world, value ?? rest, invocation),
    'mute-mine': (world, pressed, invocation) => muteChosen(world, { pressed, whom: 'me' }, invocation),
  },
}

/** What managers may mute for a whole channel. */
export const channelMutes: Answering = {
  group: 'manager',
  presses: {
    'mute-here': (world, pressed, invocation) => muteChosen(world, { pressed, whom: 'channel' }, invocation),
  },
}

async function showMenus(
  world: CommandWorld,
  storyId: string,
  invocation: Invocation,
): Promise<Reply | null> {
  const [story] = await world.store.archive.reports([storyId])
  if (story === undefined) return null
  const phrases = feedbackPhrases(invocation.locale)
  const choices = choicesOf(world, story, invocation)
  const menuOf = (placeholder: string, action: string): ReplyMenu => ({ placeholder, action, choices })
  const isHere = invocation.isManager && isAlertChannel(world.configuration, invocation)
  return {
    ...privateReply([{ kind: 'text', text: phrases.muteHeading }]),
    menus: [
      menuOf(phrases.muteForMe, `mute-mine:${storyId}`),
      ...(isHere ? [menuOf(phrases.muteHere, `mute-here:${storyId}`)] : []),
      followMenu(world, story, invocation),
    ],
  }
}

function choicesOf(world: CommandWorld, story: StoryReport, { locale }: Invocation): ReplyMenu['choices'] {
  const { lengths } = feedbackPhrases(locale)
  const { what } = mutePhrases(locale)
  return subjectsOf(story).flatMap((muted) => {
    const { kind, name, topic } = lineOf(world, story, muted)
    const most = topic === null ? MOST_NAME : MOST_FORM
    const label = what({
      kind,
      name: shorten(name, most),
      topic: topic === null ? null : shorten(topic, MOST_FORM),
    })
    return (Object.keys(LENGTHS) as Length[]).map((length) => ({
      label: `${label} ${lengths[length]}`,
      value: valueOf(length, muted),
    }))
  })
}

/** The story, its outlet, its topics, and the forms by which they found it. */
function subjectsOf({ storyId, article, topics }: StoryReport): readonly Muted[] {
  const forms = topics.flatMap(({ topicId, matches }) =>
    [...new Set(matches.map(({ form }) => form))].map((form) => ({ kind: 'form' as const, topicId, form })),
  )
  const subjects: readonly Muted[] = [
    ...topics.slice(0, 3).map(({ topicId }) => ({ kind: 'topic' as const, topicId })),
    { kind: 'source', source: article.source.name },
    { kind: 'story', storyId },
    ...forms,
  ]
  return subjects.slice(0, MOST_SUBJECTS)
}

function lineOf({ configuration }: CommandWorld, { article }: StoryReport, muted: Muted) {
  const nameOf = (topicId: string): string =>
    configuration.topics.find(({ id }) => id === topicId)?.name ?? topicId
  switch (muted.kind) {
    case 'topic':
      return { kind: muted.kind, name: nameOf(muted.topicId), topic: null }
    case 'source':
      return { kind: muted.kind, name: muted.source, topic: null }
    case 'story':
      return { kind: muted.kind, name: article.title, topic: null }
    case 'form':
      return { kind: muted.kind, name: muted.form, topic: nameOf(muted.topicId) }
  }
}

/** Its place among the subjects could mean another one after a new analysis, so the value names it. */
function valueOf(length: Length, muted: Muted): string {
  switch (muted.kind) {
    case 'topic':
      return `${length}|topic|${muted.topicId}`
    case 'source':
      return `${length}|source`
    case 'story':
      return `${length}|story`
    case 'form':
      return `${length}|form|${muted.topicId}|${muted.form}`
  }
}

async function muteChosen(
  world: CommandWorld,
  { pressed, whom }: { readonly pressed: Pressed; readonly whom: Whom },
  invocation: Invocation,
): Promise<Reply | null> {
  const [story] = await world.store.archive.reports([pressed.rest])
  if (story === undefined) return null
  const lengths = Object.keys(LENGTHS) as Length[]
  const length = lengths.find((one) => pressed.value?.startsWith(`${one}|`))
  const muted = subjectsOf(story).find(
    (one) => length !== undefined && valueOf(length, one) === pressed.value,
  )
  if (length === undefined || muted === undefined) return null
  return keepMute(world, { muted, whom, lengthMs: LENGTHS[length] }, invocation)
}
