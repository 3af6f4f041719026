import { expect, test } from 'vitest'
import type { Quotation, Standing } from '#domain/quote.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import { composeAlert, ownHome } from '#pipeline/articles/compose-alert.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { aSpeaker, anAnalysis, anArticle } from '../../builders.ts'
import { anIdentifiedEntry } from '../../fakes/world.ts'

const article = anArticle()

function quotation(standing: Standing, group: number): Quotation {
  const text = `${standing}: tak oceniam to, co dzieje się na granicy państwa.`
  const speaker = aSpeaker({ name: `Anna ${standing}`, standing })
  return {
    start: group * 100,
    end: group * 100 + text.length,
    text,
    kind: 'direct',
    cue: 'mówi',
    group,
    speaker,
    unnamed: null,
  }
}

const analysis = anAnalysis({ quotes: [quotation('expert', 0), quotation('official', 1)], summary: [] })

test.each<readonly [string, readonly QuotedVoices[], string]>([
  ['experts first where the topic asks for nobody else', ['experts'], 'expert'],
  ['officials first where it asks for them', ['officials'], 'official'],
])('%s', (_name, voices, first) => {
  const topics = voices.map((quote) =>
    keywordTopic({ id: 'bialorus', name: 'Białoruś', any: ['Białoruś'], quote }),
  )
  const entry = { entry: anIdentifiedEntry(article.title), article, analysis, isPageMissing: false }
  const alert = composeAlert(entry, {
    topics,
    locale: 'pl',
    isEarlier: false,
    isSample: false,
    home: ownHome(article),
  })
  expect(alert.quotes[0]?.speaker?.standing).toBe(first)
})
