import { describe, expect, it } from 'vitest'
import type { Quotation } from '#domain/quote.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'

function toldIn(text: string): readonly Quotation[] {
  return whoSaidWhat(text, { language: 'pl', experts: [] }).quotes.filter(({ kind }) => kind !== 'direct')
}

function wordsIn(text: string): readonly (readonly [string, string])[] {
  return toldIn(text).map(({ text: words, speaker }) => [words, speaker?.name ?? '?'])
}

const lis = 'Umowę podpisał wójt Jan Lis.'

type Row = readonly [difficulty: string, text: string, words: string, speaker: string]

const reported: readonly Row[] = [
  ['a name before the verb', 'Jan Lis podkreśla, że most stoi od roku.', 'most stoi od roku', 'Jan Lis'],
  ['a surname', `${lis} Lis dodał, że most stoi od roku.`, 'most stoi od roku', 'Jan Lis'],
  ['a role', `${lis} Wójt zapewnił, że most stoi od roku.`, 'most stoi od roku', 'Jan Lis'],
  ['a general word', `${lis} Samorządowiec szacuje, że most stoi od roku.`, 'most stoi od roku', 'Jan Lis'],
  [
    'nobody: the subject before',
    'Jan Lis zna umowę. Dodał, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'nobody: the one just quoted',
    '– To błąd – mówi Jan Lis. I dodaje, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'words between the verb and its conjunction',
    'Jan Lis poinformował w środę, powołując się na raport, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'an apposition and a relative clause before the verb',
    'Jan Lis, wójt gminy Wełdra, który kieruje nią od lat, przyznaje, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'the occasion before the verb',
    '– To błąd – mówi Jan Lis. Zapytany o umowę, odparł, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'a talk before the verb',
    '– To błąd – mówi Jan Lis. W rozmowie z PAP zapewnił, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'a relative pronoun for the subject',
    'Rozmawialiśmy z Janem Lisem, który twierdzi, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  ['"jak" and a name', 'Jak podkreśla Jan Lis, most stoi od roku.', 'most stoi od roku', 'Jan Lis'],
  [
    '"jak", a name and an apposition',
    'Jak mówił w rozmowie z Radiem Bug Jan Lis, były wójt mieszkający w Wilnie, most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  ['"jak" and a role', `${lis} Jak zapewnił wójt, most stoi od roku.`, 'most stoi od roku', 'Jan Lis'],
  [
    '"jak" and nobody',
    '– To błąd – mówi Jan Lis. Jak dodaje, most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  ['an opinion and a name', 'W ocenie wójta Jana Lisa most stoi od roku.', 'most stoi od roku', 'Jan Lis'],
  [
    'an opinion, a name and a place',
    'Zdaniem profesora Jana Lisa z Uniwersytetu w Wełdrze most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'an opinion, a name and an apposition',
    'Zdaniem Jana Lisa, wójta gminy, most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  ['an opinion and a role', `${lis} Zdaniem wójta most stoi od roku.`, 'most stoi od roku', 'Jan Lis'],
  [
    'his opinion',
    '– To błąd – mówi Jan Lis. Jego zdaniem most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'according to him',
    '– To błąd – mówi Jan Lis. Według niego most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'his opinion behind a colon',
    `${lis} Lis jest ostrożny: w jego ocenie most stoi od roku.`,
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'a new word for one to whom the article turns',
    'Innego zdania jest mec. Anna Wilk, która broni firmy. Jak twierdzi prawniczka, most stoi od roku.',
    'most stoi od roku',
    'Anna Wilk',
  ],
  [
    'a question asked before',
    'Na pytanie, czy most runie, Jan Lis odpowiedział, że most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'when it was said, before the verb',
    '– To błąd – mówi Anna Lis. Po zakończeniu narady dodała, że most stoi od roku.',
    'most stoi od roku',
    'Anna Lis',
  ],
  [
    'a trade that no list holds, before the name',
    'Według znawcy mostowego Jana Lisa most stoi od roku.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'one who answers the journalist',
    'Ewa Wilk pisała o sądzie. – To błąd – mówi Anna Lis. Zapytana o następcę, odparła, że most stoi od roku.',
    'most stoi od roku',
    'Anna Lis',
  ],
  ['a name behind the words', 'Most stoi od roku, poinformował Jan Lis.', 'Most stoi od roku', 'Jan Lis'],
  ['"jak" behind the words', 'Most stoi od roku, jak podał Jan Lis.', 'Most stoi od roku', 'Jan Lis'],
  ['a stranger by surname', `${lis} Wolski twierdzi, że most stoi od roku.`, 'most stoi od roku', '?'],
  ['a stranger by opinion', `${lis} Według Wolskiego most stoi od roku.`, 'most stoi od roku', '?'],
  ['the other gender', '– To błąd – mówi Jan Lis. Dodała, że most stoi od roku.', 'most stoi od roku', '?'],
  [
    'her opinion, after a man',
    '– To błąd – mówi Jan Lis. Jej zdaniem most stoi od roku.',
    'most stoi od roku',
    '?',
  ],
]

const mixed: readonly Row[] = [
  ['"że"', 'Jan Lis podkreślił, że „most stoi od roku”.', 'most stoi od roku', 'Jan Lis'],
  [
    'a capital behind "że"',
    'Jan Lis podkreślił, że „Moskwa ma gotową odpowiedź”.',
    'Moskwa ma gotową odpowiedź',
    'Jan Lis',
  ],
  ['one word that says what it is', 'Jan Lis uważa, że umowa to „knebel”.', 'knebel', 'Jan Lis'],
  [
    'two words that are all',
    'Jan Lis przekazał nam jedynie, że „trwają uzgodnienia”.',
    'trwają uzgodnienia',
    'Jan Lis',
  ],
  [
    'a verb of calling',
    'Jan Lis nazwał umowę „końcem wszelkich złudzeń”.',
    'końcem wszelkich złudzeń',
    'Jan Lis',
  ],
  [
    'a preposition',
    'Jan Lis apeluje o „spokój i rozsądek w gminie”.',
    'spokój i rozsądek w gminie',
    'Jan Lis',
  ],
  [
    'nobody: the one just quoted',
    '– To błąd – mówi Jan Lis. Przyznał jednak, że „most stoi od roku”.',
    'most stoi od roku',
    'Jan Lis',
  ],
  [
    'a clause put in',
    `${lis} Most, jak ocenił Jan Lis, będzie „stał długo i krzywo”.`,
    'stał długo i krzywo',
    'Jan Lis',
  ],
]

describe('reported speech', () => {
  it.each(reported)('%s', (_, text, words, speaker) => {
    expect(wordsIn(text)).toEqual([[words, speaker]])
  })

  it('two statements of one sentence are two', () => {
    expect(wordsIn('Jan Lis ocenił, że umowa jest zła, i dodał, że most stoi od roku.')).toEqual([
      ['umowa jest zła', 'Jan Lis'],
      ['most stoi od roku', 'Jan Lis'],
    ])
  })

  it('a participle joins another statement', () => {
    expect(wordsIn('Jan Lis ocenił, że umowa jest zła, podkreślając, że most stoi od roku.')).toEqual([
      ['umowa jest zła', 'Jan Lis'],
      ['most stoi od roku', 'Jan Lis'],
    ])
  })

  it.each<readonly [string, string]>([
    ['a denial', 'Jan Lis nie powiedział, że most stoi od roku.'],
    ['what is generally said', 'Mówi się, że most stoi od roku.'],
    ['a condition', 'Gdyby Jan Lis powiedział, że most stoi od roku, byłoby po sprawie.'],
    ['a question', 'Czy Jan Lis powiedział, że most stoi od roku?'],
    ['a thing that shows something', 'Wszystko wskazuje na to, że most stoi od roku.'],
    ['a thing that confirms something', 'Pogoda potwierdza, że most stoi od roku.'],
    ['a wish', 'Jan Lis prosi, żeby nie podawać nazwiska.'],
    ['a nickname', 'Haubice, które żołnierze nazywają „żelaznymi Bobrami”, stoją w lesie.'],
    ['a plan', 'Według planu most stoi od roku.'],
    ['another conjunction', 'Jan Lis mówi spokojnie, mimo że most stoi od roku.'],
    ['the name of a programme', 'Jan Lis nazwał go „Bobrem”.'],
    ['a scare word', 'Jan Lis mówi o „idealnych” kandydatach.'],
  ])('is none in %s', (_, text) => {
    expect(toldIn(text)).toEqual([])
  })
})

it('a whole clause in marks behind "jak" is direct', () => {
  const text = 'Jak podkreśla Jan Lis, „most stoi od roku i nikt go nie ruszy”.'
  expect(whoSaidWhat(text, { language: 'pl', experts: [] }).quotes).toMatchObject([
    { kind: 'direct', text: 'most stoi od roku i nikt go nie ruszy', speaker: { name: 'Jan Lis' } },
  ])
})

describe('fragments in marks', () => {
  it.each(mixed)('%s', (_, text, words, speaker) => {
    expect(toldIn(text).map(({ kind }) => kind)).toEqual(['mixed'])
    expect(wordsIn(text)).toEqual([[words, speaker]])
  })

  it('joins a fragment behind another verb', () => {
    expect(wordsIn('Jan Lis mówi, że „to precedens”, i ostrzega przed „końcem złudzeń w Unii”.')).toEqual([
      ['to precedens', 'Jan Lis'],
      ['końcem złudzeń w Unii', 'Jan Lis'],
    ])
  })

  it('two fragments of one sentence are two', () => {
    expect(wordsIn('Jan Lis stwierdził, że to „afront” i „zaproszenie dla hakerów ze Wschodu”.')).toEqual([
      ['afront', 'Jan Lis'],
      ['zaproszenie dla hakerów ze Wschodu', 'Jan Lis'],
    ])
  })
})
