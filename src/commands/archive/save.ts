import type { Invocation, Reply } from '#domain/reply.ts'
import { framePhrases } from '#wording/frame.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { savedPhrases } from '#wording/saved.ts'
import { storyPhrases } from '#wording/stories.ts'
import { sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { findTraces } from './find-traces.ts'
import { isAddress, readFirst } from './foreign.ts'
import { givenText, textOption } from '#commands/option.ts'
import { composeCard } from './show.ts'

/** Brings the article at an address into the archive, without an alert. */
export const saveAddress: Command = {
  name: 'save',
  names: { en: 'save', pl: 'zapisz' },
  summary: { en: 'Save an article by its link', pl: 'Zapisz artykuł z linku w archiwum' },
  group: 'reader',
  example: { en: 'save https://example.com/article', pl: 'zapisz https://example.com/artykul' },
  options: [textOption(['link', 'link'], ['Address of the article', 'Adres artykułu'], { isRequired: true })],
  run: async (world, input, invocation) => {
    const address = givenText(input, 'link')
    if (!isAddress(address)) return sentence(savedPhrases(invocation.locale).noAddress, 'asked-wrongly')
    const [trace] = await findTraces(world.store.archive, address, 1)
    return trace === undefined
      ? saveArticle(world, [address], invocation)
      : showKnown(world, trace.storyId, invocation)
  },
  complete: () => [],
  readText: (text) => ({ link: text.trim() }),
}

/** Files the first of these addresses that can be read as an article, and shows its card; says why where none can. */
export async function saveArticle(
  world: CommandWorld,
  addresses: readonly string[],
  invocation: Invocation,
): Promise<Reply> {
  const { locale, userId, platform } = invocation
  const found = await readFirst(world, addresses, locale)
  if (found.kind === 'unavailable') return found.reply
  const { storyId, isNew } = await world.foreign.save(found.analysed, `${userId} (${platform})`)
  if (!isNew) return showKnown(world, storyId, invocation)
  return cardUnder(world, storyId, { said: savedPhrases(locale).saved, invocation })
}

/** The card of a story that the archive has. */
export async function showKnown(
  world: CommandWorld,
  storyId: string,
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const story = await world.store.archive.story(storyId)
  const title = titleOf({ title: story?.article.title ?? '', locale })
  const said = framePhrases(locale).inArchive(title)
  return cardUnder(world, storyId, { said, invocation })
}

async function cardUnder(
  world: CommandWorld,
  storyId: string,
  { said, invocation: { locale } }: { readonly said: string; readonly invocation: Invocation },
): Promise<Reply> {
  const card = await composeCard(world, { storyId, shown: 0 }, locale)
  if (card === null) return sentence(storyPhrases(locale).gone, 'asked-wrongly')
  return { ...card, blocks: [{ kind: 'text', text: said }, ...card.blocks] }
}
