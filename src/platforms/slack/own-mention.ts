import type { OwnMention } from '#wording/draw-places.ts'

/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-channels */
export const ownMention: OwnMention = {
  platform: 'slack',
  channel: (id) => `<#${id}>`,
  person: (id) => `<@${id}>`,
}
