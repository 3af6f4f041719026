import { MOST_DAYS, measurePrecision } from '#commands/feedback.ts'
import { proposalsAmong } from '#commands/form-proposals.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Precision } from '#commands/precision.ts'
import { feedbackPhrases } from '#wording/feedback.ts'
import { withArchive, type Asking } from './answer-from-archive.ts'

/** Options of `feedback` as the command line gives them. */
export type FeedbackFlags = { readonly days: string; readonly json?: boolean }

/** Prints how relevant alerts were, as a table or as JSON; answers the exit code: 2 where it was asked wrongly. */
export function showFeedback(
  { days, json = false }: FeedbackFlags,
  asking: Asking & { readonly printError: (line: string) => void },
): Promise<number> {
  const { configuration, print, printError } = asking
  return withArchive(configuration, async (world) => {
    const phrases = feedbackPhrases(configuration.locale)
    const length = /^\d{1,3}$/u.test(days) ? Number(days) : 0
    if (length < 1 || length > MOST_DAYS) {
      printError(phrases.badDays(days, MOST_DAYS))
      return 2
    }
    const measured = await measurePrecision(world, length)
    if (json) print(JSON.stringify(await reportOf(world, length, measured), null, 2))
    else for (const line of [phrases.heading(length), ...tableOf(world, measured)]) print(line)
    return 0
  })
}

async function reportOf(world: CommandWorld, days: number, measured: readonly Precision[]) {
  const proposed = await proposalsAmong(world, measured)
  return {
    days,
    topics: measured.map((one) => ({ ...one, precision: precisionIn(one) })),
    proposals: proposed.map(({ topicId, form }) => ({ topicId, form })),
  }
}

function precisionIn({ alerts, irrelevant }: Precision): number {
  return Math.round((1000 * (alerts - irrelevant)) / alerts) / 1000
}

/** A row for each topic and each form that somebody named, under what its columns hold. */
function tableOf(
  { configuration }: Pick<CommandWorld, 'configuration'>,
  measured: readonly Precision[],
): readonly string[] {
  const phrases = feedbackPhrases(configuration.locale)
  if (measured.length === 0) return [phrases.nothing]
  const rows = measured.map((one) => {
    const topic = configuration.topics.find(({ id }) => id === one.topicId)?.name ?? one.topicId
    const numbers = [one.alerts, one.irrelevant, one.wrongSpeaker, one.wrongStory, one.people]
    return [
      one.form === null ? topic : `  „${one.form}”`,
      ...numbers.map(String),
      `${Math.round(100 * precisionIn(one))}%`,
    ]
  })
  const table = [[...phrases.columns], ...rows]
  const widths = phrases.columns.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}
