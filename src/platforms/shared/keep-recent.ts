/** Keeps values for a while, the newest only; what was forgotten or never kept is null. */
export type Recent<Value> = {
  /** Answers the key: the given one, or a new one. */
  keep(value: Value, key?: string): string
  get(key: string): Value | null
}

/** `most` values at a time, each for `lifeMs` milliseconds of `now`. Nothing survives the process. */
export function keepRecent<Value>(
  { most, lifeMs }: { readonly most: number; readonly lifeMs: number },
  now: () => number,
): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>()
  let count = 0
  return {
    keep: (value, given) => {
      count += 1
      // Told apart from the keys of an earlier process, whose buttons still stand.
      const key = given ?? `${now().toString(36)}-${count.toString(36)}`
      kept.delete(key)
      kept.set(key, { value, until: now() + lifeMs })
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      return key
    },
    get: (key) => {
      const found = kept.get(key)
      return found === undefined || found.until < now() ? null : found.value
    },
  }
}
