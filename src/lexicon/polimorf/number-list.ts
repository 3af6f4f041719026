/** A list of numbers below 2^32 that grows at four bytes each. */
export type NumberList = {
  push(value: number): void
  /** 0 where there is none. */
  at(index: number): number
  set(index: number, value: number): void
  length(): number
  clear(): void
  /** The list's memory, four bytes a number in the machine's order; until the next change. */
  bytes(): Uint8Array
}

/** Creates an empty list. */
export function createNumberList(): NumberList {
  let values = new Uint32Array(1024)
  let length = 0

  function push(value: number): void {
    if (length === values.length) {
      const wider = new Uint32Array(values.length * 2)
      wider.set(values)
      values = wider
    }
    values[length] = value
    length += 1
  }
  return {
    push,
    at: (index) => values[index] ?? 0,
    set(index, value) {
      while (index >= length) push(0)
      values[index] = value
    },
    length: () => length,
    clear() {
      length = 0
    },
    bytes: () => new Uint8Array(values.buffer, 0, length * 4),
  }
}
