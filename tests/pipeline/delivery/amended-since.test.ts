import { expect, test } from 'vitest'
import type { AmendedAlert, AmendedQuotation } from '#domain/amendment.ts'
import { personAddress } from '#domain/destination.ts'
import type { FollowUp, Message, QuoteCard } from '#domain/message.ts'
import { amendAlerts } from '#pipeline/stories/amend-alerts.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { aFollowedNews, aFollowUp, anAmendment, aNewOperation, aStory, builtAt } from '../../builders.ts'
import { aChannel, aTopic, testWorld, type TestWorld } from '../../fakes/world.ts'

const edits = (story: AmendedStory) => amendAlerts(story, [])

const QUOTE = 'To sygnał przede wszystkim dla Wilna'
const withdrawn: AmendedAlert = { kind: 'alert', isWithdrawn: true, note: 'Pomyłka' }
const card: QuoteCard = {
  text: QUOTE,

  isShortened: false,
  speaker: { name: 'Lena Zawada', role: null, organisation: null, standing: 'expert' },
  unnamed: null,
}
const ofQuotation = { reason: 'quotation', quotes: [card], sentence: null } as const
const ofNews = { reason: 'news', quotes: [], sentence: 'Nowe.' } as const

type Case = {
  readonly message: Partial<FollowUp>
  readonly change: AmendedAlert | Partial<AmendedQuotation>
  readonly isUndone?: boolean
  /** The texts of its quotations; null where it does not come. */
  readonly shows: readonly string[] | null
}

const cases: Readonly<Record<string, Case>> = {
  'a story that was taken back: nothing': { message: ofNews, change: withdrawn, shows: null },
  'a story that was taken back and brought back: all': {
    message: ofNews,
    change: withdrawn,
    isUndone: true,
    shows: [],
  },
  'a note on the alert: all': {
    message: ofQuotation,
    change: { ...withdrawn, isWithdrawn: false },
    shows: [QUOTE],
  },
  'its only quotation: nothing': { message: ofQuotation, change: { kept: [] }, shows: null },
  'a quotation beside a sentence: the sentence': {
    message: { ...ofQuotation, sentence: 'Nowe.' },
    change: { kept: [] },
    shows: [],
  },
}

test.each(Object.entries(cases))(
  'what waited is told as managers have corrected it since, in the thread and in person: %s',
  async (_, { message, change, isUndone = false, shows }) => {
    const world = await waiting(message)
    const [one] = await world.store.amendments.quotations('story-1')
    const { articleId, found } = one ?? { articleId: '', found: [] }
    const whole = found.map(({ start, end }) => ({ start, end }))
    const amended =
      'kind' in change && change.kind === 'alert'
        ? change
        : ({ kind: 'quotation', articleId, found, kept: whole, speaker: null, ...change } as const)
    await world.store.amendments.keep(anAmendment({ change: amended }), edits)
    const undone = { at: builtAt, by: { platform: 'fake', userId: 'u' } }
    if (isUndone) await world.store.amendments.undo('amendment1', undone, edits)
    world.clock.advance(60_000)
    await deliverMessages(world)
    const said = world.messenger.posted.flatMap(({ message: one }) => textsOf(one))
    expect(said).toEqual(shows === null ? [] : [shows, shows])
  },
)

function textsOf(message: Message): readonly (readonly string[])[] {
  if (message.kind !== 'follow-up' && message.kind !== 'followed') return []
  return [message.quotes.map(({ text }) => text)]
}

/** An alert stands, and an answer to it and a private message wait. */
async function waiting(said: Partial<FollowUp>): Promise<TestWorld> {
  const channel = aChannel('c1', { topicIds: ['białoruś'] })
  const world = await testWorld({ topics: [aTopic('Białoruś')], channels: [channel] })
  const { articles, follows, outbox } = world.store
  const { destination } = channel
  const post = aNewOperation({ destination })
  await articles.fileStories({ stories: [{ ...aStory(), operations: [post] }], known: [], at: builtAt })
  await deliverMessages(world)
  const target = (await outbox.operations(1))[0]?.key ?? null
  const followed = { kind: 'story', storyId: 'story-1' } as const
  const person = { platform: 'fake', userId: 'u1', locale: 'pl', server: null } as const
  await follows.add({ id: 'f1', followed, ...person, at: builtAt }, 9)
  const { reason = null, quotes = [], sentence = null } = said
  const told = aFollowedNews({ reason, quotes, sentence })
  const news = { ...told, follows: [{ kind: 'story', name: told.title } as const] }
  const dueAt = builtAt + 60_000
  const answer = { kind: 'reply', revision: 1, target, dueAt, message: aFollowUp(said) } as const
  await outbox.fileOperations(
    [
      aNewOperation({ destination, ...answer }),
      aNewOperation({
        subject: 'follow:story-1:article-2',
        destination: { platform: 'fake', address: personAddress('u1') },
        message: news,
        dueAt,
      }),
    ],
    builtAt,
  )
  return world
}
