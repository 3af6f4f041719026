import type { Locale } from '#domain/locale.ts'
import type { DigestQuote, DigestStory, DigestTopic, NewsDigest } from '#domain/message.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { closingLines, digestHeading, storyFacts, topicTally } from '#wording/digest.ts'
import { phrasesOf } from '#wording/index.ts'
import { shorten } from '#wording/shorten.ts'
import { emptyLine, type Paragraph, paragraph } from './lay-out.ts'
import { plainText, printableAddress } from './plain-text.ts'
import { renderQuote } from './render-quote.ts'

const LEAD_CHARS = 240

/** Topic by topic the stories, what was said, and how many sources work. */
export function renderDigest(digest: NewsDigest, mayRepeat: boolean): readonly Paragraph[] {
  const { locale, omitted } = digest
  const phrases = phrasesOf(locale)
  const marks = [
    ...(digest.isSample ? [phrases.sampleMark] : []),
    ...(mayRepeat ? [phrases.repeatMark] : []),
  ].map((mark) => `[${mark}] `)
  return [
    paragraph(`${marks.join('')}${digestHeading(digest)}`, 'headline'),
    ...digest.topics.flatMap((topic) => renderTopic(topic, locale)),
    ...(omitted > 0 ? [emptyLine, paragraph(phrases.omitted(omitted), 'faint')] : []),
    ...digest.quotes.flatMap((quote) => [emptyLine, ...renderSaid(quote, locale)]),
    emptyLine,
    ...closingLines(digest).map((line) => paragraph(plainText(line), 'faint')),
  ]
}

function renderTopic({ name, tally, stories }: DigestTopic, locale: Locale): readonly Paragraph[] {
  const heading = paragraph(`${plainText(name)} · ${topicTally({ tally, stories }, locale)}`, 'strong')
  return [emptyLine, heading, ...stories.flatMap((story) => renderStory(story, locale))]
}

function renderStory(story: DigestStory, locale: Locale): readonly Paragraph[] {
  const title = titleOf({ title: plainText(story.title), locale })
  const url = printableAddress(story.url)
  const lead = shorten(plainText(story.lead), LEAD_CHARS)
  return [
    paragraph(`• ${title} — ${plainText(storyFacts(story, locale))}`, 'plain', 2),
    ...(lead === '' ? [] : [paragraph(`  ${lead}`, 'faint', 2)]),
    ...(url === null ? [] : [paragraph(url, 'faint')]),
  ]
}

function renderSaid(quote: DigestQuote, locale: Locale): readonly Paragraph[] {
  return [...renderQuote(quote, locale), paragraph(plainText(quote.source.name), 'faint', 2)]
}
