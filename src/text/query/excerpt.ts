const maxChars = 60
const blanks = /[\s\p{Cc}]+/gu

/** The words concerned as a message shows them: one line, at most 60 characters, with "…" for the rest. */
export function excerpt(text: string): string {
  // More than a few times the length is never shown, and need not be gone through.
  const line = text
    .slice(0, maxChars * 4)
    .replaceAll(blanks, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= maxChars ? line : `${characters.slice(0, maxChars - 1).join('')}…`
}
