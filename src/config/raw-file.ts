/**
 * A look into a file that may still be wrong, so that what ties several values together can be checked although some
 * other value is bad.
 */
export type Section = Readonly<Record<string, unknown>>

/** The sections of a list, each with its index; anything else in it is left out. */
export function sectionsIn(
  file: unknown,
  key: string,
): readonly { readonly index: number; readonly section: Section }[] {
  return itemsIn(file, key).flatMap((item, index) => (isSection(item) ? [{ index, section: item }] : []))
}

/** The items of a list; none where there is no list. */
export function itemsIn(file: unknown, key: string): readonly unknown[] {
  const list = isSection(file) ? file[key] : null
  return Array.isArray(list) ? list : []
}

/** The text under a key, or null. */
export function textIn(section: Section, key: string): string | null {
  const value = section[key]
  return typeof value === 'string' ? value : null
}

export function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
