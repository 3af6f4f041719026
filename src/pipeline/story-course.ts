import type { StorySource } from '#domain/message.ts'
import type { Archive } from '#ports/store.ts'

/** A report of a story as its course is told. */
export type CourseReport = StorySource

/** The reports of a story, the first one first; null where the story is not in the archive. */
export async function storyCourse(
  { store }: { readonly store: { readonly archive: Pick<Archive, 'story'> } },
  storyId: string,
): Promise<{ readonly title: string; readonly reports: readonly CourseReport[] } | null> {
  const story = await store.archive.story(storyId)
  if (story === null) return null
  const reports = story.sources.toSorted((a, b) => a.at - b.at)
  return { title: story.article.title, reports }
}
