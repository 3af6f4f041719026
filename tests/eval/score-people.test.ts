import { expect, test } from 'vitest'
import type { Standing } from '#domain/quote.ts'
import type { GoldPerson, GoldStanding } from '../../eval/labelled-articles.ts'
import { comparePeople, scorePeople } from '../../eval/score-people.ts'

const gold = (name: string, standing: GoldStanding = 'expert'): GoldPerson => ({
  name,
  role: null,
  organisation: null,
  standing,
})
const found = (name: string, standing: Standing = 'expert') => ({ name, standing })

const anna = 'Anna Nowak'
const cases = [
  { name: 'nobody', wanted: [], people: [], names: [0, 0, 0], standings: [0, 0] },
  { name: 'nobody found', wanted: [gold(anna)], people: [], names: [0, 0, 1], standings: [0, 0] },
  { name: 'nobody gold', wanted: [], people: [found(anna)], names: [0, 1, 0], standings: [0, 0] },
  {
    name: 'found twice',
    wanted: [gold(anna)],
    people: [found(anna), found(anna)],
    names: [1, 2, 1],
    standings: [1, 1],
  },
  {
    name: 'the surname alone',
    wanted: [gold(anna)],
    people: [found('Nowak')],
    names: [0, 1, 1],
    standings: [0, 0],
  },
  {
    name: 'another standing',
    wanted: [gold(anna, 'witness')],
    people: [found(anna, 'other')],
    names: [1, 1, 1],
    standings: [0, 1],
  },
]

test.each(cases)('$name', ({ wanted, people, names, standings }) => {
  const score = scorePeople([comparePeople(wanted, people)])
  expect([score.names.right, score.names.found, score.names.wanted]).toEqual(names)
  expect([score.standings.right.part, score.standings.right.whole]).toEqual(standings)
})
