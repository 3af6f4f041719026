import { type Voices, whoSaidWhat } from '#text/who-said-what.ts'
import { describe, expect, it } from 'vitest'
import type { Expert } from '#domain/expert.ts'

type Expected = {
  readonly name: string
  readonly role?: string | null
  readonly organisation?: string | null
  readonly standing?: string
  readonly gender?: string
}
type Row = readonly [string, string, readonly Expected[]]

function peopleIn(text: string, experts: readonly Expert[] = []): Voices['people'] {
  return whoSaidWhat(text, { language: 'pl', experts }).people
}

const names: readonly Row[] = [
  ['nominative', 'Jan Malicki milczy.', [{ name: 'Jan Malicki', gender: 'masculine' }]],
  ['a genitive beside a nominative', 'Plan Adama Wilka upadł. Adam Wilk odszedł.', [{ name: 'Adam Wilk' }]],
  ['a genitive alone', 'Poprosiliśmy gen. Stanisława Burzeja o ocenę.', [{ name: 'Stanisław Burzej' }]],
  ['an instrumental', 'Rozmawiał z prof. Markiem Dąbskim.', [{ name: 'Marek Dąbski' }]],
  ['a dative', 'Zawdzięczamy to leśniczemu Kazimierzowi Brzózce.', [{ name: 'Kazimierz Brzózka' }]],
  ["a woman's genitive", 'Zdaniem Anny Wolskiej nie.', [{ name: 'Anna Wolska', gender: 'feminine' }]],
  ['a woman with a surname in a consonant', 'Spotkał Annę Nowak.', [{ name: 'Anna Nowak' }]],
  ['a double surname', 'Zdaniem Ewy Lipskiej-Górskiej tak.', [{ name: 'Ewa Lipska-Górska' }]],
  ['a middle initial', 'Mówił John F. Kennedy.', [{ name: 'John F. Kennedy' }]],
  ['a capital genitive glued before', 'To analityk OSW ds. Ukrainy Jan Malicki.', [{ name: 'Jan Malicki' }]],
  ['a given name that no list holds', 'Mówi generał Taavetius Kask.', [{ name: 'Taavetius Kask' }]],
  [
    'a given name that is elsewhere a particle',
    'Mówi Ben Hodges. Benowi Hodgesowi wierzą.',
    [{ name: 'Ben Hodges' }],
  ],
  [
    'a given name that is elsewhere an article',
    'Ostrzega były wiceprezydent Al Gore.',
    [{ name: 'Al Gore' }],
  ],
  ['a particle with a capital', 'Minister Itamar Ben Gwir milczy.', [{ name: 'Itamar Ben Gwir' }]],
  [
    'a particle and a surname alone',
    'Wyszła Maëlle Le Goff. Tak wyjaśnia Le Goff.',
    [{ name: 'Maëlle Le Goff' }],
  ],
  ['second names in one case', 'Nie było Jana Marii Górskiego.', [{ name: 'Jan Maria Górski' }]],
  ['given names in two cases', 'Obraz Anny Janem Wilkiem podpisano.', [{ name: 'Jan Wilk' }]],
  ['a club', 'Wygrał Lech Poznań, a trener Lechem Poznań nie kieruje.', []],
  ['a town', 'Kazimierz Dolny leży nad Wisłą, a do Kazimierza Dolnego jest blisko.', []],
  ['a club abroad', 'Real Madryt pokonał Viktorię Pilzno.', []],
  ['a bank of two names', 'Mówi ekonomista Goldman Sachs.', []],
  [
    'a role farther off',
    'O pomyśle marszałka mówi politolog dr Nina Cwojdzińska.',
    [{ name: 'Nina Cwojdzińska', gender: 'feminine' }],
  ],
  [
    'a form that its own word does not confirm',
    'Odznaczono Bronisława Lasa w Warszawie.',
    [{ name: 'Bronisław Las' }],
  ],
  ['institutions are nobody', 'Komisja Europejska i Straż Graniczna oraz Stany Zjednoczone milczą.', []],
  ['a patron is nobody', 'Szkoła im. Jana Malickiego i ul. Adama Wilka.', []],
  ['a patron without "im."', 'To profesor Akademii Leona Brzózki i ekspert Fundacji Stefana Burzeja.', []],
  ['an institution behind a role', 'Mówi dyrektor Studium Europy Zachodniej.', []],
  ['an institution that ends in another', 'Mówi dyrektor Hospicjum Wschód Biura Północ.', []],
  ['a name joined to an institution', 'Mówi rektor Akademii Finansów i Biznesu Vistula.', []],
  ['a neuter in -um', 'Mówi kierownik Lektorium Bałtów i prezes Nadleśnictwa Białowieża.', []],
  [
    'a foreign name behind an institution',
    'Mówi ekspert Instytutu Bezpieczeństwa i Rozwoju Narodowego Jukka Rantanen.',
    [
      {
        name: 'Jukka Rantanen',
        role: 'ekspert',
        organisation: 'Instytut Bezpieczeństwa i Rozwoju Narodowego',
      },
    ],
  ],
]

const roles: readonly Row[] = [
  [
    'before the name',
    'Mówi analityk OSW ds. Ukrainy Jan Malicki.',
    [{ name: 'Jan Malicki', role: 'analityk ds. Ukrainy', organisation: 'OSW', standing: 'expert' }],
  ],
  [
    'after the name',
    'Jan Malicki, analityk OSW, milczy.',
    [{ name: 'Jan Malicki', role: 'analityk', organisation: 'OSW', standing: 'expert' }],
  ],
  [
    'at a study centre of a university',
    'Jan Malicki, dyrektor Studium Europy Zachodniej Uniwersytetu Gdańskiego, milczy.',
    [
      {
        name: 'Jan Malicki',
        role: 'dyrektor',
        organisation: 'Studium Europy Zachodniej Uniwersytetu Gdańskiego',
        standing: 'expert',
      },
    ],
  ],
  [
    'at an institution whose name goes on behind "i"',
    'Mówi dr Jan Malicki, profesor Akademii Finansów i Biznesu Vistula.',
    [
      {
        name: 'Jan Malicki',
        role: 'profesor',
        organisation: 'Akademia Finansów i Biznesu Vistula',
        standing: 'expert',
      },
    ],
  ],
  [
    'of somebody else before "i"',
    'Byli tam dyrektor Instytutu Zachodniego i Anna Wolska.',
    [{ name: 'Anna Wolska', role: null, organisation: null, standing: 'other' }],
  ],
  [
    'in brackets',
    'Dr Jan Malicki (PISM) ocenia to inaczej.',
    [{ name: 'Jan Malicki', role: 'dr', organisation: 'PISM', standing: 'expert' }],
  ],
  [
    'an institution in full',
    'Uważa tak politolożka Anna Wolska z Uniwersytetu Warszawskiego.',
    [
      {
        name: 'Anna Wolska',
        role: 'politolożka',
        organisation: 'Uniwersytet Warszawski',
        standing: 'expert',
      },
    ],
  ],
  [
    'an oblique role',
    'Zdaniem byłego ambasadora Adama Malickiego to błąd.',
    [{ name: 'Adam Malicki', role: 'były ambasador', standing: 'expert' }],
  ],
  [
    'an adjective in the case of the role before it',
    'Poprosiliśmy dr inż. Annę Wolską, fizyczkę jądrową z NCBJ, o ocenę.',
    [{ name: 'Anna Wolska', role: 'fizyczka jądrowa', organisation: 'NCBJ', standing: 'expert' }],
  ],
  [
    'an adjective of the words before the role',
    'Powiedział podczas konferencji prasowej rzecznik MSZ Jan Malicki.',
    [{ name: 'Jan Malicki', role: 'rzecznik', organisation: 'MSZ', standing: 'spokesperson' }],
  ],
  [
    'a rank that is a thing',
    'Mówi ekspert PISM ds. broni rakietowej Jan Malicki.',
    [{ name: 'Jan Malicki', role: 'ekspert ds. broni rakietowej', organisation: 'PISM' }],
  ],
  [
    'a think tank before what it is asked about',
    'Anna Wolska, analityczka Ośrodka Studiów Wschodnich ds. Azji, milczy.',
    [{ name: 'Anna Wolska', role: 'analityczka ds. Azji', organisation: 'Ośrodek Studiów Wschodnich' }],
  ],
  [
    'behind the address of a site',
    'Tak mówi w rozmowie z Gazeta.pl Hanna Malicka, lekarka.',
    [{ name: 'Hanna Malicka', role: 'lekarka' }],
  ],
  [
    'a man in the accusative behind a woman who asks',
    'Reporterka zapytała ministra Jana Malickiego o dymisję.',
    [{ name: 'Jan Malicki', role: 'minister' }],
  ],
  [
    'a man behind a form that is also a woman',
    'Zdaniem ministra obrony Jana Malickiego nie.',
    [{ name: 'Jan Malicki', role: 'minister obrony', standing: 'official' }],
  ],
  [
    'a role before a comma',
    'Ekspert PISM, Adam Wilk, milczy.',
    [{ name: 'Adam Wilk', role: 'ekspert', organisation: 'PISM' }],
  ],
  [
    'a rank and an office',
    'Powiedział białoruski generał i szef komisji obrony Iwan Tkacz.',
    [{ name: 'Iwan Tkacz', role: 'białoruski generał i szef komisji obrony', standing: 'official' }],
  ],
  [
    'a rank asked for an assessment',
    'Ocenia to gen. Adam Wilk.',
    [{ name: 'Adam Wilk', role: 'gen.', standing: 'expert' }],
  ],
  [
    'a rank that nobody asked',
    'Odznaczono wczoraj gen. Adama Malickiego.',
    [{ name: 'Adam Malicki', role: 'gen.', standing: 'other' }],
  ],
  [
    'a politician',
    'Mówi minister obrony Anna Wolska.',
    [{ name: 'Anna Wolska', role: 'minister obrony', standing: 'official' }],
  ],
  [
    'a former politician',
    'Mówi były premier Adam Wilk.',
    [{ name: 'Adam Wilk', role: 'były premier', standing: 'official' }],
  ],
  [
    'a spokesperson',
    'Podkreśla rzeczniczka MSZ Anna Wolska.',
    [{ name: 'Anna Wolska', role: 'rzeczniczka', organisation: 'MSZ', standing: 'spokesperson' }],
  ],
  [
    'the head of an institute',
    'Ocenia dyrektor PISM Adam Wilk.',
    [{ name: 'Adam Wilk', role: 'dyrektor', organisation: 'PISM', standing: 'expert' }],
  ],
  ['the head of a firm', 'Mówi prezes Stalexu Adam Wilk.', [{ name: 'Adam Wilk', standing: 'other' }]],
  [
    'interviewed, and nothing else',
    'W rozmowie z nami Adam Wilk podkreśla, że padało.',
    [{ name: 'Adam Wilk', role: null, standing: 'other' }],
  ],
  [
    'the host has no role of the guest',
    'Mówił ekspert w rozmowie z Martą Lipską.',
    [{ name: 'Marta Lipska', role: null, standing: 'other' }],
  ],
  [
    'before a name in the genitive, of the one named behind it',
    'Tak mówi obrońca Jana Kowalskiego mec. Piotr Nowak.',
    [
      { name: 'Jan Kowalski', role: null, standing: 'other' },
      { name: 'Piotr Nowak', role: 'obrońca Jana Kowalskiego' },
    ],
  ],
  [
    "a spokesman, and his superior's office",
    'Tak mówi rzecznik prezydenta Karola Kota Adam Wilk.',
    [
      { name: 'Karol Kot', role: 'prezydent', standing: 'official' },
      { name: 'Adam Wilk', role: 'rzecznik prezydenta Karola Kota', standing: 'spokesperson' },
    ],
  ],
  [
    'before two names in other cases',
    'Spotkał się z obrońcą Jana Kowalskiego Piotrem Nowakiem.',
    [
      { name: 'Jan Kowalski', role: null },
      { name: 'Piotr Nowak', role: 'obrońca Jana Kowalskiego' },
    ],
  ],
  [
    "a wife's, of a man in the genitive",
    'Tak mówi żona Jana Kowalskiego Anna Kowalska.',
    [
      { name: 'Jan Kowalski', role: null, gender: 'masculine' },
      { name: 'Anna Kowalska', role: 'żona Jana Kowalskiego' },
    ],
  ],
  [
    'before a name in the genitive alone',
    'Tak mówi obrońca Jana Kowalskiego.',
    [{ name: 'Jan Kowalski', role: null, standing: 'other' }],
  ],
  ['unbent, of a woman', 'Spotkał się z minister Anną Lis.', [{ name: 'Anna Lis', role: 'minister' }]],
  [
    'two people in one sentence',
    'Byli tam poseł Jan Malicki i analityk Adam Wilk.',
    [
      { name: 'Jan Malicki', role: 'poseł', standing: 'official' },
      { name: 'Adam Wilk', role: 'analityk', standing: 'expert' },
    ],
  ],
]

const institutions: readonly (readonly [
  evidence: string,
  role: string | null,
  organisation: string | null,
])[] = [
  ['Kamil Wilk, ekspert Atlantic Council', 'ekspert', 'Atlantic Council'],
  ['Kamil Wilk, analityk Institute for the Study of War', 'analityk', 'Institute for the Study of War'],
  ['Kamil Wilk, badacz Carnegie Endowment', 'badacz', 'Carnegie Endowment'],
  ['Kamil Wilk, ekonomista Goldman Sachs', 'ekonomista', 'Goldman Sachs'],
  ['Kamil Wilk, analityk Mayak Foresight', 'analityk Mayak Foresight', null],
  ['analityk Royal United Services Institute Kamil Wilk', 'analityk', 'Royal United Services Institute'],
  ['ekspert Saxo Banku Kamil Wilk', 'ekspert', 'Saxo Bank'],
  ['ekonomista ING Banku Śląskiego Kamil Wilk', 'ekonomista', 'ING Bank Śląski'],
  ['ekonomista PKO BP Kamil Wilk', 'ekonomista', 'PKO BP'],
  ['Kamil Wilk, ekonomista PKO BP.', 'ekonomista', 'PKO BP'],
  ['ekonomista PKO Banku Polskiego Kamil Wilk', 'ekonomista', 'PKO Bank Polski'],
  ['ekonomista BNP Paribas Bank Polska Kamil Wilk', 'ekonomista', 'BNP Paribas Bank Polska'],
  ['ekonomista Banku Pekao Kamil Wilk', 'ekonomista', 'Bank Pekao'],
  ['ekonomista mBanku Kamil Wilk', 'ekonomista', 'mBank'],
  ['Kamil Wilk z Credit Agricole', null, 'Credit Agricole'],
  ['rzecznik polskiego MSZ Kamil Wilk', 'rzecznik polskiego MSZ', 'MSZ'],
  ['rzecznik polskiego Ministerstwa Obrony Kamil Wilk', 'rzecznik', 'polskie Ministerstwo Obrony'],
  ['rzecznik amerykańskiego Departamentu Stanu Kamil Wilk', 'rzecznik', 'amerykański Departament Stanu'],
  ['Kamil Wilk, oficer prasowy KMP w Gdyni', 'oficer prasowy KMP w Gdyni', 'KMP'],
  ['ekspert OSW ds. Rosji Kamil Wilk', 'ekspert ds. Rosji', 'OSW'],
  ['Komendant Główny Policji Kamil Wilk', 'Komendant Główny', 'Policja'],
  ['Zdaniem Komendanta Głównego Policji Kamila Wilka', 'Komendant Główny', 'Policja'],
  ['z Komendantem Głównym Policji Kamilem Wilkiem', 'Komendant Główny', 'Policja'],
  ['Zdaniem Prezesa Narodowego Banku Polskiego Kamila Wilka', 'prezes', 'Narodowy Bank Polski'],
  ['Zdaniem Prokuratora Generalnego Kamila Wilka', 'Prokurator Generalny', null],
  ['Zdaniem Głównego Inspektora Sanitarnego Kamila Wilka', 'Główny Inspektor Sanitarny', null],
  ['Zdaniem Ministra Obrony Narodowej Kamila Wilka', 'Minister Obrony Narodowej', null],
  ['Zdaniem komendanta głównego policji Kamila Wilka', 'komendant główny policji', null],
  ['Zdaniem Burmistrza Zakopanego Kamila Wilka', 'burmistrz Zakopanego', null],
]

const parties: readonly (readonly [words: string, party: string, standing: string])[] = [
  ['Mówi Anna Lis z PiS.', 'PiS', 'official'],
  ['Mówi Anna Lis (KO).', 'KO', 'official'],
  ['Mówi Anna Lis z klubu PSL-u.', 'PSL', 'official'],
  ['Mówi Anna Lis z Nowej Lewicy.', 'Nowa Lewica', 'official'],
  ['Mówi Anna Lis z Konfederacji.', 'Konfederacja', 'official'],
  ['Mówi Anna Lis z Prawa i Sprawiedliwości.', 'Prawo i Sprawiedliwość', 'official'],
  ['Mówi Anna Lis z Polski 2050.', 'Polska 2050', 'official'],
  ['Mówi Anna Lis z partii Razem.', 'Razem', 'official'],
  ['Mówi politolożka Anna Lis z PiS.', 'PiS', 'expert'],
  ['Mówi Anna Lis z UNICEF.', 'UNICEF', 'other'],
]

describe('findPeople', () => {
  it.each(institutions)('%s', (words, role, organisation) => {
    expect(peopleIn(`${words} ocenia to źle.`)).toMatchObject([{ name: 'Kamil Wilk', role, organisation }])
  })

  it.each(parties)('%s', (text, organisation, standing) => {
    expect(peopleIn(text)).toMatchObject([{ name: 'Anna Lis', organisation, standing }])
  })

  it.each([...names, ...roles])('%s', (_name, text, expected) => {
    expect(peopleIn(text)).toMatchObject(expected)
    expect(peopleIn(text)).toHaveLength(expected.length)
  })

  it('finds full names and surnames in every case, and gives them as they stand', () => {
    const text = 'Jan Malicki przyjechał. Z Malickim był syn. Malickiego chwalono, a Malicka milczała.'
    const [person] = peopleIn(text)
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Jan Malicki',
      'Malickim',
      'Malickiego',
    ])
  })

  it.each([
    [
      'Anna Kowalska i Jan Kowalski milczą. Kowalska płacze.',
      ['Anna Kowalska', 'Kowalska'],
      ['Jan Kowalski'],
    ],
    [
      'Anna Kowalska i Jan Kowalski milczą. Kowalski płacze.',
      ['Anna Kowalska'],
      ['Jan Kowalski', 'Kowalski'],
    ],
    ['Piotr Duda i Jan Dud milczą. Duda płacze.', ['Piotr Duda', 'Duda'], ['Jan Dud']],
    ['Jan Nowak i Piotr Nowak milczą. Nowak płacze.', ['Jan Nowak'], ['Piotr Nowak']],
  ])('gives a surname in the nominative to its own bearer: %s', (text, ...expected) => {
    const found = peopleIn(text).map(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    )
    expect(found).toEqual(expected)
  })

  it('takes evidence from the article, word for word', () => {
    const text = 'Zdaniem analityka OSW Jana Malickiego to koniec.'
    const [person] = peopleIn(text)
    expect(person?.evidence).toBe('analityka OSW')
    expect(text).toContain(person?.evidence)
  })

  it('answers nobody in a language without rules', () => {
    expect(whoSaidWhat('Jan Malicki', { language: 'und', experts: [] }).people).toEqual([])
  })
})

describe('the register of experts', () => {
  const expert = {
    name: 'Jan Malicki',
    role: 'analityk',
    organisation: 'OSW',
    roleDate: null,
    roleSource: null,
  }

  it.each<readonly [string, string, readonly Expected[]]>([
    [
      'fills in what the article leaves out',
      'Mówi Jan Malicki.',
      [{ name: 'Jan Malicki', role: 'analityk', organisation: 'OSW', standing: 'expert' }],
    ],
    [
      'does not override the article',
      'Mówi minister Jan Malicki.',
      [{ name: 'Jan Malicki', role: 'minister', standing: 'official' }],
    ],
    ['adds nobody', 'Mówi Adam Wilk.', [{ name: 'Adam Wilk', role: null, standing: 'other' }]],
  ])('%s', (_name, text, expected) => {
    expect(peopleIn(text, [expert])).toMatchObject(expected)
    expect(peopleIn(text, [expert])).toHaveLength(expected.length)
  })
})
