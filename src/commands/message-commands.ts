import type { Invocation, Reply } from '#domain/reply.ts'
import type { PointedMessage } from '#ports/dispatcher.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import { framePhrases } from '#wording/frame.ts'
import { phrasesOf } from '#wording/index.ts'
import { privateReply, sentence, type CommandWorld, type MessageCommand } from './command.ts'

/** Why an alert came: the topics that its article matched, with its sources and quotations a press away. */
export const explain: MessageCommand = {
  name: 'explain',
  names: { en: 'Explain this alert', pl: 'Wyjaśnij alert' },
  summary: { en: 'Why this alert came', pl: 'Dlaczego ten alert przyszedł' },
  group: 'reader',
  run: (world, message, invocation) =>
    withStory(world, { message, invocation }, ({ storyId, article, topicIds, quotes, sources }) => {
      const { locale } = invocation
      const topics = world.configuration.topics.filter(({ id }) => topicIds.includes(id))
      const named = topics.map(({ name }) => name).join(', ')
      const title = article.title === '' ? phrasesOf(locale).untitled : article.title
      return privateReply(
        [{ kind: 'text', text: framePhrases(locale).explains(title, named) }],
        [
          { label: phrasesOf(locale).sourcesButton(sources.length), action: `sources:${storyId}` },
          { label: phrasesOf(locale).quotesButton(quotes.length), action: `quotes:${storyId}` },
        ],
      )
    }),
}

/** Keeps what a message tells of; whatever the bot itself announced is in the archive already. */
export const save: MessageCommand = {
  name: 'save',
  names: { en: 'Save to archive', pl: 'Zapisz do archiwum' },
  summary: { en: 'Keep this article in the archive', pl: 'Zachowaj ten artykuł w archiwum' },
  group: 'reader',
  run: (world, message, invocation) =>
    withStory(world, { message, invocation }, ({ article }) => {
      const { locale } = invocation
      const title = article.title === '' ? phrasesOf(locale).untitled : article.title
      return sentence(framePhrases(locale).inArchive(title))
    }),
}

type Asked = { readonly message: PointedMessage; readonly invocation: Invocation }

async function withStory(
  world: CommandWorld,
  { message: { storyId }, invocation: { locale } }: Asked,
  tell: (story: ArchivedArticle) => Reply,
): Promise<Reply> {
  if (storyId === null) return sentence(framePhrases(locale).notOwnMessage, 'asked-wrongly')
  const story = await world.store.archive.story(storyId)
  return story === null ? sentence(framePhrases(locale).notInArchive, 'asked-wrongly') : tell(story)
}
