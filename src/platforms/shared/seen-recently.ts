/** Answers whether a key was seen within `memoryMs` before, and remembers it. Forgets older keys as it goes. */
export function rememberSeen(memoryMs: number, now: () => number): (key: string) => boolean {
  const seenAt = new Map<string, number>()
  return (key) => {
    const at = now()
    for (const [old, time] of seenAt) {
      if (at - time <= memoryMs) break
      seenAt.delete(old)
    }
    if (seenAt.has(key)) return true
    seenAt.set(key, at)
    return false
  }
}
