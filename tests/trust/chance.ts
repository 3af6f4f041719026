/** Chance that a seed repeats: the same seed brings the same cases. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** True in such a share of cases. */
  happens(share: number): boolean
  /** One of the items; throws where there is none. */
  pick<Item>(items: readonly Item[]): Item
  /** A list of random length, up to `most`. */
  some<Item>(most: number, make: () => Item): Item[]
}

/** The generator "mulberry32": https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}
