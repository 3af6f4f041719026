import { describe, expect, test } from 'vitest'
import { findSpeakers, nearestSpeakers } from '#text/people/find-speakers.ts'

const stored = [
  'Kamil Kłysiński',
  'Stanisław Koziej',
  'Anna Kłysińska',
  'Andrzej Duda',
  'Jan Dud',
  'Aleksandra Duda',
  'Katarzyna Pełczyńska-Nałęcz',
  'Ursula von der Leyen',
  'Alaksandr Łukaszenka',
  'Aleksandr Łukaszenko',
  'Anna Nowak',
  'Jan Nowak',
  'Giorgia Meloni',
  'Jan Kozioł',
  'Anna Maria Lis',
  'Anna Lis',
  'Adam Biskup',
  'MON',
  'Ministerstwo Obrony Narodowej',
]

describe('findSpeakers', () => {
  test.each<[string, string, readonly string[]]>([
    ['a surname', 'Kłysiński', ['Kamil Kłysiński']],
    ['a surname without diacritics', 'klysinski', ['Kamil Kłysiński']],
    ['a surname in the dative', 'Kłysińskiemu', ['Kamil Kłysiński']],
    ['the same without diacritics', 'klysinskiemu', ['Kamil Kłysiński']],
    [
      'a whole name in the genitive, which is also a woman’s given name',
      'Kamila Kłysińskiego',
      ['Kamil Kłysiński'],
    ],
    ['a woman’s surname', 'Kłysińską', ['Anna Kłysińska']],
    ['a rank before the name', 'gen. Stanisław Koziej', ['Stanisław Koziej']],
    ['a rank before an inflected name', 'generała Stanisława Kozieja', ['Stanisław Koziej']],
    ['several titles', 'prof. dr hab. Anny Lis', ['Anna Maria Lis + Anna Lis']],
    ['a second name that is stored only sometimes', 'Anna Maria Lis', ['Anna Maria Lis + Anna Lis']],
    ['a surname that is a role, too', 'biskupa', ['Adam Biskup']],
    ['a surname of several people', 'Nowak', ['Anna Nowak', 'Jan Nowak']],
    ['a form that only a man has', 'Nowakowi', ['Jan Nowak']],
    ['a nominative before a form of another name', 'Duda', ['Andrzej Duda', 'Aleksandra Duda']],
    ['a woman, not a man in the genitive', 'Aleksandra Duda', ['Aleksandra Duda']],
    ['a man in the genitive, not a woman', 'Aleksandra Dudy', []],
    ['a vowel that drops out', 'kozla', ['Jan Kozioł']],
    ['half of a double surname', 'Nałęcz', ['Katarzyna Pełczyńska-Nałęcz']],
    ['a double surname inflected', 'Pełczyńskiej-Nałęcz', ['Katarzyna Pełczyńska-Nałęcz']],
    ['a surname of several words', 'von der Leyen', ['Ursula von der Leyen']],
    ['a surname that does not bend', 'Giorgią Meloni', ['Giorgia Meloni']],
    ['one person in two spellings', 'Łukaszenki', ['Alaksandr Łukaszenka + Aleksandr Łukaszenko']],
    ['one of the two spellings', 'Aleksandr Łukaszenko', ['Alaksandr Łukaszenka + Aleksandr Łukaszenko']],
    ['an institution', 'mon', ['MON']],
    ['an institution of several words', 'Ministerstwo Obrony Narodowej', ['Ministerstwo Obrony Narodowej']],
    ['a name that nobody has', 'Kowalski', []],
    ['a given name alone', 'Kamil', []],
    ['a title alone', 'gen.', []],
    ['nothing', ' ', []],
  ])('%s: %s', (_case, asked, expected) => {
    expect(findSpeakers(asked, stored).map((names) => names.join(' + '))).toEqual(expected)
  })
})

describe('nearestSpeakers', () => {
  test.each<[string, string, readonly string[]]>([
    ['a misspelt surname', 'Klysinsky', ['Kamil Kłysiński', 'Anna Kłysińska']],
    ['a misspelt whole name', 'Stanislav Kosiej', ['Stanisław Koziej']],
    ['a given name alone', 'Kamil', ['Kamil Kłysiński']],
  ])('%s: %s', (_case, asked, expected) => {
    expect(nearestSpeakers(asked, stored, expected.length)).toEqual(expected)
  })

  test('an archive that quotes nobody', () => {
    expect(nearestSpeakers('Kowalski', [], 3)).toEqual([])
  })
})
