/**
 * A small reader of Discord's markdown, written without a look at the renderer: it tells what of a text would be live. Mentions,
 * time stamps and emoji count although a backslash stands before them, since Discord reads them before markdown.
 */
export type Markup = {
  /** @everyone, <@1>, <#1>, </x:1>, <:x:1>, <t:1>, <id:browse>. */
  readonly mentions: readonly string[]
  readonly links: readonly { readonly text: string; readonly url: string }[]
  /** Addresses and invites that Discord would turn into links by themselves. */
  readonly bareLinks: readonly string[]
  /** Markup characters that are not escaped, in order, links left aside. */
  readonly marks: string
  /** Control characters, zero-width and direction marks; those that break up a mention left aside. */
  readonly invisible: readonly string[]
  /** What a reader would read, links shown as their text. */
  readonly text: string
}

const MENTIONS = /@everyone|@here|<@[!&]?\d+>|<#\d+>|<\/[^>]*:\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<id:\w+>/giu
const BARE_LINKS = /https?:\/\/\S+|discord(?:app)?\.(?:gg|com|gift|new|media)\S*/giu
const PUNCTUATION = /[!-/:-@[-`{-~]/u

export function readMarkup(source: string): Markup {
  const { marks, links, text, outside } = scan(source)
  return {
    mentions: source.match(MENTIONS) ?? [],
    links,
    bareLinks: outside.match(BARE_LINKS) ?? [],
    marks,
    invisible: [...source.replaceAll(/(?<=[<@])\u200B/gu, '').matchAll(/[\p{Cc}\p{Cf}]/gu)]
      .filter(
        ({ 0: sign, index }) =>
          sign !== '\n' && !isInsideEmoji(source.replaceAll(/(?<=[<@])\u200B/gu, ''), index),
      )
      .map(({ 0: sign }) => `U+${sign.codePointAt(0)?.toString(16)}`),
    text: text.replaceAll('\u200B', ''),
  }
}

type Token = {
  readonly kind: 'link' | 'escape' | 'mark' | 'text'
  readonly source: string
  readonly shown: string
}

function scan(source: string) {
  const links: { text: string; url: string }[] = []
  let marks = ''
  let text = ''
  let outside = ''
  for (let at = 0; at < source.length;) {
    const token = tokenAt(source, at)
    at += token.source.length
    text += token.shown
    if (token.kind === 'mark') marks += token.source
    if (token.kind === 'link')
      links.push({ text: token.shown, url: /\(([^()]*)\)$/u.exec(token.source)?.[1] ?? '' })
    else outside += token.source
  }
  return { marks, links, text, outside }
}

function tokenAt(source: string, at: number): Token {
  const sign = source.charAt(at)
  const link = sign === '[' ? /^\[((?:\\.|[^\\\]])*)\]\([^()\s]*\)/u.exec(source.slice(at)) : null
  if (link !== null) return { kind: 'link', source: link[0], shown: scan(link[1] ?? '').text }
  const next = source.charAt(at + 1)
  if (sign === '\\' && PUNCTUATION.test(next)) return { kind: 'escape', source: sign + next, shown: next }
  const isLineStart = at === 0 || source.charAt(at - 1) === '\n'
  const isMark = /[\\*_~`|<[\]]/u.test(sign) || (isLineStart && /[#>+-]/u.test(sign))
  return isMark ? { kind: 'mark', source: sign, shown: '' } : { kind: 'text', source: sign, shown: sign }
}

function isInsideEmoji(source: string, at: number): boolean {
  const isJoined = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?$/u.test(source.slice(0, at))
  return source[at] === '\u200D' && isJoined && /^\p{Extended_Pictographic}/u.test(source.slice(at + 1))
}
