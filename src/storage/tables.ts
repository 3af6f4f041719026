import type { Kysely } from 'kysely'
import type { TextOrigin } from '#domain/article.ts'
import type { Decision, Step } from '#domain/decision.ts'
import type { SourceType } from '#domain/feed.ts'
import type { Message } from '#domain/message.ts'
import type { OperationKind, OperationState } from '#domain/operation.ts'
import type { QuotationKind, Standing } from '#domain/quote.ts'
import type { ReportKind } from '#domain/report.ts'
import type { Field } from '#domain/topic.ts'
import type { AmendmentRow, FoundQuotesRow } from './amendment-rows.ts'
import type { DigestTables } from './digest-tables.ts'
import type { FollowTables } from './follow-rows.ts'
import type { MuteRow } from './mute-row.ts'
import type { ArticleWordsRow, NamedPersonRow, SavedSearchRow } from './search-rows.ts'
import type { SettingChangeRow, SettingRow } from './setting-rows.ts'

/** The database, or an open transaction on it. */
export type Database = Kysely<Tables>

/** 0 or 1: neither SQLite nor its driver has a boolean. */
export type Flag = 0 | 1

/** The tables as they stand after the last migration. Times are epoch milliseconds; JSON is kept as text. */
export type Tables = DigestTables &
  FollowTables & {
    readonly feeds: FeedRow
    readonly told_troubles: ToldTroubleRow
    readonly entries: EntryRow
    readonly stories: StoryRow
    readonly story_topics: StoryTopicRow
    readonly story_sources: StorySourceRow
    readonly articles: ArticleRow
    readonly matches: MatchRow
    readonly quotes: QuoteRow
    readonly people: PersonRow
    readonly outbox: OutboxRow
    readonly held_alerts: HeldAlertRow
    readonly reanalyses: ReanalysisRow
    readonly parked_destinations: ParkedRow
    readonly lifetime: LifetimeRow
    readonly quiet_feeds: QuietFeedRow
    readonly decisions: DecisionRow
    readonly mutes: MuteRow
    readonly settings: SettingRow
    readonly setting_changes: SettingChangeRow
    readonly article_words: ArticleWordsRow
    readonly named_people: NamedPersonRow
    readonly saved_searches: SavedSearchRow
    readonly amendments: AmendmentRow
    readonly found_quotes: FoundQuotesRow
  }

export type FeedRow = {
  readonly feed_id: string
  readonly url: string
  readonly etag: string | null
  readonly last_modified: string | null
  readonly last_poll_at: number | null
  readonly last_success_at: number | null
  readonly next_poll_at: number
  readonly failures: number
  readonly last_error: string | null
  readonly failing_since: number | null
  readonly stopped_at: number | null
  readonly moved_to: string | null
  readonly moved_since: number | null
  readonly moved_answers: number
  readonly is_move_kept: Flag
  readonly empty_polls: number
  readonly last_entries_at: number | null
}

/** A feed whose owner was told of its trouble. */
export type ToldTroubleRow = {
  readonly feed_id: string
  readonly trouble: 'feed' | 'network'
  readonly since: number
}

/**
 * An entry seen, with its story where it belongs to one. `entry_id` is its key, a digest of what the feed shows; of an entry from before looks were
 * remembered, it is the guid.
 */
export type EntryRow = {
  readonly feed_id: string
  readonly entry_id: string
  readonly story_id: string | null
  readonly filed_at: number
  readonly guid: string | null
  readonly address: string | null
  readonly title: string
  readonly lead: string
  /** The lead, or the title where there is none: what is looked up. */
  readonly words: string
  readonly published_at: number | null
  readonly seen_at: number
}

/** `at` orders the archive: when the opening article was published, or first seen where its feed gave no date. */
export type StoryRow = {
  readonly id: string
  /** The feed of the opening article. */
  readonly feed_id: string
  readonly at: number
  readonly is_matched: Flag
  /** 1 of one that a manager took back: it has no topics, no quotations and no words in the index. */
  readonly is_withdrawn: Flag
}

/** The topics of a story. `feed_id` and `at` repeat the story's, so that one topic's page is read off one index. */
export type StoryTopicRow = {
  readonly story_id: string
  readonly position: number
  readonly topic_id: string
  readonly feed_id: string
  readonly at: number
}

/** A report of a story; position 0 is the opening article. */
export type StorySourceRow = {
  readonly story_id: string
  readonly position: number
  readonly feed_id: string
  readonly canonical_url: string | null
  readonly source_name: string
  readonly source_type: SourceType | null
  readonly source_country: string | null
  readonly url: string | null
  readonly at: number
  /** The stored article; null of a copy, whose text is not stored again, and of one from before articles could join. */
  readonly article_id: string | null
  readonly kind: ReportKind
  /** JSON: the agencies behind it. */
  readonly wire: string
  readonly copy_of: string | null
}

export type ArticleRow = {
  readonly id: string
  readonly story_id: string
  readonly feed_id: string
  readonly source_name: string
  readonly source_type: SourceType | null
  readonly source_country: string | null
  readonly url: string | null
  readonly canonical_url: string | null
  readonly content_key: string
  readonly title: string
  readonly text: string
  readonly text_origin: TextOrigin
  readonly language: string
  /** Null where its feed named none to show. */
  readonly image: string | null
  readonly published_at: number | null
  readonly first_seen_at: number
  readonly filed_at: number
  readonly summary: string
  readonly analyser_version: number
  /** 0 where the text was kept long enough and is empty now. */
  readonly has_text: Flag
  /** Its row in the full-text index; null as long as it has none. */
  readonly search_place: number | null
}

/** A place where a keyword was found; `position` counts over the article, in the order of the analysis. */
export type MatchRow = {
  readonly article_id: string
  readonly position: number
  readonly topic_id: string
  readonly field: Field
  readonly start_offset: number
  readonly end_offset: number
  readonly form: string
  readonly keyword: string
  readonly analyser_version: number
}

/**
 * `story_id` and `at` repeat the story's, so that a page of quotations is read off one index; positions count on from article to
 * article of a story (`placesOfReport`).
 */
export type QuoteRow = {
  readonly article_id: string
  readonly position: number
  readonly story_id: string
  readonly at: number
  readonly start_offset: number
  readonly end_offset: number
  readonly text: string
  readonly kind: QuotationKind
  readonly cue: string | null
  readonly group_number: number
  readonly speaker_name: string | null
  readonly speaker_role: string | null
  readonly speaker_organisation: string | null
  readonly speaker_standing: Standing | null
  readonly speaker_evidence: string | null
  readonly analyser_version: number
}

export type PersonRow = {
  readonly article_id: string
  readonly position: number
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: Standing
  /** JSON: the spans of the mentions. */
  readonly mentions: string
  readonly analyser_version: number
}

export type OutboxRow = {
  readonly key: string
  /** Increases with every operation filed: the order within a destination. */
  readonly sequence: number
  readonly subject: string
  readonly platform: string
  readonly address: string
  readonly part: number
  readonly kind: OperationKind
  readonly revision: number
  /** The key of the post that an edit or a reply belongs to. */
  readonly target: string | null
  readonly message_kind: Message['kind']
  /** JSON of the message. */
  readonly message: string
  readonly filed_at: number
  readonly state: OperationState
  /** 1 while the operation stands in its destination's queue: pending, sending or ambiguous. */
  readonly is_open: Flag
  /** 1 of an edit that may wait and was never tried: it goes behind all else, so that no alert waits for the pause between two edits. */
  readonly is_patient: Flag
  readonly attempts: number
  readonly attempted_at: number | null
  readonly due_at: number
  readonly may_repeat: Flag
  readonly lookups: number
  readonly message_id: string | null
  readonly sent_at: number | null
  /** Why it stands where it stands, after a refusal or an uncertain send. */
  readonly reason: string | null
}

/** An alert that waits for its channel's next list. */
export type HeldAlertRow = {
  readonly sequence: number
  readonly story_id: string
  readonly platform: string
  readonly address: string
  /** JSON of the listed alert. */
  readonly alert: string
  readonly step: Step
  readonly filed_at: number
}

/** A destination that is gone or forbidden: what is for it waits until somebody resumes it. */
export type ParkedRow = {
  readonly platform: string
  readonly address: string
  readonly parked_at: number
  /** JSON: why, in both languages. */
  readonly reason: string
}

/** How far an unfinished analysis of the whole archive has come: everything after this point in the archive's order is done. */
export type ReanalysisRow = {
  /** What the run analyses with and which articles it covers, as a digest; there is at most one row. */
  readonly run: string
  readonly at: number
  readonly story_id: string
}

/** The store's one row about itself. */
export type LifetimeRow = {
  /** Counts up while a bot works on the store. */
  readonly generation: number
  /** When this file was made as a backup; null in the store that a bot works on. */
  readonly backed_up_at: number | null
  /** Null, but for the moment in which it is tried whether the store can be written. */
  readonly scratch: string | null
}

/** A feed of a restored store: what it carries up to this moment is filed without an alert. */
export type QuietFeedRow = { readonly feed_id: string; readonly until: number }

/** What was decided of an article; platform and address are empty where the decision holds for every channel. */
export type DecisionRow = {
  readonly article_id: string
  readonly position: number
  readonly story_id: string
  readonly platform: string
  readonly address: string
  readonly outcome: Decision['outcome']
  readonly step: Step | null
  readonly detail: string | null
}
