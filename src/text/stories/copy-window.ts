import type { Report } from './report.ts'
import { newsWindowMs } from './story-window.ts'
import { fingerprintOf, isCopy, type Fingerprint } from './text-copies.ts'

/** The texts of the last days, to tell copies by. */
export type CopyWindow = {
  /** The earliest report whose text this one repeats, or null; the report is held from then on. */
  add(report: Report): string | null
}

type Held = { readonly id: string; readonly at: number; readonly fingerprint: Fingerprint }

/** Holds every text for 72 hours, found again by any of its rows of words. */
export function openCopyWindow(): CopyWindow {
  const byShingle = new Map<number, Held>()
  const held: Held[] = []
  return {
    add({ id, text, publishedAt: at }) {
      forgetBefore(at - newsWindowMs)
      const fingerprint = fingerprintOf(text)
      const original = originalOf(fingerprint)
      const own = { id, at, fingerprint }
      held.push(own)
      for (const shingle of fingerprint) if (!byShingle.has(shingle)) byShingle.set(shingle, own)
      return original
    },
  }

  function originalOf(fingerprint: Fingerprint): string | null {
    const candidates = new Set<Held>()
    for (const shingle of fingerprint) {
      const holder = byShingle.get(shingle)
      if (holder !== undefined) candidates.add(holder)
    }
    const copied = [...candidates].filter((candidate) => isCopy(fingerprint, candidate.fingerprint))
    return copied.toSorted((one, other) => one.at - other.at)[0]?.id ?? null
  }

  function forgetBefore(time: number): void {
    const kept = held.findIndex(({ at }) => at >= time)
    for (const old of held.splice(0, kept < 0 ? held.length : kept)) {
      for (const shingle of old.fingerprint) if (byShingle.get(shingle) === old) byShingle.delete(shingle)
    }
  }
}
