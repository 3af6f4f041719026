/** The part of Discord's message object that the bot writes, with Discord's own key names. */
export type MessageBody = {
  readonly content?: string
  readonly embeds?: readonly Embed[]
  readonly components?: readonly ButtonRow[]
  readonly flags?: number
  /** Always empty: nothing that the bot writes may notify a person, a role or everyone. */
  readonly allowed_mentions: { readonly parse: readonly [] }
}

export type Embed = {
  readonly title?: string
  readonly url?: string
  readonly color?: number
  readonly description?: string
  readonly author?: { readonly name: string }
  readonly fields?: readonly EmbedField[]
  readonly footer?: { readonly text: string }
}

export type EmbedField = { readonly name: string; readonly value: string; readonly inline?: boolean }

export type ButtonRow = { readonly type: 1; readonly components: readonly Button[] }

/** Style 2 is a grey button that comes back as an interaction, style 5 a link. */
export type Button = { readonly type: 2; readonly label: string } & (
  | { readonly style: 2; readonly custom_id: string }
  | { readonly style: 5; readonly url: string }
)

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const messageFlags = { ephemeral: 1 << 6, suppressNotifications: 1 << 12 } as const

export const noMentions = { parse: [] } as const
