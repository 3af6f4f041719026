import { describe, expect, test } from 'vitest'
import type { Configuration } from '#domain/configuration.ts'
import type { Alert } from '#domain/message.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aChannel, anEntry, aTopic, entries, testWorld } from '../../fakes/world.ts'
import { aRule } from './builders.ts'

const silent = aChannel('c1', { isSilent: true })
const extra = aChannel('c2', { topicIds: [] })
const mention = { fake: 'role:1' }

/** What stands in the outbox and what was decided, after one article about Russia came as news (or was there before). */
async function afterNews(configuration: Partial<Configuration>) {
  const world = await testWorld({ firstPoll: 'all', channels: [silent, extra], ...configuration })
  world.readings.set('kurier', entries(anEntry('Rosja atakuje')))
  await runCycle(world, 'all')
  const operations = await world.store.outbox.operations(10)
  const [story] = await world.store.archive.recent({
    topicId: null,
    feedId: null,
    since: 0,
    before: null,
    limit: 1,
  })
  const decisions = await world.store.archive.decisionsOf(story?.article.id ?? '')
  await world.store.close()
  return {
    alerts: operations.map(({ destination, message, state }) => ({
      to: destination.address,
      state,
      ...loudness(message as Alert),
    })),
    decisions: decisions.map(
      ({ destination, outcome, step, detail }) =>
        `${destination?.address} ${outcome} ${step ?? '–'} ${detail ?? '–'}`,
    ),
  }
}

function loudness({ topics, severity, mention: whom, isSilent, tags }: Alert) {
  return { topics, severity, mention: whom, isSilent, tags }
}

const plain = { severity: undefined, mention: undefined, isSilent: undefined, tags: undefined }

describe('an article that is news', () => {
  test('is ordinary and silent without rules', async () => {
    expect(await afterNews({})).toEqual({
      alerts: [{ ...plain, to: 'c1', state: 'sent', topics: ['Rosja'], isSilent: true }],
      decisions: ['c1 announced – –'],
    })
  })

  test('rings in a channel that is not silent', async () => {
    const { alerts } = await afterNews({ channels: [aChannel('c1')] })
    expect(alerts).toMatchObject([{ to: 'c1', isSilent: undefined }])
  })

  test('is as urgent as its rule says, calls whom it says, and goes where it says', async () => {
    const title = aTopic('atakuje', { id: 'rule-0' })
    const rules = [
      aRule(
        'Pilne',
        { title },
        {
          severity: 'urgent',
          mention,
          tags: ['Wojna'],
          channels: [silent.destination, extra.destination],
        },
      ),
    ]
    const told = {
      topics: ['Rosja'],
      severity: 'urgent',
      mention: 'role:1',
      isSilent: undefined,
      tags: ['Wojna'],
    }
    expect(await afterNews({ rules })).toEqual({
      alerts: [
        { ...told, to: 'c1', state: 'sent' },
        { ...told, to: 'c2', state: 'sent' },
      ],
      decisions: ['c1 announced – Pilne', 'c2 announced – Pilne'],
    })
  })

  test('is not sent where a rule leaves it out, and that is remembered', async () => {
    expect(await afterNews({ rules: [aRule('Bez plotek', {}, { skip: true })] })).toEqual({
      alerts: [],
      decisions: ['c1 stopped route Bez plotek'],
    })
  })
})

test('an article that was there before its feed was first polled calls nobody', async () => {
  const rules = [aRule('Pilne', {}, { severity: 'urgent', mention, tags: ['Wojna'] })]
  const { alerts } = await afterNews({ firstPoll: 'newest', rules })
  expect(alerts).toEqual([{ ...plain, to: 'c1', state: 'sent', topics: ['Rosja'], tags: ['Wojna'] }])
})
