import type { Place } from '#domain/place.ts'
import type { Log } from '#ports/log.ts'

/** Passes on the place of a question, and says once in the log that somebody elsewhere, under this id, asks the bot. */
export function noteElsewhere(log: Log, platform: string): (place: Place, id: string) => Place {
  const told = new Set<string>()
  return (place, id) => {
    if (place === 'elsewhere' && !told.has(id))
      log.warn('refused a question from elsewhere', { platform, place: id })
    if (place === 'elsewhere') told.add(id)
    return place
  }
}
