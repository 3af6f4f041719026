import type { Segment } from '#wording/segments.ts'
import { escapeRun } from './escape-mrkdwn.ts'

/** Runs of a text, the strong ones in bold. Plain neighbours are escaped as one run: what is harmless in two may be a mention when joined. */
export function renderSegments(segments: readonly Segment[]): string {
  const runs = segments.map(({ text }) => escapeRun(text))
  const parts: Segment[] = []
  for (const [index, { text, isStrong }] of segments.entries()) {
    const isBold = isStrong && mayBeBold(runs, index)
    const last = parts.at(-1)
    if (isBold || last === undefined || last.isStrong) parts.push({ text, isStrong: isBold })
    else parts[parts.length - 1] = { text: last.text + text, isStrong: false }
  }
  return parts.map(({ text, isStrong }) => (isStrong ? `*${escapeRun(text)}*` : escapeRun(text))).join('')
}

/** Slack sets bold only between characters that are no letters, as they stand once escaped; a form inside a word stays plain. */
function mayBeBold(runs: readonly string[], index: number): boolean {
  const [before = '', run = '', after = ''] = [runs[index - 1], runs[index], runs[index + 1]]
  const isApart = !/[\p{L}\p{N}\p{M}]$/u.test(before) && !/^[\p{L}\p{N}\p{M}]/u.test(after)
  return isApart && run !== '' && run.trim() === run
}
