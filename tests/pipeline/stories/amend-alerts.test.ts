import { beforeEach, describe, expect, test } from 'vitest'
import type { AmendedQuotation } from '#domain/amendment.ts'
import type { Message, QuoteCard } from '#domain/message.ts'
import type { Quotation } from '#domain/quote.ts'
import { amendAlerts } from '#pipeline/stories/amend-alerts.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import type { NewStory, Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import {
  aFollowUp,
  anAlert,
  anAmendment,
  anAnalysis,
  anArticle,
  aNewOperation,
  aNumberedStory,
  aSpeaker,
  aStory,
  builtAt,
  spanOf,
  testDigest,
} from '../../builders.ts'
import { aTopic } from '../../fakes/world.ts'

const topics = [aTopic('Białoruś', { id: 'bialorus' })]
const undone = { at: builtAt + 60_000, by: { platform: 'slack', userId: 'U1' } }
const edits = (story: AmendedStory) => amendAlerts(story, topics)
const first = 'To sygnał przede wszystkim dla Wilna i dla całej Białorusi'
const second = 'Białoruś nie ma już nic do powiedzenia w tej sprawie od dawna'
const third = 'Na Białorusi nikt nie pyta generałów o zdanie w takich sprawach'
const text = `Pierwsza mówi: ${first}. Drugi mówi: ${second}. Trzeci mówi: ${third}.`

function aQuotation(words: string, group: number, name: string): Quotation {
  const speaker = aSpeaker({ name })
  return { ...spanOf(words, text), text: words, kind: 'direct', cue: 'mówi', group, speaker, unnamed: null }
}

const quotes = [
  aQuotation(first, 0, 'Lena Zawada'),
  aQuotation(second, 1, 'Jan Wilk'),
  aQuotation(third, 2, 'Ewa Mróz'),
]

function cardOf({ text: words, speaker }: Quotation): QuoteCard {
  const { name = '', role = null, organisation = null, standing = 'other' } = speaker ?? {}
  return { text: words, isShortened: false, speaker: { name, role, organisation, standing }, unnamed: null }
}

function withQuotes(found: readonly Quotation[], shown: number): NewStory {
  const forms = ['Białorusi', 'Białoruś', 'Na Białorusi']
  const matches = forms.map((form) => ({
    ...spanOf(form, text),
    field: 'text' as const,
    form,
    keyword: 'Białoruś',
  }))
  const analysis = anAnalysis({ quotes: found, summary: [], topics: [{ topicId: 'bialorus', matches }] })
  const message = anAlert({ quotes: found.slice(0, shown).map(cardOf), quoteCount: found.length })
  return aStory({ article: anArticle({ text }), analysis, operations: [aNewOperation({ message })] })
}

let store: Store
beforeEach(async () => {
  store = await openStore({ path: ':memory:', digest: testDigest })
})

async function file(story: NewStory): Promise<void> {
  await store.articles.fileStories({ stories: [story], known: [], at: builtAt })
}

/** Corrects the quotation of the story with this number. */
async function correct(number: number, more: Partial<AmendedQuotation>, id = 'a1'): Promise<void> {
  const one = (await store.amendments.quotations('story-1'))[number]
  const { articleId, found } = one ?? { articleId: '', found: [] }
  const kept = found.map(({ start, end }) => ({ start, end }))
  const change = { kind: 'quotation', articleId, found, kept, speaker: null, ...more } as const
  await store.amendments.keep(anAmendment({ id, change }), edits)
}

async function newest(kind: Message['kind']) {
  return (await store.outbox.operations(20)).findLast(({ message }) => message.kind === kind)
}

async function voices(): Promise<readonly (string | undefined)[]> {
  const message = (await newest('alert'))?.message
  return message?.kind === 'alert' ? message.quotes.map(({ speaker }) => speaker?.name) : []
}

describe('an alert of which a quotation is gone', () => {
  test.each<[string, number, Partial<AmendedQuotation>]>([
    ['withdrawn', 2, { kept: [] }],
    [
      'of nobody who is known',
      2,
      { speaker: { name: null, role: null, organisation: null, standing: 'other' } },
    ],
  ])(
    'shows the next best of its article where it is %s, and the first again after that',
    async (_case, shown, change) => {
      await file(withQuotes(quotes, shown))
      await correct(0, change)
      expect(await voices()).toEqual(['Jan Wilk', 'Ewa Mróz'])
      await store.amendments.undo('a1', undone, edits)
      expect(await voices()).toEqual(['Lena Zawada', 'Jan Wilk'])
      expect((await newest('alert'))?.message).toMatchObject({ isRestored: true })
      expect((await newest('alert'))?.message).not.toHaveProperty('amendment')
    },
  )

  test('shows no more than there is, nor more than it showed', async () => {
    await file(withQuotes(quotes.slice(0, 1), 1))
    await correct(0, { kept: [] })
    expect(await voices()).toEqual([])
  })

  test('shows one for each that is gone, and none that is gone too', async () => {
    await file(withQuotes(quotes, 2))
    await correct(0, { kept: [] })
    await correct(1, { kept: [] }, 'a2')
    expect(await voices()).toEqual(['Ewa Mróz'])
  })

  test('keeps its place where its words are cut or its speaker is another', async () => {
    await file(withQuotes(quotes, 2))
    await correct(0, { kept: [spanOf('To sygnał przede wszystkim dla Wilna', text)] })
    const ola = { name: 'Ola Żuk', role: 'posłanka', organisation: null, standing: 'official' } as const
    await correct(1, { speaker: ola }, 'a2')
    expect(await voices()).toEqual(['Lena Zawada', 'Ola Żuk'])
  })
})

describe('an answer that carries a corrected quotation', () => {
  const message = aFollowUp({ reason: 'quotation', quotes: [cardOf(quotes[0] ?? aQuotation(first, 0, '?'))] })

  async function answered(): Promise<void> {
    await file(withQuotes(quotes.slice(0, 1), 1))
    const [post] = await store.outbox.operations(1)
    const target = post?.key ?? ''
    const reply = aNewOperation({ kind: 'reply', revision: 1, target, message })
    const joining = [aNumberedStory(2, { storyId: 'story-1', operations: [reply] })]
    await store.articles.fileStories({ stories: [], joining, known: [], at: builtAt })
  }

  test('is edited beside its alert, with a mark of its own, and back when that is undone', async () => {
    await answered()
    const reply = await newest('follow-up')
    await store.outbox.beginSend(reply?.key ?? '', builtAt)
    await correct(0, { kept: [] })
    expect(await newest('follow-up')).toMatchObject({
      kind: 'edit',
      part: 1,
      revision: 1,
      target: reply?.key,
      message: { quotes: [], amendment: { at: builtAt, chosen: message.quotes } },
    })
    await store.amendments.undo('a1', undone, edits)
    expect(await newest('follow-up')).toMatchObject({ part: 1, revision: 2, target: reply?.key, message })
    expect((await newest('follow-up'))?.message).not.toHaveProperty('amendment')
    expect((await newest('alert'))?.revision).toBe(2)
  })

  test('of another quotation stays as it is', async () => {
    await answered()
    await correct(1, { kept: [] })
    expect(
      (await store.outbox.operations(20)).filter(({ message: { kind } }) => kind === 'follow-up'),
    ).toHaveLength(1)
  })

  test('knows the message that it answers, so that a platform finds its thread', async () => {
    await answered()
    for (const { key } of (await store.outbox.operations(20)).slice(0, 2)) {
      await store.outbox.beginSend(key, builtAt)
      await store.outbox.markSent(key, `id of ${key}`, builtAt)
    }
    const [post, reply] = await store.outbox.operations(2)
    await correct(0, { kept: [] })
    expect(await newest('follow-up')).toMatchObject({
      targetMessageId: `id of ${reply?.key}`,
      answeredMessageId: `id of ${post?.key}`,
    })
    expect(await newest('alert')).toMatchObject({ answeredMessageId: null })
  })
})
