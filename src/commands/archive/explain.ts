import type { Locale } from '#domain/locale.ts'
import type { Topic } from '#domain/topic.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { Trace } from '#ports/trace.ts'
import { explainPhrases } from '#wording/explain.ts'
import { phrasesOf } from '#wording/index.ts'
import { wayLines } from '#wording/way.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { findTraces } from './find-traces.ts'
import { explainForeign, isAddress } from './foreign.ts'
import { givenText, textOption } from '#commands/option.ts'
import { formsOf } from './show.ts'
import { wayOfArticle } from './way-of-article.ts'

/** More topics are asked of the dictionaries at once by nobody who waits. */
const MOST_TOPICS = 60

/** Why an article came or did not: its way into each channel; of any other text, which topics match by which forms. */
export const explain: Command = {
  name: 'explain',
  names: { en: 'explain', pl: 'wyjaśnij' },
  summary: {
    en: 'Why an article came or not, or what matches a text',
    pl: 'Dlaczego artykuł przyszedł albo nie; co pasuje do tekstu',
  },
  group: 'reader',
  example: {
    en: 'explain Minsk talks about nuclear weapons',
    pl: 'wyjaśnij Mińsk mówi o broni jądrowej',
  },
  options: [
    textOption(
      ['text', 'tekst'],
      [
        'Address, id, beginning of the title, or any text',
        'Adres, identyfikator, początek tytułu albo tekst',
      ],
      { isRequired: true },
    ),
  ],
  run: runExplain,
  complete: () => [],
  readText: (text) => ({ text: text.trim() }),
}

async function runExplain(world: CommandWorld, input: CommandInput, { locale }: Invocation): Promise<Reply> {
  const text = givenText(input, 'text')
  const phrases = explainPhrases(locale)
  if (text === '') return sentence(phrases.nothingAsked, 'asked-wrongly')
  const [trace] = await findTraces(world.store.archive, text, 1)
  if (trace !== undefined) return explainTrace(world, trace, locale)
  if (isAddress(text)) return explainForeign(world, [text], locale)
  return explainText(world, text, locale)
}

/** The way of an archived article, step by step, with its quotations and sources a press away. */
export async function explainTrace(world: CommandWorld, trace: Trace, locale: Locale): Promise<Reply> {
  const { timeZone } = world.configuration
  const [heading = '', ...lines] = wayLines(await wayOfArticle(trace, { world, locale }), {
    locale,
    timeZone,
  })
  return privateReply(
    [
      { kind: 'heading', text: heading },
      { kind: 'text', text: lines.join('\n') },
    ],
    [
      { label: phrasesOf(locale).sourcesButton(trace.sources.length), action: `sources:${trace.storyId}` },
      { label: explainPhrases(locale).card, action: `card:${trace.storyId}|0` },
    ],
  )
}

async function explainText(world: CommandWorld, text: string, locale: Locale): Promise<Reply> {
  const phrases = explainPhrases(locale)
  const language = world.detectLanguage(text)
  const document = { title: '', text, language }
  const topics = world.configuration.topics.slice(0, MOST_TOPICS)
  const lines = await Promise.all(
    topics.map(async (topic: Topic) => {
      const [matches = []] = await world.tryTopic(topic, [document])
      return matches.length === 0 ? [] : [`✓ ${topic.name}: ${formsOf(matches)}`]
    }),
  )
  const matching = lines.flat()
  return privateReply([
    { kind: 'heading', text: phrases.textHeading(matching.length, topics.length) },
    { kind: 'text', text: matching.join('\n') || phrases.noTopic },
    { kind: 'text', text: phrases.language(language) },
  ])
}
