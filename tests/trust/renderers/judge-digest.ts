import type { NewsDigest } from '#domain/message.ts'
import { bones, startOf } from '../markup/seen.ts'

/** What leads to the stories that are left out. */
const COMMANDS = { pl: '/depesza ostatnie', en: '/depesza recent' } as const

/** What is missing of a digest's stories in the lines that a reader sees: a title, or the count of those left out. */
export function lossesOfStories(lines: readonly string[], digest: NewsDigest): readonly string[] {
  const stories = digest.topics.flatMap((topic) => topic.stories)
  const shown = lines.filter((line) => line.startsWith('• ')).map((line) => bones(line.slice(2)))
  const left = stories.length - shown.length + digest.omitted
  const isCounted =
    left === 0 ||
    lines.some((line) => line.includes(COMMANDS[digest.locale]) && line.match(/\d+/u)?.[0] === String(left))
  const starts = stories.map(({ title }) => startOf(title))
  const strangers = shown.filter((line) => !starts.some((start) => line.startsWith(start)))
  return [
    ...(isCounted ? [] : [`text lost: ${left} stories are not counted`]),
    ...(stories.length > 0 && shown.length === 0 ? ['text lost: not one story is shown'] : []),
    ...strangers.map((line) => `text lost: listed "${line.slice(0, 60)}" for no story`),
  ]
}
