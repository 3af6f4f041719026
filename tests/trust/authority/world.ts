import type { CommandWorld } from '#commands/command.ts'
import type { Store } from '#ports/store.ts'
import { systemClock } from '#app/clock.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aNumberedStory, anArticle } from '../../builders.ts'
import { aFeed, aTopic, testWorld } from '../../fakes/world.ts'

export const STORY = 'story7'
export const TITLE = 'Tajemnica osipowicka'

/** A world with an archive of a dozen stories; what a command changed in it shows in `stateOf`. */
export async function archiveWorld(): Promise<CommandWorld & { readonly store: Store }> {
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Broń jądrowa', { id: 'bron-jadrowa' })]
  const { configuration, store } = await testWorld({ topics, feeds: [aFeed('kurier-graniczny')] })
  const stories = Array.from({ length: 12 }, (_, number) => {
    const url = `https://kurier.example/${number}`
    const article = anArticle({
      id: `story${number}`,
      title: `${TITLE} ${number}`,
      url,
      canonicalUrl: url,
      publishedAt: Date.now() - (number + 1) * 60_000,
    })
    return { ...aNumberedStory(number), storyId: `story${number}`, article, operations: [] }
  })
  await store.articles.fileStories({ stories, known: [], at: Date.now() })
  const platformNames = ['Slack', 'Discord']
  return { ...aCommandWorld({ configuration, store, clock: systemClock, platformNames }), store }
}

/** All that a command could have changed, as one text. */
export async function stateOf({ store }: CommandWorld): Promise<string> {
  const everything = { topicId: null, feedId: null, since: 0, before: null, limit: 1000 }
  return JSON.stringify([
    await store.archive.recent(everything),
    await store.archive.totals(0),
    await store.archive.quotedSpeakers(),
    await store.outbox.operations(1000),
    [...(await store.feeds.feedStates())],
    await store.follows.all(),
    await store.mutes.active(0),
    await store.settings.changes(1000),
    await store.amendments.newest(1000),
    await store.feedback.since(0),
    await store.feedback.dismissed(),
  ])
}
