import { destinationKey } from '#domain/destination.ts'
import type { NewsDigest } from '#domain/message.ts'
import type { Locale } from '#domain/locale.ts'
import type { Invocation, ReplyBlock } from '#domain/reply.ts'
import { attributionOf, titleOf } from '#wording/alert-lines.ts'
import { closingLines, digestHeading, digestPhrases, storyFacts, topicTally } from '#wording/digest.ts'
import { phrasesOf } from '#wording/index.ts'
import type { CommandWorld } from '#commands/command.ts'

/** The topics of the channel in which it is asked; elsewhere all. */
export function topicsHere(
  { configuration }: CommandWorld,
  { platform, channelAddress }: Invocation,
): readonly string[] {
  const here = destinationKey({ platform, address: channelAddress })
  const channel = configuration.channels.find(({ destination }) => destinationKey(destination) === here)
  return channel?.topicIds ?? configuration.topics.map(({ id }) => id)
}

/** A digest as an answer to one reader. */
export function digestBlocks(digest: NewsDigest): readonly ReplyBlock[] {
  const { locale, omitted } = digest
  const rest = omitted > 0 ? [phrasesOf(locale).omitted(omitted)] : []
  return [
    { kind: 'heading', text: digestHeading(digest) },
    ...digest.topics.flatMap((topic) => topicBlocks(topic, locale)),
    ...(rest.length > 0 ? [text(rest.join('\n'))] : []),
    ...(digest.quotes.length > 0 ? [text(digestPhrases(locale).said)] : []),
    ...digest.quotes.map((quote): ReplyBlock => ({
      kind: 'quote',
      text: quote.text,
      attribution: `${attributionOf(quote, locale)} · ${quote.source.name}`,
      url: quote.url,
    })),
    text(closingLines(digest).join('\n')),
  ]
}

function topicBlocks(
  { name, tally, stories }: NewsDigest['topics'][number],
  locale: Locale,
): readonly ReplyBlock[] {
  const items = stories.map((story): ReplyBlock => ({
    kind: 'item',
    title: titleOf({ title: story.title, locale }),
    url: story.url,
    meta: storyFacts(story, locale),
  }))
  return [text(`${name} · ${topicTally({ tally, stories }, locale)}`), ...items]
}

function text(words: string): ReplyBlock {
  return { kind: 'text', text: words }
}
