import { fitWithin, plainText } from '#wording/outside-text.ts'

/** Stands inside mentions so that they stay text; invisible. */
const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Text from outside as Discord shows it literally: no markup, no mention, no link, no invite, nothing invisible. Answers one line.
 * For places that read markdown: content, titles, descriptions, field names and values.
 *
 * Discord reads mentions before markdown, so a backslash alone does not stop them: their text is broken up too. A "](" would
 * end a link of the bot's own that stands before it, escaped or not.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replaceAll(/[\\*_~`|<[\]]/gu, String.raw`\$&`)
    .replaceAll(/<(?=[@#:/a-z])/giu, `<${ZERO_WIDTH_SPACE}`)
    .replaceAll(/@(?=everyone|here|[!&]?\d)/giu, `@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/|[\w+-]+:)/gu, String.raw`\:`)
    .replaceAll(/(?<=\])\(/gu, String.raw`\(`)
    .replaceAll(/(discord(?:app)?)\.(?=\w)/giu, String.raw`$1\.`)
    .replace(/^[-+#>]/u, String.raw`\$&`)
    .replace(/^(\d+)\./u, String.raw`$1\.`)
}

/** `escapeMarkdown`, cut so that the escaped text is at most `maxChars` long and never ends inside an escape. */
export function escapeWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeMarkdown)
}

/**
 * Text from outside for the label of a link, cut to `maxChars`. There Discord knows no escapes and shows a backslash, while
 * marks and brackets work, so each gives way to its full-width twin; and it makes no link of a label with an invite in it.
 * https://github.com/discord/discord-api-docs/issues/7721
 */
export function labelWithin(text: string, maxChars: number): string {
  return fitWithin(plainText(text), maxChars, escapeLabel)
}

function escapeLabel(text: string): string {
  return plainText(text)
    .replaceAll(/[\\*_~`|<[\]]/gu, fullWidth)
    .replaceAll(/(?<=discord(?:app)?)\.(?=\w)/giu, fullWidth)
    .replaceAll(/@(?=everyone|here)|:(?=[\w+-]+:)/giu, (mark) => `${mark}${ZERO_WIDTH_SPACE}`)
}

/** https://www.unicode.org/charts/PDF/UFF00.pdf: the twins stand in the order of ASCII. */
function fullWidth(mark: string): string {
  return String.fromCodePoint(mark.charCodeAt(0) + 0xfee0)
}
