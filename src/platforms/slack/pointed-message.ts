import type { MessageShortcut } from '@slack/bolt'
import type { PointedMessage } from '#ports/dispatcher.ts'

type Message = MessageShortcut['message']

/** Slack's form of a link: <address> or <address|label>. */
const LINK = /<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/gu
const STORY = /^(?:quotes|sources):(.+)$/u

/** The message that a shortcut was used on; key and story only of the bot's own, which carry its `bot_id`. */
export function pointedMessage(message: Message, ownBotId: string | null): PointedMessage {
  const blocks: readonly unknown[] = Array.isArray(message['blocks']) ? message['blocks'] : []
  const parts = blocks.flatMap(partsOf)
  const text = [message.text ?? '', ...parts.map((part) => stringIn(part, 'text') ?? '')].join('\n').trim()
  const isOwn = ownBotId !== null && message['bot_id'] === ownBotId
  const links = [...text.matchAll(LINK)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
  return {
    text,
    links: [...new Set(links)],
    operationKey: isOwn ? keyIn(message['metadata']) : null,
    storyId: isOwn ? storyIn(parts) : null,
  }
}

/** A block's own text and its elements. */
function partsOf(block: unknown): readonly unknown[] {
  const elements = memberOf(block, 'elements')
  return [memberOf(block, 'text'), ...(Array.isArray(elements) ? elements : [])]
}

function keyIn(metadata: unknown): string | null {
  return stringIn(memberOf(metadata, 'event_payload'), 'operation')
}

/** Alerts carry their story in the values of their buttons. */
function storyIn(parts: readonly unknown[]): string | null {
  const found = parts.map((part) => STORY.exec(stringIn(part, 'value') ?? '')?.[1])
  return found.find((id) => id !== undefined) ?? null
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function stringIn(value: unknown, key: string): string | null {
  const member = memberOf(value, key)
  return typeof member === 'string' ? member : null
}
