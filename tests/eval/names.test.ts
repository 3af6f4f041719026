import { expect, test } from 'vitest'
import { isPartOfName, isSameName, isSameSurname } from '../../eval/names.ts'

const cases = [
  { name: 'the same', found: 'Anna Nowak', gold: 'Anna Nowak', same: true, surname: true, part: true },
  {
    name: 'other white space',
    found: 'Anna  Nowak',
    gold: 'Anna Nowak',
    same: true,
    surname: true,
    part: true,
  },
  { name: 'the surname alone', found: 'Nowak', gold: 'Anna Nowak', same: false, surname: true, part: true },
  { name: 'a namesake', found: 'Jan Nowak', gold: 'Anna Nowak', same: false, surname: true, part: false },
  {
    name: 'a middle name left out',
    found: 'Jan Rokita',
    gold: 'Jan Maria Rokita',
    same: false,
    surname: true,
    part: true,
  },
  {
    name: 'half a double surname',
    found: 'Anna Nowak',
    gold: 'Anna Nowak-Lis',
    same: false,
    surname: false,
    part: false,
  },
  { name: 'a form of it', found: 'Anny Nowak', gold: 'Anna Nowak', same: false, surname: true, part: false },
  {
    name: 'the given name alone',
    found: 'Anna',
    gold: 'Anna Nowak',
    same: false,
    surname: false,
    part: true,
  },
]

test.each(cases)('$name', ({ found, gold, same, surname, part }) => {
  expect(isSameName(found, gold)).toBe(same)
  expect(isSameSurname(found, gold)).toBe(surname)
  expect(isPartOfName(found, gold)).toBe(part)
})

test('nobody is nobody, and has no surname', () => {
  expect(isSameName(null, null)).toBe(true)
  expect(isSameName(null, 'Anna Nowak')).toBe(false)
  expect(isSameSurname(null, null)).toBe(false)
})
