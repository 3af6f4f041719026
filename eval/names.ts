/** Says whether two names are the same words in the same order, whatever the white space. */
export function isSameName(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** Says whether two names end in the same word; nobody has no surname. */
export function isSameSurname(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && wordsOf(one).at(-1) === wordsOf(other).at(-1)
}

/** Says whether every word of `part` is one of `whole`: "Nowak" of "Anna Nowak", and a name of itself. */
export function isPartOfName(part: string, whole: string): boolean {
  const known = wordsOf(whole)
  return wordsOf(part).every((word) => known.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return name.normalize('NFC').trim().split(/\s+/u)
}
