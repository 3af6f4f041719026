/** Columns of a line where the output is no terminal, and the fewest that a terminal's own width may shrink to. */
export const columnLimits = { unknown: 100, least: 40 } as const
