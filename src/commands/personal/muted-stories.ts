import type { Mute } from '#domain/mute.ts'
import type { Invocation } from '#domain/reply.ts'
import { formsFound, leftBy } from '#pipeline/muting.ts'
import type { CommandWorld } from '#commands/command.ts'

/** What whoever asks has muted for themselves. */
export function ownMutes(
  { store, clock }: Pick<CommandWorld, 'store' | 'clock'>,
  { platform, userId }: Pick<Invocation, 'platform' | 'userId'>,
): Promise<readonly Mute[]> {
  return store.mutes.active(clock.now(), { kind: 'person', platform, userId })
}

/** Of these stories, those of which the mutes leave nothing. */
export async function mutedAmong(
  { store }: Pick<CommandWorld, 'store'>,
  storyIds: readonly string[],
  mutes: readonly Mute[],
): Promise<ReadonlySet<string>> {
  if (mutes.length === 0 || storyIds.length === 0) return new Set()
  const reports = await store.archive.reports(storyIds)
  const muted = reports.filter(
    ({ storyId, article, topics }) =>
      leftBy(mutes, { storyId, source: article.source.name, topics: formsFound(topics) }).mute !== null,
  )
  return new Set(muted.map(({ storyId }) => storyId))
}
