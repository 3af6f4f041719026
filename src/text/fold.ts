/** Lower case without diacritics, ł included, for forgiving comparisons: "Łukaszenka" → "lukaszenka". */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('pl')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .trim()
}
