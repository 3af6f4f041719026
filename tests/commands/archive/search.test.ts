import { beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { NewStory } from '#ports/store.ts'
import { anAnalysis, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import { aFeed, aTopic, testWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000

type Piece = {
  readonly title: string
  readonly text: string
  readonly language?: string
  readonly source?: string
  readonly topics?: readonly string[]
  readonly people?: readonly string[]
  readonly hoursAgo?: number
}

/** By the name under which the tests speak of them; each an hour older than the one before. */
const pieces: Readonly<Record<string, Piece>> = {
  umowa: {
    title: 'Rząd podpisał dokument',
    text: 'Polska i Litwa podpisały umowę o magazynach. Umowa obowiązuje od maja.',
    source: 'PAP',
    topics: ['umowy'],
  },
  umow: { title: 'Prawnicy o rynku', text: 'Wiele umów budzi wątpliwości. Umowność nie pomaga.' },
  tytul: { title: 'Umowa z Litwą', text: 'Sejm zajmie się nią w piątek.', source: 'Onet' },
  praca: { title: 'Rynek', text: 'Podpisał umowę o pracę na okres próbny.' },
  lodz: { title: 'Nowa linia', text: 'W Łodzi ruszył tramwaj.' },
  lódka: { title: 'Na jeziorze', text: 'Łódka zatonęła. Sternik z Lodzi nie ucierpiał.' },
  jadrowa: {
    title: 'Arsenał',
    text: 'Mińsk mówi o broni jądrowej. Po tygodniu wrócił temat: broń, także jądrowa, ma zostać.',
    topics: ['bron'],
  },
  klysinski: {
    title: 'Komentarze',
    text: 'Ekspert OSW Kamil Kłysiński zabrał głos. Za analizę dziękowano Kłysińskiemu.',
    people: ['Kamil Kłysiński'],
  },
  celownik: {
    title: 'Nagroda',
    text: 'Wyróżnienie wręczono Kamilowi Kłysińskiemu.',
    people: ['Kamil Kłysiński'],
  },
  ukrainski: {
    title: 'Заява',
    text: 'Президент Лукашенко заявив про нову угоду. Лукашенка підтримали.',
    language: 'uk',
  },
  rosyjski: { title: 'Визит', text: 'В Минск приехал Путин. Лукашенко встретил его.', language: 'ru' },
  angielski: { title: 'Talks', text: 'Lukashenko’s treaty was signed in Minsk.', language: 'en' },
  zdania: { title: 'Dwa zdania', text: 'Orban pojechał na urlop. Kreml milczy.' },
  zdanie: { title: 'Jedno zdanie', text: 'Orban rozmawiał z Kremlem o gazie.' },
}

let world: CommandWorld
let pressable: CommandWorld

beforeAll(async () => {
  world = await worldWith(Object.entries(pieces).map(([name, piece], index) => story(name, piece, index)))
  pressable = await worldWith(
    Array.from({ length: 12 }, (_, number) =>
      story(`s${number}`, { title: `Depesza ${number}`, text: 'Sankcje, nic więcej.' }, number),
    ),
  )
})

async function worldWith(stories: readonly NewStory[]): Promise<CommandWorld> {
  const topics = [aTopic('Umowy', { id: 'umowy' }), aTopic('Broń jądrowa', { id: 'bron' })]
  const feeds = ['PAP', 'Onet', 'Gazeta Wyborcza'].map((name) =>
    aFeed(name.toLowerCase(), { source: { name, type: null, country: null } }),
  )
  const { configuration, store } = await testWorld({ topics, feeds })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  return aCommandWorld({ configuration, store })
}

function story(name: string, piece: Piece, hours: number): NewStory {
  const base = aNumberedStory(hours, { operations: [] })
  const { title, text, language = 'pl', source = 'Kurier', topics = [], people = [] } = piece
  return {
    ...base,
    storyId: name,
    article: {
      ...base.article,
      id: name,
      feedId: source.toLowerCase(),
      source: { name: source, type: null, country: null },
      title,
      text,
      language,
      publishedAt: builtAt - (piece.hoursAgo ?? hours) * HOUR_MS,
    },
    analysis: anAnalysis({
      topics: topics.map((topicId) => ({ topicId, matches: [] })),
      people: people.map((person) => ({
        name: person,
        role: null,
        organisation: null,
        standing: 'expert',
        mentions: [],
      })),
      quotes: [],
      summary: [],
    }),
  }
}

const invocation = {
  platform: 'fake',
  channelAddress: 'c1',
  userId: 'u1',
  locale: 'pl',
  isManager: false,
} as const

function ask(input: CommandInput, locale: Locale = 'pl'): Promise<Reply> {
  return createDispatcher(world).run('search', input, { ...invocation, locale })
}

function askInText(text: string): Promise<Reply> {
  return createDispatcher(world).runText(text, invocation)
}

/** The names of the articles shown, in order. */
function shown(reply: Reply): readonly string[] {
  const titles = reply.blocks.flatMap((block) => (block.kind === 'item' ? [block.title] : []))
  return titles.map(
    (title) => Object.entries(pieces).find(([, piece]) => piece.title === title)?.[0] ?? title,
  )
}

function sentences(reply: Reply): string {
  return reply.blocks
    .flatMap((block) => (block.kind === 'heading' || block.kind === 'text' ? [block.text] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

describe('a search finds', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'every form, title first, then more finds, then the newer',
      'umowa',
      ['tytul', 'umowa', 'umow', 'praca'],
    ],
    ['an exact form alone', '="umów"', ['umow']],
    ['a phrase in any form', '"umowa o praca"', ['praca']],
    ['what stands apart', 'broń jądrowa', ['jadrowa']],
    ['a beginning', 'umowno*', ['umow']],
    ['ł as ł', 'Łódź', ['lodz']],
    ['ł without its stroke, where that is asked', 'Łódź~', ['lodz', 'lódka']],
    ['one and not the other', 'umowa NOT Litwa', ['umow', 'praca']],
    ['finds outside a phrase', 'umowa -"umowa o pracę"', ['tytul', 'umowa', 'umow']],
    ['two words near each other', 'umowa NEAR/2 magazyn', ['umowa']],
    ['nothing where they are apart', 'umowa NEAR/1 maj', []],
    ['two words in one sentence', 'Orban NEAR/S Kreml', ['zdanie']],
    ['a person in any case', 'Kamil Kłysiński', ['klysinski', 'celownik']],
    ['a word of the title', 'title:umowa', ['tytul']],
    ['a source', 'umowa AND source:onet', ['tytul']],
    ['a language', 'lang:uk AND угода', ['ukrainski']],
    ['a name in Cyrillic letters and in English', 'Łukaszenka', ['ukrainski', 'rosyjski', 'angielski']],
    ['a Cyrillic name as it is written', 'Путин', ['rosyjski']],
    ['two finds at least', 'ATLEAST/2 umowa', ['tytul', 'umowa']],
    ['either of two', 'tramwaj OR łódka', ['lodz', 'lódka']],
  ])('%s', async (_, query, expected) => {
    const reply = await ask({ query })
    expect(reply.trouble).toBeNull()
    expect(shown(reply)).toEqual(expected)
  })

  test.each<[string, CommandInput, readonly string[]]>([
    ['a source by its name', { query: 'umowa', source: 'pap' }, ['umowa']],
    ['a topic by an inflected name', { query: 'broń', topic: 'broni jądrowej' }, ['jadrowa']],
    [
      'who is named, in any form and without diacritics',
      { query: 'głos OR wyróżnienie', person: 'klysinskiego' },
      ['klysinski', 'celownik'],
    ],
    ['a period', { query: 'umowa', from: '90min' }, ['umowa', 'umow']],
    ['the time before', { query: 'umowa', to: '90min' }, ['tytul', 'praca']],
    ['a day', { query: 'umowa', from: '2026-05-12', to: '12.5.2026' }, ['tytul', 'umowa', 'umow', 'praca']],
  ])('within %s', async (_, input, expected) => {
    expect(shown(await ask(input))).toEqual(expected)
  })
})

describe('free text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a query alone', 'szukaj broń jądrowa', ['jadrowa']],
    ['options behind it', 'szukaj umowa od:7d źródło:PAP', ['umowa']],
    ['options before it, without diacritics', 'search zrodlo:pap od:7d umowa', ['umowa']],
    ['a value of two words', 'szukaj temat:broń jądrowa arsenał OR broń', ['jadrowa']],
    ['a person of two words', 'szukaj osoba:Kamil Kłysiński wyróżnienie', ['celownik']],
    ['a value in quotation marks', 'szukaj osoba:"kamil kłysiński" wyróżnienie', ['celownik']],
    ['a phrase', 'szukaj "umowę o pracę" od:2d', ['praca']],
    ['a source of the query’s own', 'szukaj umowa AND source:onet', ['tytul']],
    ['a source in parentheses', 'szukaj umowa AND (source:onet OR source:pap)', ['tytul', 'umowa']],
  ])('%s', async (_, words, expected) => {
    const reply = await askInText(words)
    expect(sentences(reply)).not.toContain('Nie znam')
    expect(shown(reply)).toEqual(expected)
  })

  test('the last word may share the answer', async () => {
    expect(await askInText('szukaj umowa udostępnij')).toMatchObject({ visibility: 'channel', buttons: [] })
    expect((await askInText('szukaj udostępnij')).visibility).toBe('private')
  })
})

test('what was found is marked, and nothing else', async () => {
  const { blocks } = await ask({ query: 'broń jądrowa' })
  const [excerpt] = blocks.flatMap((block) => (block.kind === 'item' && block.excerpt ? [block.excerpt] : []))
  const marked = excerpt?.strong.map(({ start, end }) => excerpt.text.slice(start, end))
  expect(marked).toEqual(['broni jądrowej', 'broń', 'jądrowa'])
})

describe('a search says', () => {
  test.each<[string, CommandInput, string, string]>([
    [
      'how many and where',
      { query: 'umowa', source: 'PAP' },
      '„umowa” · PAP · 1 artykuł',
      '“umowa” · PAP · 1 article',
    ],
    [
      'its conditions',
      { query: 'umowa', topic: 'bron', person: 'Kłysiński', to: '2026-05-13' },
      '„umowa” · Broń jądrowa · Kamil Kłysiński · do 13 maja 2026, 23:59 · 0 artykułów',
      '“umowa” · Broń jądrowa · Kamil Kłysiński · until 13 May 2026, 23:59 · 0 articles',
    ],
    [
      'what may stand in the way',
      { query: 'tramwaj', topic: 'bron' },
      'Spróbuj bez jednego z warunków (temat).',
      'Try without one of the conditions (topic).',
    ],
    [
      'where a query is wrong',
      { query: 'umowa AND AND praca' },
      'umowa ▸AND AND◂ praca',
      'umowa ▸AND AND◂ praca',
    ],
    [
      'what a query of negations lacks',
      { query: 'NOT umowa' },
      'dopisz szukane słowa',
      'add the words to look for',
    ],
    [
      'what a query lacks that nothing bounds',
      { query: 'umowa OR NOT praca' },
      'Dopisz przez AND słowo',
      'Add with AND a word',
    ],
    [
      'which sources are near',
      { query: 'umowa', source: 'Gazeta Wybrocza' },
      'Nie znam źródła „Gazeta Wybrocza”. Najbliższe: Gazeta Wyborcza,',
      'There is no source “Gazeta Wybrocza”. Nearest: Gazeta Wyborcza,',
    ],
    [
      'which topics are near',
      { query: 'umowa', topic: 'umywalki' },
      'Nie znam tematu „umywalki”. Najbliższe: Umowy,',
      'There is no topic “umywalki”. Nearest: Umowy,',
    ],
    [
      'who is near',
      { query: 'umowa', person: 'Kłosiński' },
      'Nie znam osoby „Kłosiński”. Najbliższe: Kamil Kłysiński.',
      'There is no person “Kłosiński”. Nearest: Kamil Kłysiński.',
    ],
    [
      'that nobody is',
      { query: 'umowa', person: 'Żyła' },
      'Archiwum nie zna osoby „Żyła”.',
      'The archive knows no person “Żyła”.',
    ],
    [
      'what is no date',
      { query: 'umowa', from: 'wczoraj' },
      'Nie rozumiem daty ani okresu „wczoraj”',
      '“wczoraj” is no date and no period',
    ],
    [
      'what is no period',
      { query: 'umowa', from: '2026-05', to: '2026-04' },
      'Początek okresu musi leżeć przed jego końcem.',
      'must lie before its end',
    ],
    ['that a question is missing', { query: ' ' }, 'zapytanie jest puste', 'the query is empty'],
  ])('%s', async (_, input, polish, english) => {
    expect(sentences(await ask(input))).toContain(polish)
    expect(sentences(await ask(input, 'en'))).toContain(english)
  })

  test('that older articles wait for the index', async () => {
    const waiting = { ...world.store.search, countWaiting: async () => 12_345 }
    const busy = { ...world, store: { ...world.store, search: waiting } }
    const reply = await createDispatcher(busy).run('search', { query: 'umowa' }, invocation)
    expect(sentences(reply)).toContain('12 345 starszych artykułów czeka jeszcze na indeks')
  })

  test('that a question has too many forms', async () => {
    const verbs = 'podpisać przyjąć odrzucić zawrzeć wypowiedzieć negocjować ratyfikować zerwać uchwalić'
    const more = 'ogłosić zmienić wydać uznać ocenić czytać pisać'
    const query = `${verbs} ${more}`.replaceAll(' ', ' OR ')
    const reply = await ask({ query })
    expect(sentences(reply)).toContain('za wiele słów i form')
    expect(reply.trouble).toBe('asked-wrongly')
  })
})

describe('pages', () => {
  const run = (): Promise<Reply> =>
    createDispatcher(pressable).run('search', { query: 'sankcje' }, invocation)
  const press = (reply: Reply, label: string): Promise<Reply> => {
    const button = reply.buttons.find((one) => one.label.startsWith(label))
    if (button === undefined || !('action' in button)) throw new Error(`no button ${label}`)
    expect(button.action).toMatch(/^[a-z0-9:|._-]{1,70}$/u)
    return createDispatcher(pressable).press(button.action, invocation)
  }

  test('hold every hit once, five at a time, and lead back', async () => {
    const first = await run()
    const second = await press(first, 'Dalej')
    const third = await press(second, 'Dalej')
    const numbers = [first, second, third].map((page) => shown(page).map((title) => title.slice(8)))
    expect(numbers).toEqual([
      ['0', '1', '2', '3', '4'],
      ['5', '6', '7', '8', '9'],
      ['10', '11'],
    ])
    expect(sentences(third)).toContain('12 artykułów · pozycje 11–12')
    expect(second.isUpdate).toBe(true)
    expect(third.buttons.map(({ label }) => label)).toEqual(['⏮ Od początku', 'Udostępnij'])
    expect(shown(await press(third, '⏮'))).toEqual(shown(first))
  })

  test('are shared without buttons', async () => {
    const shared = await press(await press(await run(), 'Dalej'), 'Udostępnij')
    expect(shared).toMatchObject({ visibility: 'channel', isUpdate: false, buttons: [] })
    expect(shown(shared)).toHaveLength(5)
  })

  test.each(['search:nothing', 'search:aaaaaaaaaaaa|5|', 'search:aaaaaaaaaaaa|5|1.2|3'])(
    'a forged button is stale: %s',
    async (action) => {
      const reply = await createDispatcher(pressable).press(action, invocation)
      expect(sentences(reply)).toContain('nieaktualny')
    },
  )

  test('a search that is remembered no more says so', async () => {
    const reply = await createDispatcher(pressable).press('search:aaaaaaaaaaaa|5|1.2', invocation)
    expect(sentences(reply)).toContain('Tego wyszukiwania już nie pamiętam')
  })
})
