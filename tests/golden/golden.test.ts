import { beforeAll, expect, test } from 'vitest'
import { filesOf, recorded, recordedNames } from './files.ts'
import { openNewsroom, type GoldenNewsroom } from './newsroom.ts'
import { stories } from './stories.ts'

let newsroom: GoldenNewsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

test.each(stories)(
  '$file is shown as it was recorded (else: npm run golden, and read what changed)',
  async (story) => {
    for (const [name, text] of Object.entries(await filesOf(newsroom, story))) {
      expect(text, name).toBe(recorded(name))
    }
  },
)

test('nothing is recorded that is shown no more', () => {
  const names = stories.flatMap(({ file }) => [`${file}.md`, `payloads/${file}.json`])
  expect(recordedNames().toSorted()).toEqual(names.toSorted())
})
