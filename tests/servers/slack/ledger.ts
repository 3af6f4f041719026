import type { Block } from './block-kit.ts'

/** A message that stands in a channel, or that one reader alone sees. */
export type SlackMessage = {
  readonly ts: string
  readonly channel: string
  /** The whole text that goes with the blocks: what a notification shows. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata: { readonly event_type: string; readonly event_payload: Record<string, unknown> } | null
  /** The `ts` of the message in whose thread it stands; null for one in the channel itself. */
  readonly thread: string | null
  /** How often it was edited by `chat.update`. */
  readonly edits: number
  /** The only reader of an ephemeral message; null for one that everybody sees. */
  readonly visibleTo: string | null
  /** Every parameter as the bot sent it. */
  readonly sent: Readonly<Record<string, unknown>>
  /** Epoch milliseconds. */
  readonly postedAt: number
}

export type Ledger = {
  add(message: Omit<SlackMessage, 'ts' | 'postedAt' | 'edits'>): SlackMessage
  /** Puts a new content in a message's place; null where there is no such message. */
  replace(
    ts: string,
    content: Pick<SlackMessage, 'text' | 'blocks' | 'sent'> & Partial<Pick<SlackMessage, 'metadata'>>,
  ): SlackMessage | null
  /** Somebody deletes a message. */
  remove(ts: string): void
  all(channel: string): readonly SlackMessage[]
  /** Keys of operations that stand more than once, over all channels. */
  repeated(): readonly string[]
}

/** The truth about what was posted, whatever the bot was told. */
export function openLedger(now: () => number): Ledger {
  const messages: SlackMessage[] = []
  let count = 0
  return {
    add(message) {
      count += 1
      const postedAt = now()
      const ts = `${Math.floor(postedAt / 1000)}.${String(count).padStart(6, '0')}`
      const added = { ...message, ts, postedAt, edits: 0 }
      messages.push(added)
      return added
    },
    replace(ts, content) {
      const index = messages.findIndex((message) => message.ts === ts)
      const old = messages[index]
      if (old === undefined) return null
      const replaced = { ...old, ...content, edits: old.edits + 1 }
      messages[index] = replaced
      return replaced
    },
    remove: (ts) => {
      const index = messages.findIndex((message) => message.ts === ts)
      if (index >= 0) messages.splice(index, 1)
    },
    all: (channel) => messages.filter((message) => message.channel === channel),
    repeated() {
      const keys = messages.map((message) => message.metadata?.event_payload['operation'])
      const known = keys.filter((key): key is string => typeof key === 'string')
      return known.filter((key, index) => known.indexOf(key) !== index)
    },
  }
}
