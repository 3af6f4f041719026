import { destinationKey } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Trace, TracedMessage } from '#ports/trace.ts'
import { formatDateAndTime } from '#wording/dates.ts'
import { storyPhrases, type StoryPhrases } from '#wording/stories.ts'

type Told = { readonly at: number; readonly text: string }

/** The newest so many are told; how a story began is always among them. */
const MOST_EVENTS = 10

/** What happened to a story, the oldest first: who opened and joined it, and what was posted where. */
export function historyLines(trace: Trace, locale: Locale, timeZone: string): readonly string[] {
  const phrases = storyPhrases(locale)
  const [opening, ...others] = trace.sources.map(({ source, at, kind = 'report' }, index) => {
    const tell = { report: phrases.joins, correction: phrases.corrects, retraction: phrases.retracts }[kind]
    return { at, text: index === 0 ? phrases.opens(source.name) : tell(source.name) }
  })
  const posted = trace.messages.flatMap((message) => eventOf(message, phrases))
  const later = [...savedIn(trace, phrases), ...others, ...posted].toSorted((a, b) => a.at - b.at)
  const left = later.length - MOST_EVENTS
  const shown = [...(opening === undefined ? [] : [opening]), ...later.slice(-MOST_EVENTS)]
  const lines = shown.map(({ at, text }) => `${formatDateAndTime(at, locale, timeZone)} ${text}`)
  return left > 0 ? [...lines, phrases.moreHistory(left)] : lines
}

/** Who brought it by its link, where a reader did. */
function savedIn({ article, decisions }: Trace, phrases: StoryPhrases): readonly Told[] {
  const saved = decisions.filter(({ step }) => step === 'saved')
  return saved.map(({ detail }) => ({ at: article.firstSeenAt, text: phrases.savedBy(detail ?? '?') }))
}

/** What reached its channel; what waits there is told by `explain`. */
function eventOf(message: TracedMessage, phrases: StoryPhrases): readonly Told[] {
  if (message.sentAt === null) return []
  const channel = destinationKey(message.destination)
  const texts = { post: phrases.posted, edit: phrases.edited, reply: phrases.answered }
  const text = message.messageKind === 'list' ? phrases.listed(channel) : texts[message.kind](channel)
  return [{ at: message.sentAt, text }]
}
