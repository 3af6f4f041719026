import type { AmendmentDeed } from './amendment.ts'
import type { Source } from './feed.ts'
import type { FollowedName } from './follow.ts'
import type { SettingKind } from './setting.ts'
import type { Severity } from './severity.ts'
import type { ReportKind } from './report.ts'
import type { Standing, UnnamedSource } from './quote.ts'
import type { Span } from './span.ts'
import type { Field } from './topic.ts'
import type { Locale } from './locale.ts'

/** One quotation as an alert shows it. `text` is verbatim but for "[…]", which stands for what is left out of it. */
export type QuoteCard = {
  readonly text: string
  /** Words of the speaker were left out; the reporting clause that interrupts them does not count. */
  readonly isShortened: boolean
  /** Null where the article does not give the speaker's name; such a card never stands in an alert, only in a list. */
  readonly speaker: {
    readonly name: string
    readonly role: string | null
    readonly organisation: string | null
    readonly standing: Standing
  } | null
  /** What the article says of one whom it does not name; null where it names them, or says nothing. */
  readonly unnamed: Pick<UnnamedSource, 'role' | 'standing'> | null
}

/** Why an alert came: a form found, the keyword it belongs to, how often, and where it stands first. */
export type Reason = {
  readonly form: string
  readonly keyword: string
  readonly count: number
  readonly field: Field
}

/** One report of a story: who carried it, where, and when. */
export type StorySource = {
  readonly source: Source
  readonly url: string | null
  /** Epoch milliseconds: published, or first seen where the feed gave no date. */
  readonly at: number
  /** The agencies behind it, in the order of the chain; none where left out. */
  readonly wire?: readonly string[]
  /** A plain report where left out. */
  readonly kind?: ReportKind
  /** Its article in the archive, and the article whose text it repeats; null or left out where there is none, and in messages. */
  readonly articleId?: string | null
  readonly copyOf?: string | null
}

/** What corrects an alert, or takes it back. */
export type Correction = {
  readonly kind: Exclude<ReportKind, 'report'>
  readonly title: string
  readonly url: string | null
  readonly source: Source
}

/** How managers corrected an alert, or took it back. */
export type AlertAmendment = {
  /** Epoch milliseconds of the last correction that holds. */
  readonly at: number
  /** Nothing is shown of the alert then but that, and why. */
  readonly isWithdrawn: boolean
  /** In the manager's words; empty where there are none. */
  readonly note: string
  /** The quotations as they were chosen at first. */
  readonly chosen: readonly QuoteCard[]
}

/** An alert before any platform draws it. Feed text in it is raw: every renderer escapes it for its own markup. */
export type Alert = {
  readonly kind: 'alert'
  readonly locale: Locale
  readonly storyId: string
  readonly topics: readonly string[]
  readonly title: string
  readonly url: string | null
  readonly source: Source
  /** ISO 639-1 code of the article, "und" where unknown. */
  readonly language: string
  readonly publishedAt: number | null
  readonly firstSeenAt: number
  readonly summary: string
  /** Found forms inside `summary`, to be set in bold; in order, not overlapping. */
  readonly highlights: readonly Span[]
  /** True where only the feed's teaser could be read; the alert says so. */
  readonly isTeaserOnly: boolean
  /** True where the article's page was asked for and could not be had: the alert says so of a teaser. */
  readonly isPageMissing: boolean
  readonly quotes: readonly QuoteCard[]
  /** How many quotations the button behind the alert shows, those in `quotes` included. */
  readonly quoteCount: number
  /** The outlets that carry the story, each by its first report, in the order of their time. */
  readonly sources: readonly StorySource[]
  /** Epoch milliseconds at which the alert grew last; left out while it stands as it was posted. */
  readonly updatedAt?: number
  /** Left out where nothing was corrected by an outlet. */
  readonly correction?: Correction
  /** Left out where no manager corrected it. */
  readonly amendment?: AlertAmendment
  /** A manager took back a correction that stood in it; left out where none was. */
  readonly isRestored?: boolean
  readonly why: readonly Reason[]
  /** Found at the first poll of its feed, so not news of this minute: labelled "wcześniejsze". */
  readonly isEarlier: boolean
  /** From the sample newsroom: marked PRZYKŁAD. */
  readonly isSample: boolean
  /** Ordinary where left out. */
  readonly severity?: Severity
  /** Whom it calls, as its platform writes it ("role:…"), when it is posted or answers a post; an edit calls nobody. */
  readonly mention?: string
  /** Of a forum's post, besides the topics. */
  readonly tags?: readonly string[]
  /** Comes without a sound, where the platform can. */
  readonly isSilent?: boolean
  /** With all that there is room for; compact where left out. */
  readonly isFull?: boolean
  /** The https address of the article's image, for a channel that wants to see it; the platform fetches it. */
  readonly image?: string
}

/** What was over a channel's ceiling, came in its quiet hours, or too late to be posted one by one, as one message. */
export type AlertList = {
  readonly kind: 'list'
  readonly locale: Locale
  readonly items: readonly ListedAlert[]
  /** How many more there were than `items` shows. */
  readonly omitted: number
  /** True of what waited for more than a day while the channel could not be written to. */
  readonly isLate?: boolean
  /** Of what came in the channel's quiet hours, in one night or at other times; by topics. */
  readonly quiet?: 'night' | 'other'
  readonly isSample: boolean
}

export type ListedAlert = {
  readonly title: string
  readonly url: string | null
  readonly source: Source
  readonly topics: readonly string[]
  /** How many outlets carry it; one where left out. */
  readonly outlets?: number
  /** Left out where no outlet has corrected it. */
  readonly correction?: Correction
  /** What a manager wants to be known of it, in their words; left out where nothing is. */
  readonly note?: string
}

/** Why a story's alert is answered: somebody new is quoted, something new is told, it is corrected or taken back, or many carry it. */
export type FollowUpReason = 'quotation' | 'news' | 'correction' | 'retraction' | 'sources' | 'official'

/** What a later report adds to a story, in answer to its alert. Feed text in it is raw, as in an alert. */
export type FollowUp = {
  readonly kind: 'follow-up'
  readonly locale: Locale
  readonly storyId: string
  /** The alert's topics and title: what it answers. */
  readonly topics: readonly string[]
  readonly about: string
  readonly reason: FollowUpReason
  /** The report. */
  readonly title: string
  readonly url: string | null
  readonly source: Source
  readonly at: number
  readonly quotes: readonly QuoteCard[]
  /** What is new, word for word; null where nothing stands out. */
  readonly sentence: string | null
  /** How many outlets carry the story by now. */
  readonly outlets: number
  /** True where the whole channel is to see it, and not those alone who follow the thread. */
  readonly isBroadcast: boolean
  /** Left out where no manager corrected its quotations. */
  readonly amendment?: Pick<AlertAmendment, 'at' | 'chosen'>
  /** As an alert has them, by a rule that the story matches only now; left out where none does. */
  readonly severity?: Severity
  readonly mention?: string
  readonly isSample: boolean
}

/** What somebody follows, and what came of it, in the bot's conversation with them alone. Feed text in it is raw, as in an alert. */
export type FollowedNews = {
  readonly kind: 'followed'
  readonly locale: Locale
  readonly storyId: string
  /** What of all that they follow led to it; never empty. */
  readonly follows: readonly FollowedName[]
  /** Why a story that they have heard of is told of again; null at the first time. */
  readonly reason: FollowUpReason | null
  readonly title: string
  readonly url: string | null
  readonly source: Source
  readonly at: number
  /** How many outlets carry the story by now. */
  readonly outlets: number
  readonly quotes: readonly QuoteCard[]
  /** Word for word, what is new, or the first that the summary says beyond the title; null where nothing does. */
  readonly sentence: string | null
  readonly isSample: boolean
}

/** What came in a stretch of time, as one message: topic by topic the stories that most outlets carry, and what was said. */
export type NewsDigest = {
  readonly kind: 'digest'
  readonly locale: Locale
  /** IANA name; the moments are written in it. */
  readonly timeZone: string
  /** Epoch milliseconds, the first moment included and the last one not. */
  readonly since: number
  readonly until: number
  /** How many stories came; each counts once, however many topics it has. */
  readonly tally: Tally
  readonly topics: readonly DigestTopic[]
  /** How many more stories there were than `topics` show. */
  readonly omitted: number
  readonly quotes: readonly DigestQuote[]
  /** The newest story that the archive has on these topics, where none came in this stretch. */
  readonly newest: { readonly title: string; readonly url: string | null; readonly at: number } | null
  readonly feeds: { readonly working: number; readonly all: number }
  readonly isSample: boolean
}

/** How many there were, and how many there are as a rule in such a stretch; null until the archive can tell. */
export type Tally = { readonly count: number; readonly usual: number | null }

/** One topic of a digest. A story of several topics is counted in each and shown in one. */
export type DigestTopic = {
  readonly name: string
  readonly tally: Tally
  readonly stories: readonly DigestStory[]
}

export type DigestStory = {
  readonly title: string
  readonly url: string | null
  readonly source: Source
  /** The first sentence of its summary that says more than the title; empty where none does. */
  readonly lead: string
  /** How many outlets carry it. */
  readonly outlets: number
  /** How an outlet has corrected it last; left out where none has. */
  readonly correction?: Pick<Correction, 'kind' | 'source'>
}

export type DigestQuote = QuoteCard & { readonly source: Source; readonly url: string | null }

/** What happens to a feed, or to all of them, as the owner is told of it. */
export type FeedEvent =
  | {
      readonly name: 'feed-broken' | 'feed-stopped'
      readonly feed: string
      readonly reason: string
      readonly failures: number
    }
  | { readonly name: 'feed-healed'; readonly feed: string }
  | { readonly name: 'feed-moved'; readonly feed: string; readonly to: string }
  | { readonly name: 'network-broken'; readonly feeds: number; readonly reason: string }
  | { readonly name: 'network-healed' }

/** A source or a topic that is silent against its own habit, or is so no more. */
export type SilenceEvent = { readonly of: 'feed' | 'topic'; readonly voice: string } & (
  | {
      readonly name: 'gone-quiet'
      /** Epoch milliseconds, written in this IANA zone. */
      readonly since: number
      readonly timeZone: string
      /** How long its pauses usually are at most. */
      readonly usualGapMs: number
    }
  | { readonly name: 'heard-again' }
)

/** Trouble, or the end of it, for the owner's channel. */
export type Notice = {
  readonly kind: 'notice'
  readonly locale: Locale
  readonly event:
    | FeedEvent
    | SilenceEvent
    | { readonly name: 'channel-refused'; readonly destination: string; readonly reason: string }
    | { readonly name: 'token-refused'; readonly platform: string; readonly reason: string }
    | {
        readonly name: 'message-refused'
        readonly destination: string
        readonly title: string
        readonly reason: string
      }
    | { readonly name: 'delivery-unknown'; readonly destination: string; readonly title: string }
    /** `doubtful` messages are looked up in the channels' history, `dropped` ones are not sent. */
    | { readonly name: 'store-restored'; readonly doubtful: number; readonly dropped: number }
    | {
        readonly name: 'setting-changed'
        readonly by: string
        readonly platform: string
        readonly setting: SettingKind
        readonly id: string
        /** What people call it; left out where it has no name, as a channel. */
        readonly called?: string
        readonly what: 'added' | 'changed' | 'removed'
        /** How many more of the same kind were changed at once. */
        readonly others?: number
        /** The keys that were set or changed. */
        readonly keys: readonly string[]
      }
    /** A manager corrected something; `detail` is in their words and may be empty. */
    | {
        readonly name: 'amended'
        readonly by: string
        readonly platform: string
        readonly title: string
        readonly deed: AmendmentDeed
        readonly detail: string
        readonly isUndone: boolean
      }
    /** Readers find a form irrelevant; managers accept that, or dismiss it, by a button that names the proposal. */
    | {
        readonly name: 'form-proposed'
        readonly id: string
        readonly topic: string
        readonly form: string
        readonly alerts: number
        readonly irrelevant: number
        readonly people: number
      }
    | { readonly name: 'test-alert' }
}

/** Anything that the bot posts by itself. */
export type Message = Alert | AlertList | FollowUp | FollowedNews | NewsDigest | Notice

/** Whether a manager corrected the quotations of what answers an alert. */
export function isAmended(message: FollowUp | FollowedNews): boolean {
  return message.kind === 'follow-up' && message.amendment !== undefined
}
