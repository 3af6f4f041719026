import { expect, test, vi } from 'vitest'
import { runTrials, type Figure, type Trial } from './trials.ts'

function trial(name: string, holds: boolean): Trial {
  const figure = (count: number): Figure => ({ name, measured: `${count} cases`, mark: 'all', holds })
  return { name, count: 3, run: async ({ count }) => [figure(count)] }
}

const sound = trial('sound', true)
const broken = trial('broken', false)

test.each([
  {
    name: 'every figure holds',
    trials: [sound],
    words: [],
    code: 0,
    says: 'all figures hold: sound 3 cases',
  },
  {
    name: 'one figure fails',
    trials: [sound, broken],
    words: [],
    code: 1,
    says: '1 of 2 figures FAIL: sound 3 cases; broken 3 cases',
  },
  { name: 'one trial by name', trials: [sound, broken], words: ['sound'], code: 0, says: 'sound 3 cases' },
  {
    name: 'a count of its own',
    trials: [sound, broken],
    words: ['sound=70'],
    code: 0,
    says: 'sound 70 cases',
  },
  { name: 'an unknown trial', trials: [sound], words: ['sund'], code: 2, says: 'there are: sound' },
  { name: 'a count that is none', trials: [sound], words: ['sound=many'], code: 2, says: '"sound=many"' },
])('$name: exits $code', async ({ trials, words, code, says }) => {
  const written: string[] = []
  const keep = (text: unknown): boolean => written.push(String(text)) > 0
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  )
  const answer = await runTrials('crash', trials, words).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  expect(answer).toBe(code)
  expect(written.join('')).toContain(says)
})
