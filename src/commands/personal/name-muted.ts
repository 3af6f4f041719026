import type { Configuration } from '#domain/configuration.ts'
import type { Locale } from '#domain/locale.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Mute, Muted } from '#domain/mute.ts'
import { closest } from '#text/closest.ts'
import { formatDateAndTime } from '#wording/dates.ts'
import { mutePhrases, type MuteLine } from '#wording/mutes.ts'
import type { CommandWorld } from '#commands/command.ts'
import { findNamed, type Named, namesOf } from '#commands/find-name.ts'
import { findTraces } from '#commands/archive/find-traces.ts'

/** What a person names to be muted: `form` is a form of the topic that `name` names. */
export type MuteRequest = {
  readonly kind: Muted['kind']
  readonly name: string
  readonly form: string | null
}

/** What is meant, or what is wrong with the name. */
export type NamedMuted =
  | { readonly kind: 'muted'; readonly muted: Muted }
  | { readonly kind: 'problem'; readonly message: string }

/** Finds what a person names: a topic or an outlet by its name or id, a story by an address, an id or the beginning of its title. */
export async function nameMuted(
  world: Pick<CommandWorld, 'configuration' | 'store'>,
  { kind, name, form }: MuteRequest,
  locale: Locale,
): Promise<NamedMuted> {
  const phrases = mutePhrases(locale)
  const { topics, sources } = namesOf(world)
  if (kind === 'story') return nameStory(world, name, locale)
  const names = kind === 'source' ? sources : topics
  const found = findNamed(name, names)
  if (found === null) {
    const meant = nearestOf(name, names)
    const message = kind === 'source' ? phrases.noSource(name, meant) : phrases.noTopic(name, meant)
    return { kind: 'problem', message }
  }
  if (kind === 'source') return { kind: 'muted', muted: { kind, source: found.name } }
  if (kind === 'topic') return { kind: 'muted', muted: { kind, topicId: found.id } }
  return { kind: 'muted', muted: { kind, topicId: found.id, form: form ?? '' } }
}

async function nameStory(
  { store }: Pick<CommandWorld, 'store'>,
  name: string,
  locale: Locale,
): Promise<NamedMuted> {
  const phrases = mutePhrases(locale)
  const [first, second] = await findTraces(store.archive, name, 2)
  if (first === undefined) return { kind: 'problem', message: phrases.noStory(name) }
  if (second !== undefined) return { kind: 'problem', message: phrases.manyStories(name) }
  return { kind: 'muted', muted: { kind: 'story', storyId: first.storyId } }
}

function nearestOf(name: string, candidates: readonly Named[]): string | null {
  return closest(
    name,
    candidates.map((one) => one.name),
  )
}

/** A mute as a line of text: names in the place of ids. */
export async function muteLine(
  { configuration, store }: Pick<CommandWorld, 'configuration' | 'store'>,
  { id, muted, scope, by, until }: Mute,
  locale: Locale,
): Promise<MuteLine> {
  const topicName = (topicId: string): string => topicNamed(configuration, topicId)
  const story = muted.kind === 'story' ? await store.archive.story(muted.storyId) : null
  const names = {
    topic: () => (muted.kind === 'topic' ? topicName(muted.topicId) : ''),
    source: () => (muted.kind === 'source' ? muted.source : ''),
    story: () => (muted.kind === 'story' ? (story?.article.title ?? muted.storyId) : ''),
    form: () => (muted.kind === 'form' ? muted.form : ''),
  }
  return {
    id,
    kind: muted.kind,
    name: names[muted.kind](),
    topic: muted.kind === 'form' ? topicName(muted.topicId) : null,
    place: scope.kind === 'channel' ? destinationKey(scope.destination) : `${scope.platform}:${scope.userId}`,
    by,
    until: until === null ? null : formatDateAndTime(until, locale, configuration.timeZone),
  }
}

function topicNamed({ topics }: Configuration, topicId: string): string {
  return topics.find(({ id }) => id === topicId)?.name ?? topicId
}
