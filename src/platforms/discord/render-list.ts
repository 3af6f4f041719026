import type { AlertList, Notice } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { type ListCorrection, type ListLine, listHeading, listLines, titleOf } from '#wording/alert-lines.ts'
import { drawPlaces, placesIn } from '#wording/draw-places.ts'
import { phrasesOf } from '#wording/index.ts'
import { noticeButtons } from '#wording/feedback.ts'
import { plainText, plainWithin } from '#wording/outside-text.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { limits } from './limits.ts'
import { linkedTitle } from './link.ts'
import { markAction, markerLine } from './marker.ts'
import type { MessageBody } from './message-body.ts'
import { ownMention } from './own-mention.ts'

/** What one line of a list takes at most, its link left aside. */
const LINE = { title: 160, facts: 120, note: 300 } as const

/** Room for "…and 1234 more: /depesza recent". */
const OMISSION_ROOM = 80

/** What was over a channel's ceiling: one line per article, as many as fit, and how many more there were. */
export function renderList(list: AlertList, operation: Operation): Omit<MessageBody, 'allowed_mentions'> {
  const phrases = phrasesOf(list.locale)
  const lines: string[] = []
  let room = limits.embedDescription - OMISSION_ROOM
  for (const entry of listLines(list)) {
    const line = renderLine(entry, list.locale)
    room -= line.length + 1
    if (room < 0) break
    lines.push(line)
  }
  const omitted = list.omitted + list.items.length - lines.length
  if (omitted > 0) lines.push(escapeMarkdown(phrases.omitted(omitted)))
  const marks = [
    ...(list.isSample ? [phrases.sampleMark] : []),
    ...(operation.mayRepeat ? [phrases.repeatMark] : []),
  ]
  const heading = `${marks.map((mark) => `[${mark}] `).join('')}${listHeading(list)}`
  return {
    content: `${escapeMarkdown(heading)}\n${markerLine(operation.key)}`,
    ...(lines.length === 0 ? {} : { embeds: [{ description: lines.join('\n') }] }),
  }
}

/** One sentence for the owner of the bot, with buttons where they are to decide. */
export function renderNotice(notice: Notice, operation: Operation): Omit<MessageBody, 'allowed_mentions'> {
  const phrases = phrasesOf(notice.locale)
  const mark = operation.mayRepeat ? `[${phrases.repeatMark}] ` : ''
  const marker = markerLine(operation.key)
  const room = limits.content - marker.length - 1
  const written = escapeWithin(`${mark}${phrases.notice(notice.event)}`, room)
  const sentence = drawPlaces(written, placesIn(notice.event), ownMention)
  const buttons = noticeButtons(notice).map(({ label, action }) => ({
    type: 2 as const,
    style: 2 as const,
    label: plainWithin(label, limits.buttonLabel),
    custom_id: markAction(action, operation.key),
  }))
  return {
    content: `${sentence}\n${marker}`,
    ...(buttons.length === 0 ? {} : { components: [{ type: 1, components: buttons }] }),
  }
}

function renderLine({ item, facts, group, corrections }: ListLine, locale: AlertList['locale']): string {
  const title = linkedTitle(titleOf({ title: plainText(item.title), locale }), item.url, LINE.title)
  const topic = group === null ? '' : `**${escapeWithin(group, LINE.facts)}**\n`
  const line = `${topic}• ${title} — ${escapeWithin(facts.join(' · '), LINE.facts)}`
  return [line, ...corrections.map(renderCorrection)].join('\n')
}

function renderCorrection({ heading, text, url }: ListCorrection): string {
  const label = `**${escapeWithin(heading, LINE.facts)}:**`
  return url === null
    ? `${label} ${escapeWithin(text, LINE.note)}`
    : `${label} ${linkedTitle(text, url, LINE.title)}`
}
