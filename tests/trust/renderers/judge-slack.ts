import type { Alert, FollowedNews, FollowUp, Message, NewsDigest } from '#domain/message.ts'
import type { Reply } from '#domain/reply.ts'
import type { Block, Rendering } from '#platforms/slack/blocks.ts'
import { bones, lossOf, seen, startOf } from '../markup/seen.ts'
import { countAbove, momentsOf, showsNothing } from './own-parts.ts'
import { quotesPromised } from './quotes-promised.ts'
import { readSlack, type SlackStyle } from '../markup/read-slack.ts'
import { phrasesOf } from '#wording/index.ts'
import { messageProblems, totalLength } from '../../servers/slack/check-payload.ts'
import { lossesOfStories } from './judge-digest.ts'
import { linkProblems, meantByMessage, meantByReply, type Meant } from './meant.ts'

/** What the design allows over all blocks; Slack refuses near 13,200. */
const MOST_OVER_ALL = 10_000

/** Everything that is wrong with a message as Slack gets it; each begins with the promise that it breaks. */
export function slackMessageProblems(rendering: Rendering, message: Message): readonly string[] {
  return [
    ...safetyProblems(rendering, meantByMessage(message)),
    ...momentProblems(rendering, message),
    ...lossesOfMessage(rendering, message),
  ]
}

/** The same of an answer. */
export function slackReplyProblems(rendering: Rendering, reply: Reply): readonly string[] {
  return [...safetyProblems(rendering, meantByReply(reply)), ...lossesOfReply(rendering, reply)]
}

type TextPart = { readonly type: string; readonly text: string; readonly verbatim?: boolean }

function mrkdwnOf({ blocks }: Rendering): readonly TextPart[] {
  return blocks.flatMap((block: Block): readonly TextPart[] => {
    if (block.type === 'section') return [block.text]
    return block.type === 'context' ? block.elements : []
  })
}

function plainOf({ blocks }: Rendering): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'header') return [block.text.text]
    return block.type === 'actions' ? block.elements.flatMap(plainIn) : []
  })
}

function plainIn(element: Extract<Block, { type: 'actions' }>['elements'][number]): readonly string[] {
  if (element.type === 'button') return [element.text.text, element.confirm?.text.text ?? '']
  return [element.placeholder?.text ?? '', ...(element.options ?? []).map(({ text }) => text.text)]
}

function safetyProblems(rendering: Rendering, all: Meant): readonly string[] {
  const length = totalLength(rendering.blocks)
  const buttons = rendering.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
  return [
    ...messageProblems(rendering.text, rendering.blocks).map((problem) => `over a limit: ${problem}`),
    ...(length > MOST_OVER_ALL ? [`over a limit: ${length} characters over all blocks`] : []),
    ...mrkdwnOf(rendering).flatMap((part) => partProblems(part, all)),
    ...notificationProblems(rendering.text),
    ...buttons.flatMap((one) =>
      'url' in one && one.url !== undefined ? linkProblems('', one.url, all) : [],
    ),
    ...[rendering.text, ...plainOf(rendering)].flatMap(unseenProblems),
  ]
}

const OWN_STYLES: readonly SlackStyle[] = ['bold', 'italic', 'quote']

function partProblems({ text, type, verbatim }: TextPart, all: Meant): readonly string[] {
  const markup = readSlack(text)
  const quotes = markup.styles.filter(({ kind, text: quoted }) => kind === 'quote' && !/^[„“]/u.test(quoted))
  return [
    ...(type === 'mrkdwn' && verbatim !== true ? ['live mentions: a text that is not verbatim'] : []),
    ...markup.mentions.map((mention) => `live mentions: ${mention}`),
    ...(/@(?:channel|here|everyone)/iu.test(text.replaceAll(/<[^<>]*>/gu, '<>'))
      ? [`live mentions: ${markup.text.slice(0, 80)}`]
      : []),
    ...markup.dates
      .filter(({ link }) => link !== null)
      .map(({ link }) => `masked foreign links: date to ${link}`),
    ...markup.emoji.map((emoji) => `live markup: ${emoji}`),
    ...markup.strays.map((stray) => `live markup: bare ${stray}`),
    ...quotes.map((quote) => `live markup: quote ${quote.text.slice(0, 60)}`),
    ...markup.links.flatMap(({ label, url }) => linkProblems(label, url, all)),
    ...markup.styles
      .filter(({ kind }) => !OWN_STYLES.includes(kind))
      .map(({ kind, text: styled }) => `live markup: ${kind} ${styled.slice(0, 60)}`),
    ...unseenProblems(markup.text),
  ]
}

function notificationProblems(text: string): readonly string[] {
  const { mentions, links, styles, strays, dates } = readSlack(text)
  const live = [
    ...mentions,
    ...links.map(({ url }) => url),
    ...styles.map(({ kind }) => kind),
    ...strays,
    ...dates.map(({ at }) => at),
  ]
  return live.map((one) => `live mentions: ${one} in the notification`)
}

function unseenProblems(text: string): readonly string[] {
  const lines = text.replaceAll(/(?<=[@:])\u200B/gu, '').split('\n')
  const bad = lines.find((line) => seen(line) !== line.replaceAll(/\s+/gu, ' ').trim())
  return bad === undefined ? [] : [`split or unseen characters: ${JSON.stringify(bad.slice(0, 120))}`]
}

function momentProblems(rendering: Rendering, message: Message): readonly string[] {
  const own = new Set(momentsOf(message).map((at) => String(Math.floor(at / 1000))))
  return mrkdwnOf(rendering)
    .flatMap(({ text }) => readSlack(text).dates)
    .filter(({ at }) => !own.has(at))
    .map(({ at }) => `live mentions: date ${at}`)
}

function lossesOfMessage(rendering: Rendering, message: Message): readonly string[] {
  const [first, ...rest] = mrkdwnOf(rendering).map(({ text }) => readSlack(text).text)
  if (message.kind === 'list') return lossesOfList(rendering, message.items)
  if (message.kind === 'digest') return lossesOfDigest(rendering, message)
  if (message.kind === 'notice') return []
  if (message.kind === 'follow-up' || message.kind === 'followed') return lossesOfFollowUp(rendering, message)
  return lossesOfAlert([first ?? '', ...rest].slice(countAbove(message)), message)
}

function lossesOfAlert([first = '', ...rest]: readonly string[], message: Alert): readonly string[] {
  if (showsNothing(message)) return []
  const [title = '', summary = ''] = first.split('\n')
  const summaryLine = seen(message.summary) === '' ? '' : summary
  return [
    ...lost('title', title, message.title),
    ...(summaryLine === '' && seen(message.summary) === ''
      ? []
      : lost('summary', summaryLine, message.summary)),
    ...message.quotes.slice(0, quotesPromised(message)).flatMap(({ text }, index) => {
      const [line = ''] = (rest[index] ?? '').split('\n')
      return lost('quote', /^[„“]([\s\S]*)”$/u.exec(line)?.[1] ?? line, text)
    }),
  ]
}

/** Behind the reason of the reply, or below what somebody follows, stands the report's title; then the new sentence, then who is quoted. */
function lossesOfFollowUp(rendering: Rendering, message: FollowUp | FollowedNews): readonly string[] {
  const texts = mrkdwnOf(rendering).map(({ text }) => readSlack(text).text)
  const [first = '', ...rest] = message.kind === 'followed' ? texts.slice(1) : texts
  const { followUp } = phrasesOf(message.locale)
  const heading = message.kind === 'followed' ? '' : `${followUp(message.reason, message.outlets)}: `
  const quotes = message.sentence === null ? rest : rest.slice(1)
  return [
    ...lost('title', first.slice(heading.length), message.title),
    ...(message.sentence === null ? [] : lost('sentence', (rest[0] ?? '').slice(1, -1), message.sentence)),
    ...message.quotes.slice(0, 2).flatMap(({ text }, index) => {
      const [line = ''] = (quotes[index] ?? '').split('\n')
      return lost('quote', /^[„“]([\s\S]*)”$/u.exec(line)?.[1] ?? line, text)
    }),
  ]
}

function lossesOfList(rendering: Rendering, items: readonly { readonly title: string }[]): readonly string[] {
  const lines = mrkdwnOf(rendering).flatMap(({ text }) => text.split('\n'))
  const shown = lines.filter((line) => line.startsWith('• ')).map((line) => readSlack(line).text) // a topic above is bold
  return [
    ...(items.length > 0 && shown.length === 0 ? ['text lost: not one article is shown'] : []),
    ...shown.flatMap((line, index) => {
      const start = startOf(items[index]?.title ?? '')
      return bones(line.slice(2)).startsWith(start)
        ? []
        : [`text lost: listed "${line.slice(0, 60)}" for "${start}"`]
    }),
  ]
}

/** Every story that is shown has its title, and every one that is not is counted. */
function lossesOfDigest(rendering: Rendering, digest: NewsDigest): readonly string[] {
  const lines = mrkdwnOf(rendering).flatMap(({ text }) => readSlack(text).text.split('\n'))
  return lossesOfStories(lines, digest)
}

function lossesOfReply(rendering: Rendering, { blocks }: Reply): readonly string[] {
  const texts = mrkdwnOf(rendering).map(({ text }) => readSlack(text).text)
  const isCut = texts.at(-1) === '…'
  let left = texts.map(bones).join('')
  for (const block of blocks) {
    const text = block.kind === 'item' ? block.title : block.text
    const start = startOf(
      block.kind === 'text' ? (text.split('\n').find((line) => seen(line) !== '') ?? '') : text,
    )
    const at = left.indexOf(start)
    if (at < 0) return isCut ? [] : [`text lost: ${block.kind} "${start}"`]
    left = left.slice(at + start.length)
  }
  return []
}

function lost(what: string, shown: string, original: string): readonly string[] {
  if (seen(original) === '') return []
  const loss = lossOf(shown, original)
  return loss === null ? [] : [`text lost: ${what}: ${loss}`]
}
