import type { AlertList, Notice } from '#domain/message.ts'
import { type ListLine, listHeading, listLines, titleOf } from '#wording/alert-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import { type Paragraph, paragraph } from './lay-out.ts'
import { plainText, printableAddress } from './plain-text.ts'

/** What was over a channel's ceiling: a heading and one entry per article. */
export function renderList(list: AlertList, mayRepeat: boolean): readonly Paragraph[] {
  const phrases = phrasesOf(list.locale)
  const marks = [
    ...(list.isSample ? [phrases.sampleMark] : []),
    ...(mayRepeat ? [phrases.repeatMark] : []),
  ].map((mark) => `[${mark}] `)
  const heading = listHeading(list)
  return [
    paragraph(`${marks.join('')}${heading}`, 'headline'),
    ...listLines(list).flatMap((line) => renderLine(line, list.locale)),
    ...(list.omitted > 0 ? [paragraph(phrases.omitted(list.omitted), 'faint')] : []),
  ]
}

/** One sentence for the owner of the bot. */
export function renderNotice(notice: Notice, mayRepeat: boolean): readonly Paragraph[] {
  const phrases = phrasesOf(notice.locale)
  const mark = mayRepeat ? `[${phrases.repeatMark}] ` : ''
  return [paragraph(`${mark}${plainText(phrases.notice(notice.event))}`, 'headline')]
}

function renderLine(
  { item, facts, group, corrections }: ListLine,
  locale: AlertList['locale'],
): readonly Paragraph[] {
  const title = titleOf({ title: plainText(item.title), locale })
  const url = printableAddress(item.url)
  const topic = group === null ? [] : [paragraph(plainText(group), 'plain')]
  return [
    ...topic,
    paragraph(`• ${title} — ${plainText(facts.join(' · '))}`, 'plain', 2),
    ...(url === null ? [] : [paragraph(url, 'faint')]),
    ...corrections.map(({ heading, text }) => paragraph(plainText(`${heading}: ${text}`), 'strong', 2)),
  ]
}
