import { styleText } from 'node:util'

export type Style = 'plain' | 'strong' | 'faint' | 'headline' | 'quotation'

/** Text of one style inside a paragraph; it must be clean (`plainText`), the style is added when it is laid out. */
export type Run = { readonly text: string; readonly style: Style }

/** A paragraph to be wrapped; `indent` columns stand before its second and later lines. No run makes an empty line. */
export type Paragraph = { readonly runs: readonly Run[]; readonly indent: number }

/** How wide the output is, and whether it shows colour. */
export type Page = { readonly columns: number; readonly hasColour: boolean }

type Word = readonly Run[]

const FORMATS: Readonly<Record<Exclude<Style, 'plain'>, Parameters<typeof styleText>[0]>> = {
  strong: 'bold',
  faint: 'dim',
  headline: ['bold', 'cyan'],
  quotation: 'green',
}
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6])/u
/** Latin letters and the marks of print, none of which joins another or is wide. */
const NARROW = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/u
const segmenter = new Intl.Segmenter('pl', { granularity: 'grapheme' })

/** Wraps paragraphs at the page's width and paints them. A word wider than the page stands on a line of its own, whole. */
export function layOut(paragraphs: readonly Paragraph[], page: Page): string {
  return paragraphs
    .flatMap((paragraph) => wrap(paragraph, page.columns))
    .map((runs) =>
      joinAlike(runs)
        .map((run) => paint(run, page))
        .join(''),
    )
    .join('\n')
}

/** How many columns a text takes: one per grapheme, two for a wide one (East Asian, emoji). */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

/** A paragraph of plain text. */
export function paragraph(text: string, style: Style = 'plain', indent = 0): Paragraph {
  return { runs: [{ text, style }], indent }
}

export const emptyLine: Paragraph = { runs: [], indent: 0 }

function wrap({ runs, indent }: Paragraph, columns: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const word of splitWords(runs)) {
    const width = word.reduce((sum, run) => sum + displayWidth(run.text), 0)
    const isFirst = used === 0
    if (!isFirst && used + 1 + width > columns) {
      lines.push([{ text: ' '.repeat(indent), style: 'plain' }])
      used = indent
    } else if (!isFirst) {
      lines.at(-1)?.push(spaceAfter(lines.at(-1), word))
      used += 1
    }
    lines.at(-1)?.push(...word)
    used += width
  }
  return lines
}

/** A space between two words of one style takes that style, so that they are painted in one piece. */
function spaceAfter(line: readonly Run[] | undefined, word: Word): Run {
  const before = line?.at(-1)?.style
  return { text: ' ', style: before !== undefined && before === word[0]?.style ? before : 'plain' }
}

/** Words as they stand between spaces; one that changes its style in the middle ("umowę," with "umowę" strong) stays one word. */
function splitWords(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [[]]
  for (const { text, style } of runs) {
    for (const piece of text.split(/(\s+)/u)) {
      if (piece.trim() !== '') words.at(-1)?.push({ text: piece, style })
      else if (piece !== '') words.push([])
    }
  }
  return words.filter((word) => word.length > 0)
}

/** Neighbours of one style as one run. */
function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.style === run.style) joined[joined.length - 1] = { ...run, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function paint({ text, style }: Run, { hasColour }: Page): string {
  if (!hasColour || style === 'plain') return text
  return styleText(FORMATS[style], text, { validateStream: false })
}
