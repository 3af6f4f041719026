import type { Step } from '#domain/decision.ts'
import type { Locale } from '#domain/locale.ts'
import type { OperationState } from '#domain/operation.ts'
import { formatDateAndTime } from './dates.ts'
import { mutePhrases, type MuteLine } from './mutes.ts'
import { plainText } from './outside-text.ts'
import { wayPhrases } from './way-phrases.ts'

/** The way of an article from its feed into the channels, as data. Times are epoch milliseconds. */
export type Way = {
  readonly title: string
  readonly source: string
  /** The feed's outlet, or its id where nobody knows it any more. */
  readonly feed: string
  readonly firstSeenAt: number
  readonly publishedAt: number | null
  /** Only the feed's own text could be read. */
  readonly isTeaserOnly: boolean
  /** Why no channel heard of it at all; null where some might. */
  readonly silence: { readonly step: Step; readonly detail: string | null } | null
  /** ISO 639-1, or "und". */
  readonly language: string
  readonly topics: readonly {
    readonly name: string
    readonly forms: readonly { readonly form: string; readonly count: number }[]
  }[]
  /** The outlet whose report was asked for, where it joined the story of another article. */
  readonly joinedBy: string | null
  /** The title of that article. */
  readonly joinedTo: string | null
  readonly outlets: readonly string[]
  /** None where it ended before any channel. */
  readonly channels: readonly ChannelWay[]
}

/** The way into one channel: the steps that were passed, and where it ended. */
export type ChannelWay = {
  readonly channel: string
  readonly passed: readonly Step[]
  readonly end: ChannelEnd
  /** Of a report that joined a story that stands there; else null. */
  readonly answer: Answer | null
}

/** What became of what a report brought to a story. */
export type Answer =
  /** Told below the alert, with the sentence that was new. */
  | { readonly kind: 'told'; readonly sentence: string | null; readonly isSent: boolean }
  /** It was to be told, and was given up. */
  | { readonly kind: 'given-up'; readonly reason: string | null }
  /** Something kept it back before anybody looked, or what was found. */
  | {
      readonly kind: 'kept'
      readonly step: Step
      readonly detail: string | null
      readonly mute: MuteLine | null
    }
  /** It repeats a text, or nothing stood out. */
  | { readonly kind: 'copy' | 'nothing' }

/** What became of an article in a channel. */
export type ChannelEnd =
  /** The channel follows none of its topics; nobody decided; it joined what stands there; the message is stored no longer. */
  | { readonly kind: 'unwanted' | 'undecided' | 'joined' | 'forgotten' }
  | {
      readonly kind: 'stopped'
      readonly step: Step | null
      readonly detail: string | null
      readonly mute: MuteLine | null
    }
  /** For a list: until the quiet ends, or null until there may be one again. */
  | { readonly kind: 'waits'; readonly step: Step | null; readonly until: number | null }
  | {
      readonly kind: 'message'
      /** It has a line in a list and no message of its own. */
      readonly isList: boolean
      readonly state: OperationState
      readonly sentAt: number | null
      readonly dueAt: number
      readonly reason: string | null
      readonly isParked: boolean
      readonly edits: number
      readonly replies: number
    }

/** In which language and zone it is told. */
export type Telling = { readonly locale: Locale; readonly timeZone: string }

/** The way line by line, each step with what became of it, up to where it ended and what can be done there. */
export function wayLines(way: Way, telling: Telling): readonly string[] {
  const phrases = wayPhrases(telling.locale)
  const time = (at: number): string => formatDateAndTime(at, telling.locale, telling.timeZone)
  const published = way.publishedAt === null ? null : time(way.publishedAt)
  const head = [
    `${plainText(way.title)} — ${plainText(way.source)}`,
    `✓ ${phrases.fetched(way.feed, time(way.firstSeenAt), published)}${way.isTeaserOnly ? `; ${phrases.teaser}` : ''}`,
  ]
  if (way.silence !== null) return [...head, `✗ ${silenceLine(way.silence, telling)}`]
  if (way.topics.length === 0) return [...head, `✓ ${phrases.language(way.language)}`, `✗ ${phrases.noTopic}`]
  const topics = way.topics.map(({ name, forms }) => {
    const found = forms.map(({ form, count }) => (count > 1 ? `${form} ${count}×` : form)).join(', ')
    return found === '' ? name : `${name} (${plainText(found)})`
  })
  return [
    ...head,
    `✓ ${phrases.young}`,
    `✓ ${phrases.language(way.language)}`,
    `✓ ${phrases.topics(topics.join('; '))}`,
    `✓ ${phrases.story(way.joinedBy, way.outlets.map(plainText))}`,
    ...(way.joinedTo === null ? [] : [`✓ ${phrases.joinedTo(plainText(way.joinedTo))}`]),
    ...way.channels.flatMap((one) => channelLines(one, telling)),
  ]
}

function silenceLine({ step, detail }: NonNullable<Way['silence']>, { locale }: Telling): string {
  const line = wayPhrases(locale).silence[step] ?? step
  return detail === null ? line : `${line}: ${detail}`
}

function channelLines({ channel, passed, end, answer }: ChannelWay, telling: Telling): readonly string[] {
  const phrases = wayPhrases(telling.locale)
  const behind = passed.map((step) => `✓ ${phrases.steps[step]}`).join('  ')
  return [
    `${channel}:`,
    ...(behind === '' ? [] : [`  ${behind}`]),
    `  ${endLine(end, telling)}`,
    ...(answer === null ? [] : [`  ${answerLine(answer, telling)}`]),
  ]
}

function answerLine(answer: Answer, { locale }: Telling): string {
  const { answers, silence, stopped } = wayPhrases(locale)
  switch (answer.kind) {
    case 'told': {
      const sentence = answer.sentence === null ? null : plainText(answer.sentence)
      return `${answer.isSent ? '✓' : '…'} ${answers.told(sentence)}`
    }
    case 'given-up':
      return `– ${answers.givenUp(answer.reason)}`
    case 'kept': {
      const mute = answer.mute === null ? null : mutePhrases(locale).line(answer.mute)
      return `– ${answers.kept(silence[answer.step] ?? stopped(answer.step, mute ?? answer.detail))}`
    }
    default:
      return `– ${answers[answer.kind]}`
  }
}

function endLine(end: ChannelEnd, { locale, timeZone }: Telling): string {
  const phrases = wayPhrases(locale)
  const time = (at: number): string => formatDateAndTime(at, locale, timeZone)
  if (end.kind === 'message') return messageLine(end, time, locale)
  if (end.kind === 'waits') return `… ${phrases.waits(end.step, end.until === null ? null : time(end.until))}`
  if (end.kind !== 'stopped') return `${end.kind === 'joined' ? '✓' : '✗'} ${phrases[end.kind]}`
  const mute = end.mute === null ? null : mutePhrases(locale).line(end.mute)
  return `✗ ${phrases.stopped(end.step, mute ?? end.detail)}`
}

function messageLine(
  end: Extract<ChannelEnd, { kind: 'message' }>,
  time: (at: number) => string,
  locale: Locale,
): string {
  const phrases = wayPhrases(locale)
  const reason = end.reason === null ? '' : ` (${end.reason})`
  if (end.isParked) return `… ${phrases.parked}${reason}`
  if (end.state === 'sent')
    return `✓ ${phrases.sent(end.sentAt === null ? null : time(end.sentAt), end.isList)}${phrases.followUps(end.edits, end.replies)}`
  const mark = end.state === 'dead' ? '✗' : '…'
  return `${mark} ${phrases.states[end.state](time(end.dueAt))}${reason}`
}
