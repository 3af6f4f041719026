import type { Bilingual } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { Document } from '#pipeline/articles/analyse-article.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import type { ForeignReading, Saved } from '#pipeline/articles/foreign-article.ts'
import type { StoryFinder } from '#pipeline/stories/story-finder.ts'
import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply, ReplyBlock, ReplyButton, Trouble } from '#domain/reply.ts'
import type { Clock } from '#ports/clock.ts'
import type { Digest } from '#ports/digest.ts'
import type { FeedFinder } from '#ports/feed-finder.ts'
import type { FeedReader } from '#ports/feed-reader.ts'
import type { LanguageDetector } from '#ports/language-detector.ts'
import type { Log } from '#ports/log.ts'
import type { ChannelSwitch } from '#ports/platform.ts'
import type { QueryReader } from '#ports/search.ts'
import type { SettingsDesk } from '#ports/settings.ts'
import type { SourceListReader } from '#ports/source-list.ts'
import type { FormValues } from '#domain/form.ts'
import type {
  CommandDefinition,
  CommandGroup,
  CommandInput,
  MessageCommandDefinition,
  PointedMessage,
  ShortcutDefinition,
  Submission,
} from '#ports/dispatcher.ts'
import type { Store } from '#ports/store.ts'
import type { Drafts } from './manage/draft.ts'

/** What commands read, and where they have something changed. */
export type CommandWorld = {
  readonly configuration: Configuration
  readonly store: Pick<
    Store,
    | 'amendments'
    | 'archive'
    | 'digests'
    | 'feedback'
    | 'feeds'
    | 'follows'
    | 'looks'
    | 'mutes'
    | 'outbox'
    | 'search'
    | 'settings'
    | 'silences'
    | 'texts'
  > & { readonly articles: Pick<Store['articles'], 'storySoFar'> }
  readonly queries: QueryReader
  readonly settings: SettingsDesk
  /** Where a topic that nobody has yet would match, document by document; at most some hundred at once. */
  readonly tryTopic: (
    topic: Topic,
    documents: readonly Document[],
  ) => Promise<readonly (readonly KeywordMatch[])[]>
  /** What a report brings that none of the earlier ones of its story does. */
  readonly tellNews: StoryFinder['tellNews']
  /** Analyses the stored texts since a moment by the topics that hold now, in the background and without an alert. */
  readonly readAgain: (since: number) => void
  /** The post in the audit channel that tells of something; none where there is no such channel. `subject` tells it from every other. */
  readonly postToAudit: (subject: string, event: Notice['event']) => readonly NewOperation[]
  /** Changes that somebody is looking at before they are made; kept for a while, and not over a restart. */
  readonly drafts: Drafts
  /** Finds the feeds of a site, and reads one without filing anything. */
  readonly feedFinder: FeedFinder
  readonly feedReader: FeedReader
  /** Fetches and reads a list of sources. */
  readonly sourceLists: SourceListReader
  /** Articles that no feed brought: reads one and files nothing; files one without an alert, for who is named as `by`. */
  readonly foreign: {
    readonly read: (address: string) => Promise<ForeignReading>
    readonly save: (analysed: AnalysedEntry, by: string) => Promise<Saved>
  }
  readonly detectLanguage: LanguageDetector
  readonly clock: Clock
  readonly digest: Digest
  readonly log: Log
  readonly version: string
  /** What a channel may be told besides where it is, by the id of its platform. */
  readonly channelSwitches: Readonly<Record<string, readonly ChannelSwitch[]>>
  /** Names of the platforms that are on, for `status`. */
  readonly platformNames: readonly string[]
}

/** A pressed button or menu: what stands in its action behind the first ":", and the choice of a menu. */
export type Pressed = { readonly rest: string; readonly value: string | null }

/** A form that was handed in: what stands in its action behind the first ":", and what was filled in. */
export type Submitted = { readonly rest: string; readonly values: FormValues }

/**
 * Answers to buttons, menus and forms, by what stands in their action before the first ":", which is unique in the whole bot; null
 * where the rest of the action means nothing any more. Those of the group `manager` are kept from everybody else by the dispatcher.
 */
export type Answering = {
  readonly group: CommandGroup
  readonly presses?: Readonly<
    Record<string, (world: CommandWorld, pressed: Pressed, invocation: Invocation) => Promise<Reply | null>>
  >
  readonly submits?: Readonly<
    Record<
      string,
      (world: CommandWorld, submitted: Submitted, invocation: Invocation) => Promise<Submission | null>
    >
  >
}

/** One thing to do with a message, defined once for every platform. */
export type MessageCommand = Answering &
  MessageCommandDefinition & {
    run(world: CommandWorld, message: PointedMessage, invocation: Invocation): Promise<Reply>
  }

/** One thing to start from anywhere; its action is one of its own presses. */
export type Shortcut = Answering & ShortcutDefinition

/** Everything that the bot can be asked. */
export type Catalogue = {
  readonly commands: readonly Command[]
  readonly messageCommands: readonly MessageCommand[]
  readonly shortcuts: readonly Shortcut[]
  /** What answers the buttons of alerts, which belong to no command. */
  readonly others: readonly Answering[]
}

/** One command, defined once for every platform. */
export type Command = Answering &
  CommandDefinition & {
    /** How somebody would ask it, behind `/depesza`, as `help` shows it; the name alone where left out. */
    readonly example?: Bilingual
    run(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply>
    /** Suggestions for an option, from memory; at most 25. */
    complete(world: CommandWorld, option: string, typed: string): readonly Choice[]
    /** Reads the words after the command's name, where a platform hands over free text. */
    readText(text: string): CommandInput
  }

/** A private answer without buttons. */
export function privateReply(blocks: readonly ReplyBlock[], buttons: readonly ReplyButton[] = []): Reply {
  return { visibility: 'private', isUpdate: false, trouble: null, blocks, buttons }
}

/** A private answer of one sentence. */
export function sentence(text: string, trouble: Trouble | null = null): Reply {
  return { ...privateReply([{ kind: 'text', text }]), trouble }
}
