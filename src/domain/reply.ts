import type { Locale } from './locale.ts'
import type { Span } from './span.ts'

/** A piece of an answer. Text taken from feeds is raw: every renderer escapes it for its own markup. */
export type ReplyBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'item'
      readonly title: string
      readonly url: string | null
      /** Source, age and topics on one line. */
      readonly meta: string
      /** A piece of its text, with what was looked for; the spans are in order and never overlap. */
      readonly excerpt?: { readonly text: string; readonly strong: readonly Span[] }
    }
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly attribution: string
      /** Leads to the very words on their page; absent or null where nothing does. */
      readonly url?: string | null
    }

/** `action` is at most 70 characters of [a-z0-9:|._-] and comes back as it is when the button is pressed. */
export type ReplyButton = { readonly label: string } & (
  | { readonly action: string }
  | { readonly url: string }
)

/** Why an answer is none: nobody can answer what was asked, or the bot could not. */
export type Trouble = 'asked-wrongly' | 'failed'

/** The answer to a command or a button, before a platform draws it. */
export type Reply = {
  /** private: only the one who asked sees it. channel: posted for everybody. */
  readonly visibility: 'private' | 'channel'
  /** True when it takes the place of the message whose button was pressed (a page turned). */
  readonly isUpdate: boolean
  /** Null where the question is answered. */
  readonly trouble: Trouble | null
  readonly blocks: readonly ReplyBlock[]
  readonly buttons: readonly ReplyButton[]
}

/** Who asks, and where. */
export type Invocation = {
  readonly platform: string
  readonly channelAddress: string
  readonly userId: string
  /** The reader's own language where the platform tells it, else the channel's or the configuration's. */
  readonly locale: Locale
}

/** A suggestion while an option is being typed. */
export type Choice = { readonly label: string; readonly value: string }
