import { z } from 'zod'
import { sourceTypes } from '#domain/feed.ts'
import { rubrics } from '#domain/rubric.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import { addressesOn, channelOn, exactlyOne, locale, toldOn } from './channel-schema.ts'
import * as field from './fields.ts'
import { quiet } from './quiet-fields.ts'
import { ruleSchema } from './rule-schema.ts'

const pagePolicy = z.enum(['always', 'matched', 'never'])
const keywords = field.filledList(field.keyword)

const poll = z.strictObject({
  every: field.pause.default('5m').describe('The pause between two polls of a feed: 5m, 90s, 1h'),
  firstPoll: z
    .enum(['newest', 'none', 'all'])
    .default('newest')
    .describe('What the first poll of a feed posts: the newest match of each channel, nothing, or all'),
  maxAge: field.age
    .default('7d')
    .describe(
      'An article that is older than this when its feed first shows it is stored and not posted: 7d, 36h',
    ),
  page: pagePolicy
    .default('always')
    .describe('When to fetch an article’s own page: always, only where the feed’s text matched, or never'),
})

const feed = z.strictObject({
  id: field.id.optional().describe('Stable id; by default made from the name'),
  url: field.httpUrl.describe('Address of an RSS, Atom or JSON feed'),
  name: field.shortText.describe('The outlet, as an alert shows it'),
  type: z.enum(sourceTypes).optional().describe('Who stands behind the outlet, as an alert shows it'),
  tier: field.wholeNumber(1, 3).optional().describe('How far you trust it, for rules: 1 is the most'),
  owner: field.shortText
    .optional()
    .describe('Who owns the outlet, where several have one owner: they count as one source'),
  country: field.country.optional().describe('ISO 3166-1: PL'),
  language: field.articleLanguage.optional().describe('ISO 639-1: pl; by default told from each article'),
  page: pagePolicy.optional().describe('When to fetch an article’s own page; by default as in poll'),
  every: field.pause.optional().describe('The pause between two polls; by default as in poll'),
  paused: z.boolean().default(false).describe('Not polled for as long as this stands'),
})

const examples = z.strictObject({
  match: field
    .filledList(field.exampleText)
    .optional()
    .describe('Sentences or headlines that must match the topic'),
  miss: field
    .filledList(field.exampleText)
    .optional()
    .describe('Sentences or headlines that must not match it'),
})

const topic = z
  .strictObject({
    id: field.id.optional().describe('Stable id; by default made from the name'),
    name: field.shortText.describe('What an alert calls the topic'),
    query: field.query
      .optional()
      .describe('What to find, in the query language, in place of any, all and beside: umowa -="umów"'),
    any: keywords.optional().describe('Keywords of which one must be found, in any inflected form'),
    all: field
      .filledList(z.union([field.keyword, keywords]))
      .optional()
      .describe('Keywords, or lists of alternatives, every one of which must be found'),
    not: keywords
      .optional()
      .describe('A keyword that covers a find cancels it; any other rules the article out'),
    beside: keywords
      .optional()
      .describe('A keyword of “any” counts only in a sentence that also holds one of these'),
    about: field
      .filledList(z.enum(rubrics))
      .optional()
      .describe('A find counts only where what is written around it is about one of these'),
    quote: z
      .enum(['experts', 'officials', 'everybody'])
      .default('experts')
      .describe('Whose words an alert on the topic shows first'),
    examples: examples.optional().describe('What “depesza check” tries the topic with'),
  })
  .meta(queryOrLists())

const expert = z.strictObject({
  name: field.shortText,
  role: field.shortText.optional(),
  organisation: field.shortText.optional(),
  roleDate: field.date.optional().describe('The day, month or year on which the role was true'),
  roleSource: field.httpUrl.optional().describe('Where the role is written'),
})

const institution = z.strictObject({
  name: field.properName,
  aliases: field.filledList(field.properName).optional().describe('Its acronym and other names: [OSW]'),
  kind: z
    .enum(['think-tank', 'state', 'media', 'company', 'other'])
    .describe('What the words of whoever speaks for it are: an expert’s, an official’s, or neither'),
})

const homographs = z
  .enum(['learnt', 'shipped', 'off'])
  .default('learnt')
  .describe(
    'What keeps “prawo” from finding “prawie”: what “depesza learn” learnt besides the shipped table, that table alone, or nothing',
  )

const store = z.strictObject({
  path: field.shortText
    .default('data/depesza.sqlite')
    .describe('The SQLite file; a relative path starts at the folder of this file'),
  keepTexts: field.keepPeriod
    .default('90d')
    .describe('How long the full text of an article is kept: 90d, or forever'),
  keepArticles: field.keepPeriod
    .default('forever')
    .describe(
      'How long everything else of an article is kept (title, summary, quotations): 365d, or forever',
    ),
})

const watchdog = z.strictObject({
  warnAfter: field.stall.default('5s').describe('A stall of the process that is longer is logged'),
  endAfter: field.stall
    .default('60s')
    .describe('A stall that is longer ends the process, for its supervisor to start it again'),
})

const http = z
  .strictObject({
    host: field.bindHost.default('127.0.0.1'),
    port: field.wholeNumber(0, 65_535).default(3000),
    health: z.boolean().default(true).describe('Answer /healthz, /livez and /readyz: how the bot is'),
    metrics: z.boolean().default(false).describe('Answer /metrics for Prometheus'),
  })
  .describe(
    'The bot’s own HTTP address: Slack’s signed requests, when Slack is not in Socket Mode, health and metrics',
  )

const delivery = z.strictObject({
  onUnknown: z
    .enum(['repeat', 'hold'])
    .default('repeat')
    .describe('A message of which nobody can say whether it was posted: post it again, marked, or hold it'),
})

const escalate = z
  .strictObject({
    sources: field
      .wholeNumber(2, 100)
      .default(3)
      .describe(
        'So many independent sources within “within” bring a story before the whole channel once more',
      ),
    within: field.window.default('60m').describe('The time within which they come: 60m, 2h'),
    official: z.boolean().default(true).describe('A government’s own site (type: government) does so alone'),
  })
  .describe('When a story that grows is brought before the whole channel once more; a correction always is')

const stories = z.strictObject({
  join: z
    .boolean()
    .default(true)
    .describe('Reports of one event are one story and one alert, in whatever words they tell it'),
  escalate: escalate.prefault({}),
})

const fetching = z.strictObject({
  privateHosts: z
    .array(field.host)
    .default([])
    .describe('Hosts on private addresses that may be fetched all the same'),
})

/** The list of topics: full ones, and bare keywords. */
export const topicList = field.filledList(z.union([field.keyword, topic]))

/**
 * The schema of depesza.yaml, each platform's part in it. It says what one value may be; what ties several values
 * together is checked in cross-checks.ts.
 */
export function configSchema(platforms: readonly PlatformSettings[]) {
  const told = toldOn(platforms)
  return z.strictObject({
    language: locale.default('pl').describe('The language of the bot’s own words'),
    timeZone: field.timeZone.default('Europe/Warsaw').describe('IANA name'),
    poll: poll.prefault({}),
    feeds: field.filledList(feed),
    topics: topicList,
    homographs,
    channels: field.filledList(channelOn(platforms)),
    quiet: quiet.optional(),
    rules: rulesOn(platforms),
    owner: told.optional().describe('Where trouble is told'),
    audit: told.optional().describe('Where changes that are made in channels are told'),
    managers: managersOn(platforms).prefault({}),
    experts: z.array(expert).default([]).describe('People whose words the team trusts'),
    institutions: z
      .array(institution)
      .default([])
      .describe('Institutions that the team knows, however an article presents them'),
    store: store.prefault({}),
    watchdog: watchdog.prefault({}).describe('What is done when the process stands still'),
    dictionary: field.shortText
      .default('auto')
      .describe(
        'The Polish dictionary: auto (PoliMorf where its package is installed, else the one from npm), npm, or the path of PoliMorf’s morfologik-polish.jar or polish.dict',
      ),
    http: http.prefault({}),
    delivery: delivery.prefault({}),
    stories: stories.prefault({}),
    fetch: fetching.prefault({}),
  })
}

function rulesOn(platforms: readonly PlatformSettings[]) {
  const address = z.strictObject(addressesOn(platforms)).meta(exactlyOne(platforms))
  return z
    .array(ruleSchema(platforms, address))
    .default([])
    .describe(
      'Which alerts are urgent, go elsewhere too, call somebody or are not sent; the first that matches decides',
    )
}

/** What the schema reads out of a valid file. */
export type ConfigFile = z.output<ReturnType<typeof configSchema>>

/** Only the platforms where somebody can be named. */
function managersOn(platforms: readonly PlatformSettings[]) {
  const lists = platforms.flatMap((platform) =>
    platform.manager === undefined
      ? []
      : [[platform.id, field.managerOn(platform, platform.manager)] as const],
  )
  return z
    .strictObject(Object.fromEntries(lists))
    .describe('Who may change the bot from a channel, besides those whom the platform itself names managers')
}

/** For editors only; cross-checks.ts says it in words. */
function queryOrLists(): { readonly oneOf: readonly unknown[] } {
  return { oneOf: [{ required: ['query'] }, { anyOf: [{ required: ['any'] }, { required: ['all'] }] }] }
}
