import type { Segment } from '#wording/segments.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Runs of a text on one line, the strong ones in bold. */
export function renderSegments(segments: readonly Segment[]): string {
  return segments
    .map(({ text, isStrong }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
      const escaped = escapeMarkdown(words)
      const isBold = isStrong && escaped !== ''
      return `${before && ' '}${isBold ? `**${escaped}**` : escaped}${after && ' '}`
    })
    .join('')
    .trim()
}
