import { beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Quotation } from '#domain/quote.ts'
import type { Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { NewStory } from '#ports/store.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { anAnalysis, anArticle, aNumberedStory, aSpeaker, builtAt, spanOf } from '../../builders.ts'
import { aTopic, testWorld } from '../../fakes/world.ts'

const DAY_MS = 24 * 3_600_000
const klysinski = aSpeaker({ name: 'Kamil Kłysiński', role: 'analityk', organisation: 'OSW' })
const minister = aSpeaker({ name: 'Jan Nowak', role: 'minister', organisation: null, standing: 'official' })
const nowak = aSpeaker({ name: 'Anna Nowak', role: 'prof.', organisation: null, standing: 'expert' })
const resident = { role: 'mieszkanka', standing: 'witness', evidence: 'mieszkanka' } as const

let world: CommandWorld

beforeAll(async () => {
  world = await worldWith([
    story(1, 1, [said('To sygnał', klysinski), said('Bez zmian', minister, 'reported')]),
    story(2, 3, [said('Nie sądzę', nowak), { ...said('Tak', null, 'mixed'), unnamed: resident }]),
    story(3, 200, [said('Dawno temu', klysinski)], ['bialorus', 'umowa']),
    story(4, 2, []),
  ])
})

async function worldWith(stories: readonly NewStory[]): Promise<CommandWorld> {
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Umowa', { id: 'umowa' })]
  const { configuration, store } = await testWorld({ topics })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  return aCommandWorld({ configuration, store })
}

function said(text: string, speaker: Quotation['speaker'], kind: Quotation['kind'] = 'direct'): Quotation {
  return { start: 0, end: 0, text, kind, cue: null, group: 0, speaker, unnamed: null }
}

function story(
  number: number,
  daysAgo: number,
  ...[quotes, topics = ['bialorus']]: readonly [readonly Quotation[], (readonly string[])?]
): NewStory {
  const base = aNumberedStory(number, { operations: [] })
  const text = quotes.map((quote) => `Mówi: „${quote.text}”.`).join('\n')
  const placed = quotes.map((quote) => ({ ...quote, ...spanOf(quote.text, text) }))
  const article = anArticle({
    ...base.article,
    title: `Tytuł ${number}`,
    text,
    publishedAt: builtAt - daysAgo * DAY_MS,
  })
  const matched = topics.map((topicId) => ({ topicId, matches: [] }))
  return { ...base, article, analysis: anAnalysis({ quotes: placed, topics: matched }) }
}

function ask(input: CommandInput, locale: Locale = 'pl'): Promise<Reply> {
  const invocation = { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager: false }
  return createDispatcher(world).run('quotes', input, invocation)
}

function words(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
}

function sentences(reply: Reply): string {
  return reply.blocks
    .flatMap((block) => (block.kind === 'heading' || block.kind === 'text' ? [block.text] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

const everything = ['To sygnał', 'Bez zmian', 'Nie sądzę', 'Tak', 'Dawno temu']

describe('quotes finds', () => {
  test.each<[string, CommandInput, readonly string[]]>([
    ['everything, the newest article first', {}, everything],
    ['a person by an inflected name', { person: 'Kamila Kłysińskiego' }, ['To sygnał', 'Dawno temu']],
    ['everybody of a surname', { person: 'nowak' }, ['Bez zmian', 'Nie sądzę']],
    ['one topic', { topic: 'umowy' }, ['Dawno temu']],
    [
      'experts, by the word of the other language',
      { standing: 'Ekspert' },
      ['To sygnał', 'Nie sądzę', 'Dawno temu'],
    ],
    ['officials', { standing: 'official' }, ['Bez zmian']],
    ['witnesses, unnamed ones too', { standing: 'świadek' }, ['Tak']],
    ['the last days', { since: '2d' }, ['To sygnał', 'Bez zmian']],
    ['until a day, inclusive', { until: '2026-05-09' }, ['Nie sądzę', 'Tak', 'Dawno temu']],
    ['from a day', { since: '9.05.2026' }, ['To sygnał', 'Bez zmian', 'Nie sądzę', 'Tak']],
    ['a year', { since: '2025', until: '2025' }, ['Dawno temu']],
    ['all conditions together', { person: 'Kłysiński', since: '7d', standing: 'expert' }, ['To sygnał']],
    ['a second page', { limit: 2, page: '2' }, ['Nie sądzę', 'Tak']],
  ])('%s', async (_case, input, expected) => {
    const reply = await ask(input)
    expect(words(reply)).toEqual(expected)
    expect(reply.trouble).toBeNull()
  })
})

test('an article stands once above its quotations, each with speaker, standing, kind and place', async () => {
  const { blocks } = await ask({ since: '2d' })
  expect(blocks.slice(1)).toEqual([
    {
      kind: 'item',
      title: 'Tytuł 1',
      url: 'https://kurier.example/1',
      meta: 'Kurier Graniczny · poniedziałek 11 maja, 12:00',
    },
    {
      kind: 'quote',
      text: 'To sygnał',
      attribution: 'Kamil Kłysiński, analityk, OSW · ekspert · dosłownie',
      url: 'https://kurier.example/1#:~:text=To%20sygna%C5%82',
    },
    {
      kind: 'quote',
      text: 'Bez zmian',
      attribution: 'Jan Nowak, minister · urzędnik · mowa zależna, słowa artykułu',
      url: 'https://kurier.example/1#:~:text=Bez%20zmian',
    },
  ])
})

test('of one who is not named it says what the article does', async () => {
  const { blocks } = await ask({ standing: 'witness' })
  const attribution = 'mieszkanka (nazwisko nieustalone) · fragment w zdaniu autora'
  expect(blocks.at(-1)).toMatchObject({ kind: 'quote', attribution })
})

describe('quotes says', () => {
  test.each<[string, CommandInput, string, string]>([
    ['how many', { limit: 5 }, 'wszyscy rozmówcy · 5 cytatów', 'everybody · 5 quotations'],
    ['one', { standing: 'official' }, 'urzędnik · 1 cytat', 'official · 1 quotation'],
    ['which of them are shown', { limit: 2 }, '5 cytatów · pozycje 1–2', '5 quotations · items 1–2'],
    ['that there are more', { limit: 2 }, 'dopisz strona:2', 'add page:2'],
    [
      'its conditions',
      { person: 'Kłysińskiemu', topic: 'umowa', until: '2025-12-31' },
      'Kamil Kłysiński · Umowa · do 31 grudnia 2025, 23:59 · 1 cytat',
      'Kamil Kłysiński · Umowa · until 31 December 2025, 23:59 · 1 quotation',
    ],
    [
      'that several people bear the name',
      { person: 'Nowak' },
      '„Nowak” to w archiwum 2 różne osoby: Anna Nowak (1 cytat), Jan Nowak (1 cytat)',
      '“Nowak” is 2 different people in the archive: Anna Nowak (1 quotation), Jan Nowak (1 quotation)',
    ],
    [
      'what to try where nothing was found',
      { person: 'Nowak', topic: 'umowa' },
      'Nie ma takich cytatów.\nSpróbuj bez jednego z warunków (osoba, temat).',
      'There are no such quotations.\nTry without one of the conditions (person, topic).',
    ],
    ['which page is the last', { limit: 2, page: 9 }, 'ostatnia to 3', 'the last one is 3'],
  ])('%s', async (_case, input, polish, english) => {
    expect(sentences(await ask(input))).toContain(polish)
    expect(sentences(await ask(input, 'en'))).toContain(english)
  })

  test('that the archive is empty', async () => {
    const empty = createDispatcher(await worldWith([]))
    const invocation = {
      platform: 'fake',
      channelAddress: 'c1',
      userId: 'u1',
      locale: 'pl',
      isManager: false,
    } as const
    expect(sentences(await empty.run('quotes', { topic: 'umowa' }, invocation))).toContain('reanalyse')
    const unknown = await empty.run('quotes', { person: 'Nowak' }, invocation)
    expect(sentences(unknown)).toContain('nikogo jeszcze nie cytuje')
  })
})

describe('quotes refuses', () => {
  test.each<[string, CommandInput, string, string]>([
    [
      'a name that nobody has',
      { person: 'Klysinsky' },
      'Najbliższe: Kamil Kłysiński',
      'Nearest: Kamil Kłysiński',
    ],
    ['a topic', { topic: 'rosja' }, 'Nie znam tematu „rosja”', 'no topic “rosja”'],
    ['a beginning', { since: 'wczoraj' }, '„wczoraj”', '“wczoraj” is no date'],
    ['a day that does not exist', { until: '2026-02-30' }, '„2026-02-30”', '“2026-02-30” is no date'],
    ['a beginning behind the end', { since: '2026', until: '2025' }, 'przed jego końcem', 'before its end'],
    ['a standing', { standing: 'guru' }, 'Możliwe: ekspert, urzędnik', 'Known: expert, official'],
    ['a limit', { limit: '0' }, 'Liczba „0” musi być od 1 do 1000', '“0” must be from 1 to 1000'],
    ['a limit that is no number', { limit: 'x' }, '„x”', '“x”'],
    ['a page', { page: '1.5' }, '„1.5”', '“1.5”'],
  ])('%s', async (_case, input, polish, english) => {
    const reply = await ask(input)
    expect(reply.trouble).toBe('asked-wrongly')
    expect(sentences(reply)).toContain(polish)
    expect(sentences(await ask(input, 'en'))).toContain(english)
  })
})

test.each<[string, readonly string[]]>([
  ['cytaty Kamila Kłysińskiego', ['To sygnał', 'Dawno temu']],
  ['quotes kłysiński 7d', ['To sygnał']],
  ['cytaty temat:umowa', ['Dawno temu']],
  ['cytaty temat:"umowa"', ['Dawno temu']],
  ['cytaty osoba:anna nowak status:ekspert', ['Nie sądzę']],
  ['cytaty od:2025 do:2025', ['Dawno temu']],
  ['cytaty limit:2 strona:3', ['Dawno temu']],
  ['cytaty', everything],
])('free text: %s', async (text, expected) => {
  const invocation = {
    platform: 'fake',
    channelAddress: 'c1',
    userId: 'u1',
    locale: 'pl',
    isManager: false,
  } as const
  expect(words(await createDispatcher(world).runText(text, invocation))).toEqual(expected)
})

test.each([
  ['standing', 'eks', ['expert']],
  ['topic', 'bia', ['bialorus']],
  ['person', 'k', []],
])('completes %s "%s"', async (option, typed, expected) => {
  const choices = await createDispatcher(world).complete('quotes', option, typed)
  expect(choices.map(({ value }) => value)).toEqual(expected)
})
