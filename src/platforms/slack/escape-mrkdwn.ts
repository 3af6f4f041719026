import { shorten } from '#wording/shorten.ts'

/** Stands inside "@channel" and the like so that they stay text; invisible. */
const ZERO_WIDTH_SPACE = '\u200B'

/** Slack knows no escape for its own markup, so a character that could open or close some becomes its twin. */
const TWINS: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

/**
 * Text from outside as Slack shows it literally where it reads mrkdwn: no markup, no mention, no link. Answers one line.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return escapeRun(plainText(text))
}

/** `escapeMrkdwn` for a part of a line: spaces at its ends stay. */
export function escapeRun(text: string): string {
  return oneLine(text)
    .replaceAll(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => TWINS[mark] ?? mark)
    .replaceAll(/@(?=channel|here|everyone)/giu, `@${ZERO_WIDTH_SPACE}`)
    .replace(/^>+/u, '›')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** `escapeMrkdwn`, cut so that the escaped text is at most `maxChars` long and never ends inside an entity. */
export function escapeWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeMrkdwn)
}

/** For places that read no markup (header, labels): one clean line of at most `maxChars`. */
export function plainWithin(text: string, maxChars: number): string {
  return shorten(plainText(text), maxChars)
}

/** Text from outside on one line, without control and format characters, lone surrogates and towers of accents. */
export function plainText(text: string): string {
  return oneLine(text).trim()
}

/** Renders the longest beginning of a text whose markup is at most `maxChars` long. */
export function fitWithin(text: string, maxChars: number, render: (text: string) => string): string {
  let room = Math.min(text.length, maxChars)
  for (;;) {
    const markup = render(shorten(text, room))
    if (markup.length <= maxChars || room <= 1) return markup
    room = Math.min(room - 1, Math.floor((room * maxChars) / markup.length))
  }
}

/** Zero-width and direction marks go (\p{Cf}), and blank letters; a joiner inside an emoji stays. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\u200D(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?\u200D)/gu, '')
    .replaceAll(/(?!\u200D)[\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
}
