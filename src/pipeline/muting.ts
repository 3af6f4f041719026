import type { Mute } from '#domain/mute.ts'
import { fold } from '#text/fold.ts'

/** What mutes are asked about: news of a story by an outlet, and its topics with the forms that were found of each. */
export type Mutable = {
  readonly storyId: string
  /** The outlet's name. */
  readonly source: string
  readonly topics: readonly { readonly topicId: string; readonly forms: readonly string[] }[]
}

/** What mutes leave: the topics that are not muted, and the id of the mute that leaves nothing at all; null where something is left. */
export type Left = { readonly topicIds: readonly string[]; readonly mute: string | null }

/**
 * Nothing is left of a muted story, nor of a muted outlet's news, nor where all topics are muted: each as a whole, or since nothing was
 * found of it but muted forms. Of a topic of which no form is known nothing but the topic itself can be muted.
 */
export function leftBy(mutes: readonly Mute[], { storyId, source, topics }: Mutable): Left {
  const whole = mutes.find(
    ({ muted }) =>
      (muted.kind === 'story' && muted.storyId === storyId) ||
      (muted.kind === 'source' && fold(muted.source) === fold(source)),
  )
  if (whole !== undefined) return { topicIds: [], mute: whole.id }
  const judged = topics.map((topic) => ({ ...topic, mute: muteOf(mutes, topic) }))
  const left = judged.filter(({ mute }) => mute === null)
  const [first] = judged
  return {
    topicIds: left.map(({ topicId }) => topicId),
    mute: left.length > 0 ? null : (first?.mute ?? null),
  }
}

/** Topics with the forms by which they were found. */
export function formsFound(
  topics: readonly { readonly topicId: string; readonly matches: readonly { readonly form: string }[] }[],
): Mutable['topics'] {
  return topics.map(({ topicId, matches }) => ({ topicId, forms: matches.map(({ form }) => form) }))
}

/** The id of a mute that leaves nothing of a topic; null where something is left. */
function muteOf(mutes: readonly Mute[], { topicId, forms }: Mutable['topics'][number]): string | null {
  const whole = mutes.find(({ muted }) => muted.kind === 'topic' && muted.topicId === topicId)
  if (whole !== undefined) return whole.id
  const muted = new Map(
    mutes.flatMap((mute) =>
      mute.muted.kind === 'form' && mute.muted.topicId === topicId
        ? [[wordOf(mute.muted.form), mute.id]]
        : [],
    ),
  )
  const [first] = forms
  if (first === undefined || forms.some((form) => !muted.has(wordOf(form)))) return null
  return muted.get(wordOf(first)) ?? null
}

/** Capitals do not make another form; diacritics do. */
function wordOf(form: string): string {
  return form.normalize('NFC').toLowerCase()
}
