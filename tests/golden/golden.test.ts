import { beforeAll, expect, test } from 'vitest'
import { alertStories } from './alerts.ts'
import { filesOf, recorded, recordedNames } from './files.ts'
import { openNewsroom, type GoldenNewsroom } from './newsroom.ts'
import { messageStories } from './other-messages.ts'
import { problemsOf, readAloudProblems, spokenOf } from './judge.ts'
import { draw } from './record.ts'
import { viewings } from './scene.ts'
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

test.each(stories)('$file is something that the platforms take', async ({ scenes }) => {
  for (const scene of scenes) {
    for (const viewing of viewings) {
      const drawn = await draw(newsroom, scene, viewing)
      const problems = drawn === null ? [] : problemsOf(drawn, viewing)
      expect(problems, `${scene.name}, ${viewing.platform}, ${viewing.locale}`).toEqual([])
    }
  }
})

const posted = [...alertStories, ...messageStories]

test.each(posted)('$file reads well aloud, where only its text is read', async ({ scenes }) => {
  for (const scene of scenes) {
    for (const viewing of viewings) {
      const shown = await scene.show(newsroom, viewing)
      const drawn = await draw(newsroom, scene, viewing)
      if (shown.kind !== 'message' || drawn === null) throw new Error(`${scene.name} is no message`)
      const who = `${scene.name}, ${viewing.platform}, ${viewing.locale}`
      expect(readAloudProblems(shown.message, spokenOf(drawn.payload, viewing)), who).toEqual([])
    }
  }
})
