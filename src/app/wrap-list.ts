const width = 100

/** A list with commas in lines of at most 100 characters, each indented; the label stands before the first word. */
export function wrapList(
  words: readonly string[],
  { label, indent }: { readonly label: string; readonly indent: number },
): readonly string[] {
  const margin = ' '.repeat(indent)
  const lines: string[] = []
  let line = margin + label
  for (const [index, word] of words.entries()) {
    const piece = index < words.length - 1 ? `${word}, ` : word
    if (line.trim() !== '' && line.length + piece.trimEnd().length > width) {
      lines.push(line.trimEnd())
      line = margin
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
