import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js'
import type { Invocation } from '#domain/reply.ts'
import type { Locale } from '#domain/locale.ts'
import type { CommandInput, PointedMessage } from '#ports/dispatcher.ts'
import type { Home } from './home.ts'
import { keyIn, unmarkAction } from './marker.ts'

/** Who asks, where, and whether they manage the bot: by Discord's own permissions, or named in the configuration. */
export function invocationOf(
  interaction: Interaction,
  managers: readonly string[],
  home?: Pick<Home, 'channelsIn'>,
): Invocation {
  const { guildId } = interaction
  const server =
    guildId === null || home === undefined
      ? {}
      : { server: { id: guildId, addresses: home.channelsIn(guildId) } }
  return {
    ...server,
    platform: 'discord',
    channelAddress: interaction.channelId ?? '',
    userId: interaction.user.id,
    locale: localeOf(interaction),
    isManager: isManager(interaction, managers),
  }
}

export function localeOf({ locale }: Interaction): Locale {
  return locale === 'pl' ? 'pl' : 'en'
}

/**
 * `has` is true for administrators too. The permissions are those of the member in the channel, as Discord sends them. The role that
 * everybody has bears the server's id and makes nobody a manager.
 */
function isManager(interaction: Interaction, managers: readonly string[]): boolean {
  if (interaction.memberPermissions?.has('ManageGuild') === true) return true
  const roles = interaction.member?.roles ?? []
  const roleIds = Array.isArray(roles) ? roles : [...roles.cache.keys()]
  const named = [interaction.user.id, ...roleIds.filter((id) => id !== interaction.guildId)]
  return named.some((id) => managers.includes(id))
}

/** The path of the command: "recent", "topic add". */
export function pathOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const family = interaction.options.getSubcommandGroup(false)
  const name = interaction.options.getSubcommand(false) ?? interaction.commandName
  return family === null ? name : `${family} ${name}`
}

/** The options as they were given, from under the subcommand and its group; of an attachment its address. */
export function inputOf(interaction: ChatInputCommandInteraction): CommandInput {
  let level = interaction.options.data
  while (level[0]?.options !== undefined) level = level[0].options
  return Object.fromEntries(
    level.flatMap(({ name, value, attachment }) => {
      const given = attachment?.url ?? value
      return given === undefined ? [] : [[name, given] as const]
    }),
  )
}

const LINK = /https?:\/\/[^\s<>)\]]+/gu

/** The message that a menu was opened on; key and story only of the bot's own. */
export function pointedMessage({
  targetMessage,
  client,
}: MessageContextMenuCommandInteraction): PointedMessage {
  const { content, embeds, components, author } = targetMessage
  const texts = embeds.flatMap(({ title, description }) => [title, description])
  const text = [content, ...texts].filter((part) => part !== null && part !== '').join('\n')
  const links = [...embeds.map(({ url }) => url), ...(text.match(LINK) ?? [])].filter((url) => url !== null)
  const ids = components.flatMap((row) =>
    'components' in row ? row.components.map((one) => ('customId' in one ? (one.customId ?? '') : '')) : [],
  )
  const isOwn = author.id === client.user.id
  return {
    text,
    links: [...new Set(links)],
    operationKey: isOwn ? keyIn(content, ids) : null,
    storyId: isOwn ? storyIn(ids) : null,
  }
}

/** Alerts carry their story in the actions of their buttons. */
function storyIn(customIds: readonly string[]): string | null {
  const found = customIds.map((id) => /^(?:quotes|sources):(.+)$/u.exec(unmarkAction(id))?.[1])
  return found.find((id) => id !== undefined) ?? null
}
