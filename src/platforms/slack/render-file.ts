import type { ReplyFile } from '#domain/reply.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { limits } from './limits.ts'

/** Beside what else an answer says, within the budget of a message. */
const MOST_CHARS = 6000
const FENCE = '```'

/**
 * A file's text as preformatted sections. An answer that one reader alone sees holds no files on Slack, so one that is too long for a
 * message is told of instead. https://docs.slack.dev/messaging/formatting-message-text#multi-line-code-blocks
 */
export function renderFile({ text, otherwise }: ReplyFile): readonly string[] {
  const lines = text.trimEnd().split('\n').map(escapeCode)
  const room = limits.section - 2 * FENCE.length - 2
  const isTooLong = lines.join('\n').length > MOST_CHARS || lines.some(({ length }) => length > room)
  if (isTooLong) return [escapeWithin(otherwise, limits.section)]
  const sections = ['']
  for (const line of lines) {
    const last = sections.at(-1) ?? ''
    if (last.length + line.length + 1 > room) sections.push(line)
    else sections.splice(-1, 1, last === '' ? line : `${last}\n${line}`)
  }
  return sections.map((section) => `${FENCE}\n${section}\n${FENCE}`)
}

/** Inside of a fence only these three are read, and a fence ends it. */
function escapeCode(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', 'ˋ')
}
