/** How urgently a story is told: it waits its turn, it stands out, or it goes past what holds others back. */
export type Severity = 'normal' | 'important' | 'urgent'

/** From the least urgent to the most. */
export const severities = ['normal', 'important', 'urgent'] as const satisfies readonly Severity[]

/** Sorts the least urgent first; 0 where both are equally urgent. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b)
}
