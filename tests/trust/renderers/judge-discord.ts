import type { Alert, FollowedNews, FollowUp, Message, NewsDigest } from '#domain/message.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import type { Embed, MessageBody } from '#platforms/discord/message-body.ts'
import { bones, lossOf, seen, startOf } from '../markup/seen.ts'
import { countAbove, momentsOf, showsNothing } from './own-parts.ts'
import { quotesPromised } from './quotes-promised.ts'
import { readDiscord, type Style } from '../markup/read-discord.ts'
import { validateBody, type BodyKind } from '../../servers/discord/validate-body.ts'
import { lossesOfStories } from './judge-digest.ts'
import { linkProblems, meantByMessage, meantByReply, type Meant } from './meant.ts'

/** Everything that is wrong with a message as Discord gets it; each begins with the promise that it breaks. */
export function discordMessageProblems(body: MessageBody, message: Message): readonly string[] {
  const all = meantByMessage(message)
  return [
    ...safetyProblems(body, all, 'message'),
    ...momentProblems(body, message),
    ...lossesOfMessage(body, message),
  ]
}

/** The same of an answer. */
export function discordReplyProblems(body: MessageBody, reply: Reply): readonly string[] {
  return [
    ...safetyProblems(body, meantByReply(reply), 'edit'),
    ...safetyProblems({ ...body, flags: 64 }, meantByReply(reply), 'follow-up'),
    ...lossesOfReply(body, reply),
  ]
}

/** Which styles are the bot's own in each part; everything else would come from a feed. */
const OWN_STYLES = {
  content: ['small'],
  title: [],
  description: ['bold', 'small', 'quote'],
  name: [],
  value: ['italic'],
} satisfies Record<string, readonly Style[]>

type Part = { readonly place: keyof typeof OWN_STYLES; readonly source: string }

function partsOf(body: MessageBody): readonly Part[] {
  const embeds = body.embeds ?? []
  const parts: readonly Part[] = [
    { place: 'content', source: body.content ?? '' },
    ...embeds.flatMap(({ title = '', description = '', fields = [] }): Part[] => [
      { place: 'title', source: title },
      { place: 'description', source: description },
      ...fields.flatMap(({ name, value }): Part[] => [
        { place: 'name', source: name },
        { place: 'value', source: value },
      ]),
    ]),
  ]
  return parts.filter(({ source }) => source !== '')
}

function safetyProblems(body: MessageBody, all: Meant, kind: BodyKind): readonly string[] {
  const sent = kind === 'message' ? { ...body, nonce: 'a'.repeat(25), enforce_nonce: true } : body
  const buttons = body.components?.flatMap((row) => row.components) ?? []
  return [
    ...validateBody(kind, sent).map((problem) => `over a limit: ${problem.slice(0, 200)}`),
    ...partsOf(body).flatMap((part) => partProblems(part, all)),
    ...(body.embeds ?? []).flatMap((embed) => embedLinkProblems(embed, all)),
    ...buttons.flatMap((button) => ('url' in button ? linkProblems('', button.url, all) : [])),
    ...plainTextsOf(body).flatMap(unseenProblems),
  ]
}

function partProblems({ place, source }: Part, all: Meant): readonly string[] {
  const markup = readDiscord(source)
  const own: readonly Style[] = OWN_STYLES[place]
  return [
    ...markup.mentions.map((mention) => `live mentions: ${mention} in ${place}`),
    ...markup.emoji.map((emoji) => `live markup: ${emoji} in ${place}`),
    ...markup.bareLinks.map((link) => `masked foreign links: bare ${link.slice(0, 80)} in ${place}`),
    ...markup.links.flatMap(({ label, url }) => linkProblems(label, url, all)),
    ...markup.styles
      .filter(({ kind }) => !own.includes(kind))
      .map(({ kind, text }) => `live markup: ${kind} "${text.slice(0, 60)}" in ${place}`),
    ...unseenProblems(markup.text),
  ]
}

/** The title of an embed with an address is a link, too. */
function embedLinkProblems({ title = '', url }: Embed, all: Meant): readonly string[] {
  return url === undefined ? [] : linkProblems(readDiscord(title).text, url, all)
}

function plainTextsOf(body: MessageBody): readonly string[] {
  const embeds = body.embeds ?? []
  const buttons = body.components?.flatMap((row) => row.components) ?? []
  return [
    ...embeds.flatMap(({ author, footer }) => [author?.name ?? '', footer?.text ?? '']),
    ...buttons.flatMap((one) =>
      'label' in one ? [one.label] : [one.placeholder ?? '', ...one.options.map(({ label }) => label)],
    ),
  ]
}

/** Zero-width spaces that break up a mention, a shortcode and the like are the bot's own. */
function unseenProblems(text: string): readonly string[] {
  const lines = text.replaceAll(/(?<=[<@:])\u200B/gu, '').split('\n')
  const bad = lines.find((line) => seen(line) !== line.replaceAll(/\s+/gu, ' ').trim())
  return bad === undefined ? [] : [`split or unseen characters: ${JSON.stringify(bad.slice(0, 120))}`]
}

/** Moments are only those of the message, in the fields made for them. */
function momentProblems(body: MessageBody, message: Message): readonly string[] {
  const own = new Set(momentsOf(message).map((at) => String(Math.floor(at / 1000))))
  return partsOf(body)
    .flatMap(({ place, source }) => readDiscord(source).times.map((time) => ({ place, time })))
    .filter(({ place, time }) => place !== 'value' || !own.has(/-?\d+/u.exec(time)?.[0] ?? ''))
    .map(({ time, place }) => `live mentions: ${time} in ${place}`)
}

function lossesOfMessage(body: MessageBody, message: Message): readonly string[] {
  if (message.kind === 'list') return lossesOfList(body, message.items)
  if (message.kind === 'digest') return lossesOfDigest(body, message)
  if (message.kind === 'notice') return []
  if (message.kind === 'follow-up' || message.kind === 'followed') return lossesOfFollowUp(body, message)
  return lossesOfAlert(body, message)
}

function lossesOfAlert(body: MessageBody, message: Alert): readonly string[] {
  if (showsNothing(message)) return []
  const [embed] = body.embeds ?? []
  const description = summaryIn(embed?.description ?? '', message)
  const shownQuotes = message.quotes.filter(({ text }) => seen(text) !== '').slice(0, quotesPromised(message))
  return [
    ...lost('title', readDiscord(embed?.title ?? '').text, message.title),
    ...lost('summary', readDiscord(description).text, message.summary),
    ...shownQuotes.flatMap(({ text }, index) => {
      const value = readDiscord(embed?.fields?.[index]?.value ?? '').text
      return lost('quote', /^[„“]([\s\S]*)”(?: \([^()]*\))?$/u.exec(value)?.[1] ?? value, text)
    }),
  ]
}

/** Above it may stand a correction and a manager's note, below it where it comes from. */
function summaryIn(description: string, alert: Alert): string {
  const [described = ''] = description.split(/(?:^|\n)-# /u)
  return described.split('\n').slice(countAbove(alert)).join('\n')
}

function lossesOfFollowUp(body: MessageBody, message: FollowUp | FollowedNews): readonly string[] {
  const [embed] = body.embeds ?? []
  const shown = message.quotes.filter(({ text }) => seen(text) !== '').slice(0, 2)
  return [
    ...lost('title', readDiscord(embed?.title ?? '').text, message.title),
    ...(message.sentence === null
      ? []
      : lost('sentence', readDiscord(embed?.description ?? '').text, message.sentence)),
    ...shown.flatMap(({ text }, index) => {
      const value = readDiscord(embed?.fields?.[index]?.value ?? '').text
      return lost('quote', /^[„“]([\s\S]*)”(?: \([^()]*\))?$/u.exec(value)?.[1] ?? value, text)
    }),
  ]
}

function lossesOfList(body: MessageBody, items: readonly { readonly title: string }[]): readonly string[] {
  const lines = (body.embeds?.[0]?.description ?? '').split('\n')
  const shown = lines.filter((line) => line.startsWith('• ')).map((line) => readDiscord(line).text) // a topic above is bold
  return [
    ...(items.length > 0 && shown.length === 0 ? ['text lost: not one article is shown'] : []),
    ...shown.flatMap((line, index) => begins('listed title', line.slice(2), items[index]?.title ?? '')),
  ]
}

/** Every story that is shown has its title, and every one that is not is counted. */
function lossesOfDigest(body: MessageBody, digest: NewsDigest): readonly string[] {
  const lines = readDiscord(body.embeds?.[0]?.description ?? '').text.split('\n')
  return lossesOfStories(lines, digest)
}

function lossesOfReply(body: MessageBody, { blocks }: Reply): readonly string[] {
  const descriptions = body.embeds?.map(({ description = '' }) => readDiscord(description).text) ?? []
  const isCut = descriptions.at(-1) === '…'
  let rest = descriptions.map(bones).join('')
  for (const block of blocks) {
    const start = startOf(firstTextOf(block))
    const at = rest.indexOf(start)
    if (at < 0) return isCut ? [] : [`text lost: ${block.kind} "${start}"`]
    rest = rest.slice(at + start.length)
  }
  return []
}

function firstTextOf(block: ReplyBlock): string {
  const text = block.kind === 'item' ? block.title : block.text
  return block.kind === 'text' ? (text.split('\n').find((line) => seen(line) !== '') ?? '') : text
}

function lost(what: string, shown: string, original: string): readonly string[] {
  if (seen(original) === '') return []
  const loss = lossOf(shown, original)
  return loss === null ? [] : [`text lost: ${what}: ${loss}`]
}

function begins(what: string, shown: string, original: string): readonly string[] {
  const start = startOf(original)
  return bones(shown).startsWith(start) ? [] : [`text lost: ${what}: "${shown.slice(0, 60)}" for "${start}"`]
}
