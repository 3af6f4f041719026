/**
 * A reader of Discord's markdown, written from Discord's pages and from what is known of its client, and from nothing of
 * the renderer. Where the server and the client, or two clients, read differently, it takes the reading that does harm.
 * https://docs.discord.com/developers/reference#message-formatting
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export type DiscordMarkup = {
  /** What a reader sees, links as their labels. */
  readonly text: string
  /** Anything that notifies or names somebody or something; the server finds these behind a backslash, too. */
  readonly mentions: readonly string[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  /** Addresses and invites outside of links of our own, which become links or previews by themselves. */
  readonly bareLinks: readonly string[]
  /** "<t:1:R>". */
  readonly times: readonly string[]
  readonly emoji: readonly string[]
  readonly styles: readonly { readonly kind: Style; readonly text: string }[]
}

export type Style =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'heading'
  | 'small'
  | 'quote'
  | 'list'

const MENTION =
  /@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|<\/[^>\n]*:\d+>|<id:[\w-]+(?::\d+)?>|<@&?\d|<sound:[^>]*>/giu
const TIME = /<t:-?\d+(?::[a-z])?>/giu
const CUSTOM_EMOJI = /<a?:\w+:\d+>/giu
const ADDRESS =
  /(?:https?|steam|discord|ftp):\/\/[^\s<]+|discord(?:app)?\.(?:gg|com|gift|new|media|link|gifts)(?:\/\S*)?|(?<!\\)<(?:[a-z][a-z0-9+.-]*:[^\s<>]+|[^\s<>@]+@[^\s<>]+\.[^\s<>]+|\+[\d ()-]+)>/giu

/** Reads a text as Discord does where it reads markdown: content, titles, descriptions, names and values of fields. */
export function readDiscord(source: string): DiscordMarkup {
  const found: Found = { links: [], styles: [], emoji: [], outside: [] }
  const text = readStretch(source, { isLineStart: true, isLabel: false }, found)
  const outside = found.outside.join('')
  return {
    text,
    mentions: source.match(MENTION) ?? [],
    times: source.match(TIME) ?? [],
    emoji: [...(source.match(CUSTOM_EMOJI) ?? []), ...found.emoji],
    bareLinks: outside.match(ADDRESS)?.filter((one) => !/^<(?:t|a?):/iu.test(one)) ?? [],
    links: found.links,
    styles: found.styles,
  }
}

type Found = {
  readonly links: { label: string; url: string }[]
  readonly styles: { kind: Style; text: string }[]
  readonly emoji: string[]
  /** The source without the addresses of links. */
  readonly outside: string[]
}

type Place = {
  readonly isLineStart: boolean
  /** In a label the client knows no escapes: a backslash there is shown. */
  readonly isLabel: boolean
}

type Rule = { readonly kind: Style; readonly pattern: RegExp; readonly isBlock?: boolean }

/** `inside` is what the style covers; a rule without it covers the whole match. */
const rules: readonly Rule[] = [
  { kind: 'code', pattern: /```(?<inside>[\s\S]+?)```/uy },
  { kind: 'bold', pattern: /\*\*(?<inside>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/uy },
  { kind: 'underline', pattern: /__(?<inside>(?:\\[\s\S]|[^\\])+?)__(?!_)/uy },
  { kind: 'italic', pattern: /\*(?!\s)(?<inside>(?:\\[\s\S]|\*\*|[^*\\])+?)\*(?!\*)/uy },
  { kind: 'italic', pattern: /_(?<inside>(?:\\[\s\S]|__|[^_\\])+?)_(?![a-zA-Z0-9_])/uy },
  { kind: 'strike', pattern: /~~(?<inside>[\s\S]+?)~~(?!_)/uy },
  { kind: 'spoiler', pattern: /\|\|(?<inside>[\s\S]+?)\|\|/uy },
  { kind: 'code', pattern: /(?<ticks>`+)(?<inside>[\s\S]+?)(?<!`)\k<ticks>(?!`)/uy },
  { kind: 'small', pattern: / *-# +(?<inside>[^\n]+)/uy, isBlock: true },
  { kind: 'heading', pattern: / *#{1,3}\s+(?<inside>[^\n]*)/uy, isBlock: true },
  { kind: 'quote', pattern: / *>>> (?<inside>[\s\S]*)/uy, isBlock: true },
  { kind: 'quote', pattern: / *> (?<inside>[^\n]*)/uy, isBlock: true },
  { kind: 'list', pattern: / *(?:[*+-]|\d{1,10}\.) +(?<inside>[^\n]+)/uy, isBlock: true },
]

function readStretch(source: string, place: Place, found: Found): string {
  let shown = ''
  for (let at = 0; at < source.length;) {
    const step = stepAt(source, at, { place, found })
    shown += step.shown
    at = step.end
  }
  return shown
}

type Step = { readonly shown: string; readonly end: number }
type Reading = { readonly place: Place; readonly found: Found }

function stepAt(source: string, at: number, reading: Reading): Step {
  const { place, found } = reading
  const marked = place.isLabel ? null : (escapeAt(source, at, found) ?? linkAt(source, at, found))
  return marked ?? styleAt(source, at, reading) ?? characterAt(source, at, found)
}

function escapeAt(source: string, at: number, found: Found): Step | null {
  const sign = source[at] === '\\' ? source.charAt(at + 1) : ''
  if (sign === '') return null
  found.outside.push(`\\${sign}`)
  return { shown: /[A-Za-z0-9\s]/u.test(sign) ? `\\${sign}` : sign, end: at + 2 }
}

function characterAt(source: string, at: number, found: Found): Step {
  const token =
    source[at] === '<' ? /^<(?:t|a?:\w+):-?\d+(?::[a-z])?>/iu.exec(source.slice(at, at + 80)) : null
  if (token !== null) return { shown: token[0], end: at + token[0].length }
  const emoji = source[at] === ':' ? /^:[\w+-]+:/u.exec(source.slice(at, at + 60)) : null
  if (emoji !== null) found.emoji.push(emoji[0])
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  found.outside.push(character)
  return { shown: character, end: at + character.length }
}

function styleAt(source: string, at: number, { place, found }: Reading): Step | null {
  const isLineStart = at === 0 ? place.isLineStart : source[at - 1] === '\n'
  const possible = rules.filter(({ isBlock = false }) => !isBlock || (isLineStart && !place.isLabel))
  for (const { kind, pattern, isBlock = false } of possible) {
    pattern.lastIndex = at
    const inside = pattern.exec(source)?.groups?.['inside']
    if (inside === undefined) continue
    const end = pattern.lastIndex
    const text = insideOf(kind, inside, { place: { ...place, isLineStart: isBlock }, found })
    found.styles.push({ kind, text })
    return { shown: text, end }
  }
  return null
}

/** The marks stand between what is in a style and what is not. */
function insideOf(kind: Style, inside: string, { place, found }: Reading): string {
  found.outside.push('*')
  const text = kind === 'code' ? inside : readStretch(inside, place, found)
  found.outside.push(kind === 'code' ? `${inside}*` : '*')
  return text
}

const TARGET = /\(\s*<?(?<url>(?:\([^)]*\)|[^\s\\]|\\[^\n])*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/uy

/** "[label](url)", whose label may hold brackets in pairs, one in another at most, and knows no escapes. */
function linkAt(source: string, at: number, found: Found): Step | null {
  if (source[at] !== '[') return null
  const pairs = /(?:\[[^\]]*\]|[^[\]])*/uy
  pairs.lastIndex = at + 1
  pairs.exec(source)
  const from = Math.max(pairs.lastIndex, at + 1)
  const next = source.indexOf('[', from)
  const limit = next === -1 ? source.length : next
  for (
    let close = source.lastIndexOf('](', limit);
    close >= from;
    close = source.lastIndexOf('](', close - 1)
  ) {
    TARGET.lastIndex = close + 1
    const url = TARGET.exec(source)?.groups?.['url']?.replaceAll(/\\([^a-zA-Z0-9\s])/gu, '$1')
    if (url === undefined) continue
    const end = TARGET.lastIndex
    const label = source.slice(at + 1, close)
    if (!isLinkable(label, url)) {
      found.outside.push(source.slice(at, end))
      return { shown: source.slice(at, end), end }
    }
    const shown = readStretch(label, { isLineStart: false, isLabel: true }, found)
    found.links.push({ label: shown, url })
    return { shown, end }
  }
  return null
}

/** A label that holds an address, a mention or an emoji of a server's own is shown with all its markup, and no link is made. */
function isLinkable(label: string, url: string): boolean {
  const target = URL.parse(url)
  const isWeb = target !== null && /^(?:https?|discord):$/u.test(target.protocol)
  const holdsAddress = /(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/iu.test(label)
  return isWeb && !holdsAddress && label.trim() !== '' && !/<@|<#|<a?:\w+:\d+>|@everyone|@here/u.test(label)
}
