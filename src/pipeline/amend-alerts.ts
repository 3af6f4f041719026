import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Alert, AlertAmendment } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import { amendCards } from '#text/amend-quotes.ts'

/**
 * The edits that bring every alert of a story in line with the corrections that hold, in their turn and at once. An alert in which a reader
 * sees nothing of them stays as it is.
 */
export function amendAlerts(story: AmendedStory): readonly NewOperation[] {
  return story.alerts
    .filter(({ isAlive }) => isAlive)
    .flatMap(({ message, destination, key, revision }) => {
      const amended = amendAlert(message, story)
      if (looksLike(amended, message)) return []
      const place = { subject: message.storyId, destination, part: 0 }
      return [{ ...place, kind: 'edit', revision: revision + 1, target: key, message: amended }]
    })
}

function amendAlert(alert: Alert, { amendments, quotes }: AmendedStory): Alert {
  const { amendment: before, isRestored, ...plain } = alert
  const chosen = before?.chosen ?? alert.quotes
  const cards = amendCards(chosen, amendments)
  const ofAlert = alertAmendmentOf(amendments)?.change ?? { isWithdrawn: false, note: '' }
  const quoteCount = Math.max(0, alert.quoteCount + quotes.after - quotes.before)
  const amended = { ...plain, quotes: cards, quoteCount }
  const isPlain =
    JSON.stringify(cards) === JSON.stringify(chosen) && ofAlert.note === '' && !ofAlert.isWithdrawn
  if (isPlain) return before === undefined && isRestored !== true ? amended : { ...amended, isRestored: true }
  const { isWithdrawn, note } = ofAlert
  const amendment: AlertAmendment = {
    at: Math.max(...amendments.map(({ at }) => at)),
    isWithdrawn,
    note,
    chosen,
  }
  return { ...amended, amendment }
}

/** But for the time of the correction. */
function looksLike(one: Alert, other: Alert): boolean {
  const [a, b] = [one, other].map(({ amendment, ...rest }) => [
    rest,
    amendment === undefined ? null : [amendment.isWithdrawn, amendment.note],
  ])
  return JSON.stringify(a) === JSON.stringify(b)
}
