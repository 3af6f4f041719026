/**
 * A function of one string with its answers kept for the next time: running text repeats its words and names. At most
 * `limit` are kept; then all are forgotten, so that memory stays bounded.
 */
export function remember<T>(answer: (word: string) => T, limit: number): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    if (known.size >= limit) known.clear()
    const answered = answer(word)
    known.set(word, answered)
    return answered
  }
}
