import type { Locale } from '#domain/locale.ts'
import type { SilenceEvent } from '#domain/message.ts'
import { formatDayAndTime } from './moments.ts'
import { countEnglish, countPolish } from './plural.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Whether a notice is of a silence; the functions below have the words for it. */
export function isSilenceEvent(event: { readonly name: string }): event is SilenceEvent {
  return event.name === 'gone-quiet' || event.name === 'heard-again'
}

export function polishSilence(event: SilenceEvent): string {
  const voice = `${event.of === 'feed' ? 'Źródło' : 'Temat'} „${event.voice}”`
  if (event.name === 'heard-again') return `${voice}: cisza się skończyła, są nowe artykuły.`
  const since = formatDayAndTime(event.since, 'pl', event.timeZone)
  return `${voice}: cisza od ${since}. Zwykle przerwy trwają najwyżej ${lengthOf(event.usualGapMs, 'pl')}.${event.of === 'feed' ? ' Kanał RSS daje się odczytać, ale nie ma w nim nic nowego.' : ''}`
}

export function englishSilence(event: SilenceEvent): string {
  const voice = `The ${event.of === 'feed' ? 'source' : 'topic'} “${event.voice}”`
  if (event.name === 'heard-again') return `${voice} is no longer silent: there are new articles.`
  const since = formatDayAndTime(event.since, 'en', event.timeZone)
  return `${voice} has been silent since ${since}. Its pauses usually last ${lengthOf(event.usualGapMs, 'en')} at most.${event.of === 'feed' ? ' Its feed can be read, but brings nothing new.' : ''}`
}

/** "9 godzin", "3 dni", rounded up. */
function lengthOf(ms: number, locale: Locale): string {
  const [hours, days] = [Math.max(1, Math.ceil(ms / HOUR_MS)), Math.ceil(ms / DAY_MS)]
  if (locale === 'en') return hours <= 48 ? countEnglish(hours, 'hour') : countEnglish(days, 'day')
  return hours <= 48
    ? countPolish(hours, ['godzinę', 'godziny', 'godzin'])
    : countPolish(days, ['dzień', 'dni', 'dni'])
}
