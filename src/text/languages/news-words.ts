/** In how many percent of a language's news a root stands (a root is what `createRoots` makes of a word). */
export type NewsWords = ReadonlyMap<string, number>

/** Reads roots in a row by their percentage. */
export function newsWordsOf(rows: Readonly<Record<number, string>>): NewsWords {
  return new Map(
    Object.entries(rows).flatMap(([percent, words]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word): [string, number] => [word, Number(percent)]),
    ),
  )
}
