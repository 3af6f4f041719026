import { fitWithin, plainRun, plainText } from '#wording/outside-text.ts'

/** Stands inside "@channel", ":joy:" and the like so that they stay text; invisible. */
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
  return plainRun(text)
    .replaceAll(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => TWINS[mark] ?? mark)
    .replaceAll(
      /@(?=channel|here|everyone)|:(?=[\p{L}\p{N}_+'-]+:)/giu,
      (mark) => `${mark}${ZERO_WIDTH_SPACE}`,
    )
    .replace(/^\s*>+/u, (marks) => marks.replaceAll('>', '›'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** `escapeMrkdwn`, cut so that the escaped text is at most `maxChars` long and never ends inside an entity. */
export function escapeWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeMrkdwn)
}
