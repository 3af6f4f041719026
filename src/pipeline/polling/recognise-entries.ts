import type { Feed, FeedEntry } from '#domain/feed.ts'
import type { EntryLook, RememberedEntry, SeenEntry, Sightings } from '#ports/store.ts'
import { likeness } from '#text/likeness.ts'
import { entryKey, looksOf } from './entry-look.ts'
import { mapInPieces } from './in-pieces.ts'
import { kindOf } from '#pipeline/stories/report-facts.ts'
import { haveOtherGuids, isSameByAddress, isSameByGuid, isSameByText, isSameText } from './same-entry.ts'
import type { World } from '#pipeline/world.ts'

/** An entry with what it is remembered by. */
export type IdentifiedEntry = FeedEntry & {
  /** Its id within the feed. */
  readonly key: string
  readonly look: EntryLook
  /** The canonical address, where no other article of the feed has had it. */
  readonly address: string | null
}

/** What a document holds: entries that were never seen, in its order, and what is to be remembered of the others. */
export type Recognition = {
  readonly fresh: readonly IdentifiedEntry[]
  readonly sightings: Sightings
}

/** Undated entries with one text are one article where the feed held it within this time. */
const RECENT_MS = 48 * 3_600_000
/** So many articles at once that kept their texts alone are a site that moved, and no coincidence. */
const FEWEST_MOVED = 3

/**
 * Tells the new entries of a document from those that were seen before, whatever became of their ids, addresses, texts and
 * dates meanwhile. The best evidence counts first: the look of the entry as a whole, then its address, its id, its text
 * and date; at last the document as a whole, when a site moves and keeps nothing but texts. An entry that stands in the
 * document itself is nobody else, so that two entries of one document are never taken for one by text alone.
 */
export async function recogniseEntries(
  world: World,
  feed: Feed,
  entries: readonly FeedEntry[],
): Promise<Recognition> {
  const keys = await mapInPieces(world, entries, (entry) => entryKey(entry, world.digest))
  const unknown = await world.store.articles.unknownEntries(feed.id, keys)
  const present = new Set(keys.filter((key) => !unknown.has(key)))
  const strangers = unknown.size === 0 ? [] : await strangersOf(world, entries, { keys, unknown })
  if (strangers.length === 0)
    return { fresh: [], sightings: { present: [...present], changed: [], added: [] } }
  const similar = await world.store.articles.similarEntries(
    feed.id,
    strangers.map(({ look }) => look),
  )
  const search = await startSearch(world, { strangers, similar, present })
  for (const evidence of evidences) await matchBy(world, search, evidence)
  matchMoved(search)
  const corrections = takeCorrections(search, (text) => feed.language ?? world.detectLanguage(text))
  const used = new Set(similar.map(({ look }) => look.address))
  return {
    fresh: strangers
      .filter((entry) => !search.found.has(entry))
      .map((entry) => (corrections.has(entry) ? entry : withOwnAddress(entry, used))),
    sightings: sightingsOf(search),
  }
}

/** The entries with these keys, each once. An address that others of the document have is seen by all of them. */
async function strangersOf(
  world: World,
  entries: readonly FeedEntry[],
  { keys, unknown }: { readonly keys: readonly string[]; readonly unknown: ReadonlySet<string> },
): Promise<readonly IdentifiedEntry[]> {
  const looks = await looksOf(world, entries)
  const byKey = new Map<string, IdentifiedEntry>()
  for (const [index, entry] of entries.entries()) {
    const [key, look] = [keys[index], looks[index]]
    if (key === undefined || look === undefined || !unknown.has(key)) continue
    byKey.set(key, { ...entry, key, look, address: look.address })
  }
  return [...byKey.values()]
}

type Given = {
  readonly strangers: readonly IdentifiedEntry[]
  readonly similar: readonly RememberedEntry[]
  /** Ids of the entries that stand in the document as they are remembered. */
  readonly present: ReadonlySet<string>
}

type Search = Given & {
  readonly now: number
  readonly found: Map<IdentifiedEntry, RememberedEntry>
  /** Remembered entries that are accounted for. */
  readonly taken: Set<string>
  /** Leads that more than one article has. */
  readonly commonLeads: ReadonlySet<string>
  readonly areGuidsNew: boolean
}

/** One kind of evidence: what both looks must share, and when that is enough. */
type Evidence = {
  readonly shared: (look: EntryLook) => string | number | null
  readonly isSame: (search: Search, look: EntryLook, remembered: RememberedEntry) => boolean
}

const wordsOf = ({ lead, title }: EntryLook): string | null => lead || title || null

/** The best evidence first. */
const evidences: readonly Evidence[] = [
  { shared: ({ address }) => address, isSame: byAddress },
  { shared: ({ guid }) => guid, isSame: byGuid },
  { shared: ({ publishedAt }) => publishedAt, isSame: byText },
  { shared: wordsOf, isSame: byText },
]

async function startSearch(world: World, given: Given): Promise<Search> {
  return {
    ...given,
    now: world.clock.now(),
    found: new Map(),
    taken: new Set(given.present),
    commonLeads: await commonLeads(world, given),
    areGuidsNew: areGuidsNew(given),
  }
}

/** Leads that stand under several titles: "Czytaj więcej". */
async function commonLeads(world: World, { strangers, similar }: Given): Promise<ReadonlySet<string>> {
  const titles = new Map<string, string>()
  const common = new Set<string>()
  await mapInPieces(world, [...strangers, ...similar], ({ look: { lead, title } }) => {
    const other = titles.get(lead) ?? title
    titles.set(lead, other)
    if (likeness(other, title) === 'unlike') common.add(lead)
  })
  return common
}

/** Most of the articles that kept their addresses and texts have another id: then ids say nothing. */
function areGuidsNew({ strangers, similar, present }: Given): boolean {
  const byAddress = new Map(similar.map((one) => [one.look.address, one]))
  const kept = strangers.filter(({ look }) => {
    const other = look.address === null ? undefined : byAddress.get(look.address)
    return other !== undefined && haveOtherGuids(look, other.look) && isSameText(look, other.look)
  })
  return kept.length > present.size
}

function byAddress({ areGuidsNew }: Search, look: EntryLook, remembered: RememberedEntry): boolean {
  return areGuidsNew || isSameByAddress(look, remembered.look)
}

function byGuid(search: Search, look: EntryLook, remembered: RememberedEntry): boolean {
  return !isTaken(search, remembered) && isSameByGuid(look, remembered.look, isTelling(search, look))
}

function byText(search: Search, look: EntryLook, remembered: RememberedEntry): boolean {
  const isRecent = search.now - remembered.seenAt < RECENT_MS
  const surroundings = { isTelling: isTelling(search, look), isRecent }
  return !isTaken(search, remembered) && isSameByText(look, remembered.look, surroundings)
}

function isTaken({ taken }: Search, { key }: RememberedEntry): boolean {
  return taken.has(key)
}

function isTelling({ commonLeads }: Search, { lead }: EntryLook): boolean {
  return !commonLeads.has(lead)
}

/** Of several remembered entries that fit, the one whose text is the same goes first. */
async function matchBy(world: World, search: Search, { shared, isSame }: Evidence): Promise<void> {
  const groups = Map.groupBy(search.similar, ({ look }) => shared(look))
  await mapInPieces(world, search.strangers, (entry) => {
    const group = shared(entry.look) === null || search.found.has(entry) ? [] : groups.get(shared(entry.look))
    const fitting = (group ?? []).filter((remembered) => isSame(search, entry.look, remembered))
    const best = fitting.find(({ look }) => isSameText(look, entry.look)) ?? fitting[0]
    if (best !== undefined) match(search, entry, best)
  })
}

function match(search: Search, entry: IdentifiedEntry, remembered: RememberedEntry): void {
  search.found.set(entry, remembered)
  search.taken.add(remembered.key)
}

/** A site that moved may keep nothing but its texts: most of what looks new is then known word for word. */
function matchMoved(search: Search): void {
  const rest = search.strangers.filter((entry) => !search.found.has(entry))
  const groups = Map.groupBy(search.similar, ({ look }) => wordsOf(look))
  const pairs = rest.flatMap((entry) => {
    const same = groups
      .get(wordsOf(entry.look))
      ?.find((one) => !isTaken(search, one) && isSameText(one.look, entry.look))
    return same === undefined ? [] : [{ entry, same }]
  })
  if (pairs.length < FEWEST_MOVED || 2 * pairs.length < rest.length) return
  for (const { entry, same } of pairs) if (!isTaken(search, same)) match(search, entry, same)
}

/** A known entry that has become a correction of itself is news of its own. */
function takeCorrections(
  { found }: Search,
  languageOf: (text: string) => string,
): ReadonlySet<IdentifiedEntry> {
  const corrections = [...found].filter(([{ title, summary }, { look }]) => {
    const language = languageOf(`${title}\n${summary}`)
    const isCorrection = kindOf({ title, text: summary, language }) !== 'report'
    return isCorrection && kindOf({ title: look.title, text: look.lead, language }) === 'report'
  })
  for (const [entry] of corrections) found.delete(entry)
  return new Set(corrections.map(([entry]) => entry))
}

/** An address that another article of the feed has had identifies neither. */
function withOwnAddress(entry: IdentifiedEntry, used: ReadonlySet<string | null>): IdentifiedEntry {
  return used.has(entry.address) ? { ...entry, address: null } : entry
}

/** A remembered entry takes the look of the one that it became, unless it stands in the document as it was. */
function sightingsOf({ found, present }: Search): Sightings {
  const changed: Sightings['changed'][number][] = []
  const added: SeenEntry[] = []
  const updated = new Set<string>(present)
  for (const [{ key, look }, remembered] of found) {
    if (updated.has(remembered.key)) added.push({ key, look })
    else changed.push({ from: remembered.key, to: { key, look } })
    updated.add(remembered.key)
  }
  return { present: [...present], changed, added }
}
