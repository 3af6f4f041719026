import { z } from 'zod'
import type { PlatformSettings } from '#ports/platform.ts'
import * as field from './fields.ts'
import { quiet } from './quiet-fields.ts'

/** A language that the bot itself speaks. */
export const locale = z.enum(['pl', 'en'])

const digest = z
  .union([
    field.schedule,
    z.strictObject({
      at: field.schedule.describe('When it comes, in timeZone: "07:00", or as in cron "0 7 * * 1-5"'),
      period: z
        .enum(['since-last', '24h', '7d'])
        .default('since-last')
        .describe('What it is about: all since the last digest, the last day or the last week'),
      mode: z
        .enum(['also', 'only'])
        .default('also')
        .describe('Beside single alerts, or in the place of them'),
    }),
  ])
  .describe('One message with what came, at a set time: "07:00", or a section with more')

/** A channel and what it wants to see. */
export function channelOn(platforms: readonly PlatformSettings[]) {
  return z
    .strictObject({
      ...addressesOn(platforms),
      topics: field.filledList(field.shortText).optional().describe('Ids or names of topics; by default all'),
      language: locale.optional(),
      alertsPerHour: field.wholeNumber(1, 1000).default(10).describe('What is over becomes one list'),
      timeZone: field.timeZone.optional().describe('The channel’s own IANA name; by default the file’s'),
      quiet: quiet.optional(),
      digest: digest.optional(),
      silent: z
        .boolean()
        .default(true)
        .describe('On Discord: an alert comes without a sound unless a rule makes it important or urgent'),
      alerts: z
        .enum(['compact', 'full'])
        .default('compact')
        .describe('Alerts of at most 900 characters with one quotation, or with all that there is room for'),
      image: z
        .boolean()
        .default(false)
        .describe('Whether an alert shows the article’s image, where its feed names one'),
      forum: z.boolean().default(false).describe('On Discord: a forum, in which every alert is a post'),
      thread: z
        .boolean()
        .default(false)
        .describe('On Discord: replies to an alert go into a thread, which the first of them opens'),
      escalate: z
        .boolean()
        .default(true)
        .describe('Whether a story that grows may be brought before the whole channel once more'),
    })
    .meta(exactlyOne(platforms))
}

/** A channel that is told what happens to the bot itself. */
export function toldOn(platforms: readonly PlatformSettings[]) {
  return z
    .strictObject({ ...addressesOn(platforms), language: locale.optional() })
    .meta(exactlyOne(platforms))
}

/** Each platform's address under its key. */
export function addressesOn(
  platforms: readonly PlatformSettings[],
): Record<string, z.ZodOptional<z.ZodString>> {
  return Object.fromEntries(platforms.map((platform) => [platform.id, field.addressOn(platform).optional()]))
}

/** For editors only; cross-checks.ts says it in words. */
export function exactlyOne(platforms: readonly PlatformSettings[]): { readonly oneOf: readonly unknown[] } {
  return { oneOf: platforms.map(({ id }) => ({ required: [id] })) }
}
