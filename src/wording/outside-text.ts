import { shorten, shortenSentences } from './shorten.ts'

/** What has no width or turns the direction; the first alternative keeps the joiner inside an emoji of several parts. */
const INVISIBLE =
  /(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?\u200D)(?=\p{Extended_Pictographic})|[\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]/gu

/**
 * Text from outside on one line, without control characters, zero-width and direction marks, lone surrogates and towers
 * of accents. Says nothing of a platform's markup, which each platform escapes by itself.
 */
export function plainText(text: string): string {
  return plainRun(text).trim()
}

/** `plainText` for a part of a line: a space at its ends stays. */
export function plainRun(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(INVISIBLE, (_match, emoji?: string) => emoji ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
}

/** `plainText`, cut to `maxChars`. */
export function plainWithin(text: string, maxChars: number): string {
  return shorten(plainText(text), maxChars)
}

/** Text to be edited in an input, cut to `maxChars` where it is longer, behind a whole line where that keeps most of it: lines stay lines, nothing marks the cut. */
export function editableWithin(text: string, maxChars: number): string {
  const clean = text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]+/gu, '')
  if (clean.length <= maxChars) return clean
  const lineEnd = clean.lastIndexOf('\n', maxChars)
  return lineEnd > maxChars / 2
    ? clean.slice(0, lineEnd)
    : clean.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/u, '')
}

/**
 * Renders the longest beginning of a text whose markup is at most `maxChars` long, so that no cut falls into an escape.
 * A single character is rendered whatever its length.
 */
export function fitWithin(text: string, maxChars: number, render: (text: string) => string): string {
  return fitCut({ text, maxChars, cut: shorten }, render)
}

/** The same for a text of sentences: it ends behind a whole one where that leaves most of what there is room for. */
export function fitSentences(text: string, maxChars: number, render: (text: string) => string): string {
  return fitCut({ text, maxChars, cut: shortenSentences }, render)
}

type Cutting = {
  readonly text: string
  readonly maxChars: number
  readonly cut: (text: string, maxChars: number) => string
}

function fitCut({ text, maxChars, cut }: Cutting, render: (text: string) => string): string {
  let room = Math.min(text.length, maxChars)
  for (;;) {
    const markup = render(cut(text, room))
    if (markup.length <= maxChars || room <= 1) return markup
    room = Math.min(room - 1, Math.floor((room * maxChars) / markup.length))
  }
}
