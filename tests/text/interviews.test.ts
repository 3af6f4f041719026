import { describe, expect, it } from 'vitest'
import { whoSaidWhat } from '#text/who-said-what.ts'

/** Who says what, by the first words of each quotation. */
function voicesIn(lines: readonly string[]): readonly string[] {
  const { quotes } = whoSaidWhat(lines.join('\n'), { language: 'pl', experts: [] })
  return quotes.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text.split(' ', 2).join(' ')}`)
}

const LONG = 'i nikt w sztabie nie zna dziś ani dnia, ani miejsca, ani liczby tych oddziałów, o które pytamy.'

describe('interviews whose lines bear labels', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the one who asks is no voice, also where the line is a remark',
      [
        'Jan Lis: Czy grozi nam wojna z Rosją?',
        `Gen. Adam Koziej: Nie sądzę, aby tak było, ${LONG}`,
        `Jan Lis: Dawniej mówił pan co innego, ${LONG}`,
        'Gen. Adam Koziej: Mówiłem o innych warunkach.',
        'Jan Lis: Dlaczego?',
        'Gen. Adam Koziej: Bo nie ma amunicji.',
      ],
      ['Adam Koziej: Nie sądzę,', 'Adam Koziej: Mówiłem o', 'Adam Koziej: Bo nie'],
    ],
    [
      'a second paragraph of an answer, where every turn has its label',
      [
        'WP: Czy grozi nam wojna?',
        `Gen. Adam Koziej: Nie sądzę, aby tak było, ${LONG}`,
        'Dodam jeszcze jedno.',
        'WP: A za rok?',
        'Gen. Adam Koziej: Zobaczymy wiosną.',
      ],
      ['Adam Koziej: Nie sądzę,', 'Adam Koziej: Dodam jeszcze', 'Adam Koziej: Zobaczymy wiosną.'],
    ],
    [
      'labels on the first turns alone: a long remark that turns to the guest',
      [
        'Czy grozi nam wojna?',
        `Prof. Anna Lis: Nie sądzę, aby tak było, ${LONG}`,
        `Mówiła pani jednak w zeszłym roku, że grozi, ${LONG}`,
        `Tak, i nadal uważam, że ostrożność jest potrzebna, ${LONG}`,
        'Co więc robić?',
        'Pan prezydent powiedział dobrze: zbroić się.',
      ],
      ['Anna Lis: Nie sądzę,', 'Anna Lis: Tak, i', 'Anna Lis: Pan prezydent'],
    ],
    [
      'two guests',
      [
        'Redakcja: Kto ma rację?',
        'Jan Malicki: Rząd ma rację i od dawna o tym mówię.',
        'Anna Lis: Nie ma jej i nigdy jej nie miał w tej sprawie.',
      ],
      ['Jan Malicki: Rząd ma', 'Anna Lis: Nie ma'],
    ],
    [
      'one labelled line without any question makes no interview of what follows',
      [
        'Jan Malicki: Rząd ma rację i od dawna o tym wszystkim mówię.',
        'Sejm zajmie się ustawą w przyszłym tygodniu, a Senat w grudniu.',
      ],
      ['Jan Malicki: Rząd ma'],
    ],
  ])('%s', (_case, lines, expected) => {
    expect(voicesIn(lines)).toEqual(expected)
  })
})

describe('whoever asks, hears or stays unnamed', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a host’s question is left out',
      'Gościem był poseł Jan Malicki. – Kiedy podwyżki? – pytał prowadzący Rafał Gil. – W maju – odparł poseł.',
      ['Jan Malicki: W maju'],
    ],
    [
      'whoever heard it did not say it',
      'Posłanka Anna Lis nie kryje oburzenia. – Nic nie wiem – usłyszała.',
      ['?: Nic nie'],
    ],
    [
      'the one who was asked said it',
      'Reporterka zapytała ministra Jana Malickiego o dymisję. – Nic nie wiem – usłyszała.',
      ['Jan Malicki: Nic nie'],
    ],
    [
      'one who spoke without a name is not the one who is presented later',
      'Pytamy jednego z generałów. – Sprzętu brak – mówi nasz rozmówca. – Od roku – dodaje generał. Inaczej sądzi gen. Adam Malec. – Sprzęt jest – zapewnia.',
      ['?: Sprzętu brak', '?: Od roku', 'Adam Malec: Sprzęt jest'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(voicesIn([text])).toEqual(expected)
  })
})
