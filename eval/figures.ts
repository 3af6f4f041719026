/** So many of so many. */
export type Share = { readonly part: number; readonly whole: number }

/** How what was found agrees with what was wanted; each right one is one of either. */
export type Agreement = { readonly right: number; readonly found: number; readonly wanted: number }

export function precisionOf({ right, found }: Agreement): Share {
  return { part: right, whole: found }
}

export function recallOf({ right, wanted }: Agreement): Share {
  return { part: right, whole: wanted }
}

/** The harmonic mean of precision and recall, as a share. */
export function f1Of({ right, found, wanted }: Agreement): Share {
  return { part: 2 * right, whole: found + wanted }
}

/** A share in percent, five characters wide: " 97.5"; a dash of that width where there is nothing to have a share of. */
export function percent({ part, whole }: Share): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5)
}

/** What was found with the wanted thing it is, what is missing, and what is too much. */
export type Pairing<Gold, Found> = {
  readonly pairs: readonly { readonly gold: Gold; readonly found: Found }[]
  readonly missed: readonly Gold[]
  readonly extra: readonly Found[]
}

/** Pairs each found thing with the first wanted one that is the same and still free: of duplicates, one is too much. */
export function pairOff<Gold, Found>(
  wanted: readonly Gold[],
  found: readonly Found[],
  isSame: (gold: Gold, found: Found) => boolean,
): Pairing<Gold, Found> {
  const missed = [...wanted]
  const pairs: { gold: Gold; found: Found }[] = []
  const extra: Found[] = []
  for (const one of found) {
    const index = missed.findIndex((gold) => isSame(gold, one))
    const [gold] = index < 0 ? [] : missed.splice(index, 1)
    if (gold === undefined) extra.push(one)
    else pairs.push({ gold, found: one })
  }
  return { pairs, missed, extra }
}

/** How often one of several names was right, and the pairs that were not ("expert → other"), with their number. */
export type Confusion = { readonly right: Share; readonly mistaken: ReadonlyMap<string, number> }

export function confusionOf(pairs: readonly { readonly gold: string; readonly found: string }[]): Confusion {
  const mistaken = new Map<string, number>()
  const wrong = pairs.filter(({ gold, found }) => gold !== found)
  for (const { gold, found } of wrong) {
    const key = `${gold} → ${found}`
    mistaken.set(key, (mistaken.get(key) ?? 0) + 1)
  }
  return { right: { part: pairs.length - wrong.length, whole: pairs.length }, mistaken }
}

/** "97.5  (expert → other 3, witness → other 1)", the commonest first. */
export function confusionLine({ right, mistaken }: Confusion): string {
  const counts = [...mistaken].toSorted(([, a], [, b]) => b - a).map(([key, count]) => `${key} ${count}`)
  return `${percent(right)}  of ${right.whole}${counts.length === 0 ? '' : `  (${counts.join(', ')})`}`
}
