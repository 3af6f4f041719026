/** The part of Discord's message object that the bot writes, with Discord's own key names. */
export type MessageBody = {
  readonly content?: string
  readonly embeds?: readonly Embed[]
  readonly components?: readonly Row[]
  readonly flags?: number
  /** Nothing that the bot writes may notify a person, everyone or a role, but for the one role that a rule names. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly [string] }
}

export type Embed = {
  readonly title?: string
  readonly url?: string
  readonly color?: number
  readonly description?: string
  readonly author?: { readonly name: string }
  /** Discord fetches it: https://docs.discord.com/developers/resources/message#embed-object-embed-thumbnail-structure */
  readonly thumbnail?: { readonly url: string }
  readonly fields?: readonly EmbedField[]
  readonly footer?: { readonly text: string }
}

export type EmbedField = { readonly name: string; readonly value: string; readonly inline?: boolean }

export type ButtonRow = { readonly type: 1; readonly components: readonly Button[] }

/** Holds either buttons or one menu. */
export type Row = { readonly type: 1; readonly components: readonly (Button | Menu)[] }

/** Buttons that come back as an interaction are blue (1), grey (2) or red (4); style 5 is a link. */
export type Button = { readonly type: 2; readonly label: string } & (
  | { readonly style: 1 | 2 | 4; readonly custom_id: string }
  | { readonly style: 5; readonly url: string }
)

/** A string select. */
export type Menu = {
  readonly type: 3
  readonly custom_id: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly options: readonly MenuOption[]
}

export type MenuOption = { readonly label: string; readonly value: string; readonly default?: true }

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const messageFlags = { ephemeral: 1 << 6, suppressNotifications: 1 << 12 } as const

export const noMentions = { parse: [] } as const
