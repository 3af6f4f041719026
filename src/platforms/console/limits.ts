/** The longest summary, in UTF-16 units: more than a screen of it would push the news off the screen. */
export const summaryChars = 1200

/** Columns of a line where the output is no terminal, and the fewest that a terminal's own width may shrink to. */
export const columnLimits = { unknown: 100, least: 40 } as const
