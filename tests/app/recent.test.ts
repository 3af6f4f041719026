import { expect, test } from 'vitest'
import { showRecent } from '#app/archive/recent.ts'
import { testWorld } from '../fakes/world.ts'

test.each([
  ['everything', '', 0, 'Nic nowego'],
  ['a topic', 'rosja 7d', 0, 'Nic nowego'],
  ['a name that nobody has', 'nicnie', 2, 'Nie znam tematu ani źródła „nicnie”'],
  ['a number out of range', '1000', 2, 'od 1 do 25'],
  ['a period out of range', '999d', 2, 'najwyżej 90d'],
])('recent of %s', async (_case, words, exitCode, said) => {
  const { configuration } = await testWorld()
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  expect(await showRecent(words, { configuration, print })).toBe(exitCode)
  expect(lines.join('\n')).toContain(said)
})
