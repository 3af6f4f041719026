import type { Bilingual } from '#domain/bilingual.ts'
import type { FieldErrors, Form, FormValues } from '#domain/form.ts'
import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { View } from '#domain/view.ts'

/** One option of a command, as data. */
export type CommandOption = {
  readonly name: string
  readonly names: Bilingual
  readonly summary: Bilingual
  /** An attachment is given as the address of the file, where the platform takes files. */
  readonly type: 'text' | 'integer' | 'boolean' | 'attachment'
  readonly isRequired: boolean
  readonly minimum?: number
  readonly maximum?: number
  /** True where suggestions are offered while the option is typed. */
  readonly hasCompletion: boolean
}

/** Who may use a command: every reader, or managers alone (`/depesza-admin` on Discord). */
export type CommandGroup = 'reader' | 'manager'

/** The first word of commands of two words: "topic" of "topic add" and "topic list". On Discord a subcommand group. */
export type CommandFamily = { readonly name: string; readonly names: Bilingual; readonly summary: Bilingual }

/**
 * A command, as data: its names per language and its options. `name` and `names` are one word each; the whole path, which is what
 * `Dispatcher.run` takes and what must be unique, is the family's name and the command's ("topic add").
 */
export type CommandDefinition = {
  readonly name: string
  readonly names: Bilingual
  readonly summary: Bilingual
  readonly group: CommandGroup
  readonly family?: CommandFamily
  readonly options: readonly CommandOption[]
  /** True where the answer may be a form, which Discord takes as a first answer only: the command must answer from memory, within a second. */
  readonly opensForm?: boolean
}

/** Something that a reader does with a message of the channel, from its menu. `names` are at most 24 characters (Slack). */
export type MessageCommandDefinition = Pick<CommandDefinition, 'name' | 'names' | 'summary' | 'group'>

/** Something that a reader starts from anywhere, where the platform has a place for it: the press of `action`. */
export type ShortcutDefinition = Omit<MessageCommandDefinition, 'group'> & { readonly action: string }

/** A message that a reader points at. Text and links are raw, as the platform hands them over. */
export type PointedMessage = {
  readonly text: string
  readonly links: readonly string[]
  /** Of the bot's own messages: the key of the operation that posted it, and the story it tells of, as far as it shows them. */
  readonly operationKey: string | null
  readonly storyId: string | null
}

/** Option values as the reader gave them, by option name; validated by the command, not by the platform. */
export type CommandInput = Readonly<Record<string, string | number | boolean>>

/** What came of a form: an answer, or what to correct, shown in the form as it was filled in. */
export type Submission =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'errors'; readonly errors: FieldErrors; readonly form: Form }

/** What a platform calls when somebody asks something. None of these throws: trouble is a reply too. */
export type Dispatcher = {
  readonly commands: readonly CommandDefinition[]
  readonly messageCommands: readonly MessageCommandDefinition[]
  readonly shortcuts: readonly ShortcutDefinition[]
  /** Runs a command by its path: "recent", "topic add". */
  run(path: string, input: CommandInput, invocation: Invocation): Promise<Reply>
  /** Runs a command from free text, the words after `/depesza` ("ostatnie białoruś 24h"), as Slack hands it over. */
  runText(text: string, invocation: Invocation): Promise<Reply>
  /** Runs a message command by its name. */
  runOnMessage(name: string, message: PointedMessage, invocation: Invocation): Promise<Reply>
  /** At most 25 choices, from memory, within 100 ms; values of at most 100 characters. */
  complete(path: string, option: string, typed: string): Promise<readonly Choice[]>
  /** A button was pressed, or with `value` something chosen from a menu. */
  press(action: string, invocation: Invocation, value?: string): Promise<Reply>
  /** A form was handed in. */
  submit(action: string, values: FormValues, invocation: Invocation): Promise<Submission>
  /** The reader's own page. */
  home(invocation: Invocation): Promise<View>
}
