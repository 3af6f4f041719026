/** Waits until `look` answers something; rejects with `what` after `timeoutMs`. */
export async function waitFor<T>(
  what: string,
  look: () => T | null | undefined | false,
  timeoutMs = 5000,
): Promise<T> {
  const end = performance.now() + timeoutMs
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
