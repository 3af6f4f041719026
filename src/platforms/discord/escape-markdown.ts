import { fitWithin, plainText } from '#wording/outside-text.ts'

/** Stands inside mentions so that they stay text; invisible. */
const ZERO_WIDTH_SPACE = '\u200B'

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

/** `escapeMarkdown`, cut so that the escaped text is at most `maxChars` long and never ends inside an escape. */
export function escapeWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeMarkdown)
}
