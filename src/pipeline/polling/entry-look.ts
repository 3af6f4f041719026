import type { FeedEntry } from '#domain/feed.ts'
import type { Digest } from '#ports/digest.ts'
import type { EntryLook } from '#ports/store.ts'
import { canonicalUrl, isFrontPage } from '#text/canonical-url.ts'
import { letters } from '#text/likeness.ts'
import { mapInPieces } from './in-pieces.ts'
import { isSameByAddress } from './same-entry.ts'
import type { World } from '#pipeline/world.ts'

/** So much of a lead is remembered; enough to tell two of one outlet apart. */
const LEAD_CHARS = 160

/** What each entry of one document can be known by, in the document's order. */
export async function looksOf(world: World, entries: readonly FeedEntry[]): Promise<readonly EntryLook[]> {
  const looks = await mapInPieces(world, entries, lookOf)
  const shared = await sharedAddresses(world, looks)
  return looks.map((look) => (shared.has(look.address) ? { ...look, address: null } : look))
}

/**
 * The key of an entry as the feed shows it: equal only for entries that a reader could not tell apart either. It is made
 * of what the feed says, unread but for the address, as it is asked of every entry at every poll.
 */
export function entryKey(
  { id, link, title, summary, content, publishedAt }: FeedEntry,
  digest: Digest,
): string {
  const address = link === null ? null : canonicalUrl(link)
  return digest(JSON.stringify(['entry', id, address, title, leadOf({ summary, content }), publishedAt]))
}

function leadOf({ summary, content }: Pick<FeedEntry, 'summary' | 'content'>): string {
  return (summary || content || '').slice(0, 2 * LEAD_CHARS)
}

function lookOf({ id, link, title, summary, content, publishedAt }: FeedEntry): EntryLook {
  const address = link === null ? null : canonicalUrl(link)
  const guid = canonicalUrl(id) ?? id
  return {
    guid: guid === address ? null : guid,
    address: address === null || isFrontPage(address) ? null : address,
    title: letters(title),
    lead: letters(leadOf({ summary, content })).slice(0, LEAD_CHARS),
    publishedAt,
  }
}

/** Addresses that stand for several different entries: a programme's page, the list of all notices. */
async function sharedAddresses(
  world: World,
  looks: readonly EntryLook[],
): Promise<ReadonlySet<string | null>> {
  const shared = new Set<string | null>()
  const first = new Map<string, EntryLook>()
  await mapInPieces(world, looks, (look) => {
    if (look.address === null) return
    const other = first.get(look.address)
    if (other === undefined) first.set(look.address, look)
    else if (!isSameByAddress(look, other)) shared.add(look.address)
  })
  return shared
}
