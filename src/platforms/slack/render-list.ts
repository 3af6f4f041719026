import type { Locale } from '#domain/locale.ts'
import type { AlertList, Notice } from '#domain/message.ts'
import { type ListCorrection, type ListLine, listHeading, listLines, titleOf } from '#wording/alert-lines.ts'
import { drawPlaces, placesIn } from '#wording/draw-places.ts'
import { phrasesOf } from '#wording/index.ts'
import { noticeButtons } from '#wording/feedback.ts'
import { plainText } from '#wording/outside-text.ts'
import { actions, button, contextLine, header, type Rendering, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle } from './link.ts'
import { ownMention } from './own-mention.ts'
import { packLines } from './pack-lines.ts'

/** What was over a channel's ceiling; items for which there is no room are counted as left out. */
export function renderList(list: AlertList, mayRepeat: boolean): Rendering {
  const phrases = phrasesOf(list.locale)
  const total = list.items.length + list.omitted
  const sampleMark = list.isSample ? `[${phrases.sampleMark}] ` : ''
  const title = `${sampleMark}${repeatMark(list.locale, mayRepeat)}${listHeading(list)}`
  const lines = listLines(list).map((line) => describeLine(line, list.locale))
  const sections = packLines(lines)
  const shown = sections.reduce((sum, packed) => sum + packed.length, 0)
  const omitted = total - shown
  return {
    text: escapeWithin(title, budgets.notification),
    blocks: [
      header(title),
      ...sections.map((packed) => section(packed.join('\n'))),
      ...(omitted > 0 ? [contextLine(escapeWithin(phrases.omitted(omitted), budgets.contextLine))] : []),
    ],
  }
}

/** Trouble or its end in one paragraph, with buttons where somebody is to decide. */
export function renderNotice(notice: Notice, mayRepeat: boolean): Rendering {
  const sentence = `${repeatMark(notice.locale, mayRepeat)}${phrasesOf(notice.locale).notice(notice.event)}`
  const buttons = noticeButtons(notice).map(({ label, action }, index) =>
    button(`notice-${index}`, label, { value: action }),
  )
  const places = placesIn(notice.event)
  return {
    text: drawPlaces(escapeWithin(sentence, budgets.notification), places, null),
    blocks: [
      section(drawPlaces(escapeWithin(sentence, limits.section), places, ownMention)),
      ...(buttons.length === 0 ? [] : [actions(buttons)]),
    ],
  }
}

/** "[możliwe powtórzenie] ", or nothing. */
export function repeatMark(locale: Locale, mayRepeat: boolean): string {
  return mayRepeat ? `[${phrasesOf(locale).repeatMark}] ` : ''
}

function describeLine({ item, facts, group, corrections }: ListLine, locale: Locale): string {
  const title = linkedTitle(titleOf({ title: plainText(item.title), locale }), item.url, budgets.listedTitle)
  const topic = group === null ? '' : `*${escapeWithin(group, budgets.listedMeta)}*\n`
  const line = `${topic}• ${title} — ${escapeWithin(facts.join(' · '), budgets.listedMeta)}`
  return [line, ...corrections.map(describeCorrection)].join('\n')
}

function describeCorrection({ heading, text, url }: ListCorrection): string {
  const label = `*${escapeWithin(heading, budgets.listedMeta)}:*`
  if (url === null) return `${label} ${escapeWithin(text, budgets.note)}`
  const link = url.length > budgets.correctionUrl ? null : url
  return `${label} ${linkedTitle(text, link, budgets.correction)}`
}
