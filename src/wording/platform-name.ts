/** A platform's id as a name in a sentence: "Discord". */
export function platformName(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`
}
