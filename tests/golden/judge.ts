import type { Message } from '#domain/message.ts'
import { keyIn } from '#platforms/discord/marker.ts'
import { validateBody } from '../servers/discord/validate-body.ts'
import { messageProblems, viewProblems } from '../servers/slack/check-payload.ts'
import { readDiscord } from '../trust/markup/read-discord.ts'
import { readSlack } from '../trust/markup/read-slack.ts'
import { bones } from '../trust/markup/seen.ts'
import type { Drawn } from './record.ts'
import type { Viewing } from './scene.ts'

type Json = Readonly<Record<string, unknown>>

/** What the platform would not take of a payload. */
export function problemsOf({ payload }: Drawn, { platform }: Viewing): readonly string[] {
  const body = payload as Json
  if (platform === 'discord') {
    if ('custom_id' in body) return validateBody('callback', { type: 9, data: body })
    // An answer has no words outside of its embeds.
    if (body['content'] === '') return [...validateBody('follow-up', body), ...validateBody('edit', body)]
    return validateBody('message', { ...body, nonce: 'a', enforce_nonce: true })
  }
  if (body['type'] === 'modal' || body['type'] === 'home') return viewProblems(body, body['type'])
  return messageProblems(String(body['text']), body['blocks'] as readonly unknown[])
}

/** What is said where only the text of a message is read, and everything in it that is markup or calls somebody. */
export type Spoken = {
  readonly text: string
  readonly mentions: readonly string[]
  readonly markup: readonly unknown[]
}

/** On Discord the content without the line that the bot finds its messages by, on Slack the text in front of the blocks. */
export function spokenOf(payload: unknown, { platform }: Viewing): Spoken {
  const body = payload as { readonly content?: string; readonly text?: string }
  if (platform === 'discord') {
    const content = body.content ?? ''
    const key = keyIn(content, [])
    const spoken = key === null ? content : content.slice(0, content.lastIndexOf('\n'))
    const { text, mentions, links, styles, emoji, bareLinks } = readDiscord(spoken)
    return { text, mentions, markup: [links, styles, emoji, bareLinks].flat() }
  }
  const { text, mentions, links, styles, emoji, dates } = readSlack(body.text ?? '')
  return { text, mentions, markup: [links, styles, emoji, dates].flat() }
}

/** What a listener would stumble over: markup, pictures in the place of words, a call nobody asked for, or the wrong order. */
export function readAloudProblems(message: Message, { text, mentions, markup }: Spoken): readonly string[] {
  const calls = 'mention' in message && message.mention !== undefined ? 1 : 0
  // A place of Discord's is read as its name, and rings for nobody: no notice calls.
  const names = message.kind === 'notice' ? mentions.filter((name) => /^<[#@]\d+>$/u.test(name)).length : 0
  const heard = bones(text)
  const parts = partsInOrder(message).filter((part) => part !== '')
  const order = parts.map((part) => heard.indexOf(bones(part).slice(0, 20)))
  return [
    ...(markup.length === 0 ? [] : [`markup: ${JSON.stringify(markup)}`]),
    ...(mentions.length === calls + names ? [] : [`calls: ${mentions.join(' ')}`]),
    ...(/\p{Extended_Pictographic}|[❝❞▾▸]/u.test(text) ? ['a picture in the place of a word'] : []),
    ...(/\.{2,}|\.…| {2}|\b(?:null|undefined|NaN)\b/u.test(text) ? ['a slip of the pen'] : []),
    ...(order.includes(-1) ? [`something is missing of: ${parts.join(' | ')}`] : []),
    ...(order.every((at, index) => at >= (order[index - 1] ?? 0)) ? [] : ['in the wrong order']),
  ]
}

/** What it is about, what is new, and who says so. */
function partsInOrder(message: Message): readonly string[] {
  if (message.kind === 'alert') return [...message.topics, message.title, message.source.name]
  return message.kind === 'follow-up' ? [message.title, message.source.name] : []
}
