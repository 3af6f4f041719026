import type { Choice } from './choice.ts'
import type { Destination } from './destination.ts'
import type { Form } from './form.ts'
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
      /** The https address of its image, which the platform fetches; left out where there is none. */
      readonly image?: string
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

/**
 * `action` is at most 70 characters of [a-z0-9:|._-] and comes back as it is when the button is pressed; its part before the first
 * ":" says which press of a command answers (`Command.presses`). An action that may open a form begins with `form-`.
 */
export type ReplyButton = {
  readonly label: string
  /** Begins a row of its own; else buttons fill rows of five. */
  readonly startsRow?: boolean
} & (
  | {
      readonly action: string
      readonly style?: 'primary' | 'danger'
      /** A question that must be answered with yes before the press counts ("Remove the topic and its 14 followers?"), ≤ 300 characters. */
      readonly confirm?: string
    }
  | { readonly url: string }
)

/** A list to choose one from: at most 25 choices. The chosen value comes back with the press of `action`, for which the rules of a button hold. */
export type ReplyMenu = {
  readonly placeholder: string
  readonly action: string
  readonly choices: readonly MenuChoice[]
}

/** `value` is at most 75 characters and unique in its menu; `label` is cut at 75. */
export type MenuChoice = Choice & { readonly isChosen?: boolean }

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
  /** Channels and people whose keys in the texts stand for their names; every platform names its own. */
  readonly places?: readonly Destination[]
  /** At most five, each on a row of its own above the buttons; Discord has five rows for all of them together. */
  readonly menus?: readonly ReplyMenu[]
  /** Opened where the platform has forms and can still open one; the blocks are what is said elsewhere. */
  readonly form?: Form
  /** Handed over beside the blocks, where the platform has files; else its text is shown, or `otherwise` where it is too long. */
  readonly file?: ReplyFile
}

/** A file of plain text. */
export type ReplyFile = { readonly name: string; readonly text: string; readonly otherwise: string }

/** Who asks, and where. */
export type Invocation = {
  readonly platform: string
  readonly channelAddress: string
  readonly userId: string
  /** The reader's own language where the platform tells it, else the channel's or the configuration's. */
  readonly locale: Locale
  /** May change what everybody sees. The dispatcher refuses everybody else whatever belongs to a command of the group `manager`. */
  readonly isManager: boolean
  /** The server in which it is asked, on a platform that has several; left out where the platform is one place. */
  readonly server?: Server
}

/** A server of a platform, and the channels of the configuration that are known to stand in it. */
export type Server = { readonly id: string; readonly addresses: readonly string[] }
