import { z } from 'zod'
import type { AddressForm, PlatformSettings } from '#ports/platform.ts'
import { durationPattern, parseDuration } from './duration.ts'
import { parseSchedule } from './parse-schedule.ts'
import * as period from './period-wordings.ts'
import type { Wording } from './problem.ts'
import { unreadableQuery } from './query-wording.ts'
import { nameless } from './register-wordings.ts'
import { badMention, windowOutOfRange } from './rule-wordings.ts'
import { idPattern } from '#text/slug.ts'
import { badManager } from './manager-wordings.ts'
import * as say from './wordings.ts'

/** A keyword may be a query of one idea, as many names with one condition; a single term has 200 at most (docs/query-language.md). */
const KEYWORD_MAX_CHARS = 1000
const TEXT_MAX_CHARS = 200
/** As many as the language itself allows (docs/query-language.md). */
const QUERY_MAX_CHARS = 4000
/** A headline or a few sentences, not an article. */
const EXAMPLE_MAX_CHARS = 1000
/** What browsers and servers take without trouble: https://www.rfc-editor.org/rfc/rfc9110#section-4.1 advises 8000. */
const URL_MAX_CHARS = 2048
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A name, a role: some text on one line. */
export const shortText = withPattern(/\S/u, say.emptyText).refine(
  fits(TEXT_MAX_CHARS),
  tell(say.tooLong(TEXT_MAX_CHARS)),
)

/** The name of an institution: it is looked for in articles, so it must hold something to find. */
export const properName = withPattern(/[\p{L}\d]/u, nameless).refine(
  fits(TEXT_MAX_CHARS),
  tell(say.tooLong(TEXT_MAX_CHARS)),
)

/** A word, a phrase or a person's name that is looked for in every inflected form, or a short query. */
export const keyword = readable(
  withPattern(/[\p{L}\p{N}]/u, say.wordless).refine(
    fits(KEYWORD_MAX_CHARS),
    tell(say.tooLong(KEYWORD_MAX_CHARS)),
  ),
)

/** A whole topic in the query language. */
export const query = readable(
  withPattern(/\S/u, say.emptyText).refine(fits(QUERY_MAX_CHARS), tell(say.tooLong(QUERY_MAX_CHARS))),
)

/** A headline or some sentences that a topic is tried with. */
export const exampleText = withPattern(/\S/u, say.emptyText).refine(
  fits(EXAMPLE_MAX_CHARS),
  tell(say.tooLong(EXAMPLE_MAX_CHARS)),
)

export const id = withPattern(idPattern, say.badId)

/** How old news may be: from an hour to a year. */
export const age = withPattern(durationPattern, say.badDuration).refine(isFairAge, tell(say.ageOutOfRange))

/** How often: from a minute, which spares the publisher, to a day. */
export const pause = withPattern(durationPattern, say.badDuration).refine(
  isFairPause,
  tell(say.pauseOutOfRange),
)

/** In what time several reports must come: from a minute to a week. */
export const window = withPattern(durationPattern, say.badDuration).refine(isWindow, tell(windowOutOfRange))

/** How long something is kept: so many days, or for good. */
export const keepPeriod = withPattern(/^(?:forever|[1-9]\d{0,4}d)$/u, period.badKeepPeriod)

/** How long the process may stand still: from a second to an hour. */
export const stall = withPattern(durationPattern, say.badDuration).refine(
  isStall,
  tell(period.stallOutOfRange),
)

/** When digests come: "07:00", or the five fields of crontab. */
export const schedule = z.string().refine((value) => parseSchedule(value) !== null, tell(period.badSchedule))

export const httpUrl = withPattern(/^https?:\/\//iu, say.badUrl)
  .refine(isWholeUrl, tell(say.badUrl))
  .refine(hasNoCredentials, tell(say.urlWithCredentials))
  .refine(fits(URL_MAX_CHARS), tell(say.tooLong(URL_MAX_CHARS)))

export const country = withPattern(/^[A-Z]{2}$/u, say.badCountry)

export const articleLanguage = withPattern(/^[a-z]{2}$/u, say.badLanguage)

export const timeZone = z.string().refine(isTimeZone, tell(say.badTimeZone))

/** A day, a month or a year, as exactly as the source gives it. */
export const date = withPattern(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, say.badDate).refine(
  isCalendarDate,
  tell(say.badDate),
)

/** "host" or "host:port"; an IPv6 address stands in brackets. */
export const host = withPattern(/^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/iu, say.badHost)

/** Where a server listens: a host without a port. */
export const bindHost = withPattern(/^(?:[0-9a-f:]+|[a-z0-9.-]+)$/iu, say.badBindHost)

/** A channel's address, as its platform writes it; the platform's pattern is anchored at both ends. */
export function addressOn(platform: PlatformSettings): z.ZodString {
  const { pattern, example, summary } = platform.address
  return withPattern(new RegExp(pattern, 'u'), say.badAddress(platform)).describe(
    `${summary.en}, such as ${example}`,
  )
}

/** The people, roles or groups who manage the bot on a platform, as it writes their ids; nobody by default. */
export function managerOn({ name }: PlatformSettings, manager: NonNullable<PlatformSettings['manager']>) {
  const { pattern, example, summary } = manager
  return z
    .array(withPattern(new RegExp(pattern, 'u'), badManager(name, manager)))
    .default([])
    .describe(`${summary.en}, such as ${example}`)
}

/** Whom a message may call, as its platform writes it. */
export function mentionOn(mention: AddressForm): z.ZodString {
  return withPattern(new RegExp(mention.pattern, 'u'), badMention(mention)).describe(
    `${mention.summary.en}, such as ${mention.example}`,
  )
}

/** A list that is left out or holds something. */
export function filledList<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).min(1)
}

/** A whole number within a range. */
export function wholeNumber(minimum: number, maximum: number): z.ZodNumber {
  const fitsRange = (value: number) => Number.isInteger(value) && value >= minimum && value <= maximum
  return z
    .number()
    .refine(fitsRange, tell(say.outOfRange(minimum, maximum)))
    .meta({ type: 'integer', minimum, maximum })
}

/** The pattern is checked here, so that the problem has its own words, and stands in the JSON Schema for editors. */
export function withPattern(pattern: RegExp, wording: Wording): z.ZodString {
  return z
    .string()
    .refine((value) => pattern.test(value), tell(wording))
    .meta({ pattern: pattern.source })
}

/** A text that is no keyword or no query at all is told of by that alone. */
function readable(text: z.ZodString): z.ZodString {
  return text.check(({ value, issues }) => {
    const problem = issues.length > 0 ? null : unreadableQuery(value)
    if (problem !== null) issues.push({ code: 'custom', input: value, params: problem })
  })
}

/** What a failed check says. */
export function tell(wording: Wording): { readonly params: { readonly wording: Wording } } {
  return { params: { wording } }
}

function fits(maxChars: number): (value: string) => boolean {
  return (value) => value.length <= maxChars
}

/** A text that is no duration is told of by its pattern alone. */
function isFairPause(value: string): boolean {
  const ms = parseDuration(value)
  return ms === null || (ms >= MINUTE_MS && ms <= DAY_MS)
}

function isFairAge(value: string): boolean {
  const ms = parseDuration(value)
  return ms === null || (ms >= 60 * MINUTE_MS && ms <= 365 * DAY_MS)
}

function isWindow(value: string): boolean {
  const ms = parseDuration(value)
  return ms === null || (ms >= MINUTE_MS && ms <= 7 * DAY_MS)
}

/** A text that is no duration is told of by its pattern alone. */
function isStall(value: string): boolean {
  const ms = parseDuration(value)
  return ms === null || ms <= HOUR_MS
}

/** A text that is no http address at all is told of by its pattern alone. */
function isWholeUrl(value: string): boolean {
  if (!/^https?:\/\//iu.test(value)) return true
  return URL.canParse(value) && !/\s/u.test(value)
}

function hasNoCredentials(value: string): boolean {
  const url = URL.parse(value)
  return url === null || (url.username === '' && url.password === '')
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A text that is no date at all is told of by its pattern alone. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) return true
  const [year = '', month = '01', day = '01'] = value.split('-')
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`)
}
