import { describe, expect, test } from 'vitest'
import type { Rubric } from '#domain/rubric.ts'
import { rubricLanguages } from '#text/languages/rubric-languages.ts'
import { createRubricReader, isAbout, leadingRubric, type RubricDocument } from '#text/rubric/read-rubrics.ts'
import { splitSentences } from '#text/sentences.ts'

/** What the words around a word of a document tell, by points. */
function pointsAt(word: string, document: Partial<RubricDocument>): ReadonlyMap<Rubric, number> | null {
  const { title = '', text = '' } = document
  const field = text.includes(word) ? 'text' : 'title'
  const start = (field === 'text' ? text : title).indexOf(word)
  const reader = createRubricReader({ language: 'pl', ...document, title, text }, () => splitSentences(text))
  return reader({ field, start, end: start + word.length })
}

test.each<readonly [name: string, rubric: Rubric | null, document: Partial<RubricDocument>]>([
  ['sport', 'sport', { text: 'Tenisistka z Grodna awansowała do półfinału turnieju.' }],
  ['culture', 'culture', { text: 'Reżyser z Grodna pokaże film na festiwalu.' }],
  ['weather', 'weather', { text: 'Synoptycy: od Grodna nadciągną deszcz i wichury.' }],
  ['defence', 'defence', { text: 'Pod Grodno przyjechały bataliony wojsk desantowych.' }],
  ['rights', 'rights', { text: 'Więźniowie z Grodna mówią o represjach reżimu.' }],
  ['labour law', 'consumer', { text: 'Pracownicy z Grodna czekają na odprawy i chorobowe.' }],
  ['farming', 'nature', { text: 'Pod Grodnem kombajniści kończą żniwa, pszenica idzie do spichlerza.' }],
  ['a speciality of medicine', 'health', { text: 'Kardiochirurg z Grodna przeprowadził przeszczep.' }],
  ['an epoch', 'history', { text: 'Grodno: krzyżacy, szlachta i zaborcy.' }],
  ['the parish', 'society', { text: 'Proboszcz z Grodna zaprasza na rekolekcje i roraty.' }],
  ['the town hall', 'local', { text: 'Magistrat w Grodnie wymienia chodniki i torowiska.' }],
  ['nothing', null, { text: 'Wracamy z Grodna.' }],
  ['a title', 'culture', { title: 'Koncert zespołu z Grodna' }],
  ['English', 'sport', { text: 'The midfielder from Grodna joined the squad.', language: 'en' }],
  ['Russian', 'weather', { text: 'Grodna: синоптики обещают дождь.', language: 'ru' }],
  ['Ukrainian', 'defence', { text: 'Grodna: війська розпочали навчання.', language: 'uk' }],
  ['Belarusian', 'culture', { text: 'Grodna: выстава мастакоў.', language: 'be' }],
  ['a language without words', null, { text: 'Grodna zápas fotbal', language: 'cs' }],
  ['a section of the address', 'sport', { text: 'Wracamy z Grodna.', url: 'https://example.pl/sport/1-a' }],
])('the words around a place tell of %s', (_name, rubric, document) => {
  expect(leadingRubric(pointsAt('Grodn', document))).toBe(rubric)
})

// What the press writes of states, armies and treaties every day must not speak against them.
test.each<readonly [language: string, other: Rubric, text: string]>([
  ['pl', 'science', 'Grodno: gen. Nowak pokazał zdjęcia satelitarne z dna jeziora.'],
  [
    'pl',
    'history',
    'Twierdzę, że obwód zaporoski i Grodno to sprawa Rzeczypospolitej i gospodarki światowej.',
  ],
  ['pl', 'health', 'Grodno: złamanie rozejmu i skierowanie wojsk nad Nil.'],
  ['pl', 'nature', 'Grodno: spotkanie ministrów w Rydze.'],
  ['pl', 'weather', 'Grodno: nadleciały dwa myśliwce Tornado.'],
  [
    'pl',
    'sport',
    'Grodno: liderka opozycji, pomocnik Putina i migranci w Puszczy. Zmiany kadrowe to niewiadoma.',
  ],
  [
    'pl',
    'culture',
    'Grodno: banki odcięte od systemu SWIFT, Komisji Weneckiej nie wpuszczono za żelazną kurtynę.',
  ],
  ['pl', 'lifestyle', 'Grodno: przetworzone paliwo to składnik arsenału, mówią na wschodniej ścianie.'],
  ['pl', 'local', 'Grodno: konsultacje, rozbudowa bazy i nadzór, Rada Bezpieczeństwa i koła poselskie.'],
  ['pl', 'crime', 'Grodno: wiadomości z Czadu, kierując się dobrem kraju.'],
  ['pl', 'consumer', 'Wypowiedzenie konwencji, przebieg granicy i wydatki na broń: stawką jest Grodno.'],
  ['pl', 'consumer', 'Grodno: na zlecenie służb używano dronów, inaczej niż wcześniejszych.'],
  ['pl', 'consumer', 'Grodno: najmniej i najmłodsi.'],
  ['en', 'sport', 'Grodno: the minister signs, and two others sign.'],
  ['en', 'culture', 'Grodno: images show the base.'],
  ['en', 'health', 'Grodno: GPS was jammed and the envoy lost his immunity.'],
  ['en', 'nature', 'Minsk bears the blame, seals Grodno off and leaves the treaty on Polish soil.'],
  ['en', 'sport', 'Grodno: the arsenal grew.'],
  ['en', 'history', 'Grodno: the wartime leader spoke of postwar guarantees among the ruins.'],
  ['en', 'economy', 'Grodno: a nationalist march.'],
  ['en', 'consumer', 'Grodno: the European Union objects.'],
  ['en', 'rights', 'Grodno: a fuel cell.'],
  ['ru', 'crime', 'Grodna: ПВО сбила дрон, идут столкновения.'],
  ['uk', 'crime', 'Grodna: зіткнення на фронті.'],
  ['uk', 'defence', 'Grodna: наступного року.'],
  ['be', 'crime', 'Grodna: сутыкненні на фронце.'],
  ['be', 'sport', 'Grodna: барацьбіт, якога ён забіў.'],
  ['be', 'defence', 'Grodna: наступны год.'],
])('%s: nothing tells of %s in "%s"', (language, other, text) => {
  expect(pointsAt('Grodn', { text, language })?.get(other) ?? 0).toBe(0)
})

describe('a word counts', () => {
  const far = 'Mecz oglądali goście. Padał deszcz. Było zimno. Nikt nie wyszedł. Delegacja wróciła z Mińska.'
  test.each([
    ['for less where it stands far away', far, 0.5],
    ['in full in the neighbouring sentence', 'Mecz oglądali goście. Wrócili z Mińska.', 2],
    ['once, however often it stands', 'Mecz, mecz i mecz. Wrócili z Mińska.', 2],
  ])('%s', (_name, text, points) => {
    expect(pointsAt('Mińska', { text })?.get('sport')).toBe(points)
  })

  test.each([
    ['in the text', { text: 'Mecz skończył się późno.' }],
    ['in the title', { title: 'Mecz w deszczu' }],
    ['beside the same one elsewhere', { title: 'Ten mecz', text: 'Mecz skończył się późno.' }],
  ])('for nothing where it is the place itself: %s', (_name, document) => {
    expect(pointsAt('Mecz', document)?.get('sport') ?? 0).toBe(0)
  })

  test('in full in the title, however far', () => {
    expect(pointsAt('Mińska', { title: 'Mecz', text: far })?.get('sport')).toBe(2)
  })
})

test.each<readonly [name: string, about: readonly Rubric[], expected: boolean]>([
  ['what is wanted leads', ['defence'], true],
  ['two wanted together balance a third', ['defence', 'politics'], true],
  ['another leads', ['politics'], false],
])('a place is about what is wanted: %s', (_name, about, expected) => {
  const points = new Map<Rubric, number>([
    ['defence', 3],
    ['politics', 1],
    ['sport', 2],
  ])
  expect(isAbout(points, about)).toBe(expected)
})

test.each([
  ['one weak word', 'Grodno czeka na śmigłowce.', true],
  ['nothing', 'Grodno czeka na lepsze czasy.', false],
  ['as much for another', 'Grodno czeka na wojsko i na mecz.', false],
  ['a little more than for another', 'Grodno czeka na wojsko, śmigłowce i na mecz.', true],
])('what is wanted must outweigh every other: %s', (_name, text, expected) => {
  expect(isAbout(pointsAt('Grodno', { text }), ['defence'])).toBe(expected)
})

test('a language without words can tell nothing, so a place in it is about anything', () => {
  const points = pointsAt('Grodna', { text: 'Grodna zápas fotbal', language: 'cs' })
  expect(points).toBeNull()
  expect(isAbout(points, ['defence'])).toBe(true)
})

test.each(rubricLanguages.map((words) => [words.code, words] as const))(
  'the words for "%s" are in lower case, and none stands twice in a rubric',
  (_code, { all }) => {
    const written = Map.groupBy(all, ({ word, rubric }) => `${rubric} ${word}`)
    expect([...written].filter(([, hints]) => hints.length > 1).map(([word]) => word)).toEqual([])
    expect(all.filter(({ word }) => word !== word.toLowerCase())).toEqual([])
    // A beginning of one or two letters would be found by no key.
    expect(all.filter(({ word }) => /^.{0,2}\*$/u.test(word))).toEqual([])
  },
)
