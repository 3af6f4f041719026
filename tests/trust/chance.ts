/** Chance that a seed repeats: the same seed brings the same cases. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `below`. */
  number(below: number): number
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item
}

/** The generator "mulberry32": https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return {
    number,
    pick: (items) => {
      const item = items[number(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
