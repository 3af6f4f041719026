import type { MessageBody } from './message-body.ts'

/** What Discord writes in the place of a moment; the longest month and the longest distance. */
const MOMENTS: Readonly<Record<string, string>> = {
  f: '30 października 2026 23:59',
  R: '59 minut temu',
  t: '23:59',
}

/** How many characters of a message a reader sees: without markup, addresses and buttons. */
export function visibleChars({
  content,
  embeds = [],
}: Partial<Pick<MessageBody, 'content' | 'embeds'>>): number {
  const parts = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ])
  return [content, ...parts].reduce((sum, part) => sum + withoutMarkup(part ?? '').length, 0)
}

/** https://docs.discord.com/developers/reference#message-formatting */
function withoutMarkup(markup: string): string {
  return markup
    .replaceAll(/<t:\d+:([fRt])>/gu, (_, style: string) => MOMENTS[style] ?? '')
    .replaceAll(/\[((?:\\.|[^\\\]])*)\]\(https?:[^)]*\)/gu, '$1')
    .replaceAll(/^-# /gmu, '')
    .replaceAll(/\\(.)|\*+/gu, '$1')
}
