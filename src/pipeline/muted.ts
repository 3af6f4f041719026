import type { Mute } from '#domain/mute.ts'
import { fold } from '#text/fold.ts'

/** What is told of a story: its outlet, its topics, and the forms by which they were found. */
export type Told = {
  readonly storyId: string
  readonly source: string
  readonly topics: readonly {
    readonly topicId: string
    readonly matches: readonly { readonly form: string }[]
  }[]
}

/** Whether these mutes leave nothing of what is told: its story, its outlet, or all its topics, a topic too of which nothing was found but muted forms. */
export function isMuted({ storyId, source, topics }: Told, mutes: readonly Mute[]): boolean {
  const isWhole = mutes.some(
    ({ muted }) =>
      (muted.kind === 'story' && muted.storyId === storyId) ||
      (muted.kind === 'source' && fold(muted.source) === fold(source)),
  )
  return isWhole || (topics.length > 0 && topics.every((topic) => isTopicMuted(topic, mutes)))
}

function isTopicMuted({ topicId, matches }: Told['topics'][number], mutes: readonly Mute[]): boolean {
  const about = mutes.filter(({ muted }) => 'topicId' in muted && muted.topicId === topicId)
  const forms = new Set(about.flatMap(({ muted }) => (muted.kind === 'form' ? [wordOf(muted.form)] : [])))
  const isWhole = about.some(({ muted }) => muted.kind === 'topic')
  return isWhole || (matches.length > 0 && matches.every(({ form }) => forms.has(wordOf(form))))
}

/** Capitals do not make another form; diacritics do. */
function wordOf(form: string): string {
  return form.normalize('NFC').toLowerCase()
}
