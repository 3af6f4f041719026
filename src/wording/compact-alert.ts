/** What a compact alert shows at most, in characters that a reader sees: labels count, and markup, addresses and buttons do not. */
export const compactChars = 900

/** How much each part of an alert takes at most, in characters of its markup. */
export type AlertSizes = {
  readonly notification: number
  readonly author: number
  readonly title: number
  readonly summary: number
  readonly quoteCards: number
  readonly quote: number
  readonly speaker: number
  readonly why: number
  readonly sources: number
  readonly correction: number
  readonly note: number
}

const COMPACT: AlertSizes = {
  notification: 160,
  author: 80,
  title: 140,
  summary: 500,
  quoteCards: 1,
  quote: 240,
  speaker: 100,
  why: 90,
  sources: 100,
  correction: 90,
  note: 200,
}

/** The summary gives way first: it stands behind the title's link in full. Only then does everything else. */
const STEPS = [
  { summary: 1, rest: 1 },
  { summary: 0.8, rest: 1 },
  { summary: 0.6, rest: 1 },
  { summary: 0.45, rest: 1 },
  { summary: 0.3, rest: 1 },
  { summary: 0.25, rest: 0.8 },
  { summary: 0.2, rest: 0.6 },
  { summary: 0.15, rest: 0.4 },
  { summary: 0.1, rest: 0.25 },
] as const

/** An alert drawn as large as `compactChars` allow; `visible` counts what a reader sees of a drawing. */
export function drawCompact<Drawn>(
  draw: (sizes: AlertSizes) => Drawn,
  visible: (drawn: Drawn) => number,
): Drawn {
  const [first, ...smaller] = STEPS.map((step) => sizesAt(step))
  let drawn = draw(first ?? COMPACT)
  for (const sizes of smaller) {
    if (visible(drawn) <= compactChars) break
    drawn = draw(sizes)
  }
  return drawn
}

function sizesAt({ summary, rest }: (typeof STEPS)[number]): AlertSizes {
  const scaled = Object.entries(COMPACT).map(([part, chars]) => [part, Math.floor(chars * rest)] as const)
  return {
    ...COMPACT,
    ...Object.fromEntries(scaled),
    quoteCards: COMPACT.quoteCards,
    summary: Math.floor(COMPACT.summary * summary),
  }
}
