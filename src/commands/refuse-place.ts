import type { Locale } from '#domain/locale.ts'
import type { Place } from '#domain/place.ts'
import type { Reply } from '#domain/reply.ts'
import { answersOf } from '#wording/answers.ts'
import { sentence } from './command.ts'

/** What is said in place of an answer to who asks from there, in one sentence that tells nothing of the team; null at home. */
export function refusePlace(place: Place, locale: Locale): Reply | null {
  if (place === 'home') return null
  const { elsewhere, notYet } = answersOf(locale)
  return place === 'elsewhere' ? sentence(elsewhere, 'asked-wrongly') : sentence(notYet, 'failed')
}
