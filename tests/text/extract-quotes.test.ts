import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Voices, whoSaidWhat } from '#text/who-said-what.ts'
import { summarise } from '#text/summarize.ts'

function quotesIn(text: string): Voices['quotes'] {
  return whoSaidWhat(text, { language: 'pl', experts: [] }).quotes
}

const expert = 'Umowę czytał analityk OSW Jan Malicki.'
/** What is said, and by whom; "?" where the article does not say. */
type Row = readonly [string, string, readonly (readonly [string, string])[]]

const direct: readonly Row[] = [
  ['a dash at the start', '– To zły znak – mówi analityk OSW Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  ['hyphens', '- To zły znak - mówi analityk OSW Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  ['different dashes', '- To zły znak — mówi analityk OSW Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  [
    'in the middle of a paragraph',
    'Umowa wygasła. – To zły znak – mówi Jan Malicki.',
    [['To zły znak', 'Jan Malicki']],
  ],
  ['without spaces', 'Umowa wygasła.– To zły znak– mówi Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  [
    'a dash of the speaker',
    '– Od roku – kiedy trwa wojna – jest gorzej – mówi Jan Malicki.',
    [['Od roku – kiedy trwa wojna – jest gorzej', 'Jan Malicki']],
  ],
  [
    'continued without a name',
    '– To zły znak – mówi Jan Malicki.\n– Będzie gorzej – dodaje.',
    [
      ['To zły znak', 'Jan Malicki'],
      ['Będzie gorzej', 'Jan Malicki'],
    ],
  ],
  [
    'interrupted',
    '– Nie wiem – powiedział Jan Malicki – co będzie dalej.',
    [
      ['Nie wiem', 'Jan Malicki'],
      ['co będzie dalej.', 'Jan Malicki'],
    ],
  ],
  [
    'interrupted by a sentence',
    '– Nie wiem – mówi Jan Malicki. – Zobaczymy wiosną.',
    [
      ['Nie wiem', 'Jan Malicki'],
      ['Zobaczymy wiosną.', 'Jan Malicki'],
    ],
  ],
  [
    'named in the second half',
    '– Nie wiem – powiedział. – Zobaczymy – dodał Jan Malicki.',
    [
      ['Nie wiem', 'Jan Malicki'],
      ['Zobaczymy', 'Jan Malicki'],
    ],
  ],
  [
    'the host is not the speaker',
    '– To zły znak – oceniał w rozmowie z Martą Lipską gen. Adam Malicki.',
    [['To zły znak', 'Adam Malicki']],
  ],
  [
    'a programme is not the speaker',
    '– To zły znak – mówił w „Faktach” w TVN24 Jan Malicki.',
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'a role in the tail',
    `${expert}\nMinęło lato.\n– To zły znak – uważa ekspert OSW.`,
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'a misprinted institution',
    `${expert}\nMinęło lato.\n– To zły znak – uważa ekspert OWS.`,
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'another institution',
    `${expert}\nMinęło lato.\n– To zły znak – uważa ekspert PISM.`,
    [['To zły znak', '?']],
  ],
  ['another gender', `${expert}\nMinęło lato.\n– To zły znak – uważa ekspertka OSW.`, [['To zły znak', '?']]],
  ['a surname', `${expert} – To zły znak – uważa Malicki.`, [['To zły znak', 'Jan Malicki']]],
  ['a stranger by surname', `${expert} – To zły znak – uważa Wolski.`, [['To zły znak', '?']]],
  [
    'somebody without a name',
    `${expert} – Woda sięgała okien – mówi mieszkanka Wełdry.`,
    [['Woda sięgała okien', '?']],
  ],
  [
    'an institution',
    `${expert} – Trwa śledztwo – przekazała Prokuratura Krajowa.`,
    [['Trwa śledztwo', 'Prokuratura Krajowa']],
  ],
  ['several people', `${expert} – Boimy się – mówią mieszkańcy.`, [['Boimy się', '?']]],
  [
    'the verb is of the other gender',
    '– To zły znak – mówi Jan Malicki.\n– Będzie gorzej – dodała.',
    [
      ['To zły znak', 'Jan Malicki'],
      ['Będzie gorzej', '?'],
    ],
  ],
  [
    'introduced in an oblique case',
    'O ocenę poprosiliśmy gen. Adama Malickiego. – To zły znak – wskazał były szef BBN.',
    [['To zły znak', 'Adam Malicki']],
  ],
  [
    'the sentence before has the subject',
    'Jan Malicki zaznacza, że zna umowę. – To zły znak – słyszymy.',
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'a block quotation',
    'To zły znak dla nas wszystkich.\n— ocenił Jan Malicki.',
    [['To zły znak dla nas wszystkich.', 'Jan Malicki']],
  ],
  [
    'no mark at the start',
    'Rosja będzie dalej naciskać na sąsiadów - ocenił dyrektor PISM Jan Malicki.',
    [['Rosja będzie dalej naciskać na sąsiadów', 'Jan Malicki']],
  ],
  [
    'narration behind a dash',
    '– To zły znak – mówi prof. Jan Malicki. – Profesor dodaje, że to koniec.',
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'narration behind a dash, by name',
    '– To zły znak – mówi Jan Malicki. – Malicki dodaje, że to koniec.',
    [['To zły znak', 'Jan Malicki']],
  ],
  [
    'what the speaker tells of another',
    '– To zły znak – mówi prof. Jan Malicki. – Prezydent twierdzi, że to koniec.',
    [
      ['To zły znak', 'Jan Malicki'],
      ['Prezydent twierdzi, że to koniec.', 'Jan Malicki'],
    ],
  ],
  ['marks and a clause', '„To zły znak” – mówi Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  ['straight marks', '"To zły znak" - powiedział Jan Malicki.', [['To zły znak', 'Jan Malicki']]],
  ['marks after a colon', 'Jan Malicki przyznaje: "To zły znak".', [['To zły znak', 'Jan Malicki']]],
  [
    'nested marks',
    '„Mówią »to koniec« od lat” – mówi Jan Malicki.',
    [['Mówią »to koniec« od lat', 'Jan Malicki']],
  ],
  [
    'a spelled-out rank',
    '– To zły znak – uważa pułkownik rezerwy Adam Malicki.',
    [['To zły znak', 'Adam Malicki']],
  ],
  [
    'a question of the interviewer',
    'Rozmawiamy z Janem Malickim, analitykiem OSW.\n– Czy pan wierzy w pokój?\n– Nie wierzę w cuda i nikomu nie radzę.',
    [['Nie wierzę w cuda i nikomu nie radzę.', 'Jan Malicki']],
  ],
]

const none: readonly (readonly [string, string])[] = [
  ['a range of years', 'W latach 2008 - 2010 mówił o tym Jan Malicki.'],
  ['a parenthesis', 'Umowa – jak twierdzi Jan Malicki – wygasła.'],
  ['a list', 'Na liście są:\n- Polska,\n- Litwa,\n- Łotwa.'],
  ['a title of a work', 'Gra w serialu „Dojrzewanie w mroku” Jan Malicki.'],
  ['a scare quote', 'Jan Malicki mówi o "idealnych" kandydatach.'],
  ['a route', 'Pociąg Warszawa - Gdynia stanął.'],
  ["a tweet's signature", 'Pada śnieg\n— Jan Malicki (@malicki) 6 grudnia 2024'],
  ['a document', 'W umowie zapisano „prawo do odstąpienia”.'],
]

describe('direct quotations', () => {
  it.each(direct)('%s', (_name, text, expected) => {
    const found = quotesIn(text).filter((quote) => quote.kind === 'direct')
    expect(found.map((quote) => [quote.text, quote.speaker?.name ?? '?'])).toEqual(expected)
  })

  it.each(none)('none in %s', (_name, text) => {
    expect(quotesIn(text).filter((quote) => quote.kind === 'direct')).toEqual([])
  })

  it('gives both halves of an interrupted one the same group, and the next one another', () => {
    const text = '– Nie wiem – powiedział Jan Malicki – co będzie.\n– A ja wiem – dodała Anna Wolska.'
    expect(quotesIn(text).map((quote) => quote.group)).toEqual([0, 0, 1])
  })
})

describe('mixed and reported quotations', () => {
  it.each<readonly [string, string, string, string, string]>([
    [
      'że with marks',
      'Jan Malicki podkreślił, że „to nie jest przełom”.',
      'mixed',
      'to nie jest przełom',
      'Jan Malicki',
    ],
    [
      'że',
      'Jan Malicki zwraca uwagę, że umowa wygasa jutro.',
      'reported',
      'umowa wygasa jutro',
      'Jan Malicki',
    ],
    [
      'zdaniem',
      'Zdaniem Jana Malickiego umowa wygasa jutro.',
      'reported',
      'umowa wygasa jutro',
      'Jan Malicki',
    ],
    [
      'zdaniem and a marked sentence',
      'Zdaniem Jana Malickiego z OSW „Moskwa nie chce wojny z Zachodem”.',
      'direct',
      'Moskwa nie chce wojny z Zachodem',
      'Jan Malicki',
    ],
    [
      'zdaniem, a comma and straight marks',
      'Zdaniem Jana Malickiego z OSW, "Moskwa nie chce wojny z Zachodem".',
      'direct',
      'Moskwa nie chce wojny z Zachodem',
      'Jan Malicki',
    ],
    [
      'według and two marked sentences',
      'Według Jana Malickiego „Moskwa nie chce wojny. Chce świętego spokoju”. Minęło lato.',
      'direct',
      'Moskwa nie chce wojny. Chce świętego spokoju',
      'Jan Malicki',
    ],
    [
      'w opinii and a marked fragment',
      'W opinii Jana Malickiego „protest uderzy w przewoźników”.',
      'mixed',
      'protest uderzy w przewoźników',
      'Jan Malicki',
    ],
    [
      'według and marks within the sentence',
      'Według Jana Malickiego Moskwa „nie chce wojny z Zachodem”, choć się zbroi.',
      'mixed',
      'nie chce wojny z Zachodem',
      'Jan Malicki',
    ],
    [
      'według and a marked sentence that goes on without marks',
      'Według Jana Malickiego „Moskwa nie chce wojny”, choć się zbroi.',
      'mixed',
      'Moskwa nie chce wojny',
      'Jan Malicki',
    ],
    [
      'według and an ironic word',
      'Według Jana Malickiego taka „wojna” skończy się wiosną.',
      'reported',
      'taka „wojna” skończy się wiosną',
      'Jan Malicki',
    ],
    [
      'według and the name of a work',
      'Według Jana Malickiego film „Granica na Bugu” skłamał.',
      'reported',
      'film „Granica na Bugu” skłamał',
      'Jan Malicki',
    ],
    [
      'zdaniem and a role',
      `${expert} Zdaniem analityka OSW umowa wygasa jutro.`,
      'reported',
      'umowa wygasa jutro',
      'Jan Malicki',
    ],
  ])('%s', (_name, text, kind, words, speaker) => {
    const [quote] = quotesIn(text)
    expect(quote).toMatchObject({ kind, text: words, speaker: { name: speaker } })
  })
})

it('reports what the author tells behind a stray dash of the one just quoted', () => {
  const text = '– To zły znak – mówi Jan Malicki. – Malicki dodaje, że umowa wygasa jutro.'
  expect(quotesIn(text)).toMatchObject([
    { kind: 'direct', text: 'To zły znak', speaker: { name: 'Jan Malicki' } },
    { kind: 'reported', text: 'umowa wygasa jutro', speaker: { name: 'Jan Malicki' } },
  ])
})

describe('the cue is the whole verb', () => {
  it.each([
    ['zdziwił się', '– To zły znak – zdziwił się Jan Malicki.'],
    ['śmieje się', '– To zły znak – śmieje się analityk.'],
    ['obawiał się', '„To jest zły znak” – obawiał się Jan Malicki.'],
    ['zgodził się', '– To zły znak – zgodził się Jan Malicki.'],
    ['wścieka się', '– To zły znak – wścieka się analityk.'],
    ['zwrócił uwagę', '– To zły znak – zwrócił uwagę Jan Malicki.'],
    ['ocenia', '– To zły znak – ocenia Jan Malicki.'],
    ['macha', '– To zły znak – macha laską. – Będzie gorzej.'],
  ])('%s', (cue, said) => {
    const [quote] = quotesIn(`${expert} ${said}`)
    expect(quote).toMatchObject({ cue, speaker: { name: 'Jan Malicki' } })
  })
})

describe('the page’s furniture is quoted as nobody’s words', () => {
  const title = '„Nie ma zgody na nowe podatki.”'

  it.each([
    ['a title', `CZYTAJ TAKŻE: ${title}`],
    ['behind an arrow', `▶ ZOBACZ: ${title}`],
    ['behind a question', `Czytaj też: Kto rządzi? ${title}`],
    ['behind a name', `Czytaj również: Malicki o rządzie: ${title}`],
    ['behind a colon and a name', `Polecamy: Jan Malicki: ${title}`],
    ['on the line under its label', `CZYTAJ TAKŻE:\n${title}`],
    ['a video', `WIDEO: analityk Jan Malicki: ${title}`],
    ['a credit', `fot. PAP/Jan Malicki: ${title}`],
    ['after a dash', 'Przeczytaj: – Nie ma zgody na podatki – mówi Jan Malicki'],
    ['reported', 'Czytaj też: Malicki uważa, że nie ma zgody na podatki.'],
    ['in between', 'Dalsza część artykułu pod materiałem wideo'],
  ])('%s', (_case, line) => {
    const found = quotesIn(`${expert}\n${line}\n– Będzie gorzej – dodał.`)
    expect(found.map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['Będzie gorzej', 'Jan Malicki'],
    ])
  })

  it.each([
    ['a title', `CZYTAJ TAKŻE: Malicki o rządzie: ${title}`],
    ['behind an arrow', `>>> Zobacz też: ${title}`],
    ['reported', 'Czytaj też: Malicki uważa, że nie ma zgody na podatki.'],
  ])('nor at the end of a line: %s', (_case, sentence) => {
    expect(quotesIn(`${expert} ${sentence}`)).toEqual([])
  })

  it('but a sentence of the article that opens alike is', () => {
    const [quote] = quotesIn(`${expert}\nAutor książki, Jan Malicki, mówi: „Nie ma zgody na podatki.”`)
    expect(quote?.speaker?.name).toBe('Jan Malicki')
  })
})

describe('bad input', () => {
  const pieces = [
    '„',
    '"',
    '– ',
    '- A ',
    '– A – mówi ',
    '" - mówi "',
    'Jan ',
    'gen. ',
    '. – A – mówi',
    ', że ',
    '\n– a\n',
    '(',
  ]

  it.each(pieces)('200,000 characters of %j end in time', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const { quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
    expect(quotes.every((quote) => quote.text === text.slice(quote.start, quote.end))).toBe(true)
    expect(summarise({ title: '', text, language: 'pl', quotes, matches: [] }).length).toBeLessThanOrEqual(3)
  })

  it.each(['"\n– mówi prof. Nowak', '”\n– ocenił Jan Nowak.', '"  "\n– dodał Jan Nowak.'])(
    'no quotation is empty: %j',
    (text) => {
      const { quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
      expect(quotes.filter((quote) => quote.text.trim() === '')).toEqual([])
    },
  )

  it('whatever comes, quotations are ordered verbatim slices without overlaps', () => {
    const piece = fc.constantFrom(
      ...pieces,
      'mówi',
      ' dodał ',
      'Jan Malicki',
      ' ',
      '.',
      '”',
      ': ',
      'analityk OSW ',
      '\n',
      'Zdaniem ',
      'nazwał to ',
      'W raporcie czytamy ',
      'i dodał, że ',
      '„Ala ma kota. Ola też”',
      'agencja PAP ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const quotes = quotesIn(text)
        for (const [index, quote] of quotes.entries()) {
          expect(quote.text).toBe(text.slice(quote.start, quote.end))
          expect(quote.text).not.toBe('')
          expect(quote.start).toBeGreaterThanOrEqual(quotes[index - 1]?.end ?? 0)
          expect(quote.speaker === null || quote.unnamed === null).toBe(true)
        }
      }),
    )
  })
})
