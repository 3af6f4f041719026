import { budgets, limits } from './limits.ts'

/** Lines in order, as many to a section as fit, until the budget, by default a message's, is used up. */
export function packLines(
  lines: readonly string[],
  budget: number = budgets.body,
): readonly (readonly string[])[] {
  const sections: string[][] = []
  let used = 0
  let room = 0
  for (const line of lines) {
    used += line.length + 1
    if (used > budget) break
    if (line.length + 1 > room) {
      sections.push([])
      room = limits.section
    }
    sections.at(-1)?.push(line)
    room -= line.length + 1
  }
  return sections
}
