import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Alert, AlertAmendment, FollowUp, QuoteCard } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Topic } from '#domain/topic.ts'
import type { AmendedStory } from '#ports/amendments.ts'
import { amendCards } from '#text/amend-quotes.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { saysTheSame } from '#text/echo.ts'
import { findsOf } from '#pipeline/articles/compose-alert.ts'

/**
 * The edits that bring every alert of a story, and every answer to one, in line with the corrections that hold, in their turn and at once.
 * What a reader sees nothing of stays as it is. In an alert the next best quotation of its article, by the topics given, takes the place of one
 * that is gone.
 */
export function amendAlerts(story: AmendedStory, topics: readonly Topic[]): readonly NewOperation[] {
  const alerts = story.alerts
    .filter(({ isAlive }) => isAlive)
    .flatMap(({ message, destination, key, revision }): readonly NewOperation[] => {
      const amended = amendAlert(message, story, topics)
      if (looksLike(amended, message)) return []
      const place = { subject: message.storyId, destination, part: 0 }
      return [{ ...place, kind: 'edit', revision: revision + 1, target: key, message: amended }]
    })
  return [...alerts, ...amendAnswers(story)]
}

/** An answer's edits are numbered as a part of their own, so that they are none of its alert's. */
function amendAnswers({ answers, amendments }: AmendedStory): readonly NewOperation[] {
  const at = lastOf(amendments)
  return answers
    .filter(({ isAlive }) => isAlive)
    .flatMap(({ message, destination, key, number, revision }): readonly NewOperation[] => {
      const { amendment: before, ...plain } = message
      const chosen = before?.chosen ?? message.quotes
      const quotes = amendCards(chosen, amendments)
      if (isSame(quotes, message.quotes)) return []
      const amended: FollowUp = isSame(quotes, chosen)
        ? { ...plain, quotes }
        : { ...plain, quotes, amendment: { at, chosen } }
      const place = { subject: message.storyId, destination, part: number }
      return [{ ...place, kind: 'edit', revision: revision + 1, target: key, message: amended }]
    })
}

function amendAlert(alert: Alert, story: AmendedStory, topics: readonly Topic[]): Alert {
  const { amendments, quotes } = story
  const { amendment: before, isRestored, ...plain } = alert
  const chosen = before?.chosen ?? alert.quotes
  const cards = amendChosen(plain, story, { chosen, topics })
  const ofAlert = alertAmendmentOf(amendments)?.change ?? { isWithdrawn: false, note: '' }
  const quoteCount = Math.max(0, alert.quoteCount + quotes.after - quotes.before)
  const amended = { ...plain, quotes: cards, quoteCount }
  const isPlain = isSame(cards, chosen) && ofAlert.note === '' && !ofAlert.isWithdrawn
  if (isPlain) return before === undefined && isRestored !== true ? amended : { ...amended, isRestored: true }
  const { isWithdrawn, note } = ofAlert
  const amendment: AlertAmendment = { at: lastOf(amendments), isWithdrawn, note, chosen }
  return { ...amended, amendment }
}

type Choice = { readonly chosen: readonly QuoteCard[]; readonly topics: readonly Topic[] }

/** What stands of the cards that were chosen at first, and others in place of those that are gone. */
function amendChosen(alert: Alert, story: AmendedStory, { chosen, topics }: Choice): readonly QuoteCard[] {
  const left = amendCards(chosen, story.amendments)
  const gone = chosen.length - left.length
  return gone === 0 ? left : [...left, ...nextBest(alert, story, { left, topics }).slice(0, gone)]
}

type Remaining = { readonly left: readonly QuoteCard[]; readonly topics: readonly Topic[] }

/** The best quotations that the alert's article has by now and the alert does not show, by its own topics. */
function nextBest(
  alert: Alert,
  { articles }: AmendedStory,
  { left, topics }: Remaining,
): readonly QuoteCard[] {
  const article = articles.find(({ url }) => url === alert.url)
  if (article === undefined) return []
  const wanted = topics.filter(({ name }) => alert.topics.includes(name))
  const { quotes, summary, language } = article
  const ranked = chooseQuotes({
    quotes,
    topics: wanted.map((topic) => findsOf(article, topic)),
    summary,
    language,
    maxCards: 2 * (left.length + 1),
  })
  return ranked.filter((card) => !left.some(({ text }) => text === card.text || saysTheSame(text, card.text)))
}

function lastOf(amendments: AmendedStory['amendments']): number {
  return Math.max(...amendments.map(({ at }) => at))
}

function isSame(one: readonly QuoteCard[], other: readonly QuoteCard[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** But for the time of the correction. */
function looksLike(one: Alert, other: Alert): boolean {
  const [a, b] = [one, other].map(({ amendment, ...rest }) => [
    rest,
    amendment === undefined ? null : [amendment.isWithdrawn, amendment.note],
  ])
  return JSON.stringify(a) === JSON.stringify(b)
}
