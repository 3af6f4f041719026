import type { OwnMention } from '#wording/draw-places.ts'

/** https://docs.discord.com/developers/reference#message-formatting-formats */
export const ownMention: OwnMention = {
  platform: 'discord',
  channel: (id) => `<#${id}>`,
  person: (id) => `<@${id}>`,
}
