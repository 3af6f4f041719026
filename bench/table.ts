/** One measured figure. */
export type Row = {
  readonly what: string
  readonly figure: string
  readonly unit: string
  readonly note: string
}

/** Prints the rows as a Markdown table. */
export function printTable(rows: readonly Row[]): void {
  const cells = [
    ['what', 'figure', 'unit', 'note'],
    ...rows.map(({ what, figure, unit, note }) => [what, figure, unit, note]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  process.stdout.write(`${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`)
}

/** The median of `runs` timings of a task, in milliseconds, after one run that does not count. */
export async function medianMs(runs: number, task: () => unknown): Promise<number> {
  await task()
  const timings: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now()
    await task()
    timings.push(performance.now() - startedAt)
  }
  return timings.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** "12,345" or "1.23". */
export function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
