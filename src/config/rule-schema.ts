import { z } from 'zod'
import { sourceTypes } from '#domain/feed.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import * as field from './fields.ts'

const standings = ['expert', 'official', 'spokesperson', 'witness', 'media', 'document'] as const

const sources = z.strictObject({
  types: field.filledList(z.enum(sourceTypes)).optional().describe('Outlets of one of these types'),
  tier: field.wholeNumber(1, 3).optional().describe('Outlets of this tier or a better one; 1 is the best'),
  names: field.filledList(field.shortText).optional().describe('These outlets, as “feeds” names them'),
})

const when = z.strictObject({
  topics: field
    .filledList(field.shortText)
    .optional()
    .describe('Ids or names of topics, one of them matched'),
  sources: sources.optional().describe('Who must report it; with storySize, whose reports count'),
  country: field.country.optional().describe('The same by country: outlets of this one, ISO 3166-1: BY'),
  language: field.articleLanguage.optional().describe('The language of the article, ISO 639-1: pl'),
  quoted: z
    .union([z.enum(standings), z.strictObject({ name: field.shortText })])
    .optional()
    .describe('Who must be quoted: expert, official, …, or one person: { name: Kamil Kłysiński }'),
  storySize: field
    .wholeNumber(2, 100)
    .optional()
    .describe('How many independent sources must tell the story: outlets of one owner count once'),
  within: field.window.optional().describe('In what time they must do so; 60m where left out'),
  title: field.query.optional().describe('What the title must match, in the query language'),
})

/** The schema of one rule; what ties its values to the rest of the file is checked in rule-checks.ts. */
export function ruleSchema(
  platforms: readonly PlatformSettings[],
  address: z.ZodObject<Record<string, z.ZodOptional<z.ZodString>>>,
) {
  const mentions = platforms.flatMap(({ id, mention }) =>
    mention === null ? [] : [[id, field.mentionOn(mention).optional()] as const],
  )
  const consequences = z.strictObject({
    severity: z
      .enum(['normal', 'important', 'urgent'])
      .default('normal')
      .describe('Important and urgent alerts say so and ring; urgent ones are not held back either'),
    channels: field
      .filledList(address)
      .optional()
      .describe('Where such an alert goes besides; the rule then concerns these channels only'),
    mention: z.strictObject(Object.fromEntries(mentions)).optional().describe('Who is called, by platform'),
    tags: field.filledList(field.shortText).optional().describe('Tags of a forum’s post, by their names'),
    skip: z.boolean().default(false).describe('Such an alert is not sent'),
  })
  return z.strictObject({
    name: field.shortText.describe('What the rule is called wherever it is told why an alert came or not'),
    when: when.prefault({}).describe('All of it must be so; without it, it always is'),
    ...under('then', consequences.prefault({}).describe('What is done with such an alert')),
  })
}

/** A key that a literal must not have lest it look like a promise; what stands under this one is no function. */
function under<Key extends string, Value>(key: Key, value: Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries([[key, value]]) as Record<Key, Value>
}

/** What the schema reads out of a rule. */
export type RuleSection = z.output<ReturnType<typeof ruleSchema>>
