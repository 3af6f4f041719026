/** What is held in the order of its coming; each has the number that it came as. */
export type NumberedQueue<Item> = {
  /** Adds an item and answers its number; the first is 0. */
  push(item: Item): number
  /** The oldest that is held. */
  first(): Item | undefined
  /** The item of a number, as long as it is held. */
  at(number: number): Item | undefined
  dropFirst(): void
  /** The number of the oldest that is held. */
  firstNumber(): number
  size(): number
}

/** An empty queue; dropping moves on, and only now and then moves what is left. */
export function openQueue<Item>(): NumberedQueue<Item> {
  let items: (Item | undefined)[] = []
  let start = 0
  let dropped = 0
  return {
    push: (item) => dropped + items.push(item) - 1 - start,
    first: () => items[start],
    at: (number) => items[number - dropped + start],
    firstNumber: () => dropped,
    size: () => items.length - start,
    dropFirst() {
      if (start >= items.length) return
      items[start] = undefined
      start += 1
      dropped += 1
      if (start * 2 <= items.length) return
      items = items.slice(start)
      start = 0
    },
  }
}
