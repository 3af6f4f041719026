import type { Channel } from '#domain/configuration.ts'
import { reasonOf } from '#domain/errors.ts'
import type { Feed } from '#domain/feed.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import { analysePage, analyseTeaser, fileEntry } from '#pipeline/articles/file-entry.ts'
import { letOthersWork } from './in-pieces.ts'
import { topicsOfChannel } from '#pipeline/articles/choose-alerts.ts'
import type { IdentifiedEntry } from './recognise-entries.ts'
import type { World } from '#pipeline/world.ts'

/**
 * The first poll of a feed: everything that is there is old. All of it is filed from the feed's own text, and only the
 * newest match of each channel is announced, as "earlier", with its page read.
 *
 * Entries come oldest first and are filed in that order: when a crash interrupts this, the newest ones are still
 * unknown, so the next first poll announces just what is missing.
 */
export async function fileBaseline(
  world: World,
  feed: Feed,
  entries: readonly IdentifiedEntry[],
): Promise<void> {
  const teasers = await analyseTeasers(world, feed, entries)
  world.checkpoint('baseline-analysed')
  const audiences = newestMatches(world, teasers)
  world.checkpoint('baseline-chosen')
  for (const [index, teaser] of teasers.entries()) {
    const channels = audiences.get(teaser) ?? []
    const analysed = channels.length > 0 ? await analysePage(world, feed, teaser) : teaser
    await fileEntry(world, analysed, {
      channels,
      isEarlier: true,
      because: channels.length > 0 ? null : 'baseline',
    })
    world.checkpoint('baseline-entry-filed')
    world.watch.filed({ feedId: feed.id, done: index + 1, total: teasers.length })
    await letOthersWork(world)
  }
  world.checkpoint('baseline-filed')
}

/** One text that cannot be analysed is left out; it must not keep the feed from ever having its first poll. */
async function analyseTeasers(
  world: World,
  feed: Feed,
  entries: readonly IdentifiedEntry[],
): Promise<readonly AnalysedEntry[]> {
  const teasers: AnalysedEntry[] = []
  for (const entry of entries) {
    try {
      teasers.push(await analyseTeaser(world, feed, entry))
    } catch (error) {
      world.log.error('article not analysed', { feed: feed.id, entry: entry.id, reason: reasonOf(error) })
    }
    await letOthersWork(world)
  }
  return teasers
}

/** For each entry that is the newest match of some channels, those channels. */
function newestMatches(
  world: World,
  teasers: readonly AnalysedEntry[],
): ReadonlyMap<AnalysedEntry, Channel[]> {
  const { channels, firstPoll } = world.configuration
  const audiences = new Map<AnalysedEntry, Channel[]>()
  if (firstPoll === 'none') return audiences
  for (const channel of channels) {
    const newest = teasers.findLast((teaser) => topicsOfChannel(world, channel, teaser.analysis).length > 0)
    if (newest !== undefined) audiences.set(newest, [...(audiences.get(newest) ?? []), channel])
  }
  return audiences
}
