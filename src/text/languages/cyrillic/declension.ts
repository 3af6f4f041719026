/** How a language declines: by the ending of the nominative, every ending of the singular and the plural. */
export type Declension = readonly DeclensionRow[]

/** Words that end so put these endings in its place; of the rows that fit the first counts. */
export type DeclensionRow = { readonly nominative: RegExp; readonly endings: readonly string[] }

/** Reads rows written as "ия: ия ии ию ией", each a line, where "-" is no ending; what stands before ":" is an expression. */
export function readDeclension(rows: string): Declension {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/:\s*/u))
    .map(([nominative = '', endings = '']) => ({
      nominative: new RegExp(`${nominative}$`, 'u'),
      endings: endings.split(' ').map((ending) => ending.replace('-', '')),
    }))
}

const shortestStem = 3

/** The word's forms, itself among them; only itself where no row fits or too little would be left of it. */
export function decline(word: string, declension: Declension): readonly string[] {
  const row = declension.find(({ nominative }) => nominative.test(word))
  const stem = row === undefined ? '' : word.replace(row.nominative, '')
  return stem.length < shortestStem ? [word] : [word, ...(row?.endings ?? []).map((ending) => stem + ending)]
}
