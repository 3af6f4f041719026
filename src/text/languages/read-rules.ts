/** Reads rows of "name: one|other|third", each an expression that begins and ends with a word. */
export function readWordRows(rows: string): readonly { readonly name: string; readonly words: RegExp }[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', words = ''] = row.split(': ')
      return { name: name.trim(), words: wholeWords(words.trim()) }
    })
}

/** Reads rows of "7: siedem siedmiu siedmioro". */
export function readNumerals(rows: string): ReadonlyMap<string, number> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [value = '', words = ''] = row.split(': ')
        return words.split(' ').map((word): [string, number] => [word, Number(value)])
      }),
  )
}

/** An expression for whole words, where "*" stands for any letters. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu')
}
