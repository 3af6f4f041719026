import type { Analysis } from '#domain/analysis.ts'
import type { AmendmentStore } from './amendments.ts'
import type { Article } from '#domain/article.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Decision } from '#domain/decision.ts'
import type { StorySource } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Quotation, Standing } from '#domain/quote.ts'
import type { DigestStore, LookStore } from './digest-store.ts'
import type { ReportFacts } from '#domain/report.ts'
import type { Validators } from './feed-reader.ts'
import type { ArchivedArticle, FiledArchive } from './filed.ts'
import type { HeldCount, ListRequest, NewHeldAlert } from './held-alerts.ts'
import type { FeedbackStore } from './feedback.ts'
import type { Follows } from './follows.ts'
import type { Mutes } from './mutes.ts'
import type { Outbox } from './outbox.ts'
import type { SearchIndex } from './search.ts'
import type { SilenceStore } from './silence-store.ts'
import type { Trace, TraceQuery } from './trace.ts'
import type { SettingStore } from './settings.ts'

export type { ArchivedArticle } from './filed.ts'
export type { Outbox, ParkedDestination, Resumption } from './outbox.ts'
import type { FiledReports, FilingPlace, StorySoFar } from './growing-story.ts'
import type { Cursor, TextArchive } from './text-archive.ts'

export type { Cursor, NewAnalyses, StoredText, TextArchive, TextQuery } from './text-archive.ts'

/** What is remembered of a feed between two polls. */
export type FeedState = {
  readonly feedId: string
  /** The digest of the address it was polled at, which may hold a token. Where the configuration has another one by now, the rest of the state means nothing. */
  readonly url: string
  readonly validators: Validators
  /** Epoch milliseconds; null before the first poll. */
  readonly lastPollAt: number | null
  /** Epoch milliseconds of the last poll that succeeded; null before it. A feed with null has had no baseline yet. */
  readonly lastSuccessAt: number | null
  /** Epoch milliseconds before which the feed is left alone. */
  readonly nextPollAt: number
  /** Polls that failed since the last success. */
  readonly failures: number
  /** The last failure's reason; null after a success. */
  readonly lastError: Bilingual | null
  /** When the first of these failures happened; null while there are none. */
  readonly failingSince: number | null
  /** When the server said that the feed is gone for good: it is asked again only by another start. Null else. */
  readonly stoppedAt: number | null
  readonly move: FeedMove | null
  /** Polls in a row that brought no entries, after some that did. */
  readonly emptyPolls: number
  /** The last poll that brought entries; null before it. An entry not seen since then is no longer in the feed. */
  readonly lastEntriesAt: number | null
}

/** Where a feed's server says that the feed is now, for good. */
export type FeedMove = {
  readonly to: string
  /** When it said so first, and in how many polls in a row. */
  readonly since: number
  readonly answers: number
  /** It said so often and long enough: the feed is asked for there, until that fails. */
  readonly isKept: boolean
}

/** What the owner was told of a feed's trouble: that the feed is broken, or that the network is; and since when. */
export type ToldTrouble = { readonly of: 'feed' | 'network'; readonly since: number }

/** What an entry of a feed can be known by when its publisher changes some of it. Texts are reduced to their words. */
export type EntryLook = {
  /** The publisher's own id; null where there is none but the address. */
  readonly guid: string | null
  /** The canonical address; null where there is none, or where it stands for many entries. */
  readonly address: string | null
  readonly title: string
  /** The beginning of the lead. */
  readonly lead: string
  /** Epoch milliseconds, as the feed gives it. */
  readonly publishedAt: number | null
}

/** An entry by its key within the feed, a digest of what the feed shows of it, which lasts for as long as it shows the same. */
export type SeenEntry = { readonly key: string; readonly look: EntryLook }

/** An entry that the feed held at `seenAt` (to the day) for the last time. */
export type RememberedEntry = SeenEntry & { readonly seenAt: number }

/** What a document told of entries that are known. */
export type Sightings = {
  /** Keys of entries that look as remembered. */
  readonly present: readonly string[]
  /** Entries that look different now. */
  readonly changed: readonly { readonly from: string; readonly to: SeenEntry }[]
  /** Other looks of known entries, and entries that open no story. */
  readonly added: readonly SeenEntry[]
}

/** An analysed article with what is to be filed for it: one that opens a story, or one that joins the story named. */
export type NewStory = {
  readonly storyId: string
  readonly article: Article
  /** A plain report where left out. */
  readonly report?: ReportFacts
  /** The entry within the article's feed. */
  readonly entry: SeenEntry
  /** Equal for articles with the same normalised title and lead. */
  readonly contentKey: string
  readonly analysis: Analysis
  readonly operations: readonly NewOperation[]
  /** Alerts that a channel is to have in its next list; one of a story that is held there already takes its place. */
  readonly held: readonly NewHeldAlert[]
}

/** An entry that is known already: the same article again, or another outlet's copy of a story. */
export type KnownEntry = {
  readonly feedId: string
  readonly entry: SeenEntry
  /** A report to be added to a story, where another outlet carries it; null where there is nothing to add. */
  readonly report: {
    readonly storyId: string
    readonly canonicalUrl: string | null
    readonly source: StorySource
    /** The copy's own id, by which decisions name it; none were made where left out. */
    readonly articleId?: string
    readonly copyOf?: string | null
    /** What the story's growth changes; nothing where left out. */
    readonly operations?: readonly NewOperation[]
    readonly held?: readonly NewHeldAlert[]
  } | null
}

/** How an entry is known: the story it belongs to, and the report that it repeats. */
export type CopyOf = {
  readonly by: 'address' | 'content'
  readonly storyId: string
  readonly feedId: string
  /** The title of the article that opened the story. */
  readonly title: string
  /** When that report was published, or first seen where its feed gave no date. */
  readonly at: number
}

/** What is remembered between polls. One method per business event; each write is one transaction. */
export type FeedStore = {
  /** The states of all feeds that were ever polled, by feed id. */
  feedStates(): Promise<ReadonlyMap<string, FeedState>>
  /**
   * Stores the outcome of a poll, after its articles were stored. `endsQuiet`: what a restored feed carries is filed, and from now on
   * its news is news.
   */
  recordPoll(state: FeedState, options?: { readonly endsQuiet: boolean }): Promise<void>
  /** The troubles that the owner was told of and that are not over, by feed id. */
  toldTroubles(): Promise<ReadonlyMap<string, ToldTrouble>>
  /** Stores what the owner was told of these feeds; null where their trouble is over. */
  recordTold(feedIds: readonly string[], told: ToldTrouble | null): Promise<void>
  /**
   * Epoch milliseconds up to which a feed's entries are filed without an alert, because the store was restored and they may
   * have been announced before; null for every other feed.
   */
  quietUntil(feedId: string): Promise<number | null>
}

/** The archive as the pipeline writes it. */
export type ArticleStore = {
  /** Of these keys of a feed's entries, those that no entry has. */
  unknownEntries(feedId: string, keys: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * The feed's entries that share the guid, the address, the date or the lead (without one: the title) of any of these looks; of
   * each such group the 20 seen last.
   */
  similarEntries(feedId: string, looks: readonly EntryLook[]): Promise<readonly RememberedEntry[]>
  /** Remembers what a document told of known entries, in one transaction; of when each was seen, the day and not the hour. */
  recordSightings(feedId: string, sightings: Sightings, at: number): Promise<void>
  /** The story that has this canonical address (at any time), or this content key first seen at or after `since`. */
  findCopy(query: {
    readonly canonicalUrl: string | null
    readonly contentKey: string
    readonly since: number
  }): Promise<CopyOf | null>
  /**
   * Files new stories with their articles, analyses, operations and held alerts, articles that join a story, and known entries, in
   * one transaction. Filing the same entry, story, article or operation again changes nothing. Answers the ids of the articles that are
   * stored by it.
   */
  fileStories(batch: {
    readonly stories: readonly NewStory[]
    /** None where left out. */
    readonly joining?: readonly NewStory[]
    readonly known: readonly KnownEntry[]
    /** What was decided of the new stories' articles; none where left out. */
    readonly decisions?: readonly Decision[]
    readonly at: number
  }): Promise<ReadonlySet<string>>
  /** What is stored of a story that grows. */
  storySoFar(storyId: string): Promise<StorySoFar>
  /** The articles filed at or after `since`, in the order of their filing, from a place on. */
  filedReports(
    since: number,
    page: { readonly from: FilingPlace | null; readonly limit: number },
  ): Promise<FiledReports>
  /** How many alert posts were filed for each destination key at or after `since`, and not after `until`. */
  alertCounts(since: number, until: number): Promise<ReadonlyMap<string, number>>
  /**
   * Takes the held alerts of every destination that is not parked or quiet and whose last list was filed before `lastListBefore` (or never,
   * or after `at`), files one list operation for each as `compose` makes it, or none, and forgets what was held, with a decision on each
   * article of what was dropped; one transaction. An alert that the quiet hours hold waits for no such time. Answers how many lists.
   */
  fileLists(request: ListRequest): Promise<number>
}

export type RecentQuery = {
  /** Null for every topic; only articles that matched a topic are answered. */
  readonly topicId: string | null
  readonly feedId: string | null
  /** ISO 639-1 of any report of the story; any where null or left out. */
  readonly language?: string | null
  /** Somebody with any of these names, as stored, is quoted in it; anybody where null or left out. */
  readonly speakers?: readonly string[] | null
  /** Epoch milliseconds. */
  readonly since: number
  readonly before: Cursor | null
  readonly limit: number
}

/** Which stored quotations are asked for; null leaves a question aside. */
export type QuoteQuery = {
  /** Any of these speakers, by their names as stored. */
  readonly speakers: readonly string[] | null
  readonly topicId: string | null
  readonly standing: Standing | null
  /** Epoch milliseconds, the first moment included and the last one not. */
  readonly since: number
  readonly until: number
  /** How many quotations of the answer are passed over. */
  readonly offset: number
  readonly limit: number
}

/** A stored quotation with the article in which it stands. */
export type ArchivedQuotation = {
  readonly storyId: string
  readonly article: Article
  readonly topicIds: readonly string[]
  readonly quotation: Quotation
}

/** The name of a speaker as stored, and how many quotations have it. */
export type QuotedSpeaker = { readonly name: string; readonly quotations: number }

/** The archive as commands read it. */
export type Archive = FiledArchive & {
  /** The newest matching stories first, by the time of publishing (first seen where there is none), then by id. */
  recent(query: RecentQuery): Promise<readonly ArchivedArticle[]>
  /** How many stories the query covers, `before` and `limit` left aside. */
  countRecent(query: RecentQuery): Promise<number>
  story(storyId: string): Promise<ArchivedArticle | null>
  /** What was decided of an article, in the order of the decisions. */
  decisionsOf(articleId: string): Promise<readonly Decision[]>
  /** Of each article that a query finds, all that is stored of its way; at most `limit`, the newest first where there are several. */
  traces(query: TraceQuery, limit: number): Promise<readonly Trace[]>
  /** What waits for lists, by channels and steps; a channel for which nothing waits is left out. */
  heldCounts(): Promise<readonly HeldCount[]>
  /** Quotations of any article, matched by a topic or not: the newest article first as in `recent`, each in reading order. */
  quotations(query: QuoteQuery): Promise<readonly ArchivedQuotation[]>
  /** How many quotations the query covers, `offset` and `limit` left aside. */
  countQuotations(query: QuoteQuery): Promise<number>
  /** Everybody who is quoted by name, in no order. */
  quotedSpeakers(): Promise<readonly QuotedSpeaker[]>
  /** The newest article and how many were stored at or after `since`. */
  totals(since: number): Promise<{ readonly articles: number; readonly newestAt: number | null }>
}

/** What is kept no longer than it is of use. Each call is one small transaction that answers how many it took away. */
export type Retention = {
  /** Empties the texts of at most `limit` articles filed before `before`; not of those that wait to be announced. */
  forgetTexts(before: number, limit: number): Promise<number>
  /**
   * Takes away at most `limit` stories filed before `before` with all that was found in them. Their entries stay known, so that
   * a feed that still carries them announces nothing again. Not those that wait to be announced.
   */
  forgetStories(before: number, limit: number): Promise<number>
  /**
   * Takes away at most `limit` operations that were carried out or given up, filed before `before`; not those of a story of which anything
   * is younger or open.
   */
  forgetOperations(before: number, limit: number): Promise<number>
  /** Gives room that is free in the file back to the disk, at most so many pages at once. */
  giveBackRoom(pages: number): Promise<void>
  /**
   * When the newest articles were published, by their feeds (the median, in epoch milliseconds): a time that no clock of this
   * machine has a say in; null where too few say.
   */
  newsTime(): Promise<number | null>
}

/** A store that is older than what a bot did last on it. */
export type Restored = {
  /** The feeds whose present entries are to be filed without an alert. */
  readonly feedIds: readonly string[]
  /** Epoch milliseconds. */
  readonly at: number
  /** Epoch milliseconds from which what waited is looked up: a request of the last run may still be under way. */
  readonly lookUpAt: number
  /** The generation that the store has from now on: above any that was noted. */
  readonly generation: number
  /** Notices to be filed: how many operations are to be looked up on the platforms, how many were dropped. */
  readonly announce: (counts: {
    readonly doubtful: number
    readonly dropped: number
  }) => readonly NewOperation[]
}

/** What a store knows of itself: how far it is, and whether it was restored from a backup. */
export type Lifetime = {
  /** `backedUpAt`: when this very file was made as a backup, in epoch milliseconds; null in a store that a bot works on. */
  state(): Promise<{ readonly generation: number; readonly backedUpAt: number | null }>
  /** Counts the generation up, where anything was changed since the last call; answers the new one, or null. */
  advance(): Promise<number | null>
  /**
   * Makes a restored store safe to go on with, in one transaction: what its feeds carry now is quiet, what waited to be sent
   * is ambiguous since it was filed (or dropped, where it is older than a week), and held alerts are dropped.
   */
  takeUp(restored: Restored): Promise<void>
  /** Why the store cannot be read or written (the disk is full, another process holds it), from the first failure to a `tryWriting` that succeeds. */
  trouble(): Bilingual | null
  /** Writes as much as a poll may bring, and takes it away again; throws where the store cannot be written. */
  tryWriting(): Promise<void>
}

/** Everything that is stored, behind asynchronous ports. */
export type Store = {
  readonly feeds: FeedStore
  readonly articles: ArticleStore
  readonly outbox: Outbox
  readonly archive: Archive
  readonly digests: DigestStore
  readonly looks: LookStore
  readonly silences: SilenceStore
  readonly mutes: Mutes
  readonly follows: Follows
  readonly feedback: FeedbackStore
  readonly amendments: AmendmentStore
  readonly texts: TextArchive
  readonly search: SearchIndex
  readonly lifetime: Lifetime
  readonly retention: Retention
  readonly settings: SettingStore
  close(): Promise<void>
}
