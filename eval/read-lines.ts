import { readFileSync } from 'node:fs'

/** What stands in each line of a file of labelled JSON lines. */
export function readLines<Line>(file: string): readonly Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}
