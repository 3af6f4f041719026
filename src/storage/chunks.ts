/**
 * How many rows or values go into one statement. SQLite takes 32,766 parameters and PostgreSQL 65,535; the widest row here
 * has 22 (https://sqlite.org/limits.html#max_variable_number). A statement of so many rows takes some milliseconds, in which the
 * process does nothing else.
 */
const chunkSize = 100

/** The items in runs of at most 100, in order; none for an empty list. */
export function chunksOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / chunkSize)
  return Array.from({ length: count }, (_, index) => items.slice(index * chunkSize, (index + 1) * chunkSize))
}
