import type { Configuration } from '#domain/configuration.ts'
import type { Choice, Invocation, Reply, ReplyBlock, ReplyButton, Trouble } from '#domain/reply.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { Document } from '#pipeline/analyse-article.ts'
import type { Clock } from '#ports/clock.ts'
import type { Digest } from '#ports/digest.ts'
import type { Log } from '#ports/log.ts'
import type { CommandDefinition, CommandInput } from '#ports/platform.ts'
import type { QueryReader } from '#ports/search.ts'
import type { SettingsDesk } from '#ports/settings.ts'
import type { Store } from '#ports/store.ts'

/** What commands read, and where they have something changed. */
export type CommandWorld = {
  readonly configuration: Configuration
  readonly store: Pick<
    Store,
    'archive' | 'digests' | 'feeds' | 'looks' | 'outbox' | 'search' | 'settings' | 'silences' | 'texts'
  >
  readonly queries: QueryReader
  readonly settings: SettingsDesk
  /** Where a topic that nobody has yet would match, document by document; at most some hundred at once. */
  readonly tryTopic: (
    topic: Topic,
    documents: readonly Document[],
  ) => Promise<readonly (readonly KeywordMatch[])[]>
  readonly clock: Clock
  readonly digest: Digest
  readonly log: Log
  readonly version: string
  /** Names of the platforms that are on, for `status`. */
  readonly platformNames: readonly string[]
}

/** One command, defined once for every platform. */
export type Command = CommandDefinition & {
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
