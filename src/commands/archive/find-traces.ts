import type { Archive } from '#ports/store.ts'
import type { Trace } from '#ports/trace.ts'
import { canonicalUrl } from '#text/canonical-url.ts'

/** A shorter beginning of a title would name half of the archive. */
const FEWEST_CHARS = 4

/** The articles that a person means by an address, an id or the beginning of a title; at most `limit`. */
export function findTraces(
  archive: Pick<Archive, 'traces'>,
  text: string,
  limit: number,
): Promise<readonly Trace[]> {
  const id = text.trim()
  const isAddress = /^https?:\/\//iu.test(id)
  return archive.traces(
    {
      id,
      canonicalUrl: isAddress ? canonicalUrl(id) : null,
      titleStart: isAddress || id.length < FEWEST_CHARS ? null : id,
    },
    limit,
  )
}
