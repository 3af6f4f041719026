import { expect, test } from 'vitest'
import { rememberSeen } from '#platforms/shared/seen-recently.ts'

test('a key is known for as long as it is remembered, and forgotten afterwards', () => {
  let now = 0
  const isSeen = rememberSeen(1000, () => now)
  expect(isSeen('a')).toBe(false)
  now = 1000
  expect(isSeen('a')).toBe(true)
  now = 1001
  expect(isSeen('a')).toBe(false)
})

test('seeing it again does not make it remembered longer', () => {
  let now = 0
  const isSeen = rememberSeen(1000, () => now)
  isSeen('a')
  now = 900
  isSeen('a')
  now = 1500
  expect(isSeen('a')).toBe(false)
})

test('a clock that jumps back forgets nothing', () => {
  let now = 10_000
  const isSeen = rememberSeen(1000, () => now)
  isSeen('a')
  now = 0
  expect(isSeen('a')).toBe(true)
})
