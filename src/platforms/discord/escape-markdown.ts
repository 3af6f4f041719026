import { shorten } from '#wording/shorten.ts'

/** Stands inside mentions so that they stay text; invisible. */
const ZERO_WIDTH_SPACE = '\u200B'

/** What has no width or turns the direction; the first alternative keeps the joiner inside an emoji of several parts. */
const INVISIBLE =
  /(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?\u200D)(?=\p{Extended_Pictographic})|[\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]/gu

/**
 * Text from outside as Discord shows it literally: no markup, no mention, no link, no invite, nothing invisible. Answers one line.
 * For places that read markdown: content, titles, descriptions, field names and values.
 *
 * Discord reads mentions before markdown, so a backslash alone does not stop them: their text is broken up too.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replaceAll(/[\\*_~`|<[\]]/gu, String.raw`\$&`)
    .replaceAll(/<(?=[@#:/a-z])/giu, `<${ZERO_WIDTH_SPACE}`)
    .replaceAll(/@(?=everyone|here|[!&]?\d)/giu, `@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/gu, String.raw`\:`)
    .replaceAll(/(discord(?:app)?)\.(?=\w)/giu, String.raw`$1\.`)
    .replace(/^[-+#>]/u, String.raw`\$&`)
    .replace(/^(\d+)\./u, String.raw`$1\.`)
}

/**
 * Text from outside on one line, without control characters, zero-width and direction marks, lone surrogates and towers
 * of accents. For places that read no markdown: authors, footers, labels, choices.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(INVISIBLE, (_match, emoji?: string) => emoji ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim()
}

/** `escapeMarkdown`, cut so that the escaped text is at most `maxChars` long and never ends inside an escape. */
export function escapeWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeMarkdown)
}

/** `plainText`, cut to `maxChars`. */
export function plainWithin(text: string, maxChars: number): string {
  return shorten(plainText(text), maxChars)
}

/** Renders the longest beginning of a text whose markup is at most `maxChars` long. */
export function fitWithin(text: string, maxChars: number, render: (text: string) => string): string {
  let room = maxChars
  for (;;) {
    const markup = render(shorten(text, room))
    if (markup.length <= maxChars || room <= 1) return markup
    room = Math.min(room - 1, Math.floor((room * maxChars) / markup.length))
  }
}
