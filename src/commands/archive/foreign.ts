import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import { toQuoteCards } from '#text/choose-quotes.ts'
import { attributionOf, sourceLine, titleOf } from '#wording/alert-lines.ts'
import { explainPhrases } from '#wording/explain.ts'
import { savedPhrases } from '#wording/saved.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import { formsOf } from './show.ts'

/** More addresses of one message are read for nobody who waits. */
const MOST_READ = 3
const MOST_QUOTES = 3

/** Whether a text is an address that could be one of an article. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text)
}

type Found =
  | { readonly kind: 'read'; readonly address: string; readonly analysed: AnalysedEntry }
  | { readonly kind: 'unavailable'; readonly reply: Reply }

/** The first of these addresses that can be read as an article; why the first cannot, where none can. */
export async function readFirst(
  world: CommandWorld,
  addresses: readonly string[],
  locale: Locale,
): Promise<Found> {
  const replies: Reply[] = []
  for (const address of addresses.slice(0, MOST_READ)) {
    const reading = await world.foreign.read(address)
    if (reading.kind === 'read') return { ...reading, address }
    const text = savedPhrases(locale).unreadable(address, reading.reason[locale])
    replies.push(sentence(text, 'asked-wrongly'))
  }
  const [reply = sentence(savedPhrases(locale).noAddress, 'asked-wrongly')] = replies
  return { kind: 'unavailable', reply }
}

/** What the analysis finds in an article that is not in the archive; files nothing. */
export async function explainForeign(
  world: CommandWorld,
  addresses: readonly string[],
  locale: Locale,
): Promise<Reply> {
  const found = await readFirst(world, addresses, locale)
  if (found.kind === 'unavailable') return found.reply
  const { article } = found.analysed
  const phrases = savedPhrases(locale)
  const title = titleOf({ title: article.title, locale })
  const meta = [sourceLine(article.source, locale), explainPhrases(locale).language(article.language)]
  return privateReply([
    { kind: 'item', title, url: article.url, meta: meta.join(' · ') },
    { kind: 'text', text: phrases.foreign },
    { kind: 'text', text: topicLines(world, found.analysed, locale).join('\n') },
    ...quoteBlocks(found.analysed, locale),
    { kind: 'text', text: phrases.howToSave(article.url ?? found.address) },
  ])
}

function topicLines(
  { configuration }: CommandWorld,
  { analysis }: AnalysedEntry,
  locale: Locale,
): readonly string[] {
  const phrases = savedPhrases(locale)
  if (analysis.topics.length === 0) return [phrases.noTopic]
  const lines = analysis.topics.map(({ topicId, matches }) => {
    const name = configuration.topics.find(({ id }) => id === topicId)?.name ?? topicId
    return `✓ ${name}: ${formsOf(matches)}`
  })
  return [`${phrases.matches}:`, ...lines]
}

function quoteBlocks({ analysis }: AnalysedEntry, locale: Locale): readonly ReplyBlock[] {
  const phrases = storyPhrases(locale)
  const cards = toQuoteCards(analysis.quotes)
  if (cards.length === 0) return [{ kind: 'text', text: phrases.noQuotes }]
  const shown = cards.slice(0, MOST_QUOTES).map((card): ReplyBlock => ({
    kind: 'quote',
    text: card.text,
    attribution: attributionOf(card, locale),
  }))
  return [{ kind: 'heading', text: phrases.quotes(cards.length, '') }, ...shown]
}
