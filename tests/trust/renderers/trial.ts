import { renderMessage as renderForDiscord } from '#platforms/discord/render-alert.ts'
import { renderReply as replyOnDiscord } from '#platforms/discord/render-reply.ts'
import { renderMessage as renderForSlack } from '#platforms/slack/render-alert.ts'
import { renderReply as replyOnSlack } from '#platforms/slack/render-reply.ts'
import { anOperation } from '../../builders.ts'
import { chanceOf } from '../chance.ts'
import { gatherFailures } from '../failures.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { discordMessageProblems, discordReplyProblems } from './judge-discord.ts'
import { slackMessageProblems, slackReplyProblems } from './judge-slack.ts'
import { hostileMessage, hostileReply } from './messages.ts'

/** The promises, by the words with which every problem begins. */
const PROMISES = [
  'crashes',
  'live mentions',
  'masked foreign links',
  'live markup',
  'over a limit',
  'split or unseen characters',
  'text lost',
] as const

/** Hostile messages and answers through the renderers of both platforms, judged by readers of each platform's markup. */
export const renderersTrial: Trial = { name: 'renderers', count: 20_000, run }

async function run({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const failures = gatherFailures('renderers')
  for (let at = seed; at < seed + count; at += 1) {
    if ((at - seed) % 2000 === 1999) progress(`${at - seed + 1} of ${count}`)
    const one = renderersCase(at)
    for (const problem of new Set(one.problems)) {
      const kind = PROMISES.find((promise) => problem.startsWith(promise)) ?? 'crashes'
      failures.add({ kind, seed: at, problem, input: JSON.stringify(one.input, null, 2) })
    }
  }
  return PROMISES.map((promise) => failures.figure(promise, count))
}

/** The case of a seed, on both platforms, and what is wrong with it. */
export function renderersCase(seed: number): {
  readonly input: unknown
  readonly problems: readonly string[]
} {
  const chance = chanceOf(seed)
  if (chance.happens(0.3)) {
    const reply = hostileReply(chance)
    return {
      input: reply,
      problems: [
        ...attempt('Discord', () => discordReplyProblems(replyOnDiscord(reply, 'pl'), reply)),
        ...attempt('Slack', () => slackReplyProblems(replyOnSlack(reply, 'pl'), reply)),
      ],
    }
  }
  const message = hostileMessage(chance)
  const mayRepeat = chance.happens(0.2)
  const operation = anOperation({ message, mayRepeat })
  return {
    input: message,
    problems: [
      ...attempt('Discord', () => discordMessageProblems(renderForDiscord(operation), message)),
      ...attempt('Slack', () =>
        slackMessageProblems(renderForSlack(message, { timeZone: 'Europe/Warsaw', mayRepeat }), message),
      ),
    ],
  }
}

function attempt(platform: string, judge: () => readonly string[]): readonly string[] {
  try {
    return judge().map((problem) => `${problem} (${platform})`)
  } catch (error) {
    return [`crashes: ${error instanceof Error ? error.stack : String(error)} (${platform})`]
  }
}
