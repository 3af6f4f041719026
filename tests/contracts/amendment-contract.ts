import { describe, expect, test } from 'vitest'
import type { AmendedQuotation, Amendment } from '#domain/amendment.ts'
import type { Alert } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { amendAlerts as amendBy } from '#pipeline/stories/amend-alerts.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import type { NewStory } from '#ports/store.ts'
import {
  anAlert,
  anAmendment,
  anAnalysis,
  anArticle,
  aNewOperation,
  aNumberedStory,
  aStory,
  builtAt,
} from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const withdrawal = { at: builtAt, isWithdrawn: true, note: 'Pomyłka', chosen: [] }
const amendAlerts = (story: AmendedStory) => amendBy(story, [])

const undone = { at: builtAt + 60_000, by: { platform: 'discord', userId: '7' } }
const everything = {
  speakers: null,
  topicId: null,
  standing: null,
  since: 0,
  until: Infinity,
  offset: 0,
  limit: 50,
}
const recent = { topicId: 'bialorus', feedId: null, since: 0, before: null, limit: 10 }

export function amendmentContract(store: StoreInUse): void {
  const file = () => store().articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
  const keep = (amendment: Amendment) => store().amendments.keep(amendment, amendAlerts)
  const texts = async () =>
    (await store().archive.quotations(everything)).map(({ quotation }) => quotation.text)
  const people = async () => (await store().archive.quotedSpeakers()).map(({ name }) => name)

  async function onQuotation(more: Partial<AmendedQuotation>, id = 'amendment1'): Promise<Amendment> {
    const [one] = await store().amendments.quotations('story-1')
    const { articleId, found } = one ?? { articleId: '', found: [] }
    const kept = found.map(({ start, end }) => ({ start, end }))
    return anAmendment({ id, change: { kind: 'quotation', articleId, found, kept, speaker: null, ...more } })
  }

  const jan = { name: 'Jan Wilk', role: 'rzecznik', organisation: 'MON', standing: 'spokesperson' } as const

  test('a withdrawn quotation is gone from the archive, and back once that is undone', async () => {
    await file()
    const before = await texts()
    expect(await keep(await onQuotation({ kept: [] }))).toBe('kept')
    expect(await texts()).toEqual([])
    expect(await store().amendments.quotations('story-1')).toHaveLength(1)
    expect(await store().amendments.undo('amendment1', undone, amendAlerts)).toMatchObject({ undone })
    expect(await texts()).toEqual(before)
  })

  test('a new analysis brings nothing back that a manager corrected', async () => {
    await file()
    await keep(await onQuotation({ speaker: jan }))
    const analyses = [{ articleId: 'article-1', analysis: anAnalysis({ analyserVersion: 2 }) }]
    await store().texts.replaceAnalyses({ analyses, progress: null })
    expect(await people()).toEqual(['Jan Wilk'])
    await store().amendments.undo('amendment1', undone, amendAlerts)
    expect(await people()).toEqual(['Lena Zawada'])
  })

  test('the corrected speaker is found by name, in the index too', async () => {
    await file()
    await keep(await onQuotation({ speaker: jan }))
    expect(await texts()).toHaveLength(1)
    const named = await store().archive.quotations({ ...everything, speakers: ['Jan Wilk'] })
    expect(named).toHaveLength(1)
    expect(named[0]?.quotation.speaker).toMatchObject({ ...jan, evidence: '' })
  })

  test('a withdrawn alert is in no list, and in full again once that is undone', async () => {
    await file()
    const before = await store().archive.recent(recent)
    await keep(anAmendment())
    expect(await store().archive.recent(recent)).toEqual([])
    expect(await store().archive.recent({ ...recent, topicId: null })).toEqual([])
    const [report] = await store().archive.reports(['story-1'])
    expect(report).toMatchObject({
      quotes: [],
      summary: [],
      withdrawn: { at: builtAt, note: 'Pomyłka redakcji' },
    })
    const analyses = [{ articleId: 'article-1', analysis: anAnalysis({ analyserVersion: 2 }) }]
    await store().texts.replaceAnalyses({ analyses, progress: null })
    expect(await store().archive.recent(recent)).toEqual([])
    await store().amendments.undo('amendment1', undone, amendAlerts)
    expect(await store().archive.recent(recent)).toEqual(before)
    expect(await texts()).toHaveLength(1)
  })

  test('what joins a withdrawn story says nothing anywhere', async () => {
    await file()
    await keep(anAmendment())
    const post = aNewOperation({ destination: { platform: 'slack', address: 'C9' } })
    await store().articles.fileStories({
      stories: [],
      joining: [aReport([post])],
      known: [],
      at: builtAt + 1,
    })
    expect(await store().archive.recent(recent)).toEqual([])
    expect(await texts()).toEqual([])
    const filed = await store().outbox.operations(10)
    expect(filed.filter(({ kind }) => kind === 'post')).toHaveLength(1)
  })

  describe('the alerts that stand', () => {
    const operations = () => store().outbox.operations(10)

    test('are edited in the same transaction, and one that was never tried goes out corrected', async () => {
      await file()
      await keep(await onQuotation({ kept: [] }))
      const [post, edit, ...more] = await operations()
      expect(more).toEqual([])
      expect(edit).toMatchObject({ kind: 'edit', revision: 1, target: post?.key, dueAt: builtAt })
      expect(edit?.message).toMatchObject({ quotes: [], quoteCount: 0, amendment: { at: builtAt } })
      expect(post?.message).toEqual(edit?.message)
    })

    test('that went out keep what was sent, and are edited back when it is undone', async () => {
      await file()
      const [post] = await operations()
      await store().outbox.beginSend(post?.key ?? '', builtAt)
      await keep(anAmendment())
      await store().amendments.undo('amendment1', undone, amendAlerts)
      const [sent, withdrawn, back] = await operations()
      expect(sent?.message).toEqual(anAlert())
      expect(withdrawn?.message).toMatchObject({ amendment: { isWithdrawn: true } })
      expect(back).toMatchObject({ revision: 2, message: anAlert() })
    })

    test('say that a correction was taken back, so that the edit goes wherever it stood, and after they have grown', async () => {
      await file()
      const [post] = await operations()
      await store().outbox.beginSend(post?.key ?? '', builtAt)
      await keep(anAmendment())
      await store().amendments.undo('amendment1', undone, amendAlerts)
      const grown: Alert = { ...anAlert(), updatedAt: builtAt + 5, amendment: withdrawal }
      const edit = aNewOperation({ kind: 'edit', revision: 2, target: post?.key ?? '', message: grown })
      const joining = [aReport([edit])]
      await store().articles.fileStories({ stories: [], joining, known: [], at: builtAt + 5 })
      const [back, last] = (await operations()).slice(-2)
      expect(back?.message).toMatchObject({ isRestored: true })
      expect(last).toMatchObject({ revision: 3, message: { isRestored: true, updatedAt: builtAt + 5 } })
      expect(last?.message).not.toHaveProperty('amendment')
    })

    test('for the first time in another channel leave out what was withdrawn while they were composed', async () => {
      await file()
      await keep(await onQuotation({ kept: [] }))
      const destination = { platform: 'slack', address: 'C9' }
      const joining = [aReport([aNewOperation({ destination })])]
      await store().articles.fileStories({ stories: [], joining, known: [], at: builtAt + 5 })
      expect((await operations()).at(-1)).toMatchObject({ destination, message: { quotes: [] } })
    })

    test('keep the correction when a report that knows nothing of it makes them grow', async () => {
      await file()
      const [post] = await operations()
      await keep(await onQuotation({ kept: [] }))
      const grown: Alert = { ...anAlert(), updatedAt: builtAt + 5, quoteCount: 3 }
      const edit = aNewOperation({ kind: 'edit', revision: 1, target: post?.key ?? '', message: grown })
      const joining = [aReport([edit])]
      await store().articles.fileStories({ stories: [], joining, known: [], at: builtAt + 5 })
      const last = (await operations()).at(-1)
      expect(last).toMatchObject({ kind: 'edit', revision: 2 })
      expect(last?.message).toMatchObject({ updatedAt: builtAt + 5, quotes: [], amendment: { at: builtAt } })
    })

    test('stay as they are where a reader sees nothing of it', async () => {
      await file()
      await keep(anAmendment({ change: { kind: 'alert', isWithdrawn: false, note: '' } }))
      expect(await operations()).toHaveLength(1)
    })
  })

  test('what is composed sees the story as it stands by then', async () => {
    await file()
    const seen: AmendedStory[] = []
    const noting = (story: AmendedStory) => {
      seen.push(story)
      return []
    }
    const amendment = await onQuotation({ kept: [] })
    await store().amendments.keep(amendment, noting)
    await store().amendments.undo('amendment1', undone, noting)
    expect(seen.map(({ quotes, amendments, alerts }) => [quotes, amendments, alerts.length])).toEqual([
      [{ before: 1, after: 0 }, [amendment], 1],
      [{ before: 0, after: 1 }, [], 1],
    ])
  })

  test('is undone once, and not when another one came after it', async () => {
    await file()
    await keep(await onQuotation({ kept: [] }))
    await keep(await onQuotation({ speaker: jan }, 'amendment2'))
    const undo = (id: string) => store().amendments.undo(id, undone, amendAlerts)
    expect(await undo('amendment1')).toBeNull()
    expect(await undo('amendment2')).not.toBeNull()
    expect(await undo('amendment2')).toBeNull()
    expect(await undo('amendment1')).not.toBeNull()
    expect(await undo('nobody')).toBeNull()
  })

  test('are answered newest first with what became of them, and those that hold by story', async () => {
    await file()
    const withdrawn = await onQuotation({ kept: [] })
    await keep(withdrawn)
    await keep(anAmendment({ id: 'amendment2' }))
    await store().amendments.undo('amendment2', undone, amendAlerts)
    expect((await store().amendments.newest(10)).map(({ id, undone: back }) => [id, back])).toEqual([
      ['amendment2', undone],
      ['amendment1', null],
    ])
    expect(await store().amendments.newest(1)).toHaveLength(1)
    expect(await store().amendments.ofStory('story-1')).toEqual([withdrawn])
    expect(await store().amendments.find('amendment1')).toEqual(withdrawn)
    expect(await store().amendments.find('amendment3')).toBeNull()
  })

  test('of a story that is gone are not kept, and go with their story', async () => {
    expect(await keep(anAmendment())).toBe('gone')
    await store().articles.fileStories({ stories: [aStory({ operations: [] })], known: [], at: builtAt })
    await keep(anAmendment())
    expect(await store().retention.forgetStories(builtAt + 1, 10)).toBe(1)
    expect(await store().amendments.newest(10)).toEqual([])
  })

  describe('taken over from another store', () => {
    const takeOver = (amendments: readonly Amendment[]) =>
      store().amendments.takeOver(amendments, amendAlerts)

    test('hold at once where their article is here, each once', async () => {
      await file()
      const withdrawn = await onQuotation({ kept: [] })
      expect(await takeOver([withdrawn])).toBe(1)
      expect(await takeOver([withdrawn])).toBe(0)
      expect(await texts()).toEqual([])
      expect((await store().outbox.operations(10)).map(({ kind }) => kind)).toEqual(['post', 'edit'])
      expect(await store().amendments.standing()).toEqual([withdrawn])
    })

    test('are given without those that were undone', async () => {
      await file()
      await keep(anAmendment())
      await store().amendments.undo('amendment1', undone, amendAlerts)
      expect(await store().amendments.standing()).toEqual([])
    })

    test('wait for their article, which is announced without what they withdrew', async () => {
      const quotation = aStory().analysis.quotes.slice(0, 1)
      const change = {
        kind: 'quotation',
        articleId: 'article-1',
        found: quotation,
        kept: [],
        speaker: null,
      } as const
      expect(await takeOver([anAmendment({ storyId: 'elsewhere', change })])).toBe(1)
      await file()
      expect(await texts()).toEqual([])
      expect((await store().outbox.operations(1))[0]?.message).toMatchObject({ quotes: [] })
      expect(await store().amendments.ofStory('story-1')).toHaveLength(1)
    })

    test('wait for a story that they withdraw, which says nothing anywhere', async () => {
      expect(await takeOver([anAmendment()])).toBe(1)
      await file()
      expect(await store().archive.recent(recent)).toEqual([])
      expect(await store().outbox.operations(10)).toEqual([])
    })

    test('follow their article into the story that it joins here', async () => {
      const quotation = aStory().analysis.quotes.slice(0, 1)
      const change = {
        kind: 'quotation',
        articleId: 'article-2',
        found: quotation,
        kept: [],
        speaker: null,
      } as const
      await takeOver([anAmendment({ storyId: 'article-2', change })])
      await file()
      await store().articles.fileStories({ stories: [], joining: [aReport([])], known: [], at: builtAt })
      expect(await store().amendments.ofStory('story-1')).toHaveLength(1)
    })
  })

  test('a list leaves out what was withdrawn while it waited', async () => {
    const alert = { title: 'T', url: null, source: anArticle().source, topics: ['Białoruś'] }
    const destination = { platform: 'slack', address: 'C1' }
    const held = [{ destination, alert, step: 'ceiling' as const }]
    await store().articles.fileStories({
      stories: [aStory({ operations: [], held })],
      known: [],
      at: builtAt,
    })
    await keep(anAmendment())
    const composed: unknown[] = []
    const lists = await store().articles.fileLists({
      lastListBefore: builtAt,
      at: builtAt + 1,
      isQuiet: () => false,
      compose: (_, alerts) => {
        composed.push(alerts)
        return { operation: aNewOperation({ subject: 'list:1' }), dropped: [] }
      },
    })
    expect([lists, composed]).toEqual([0, []])
    expect(await store().archive.heldCounts()).toEqual([])
  })
}

/** Another outlet's report of the story. */
function aReport(operations: readonly NewOperation[]): NewStory {
  return aNumberedStory(2, { storyId: 'story-1', operations })
}
