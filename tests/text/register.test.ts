import { describe, expect, it } from 'vitest'
import type { Expert, Institution } from '#domain/expert.ts'
import { institutionIn } from '#text/people/institutions.ts'
import { isSameName } from '#text/people/same-person.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'

describe('spellings of one name', () => {
  it.each<readonly [string, string, string, boolean]>([
    ['the same', 'Kamil Malicki', 'Kamil Malicki', true],
    ['without diacritics', 'Łucja Dąbrowska', 'Lucja Dabrowska', true],
    ['with some of them lost', 'Łucja Dąbrowska', 'Łucja Dabrowska', true],
    ['with a title', 'gen. Stanisław Wrona', 'Stanisław Wrona', true],
    ['with a second name', 'Anna Maria Lis', 'Anna Lis', true],
    ['with the initial of a second name', 'Anna Maria Lis', 'Anna M. Lis', true],
    ['a surname as in Belarusian and in Ukrainian', 'Paweł Harbaczenka', 'Paweł Harbaczenko', true],
    ['a given name from abroad', 'Aleksander Wrona', 'Alaksandr Wrona', true],
    ['two second names', 'Anna Maria Lis', 'Anna Ewa Lis', false],
    ['another given name', 'Adam Malicki', 'Kamil Malicki', false],
    ['a surname alone', 'Malicki', 'Kamil Malicki', false],
    ['half of a double surname', 'Anna Lis-Wrona', 'Anna Lis', false],
    ['another diacritic', 'Jan Żak', 'Jan Źak', false],
    ['a man and a woman', 'Jan Malicki', 'Jan Malicka', false],
    ['another case', 'Kamila Malickiego', 'Kamil Malicki', false],
  ])('%s', (_name, a, b, expected) => {
    expect([isSameName(a, b), isSameName(b, a)]).toEqual([expected, expected])
  })
})

const granic: Institution = { name: 'Ośrodek Granic Wschodnich', aliases: ['OGW'], kind: 'think-tank' }
const forum: Institution = { name: 'Forum Stali', aliases: [], kind: 'company' }
const kurier: Institution = { name: 'Kurier', aliases: ['Kurier Poranny'], kind: 'media' }
const institutions = [granic, forum, kurier]

describe('an institution of the register', () => {
  it.each<readonly [string, string, Institution | null]>([
    ['by its name', 'analityk, Ośrodek Granic Wschodnich', granic],
    ['in another case', 'analityczka Ośrodka Granic Wschodnich', granic],
    ['by its acronym', 'ekspert OGW', granic],
    ['by its acronym with an ending', 'szefowa OGW-u', granic],
    ['a single word in another case', 'naczelny Kuriera', kurier],
    ['the first of two', 'analityk OGW, dawniej w Kurierze', granic],
    ['not by a part of its name', 'dyrektor Ośrodka Granic', null],
    ['not in lower case', 'zwykły kurier', null],
    ['not in a longer word', 'w OGWU', null],
    ['not by a word that begins alike', 'Forum Stalowej Woli', null],
  ])('%s', (_name, text, expected) => {
    expect(institutionIn(text, institutions)).toBe(expected)
  })
})

const anExpert = (name: string, given: Partial<Expert> = {}): Expert => ({
  name,
  role: 'analityk',
  organisation: 'OGW',
  roleDate: null,
  roleSource: null,
  ...given,
})

/** Of every person of a text: name, role, organisation and standing. */
function peopleOf(
  text: string,
  experts: readonly Expert[],
  known: readonly Institution[] = [],
): readonly string[] {
  return whoSaidWhat(text, { language: 'pl', experts, institutions: known }).people.map(
    ({ name, role, organisation, standing }) => [name, role ?? '–', organisation ?? '–', standing].join(', '),
  )
}

describe('what the register adds to an article', () => {
  it.each<readonly [string, string, readonly Expert[], readonly string[]]>([
    [
      'role, institution and standing where the article gives none',
      '– Granica zostanie zamknięta – powiedział Kamil Malicki.',
      [anExpert('Kamil Malicki')],
      ['Kamil Malicki, analityk, OGW, expert'],
    ],
    [
      'the name as the article prints it',
      '– Granica zostanie zamknięta – powiedział Kamil Klosinski.',
      [anExpert('prof. Kamil Kłosiński')],
      ['Kamil Klosinski, analityk, OGW, expert'],
    ],
    [
      'nothing over what the article says',
      '– Granica zostanie zamknięta – powiedział minister obrony Kamil Malicki.',
      [anExpert('Kamil Malicki')],
      ['Kamil Malicki, minister obrony, OGW, official'],
    ],
    [
      'nothing where two entries may be meant',
      '– Granica zostanie zamknięta – powiedziała Anna Lis.',
      [anExpert('Anna Maria Lis'), anExpert('Anna Ewa Lis')],
      ['Anna Lis, –, –, other'],
    ],
    [
      'nobody whom the article does not name',
      '– Granica zostanie zamknięta – powiedział analityk OGW.',
      [anExpert('Kamil Malicki')],
      [],
    ],
    [
      'nobody by a surname alone',
      '– Granica zostanie zamknięta – powiedział Malicki.',
      [anExpert('Kamil Malicki')],
      [],
    ],
  ])('%s', (_name, text, experts, expected) => {
    expect(peopleOf(text, experts)).toEqual(expected)
    expect(whoSaidWhat(text, { language: 'pl', experts }).quotes.map(({ speaker }) => speaker?.name)).toEqual(
      [expected[0]?.split(',')[0]],
    )
  })
})

describe('what the kind of an institution makes of whoever leads it', () => {
  const text = '– Granica zostanie zamknięta – mówi Kamil Malicki, prezes Forum Stali.'
  it.each<readonly [Institution['kind'], string]>([
    ['think-tank', 'expert'],
    ['state', 'official'],
    ['media', 'media'],
    ['company', 'other'],
    ['other', 'other'],
  ])('%s: %s', (kind, standing) => {
    expect(peopleOf(text, [], [{ ...forum, kind }])).toEqual([
      `Kamil Malicki, prezes, Forum Stali, ${standing}`,
    ])
  })

  it('goes before what the name of the institution sounds like', () => {
    const steel = text.replace('Forum Stali', 'Instytutu Stali')
    const isCompany: Institution = { name: 'Instytut Stali', aliases: [], kind: 'company' }
    const standings = [[], [isCompany]].map((known) => peopleOf(steel, [], known)[0]?.split(', ').at(-1))
    expect(standings).toEqual(['expert', 'other'])
  })
})

it('takes a name and an acronym for one institution where a role tells who speaks', () => {
  const text = `O granicy mówili Kamil Malicki, ekspert Forum Stali, i Jan Wrona, ekspert Centrum Granic Wschodnich.
Obaj są sceptyczni.
– Nikt tego nie policzył, a rachunek zapłacimy wszyscy – uważa ekspert CBGW.`
  const known: Institution = { name: 'Centrum Granic Wschodnich', aliases: ['CBGW'], kind: 'think-tank' }
  const speakers = [[], [known]].map((register) =>
    whoSaidWhat(text, { language: 'pl', experts: [], institutions: register }).quotes.map(({ speaker }) => [
      speaker?.name,
      speaker?.organisation,
    ]),
  )
  expect(speakers[1]).toEqual([['Jan Wrona', 'Centrum Granic Wschodnich']])
  expect(speakers[0]).not.toEqual(speakers[1])
})
