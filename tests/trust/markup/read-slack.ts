/**
 * A reader of Slack's mrkdwn, written from Slack's page on formatting and from nothing of the renderer:
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export type SlackMarkup = {
  /** What a reader sees, links as their labels, dates as what stands in for them. */
  readonly text: string
  /** A mention of a user, a channel, a group or everybody. */
  readonly mentions: readonly string[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  /** Epoch seconds of "<!date^…>". */
  readonly dates: readonly { readonly at: string; readonly link: string | null }[]
  readonly emoji: readonly string[]
  readonly styles: readonly { readonly kind: SlackStyle; readonly text: string }[]
  /** "&", "<" and ">" that stand bare, where Slack wants them escaped. */
  readonly strays: readonly string[]
}

export type SlackStyle = 'bold' | 'italic' | 'strike' | 'code' | 'quote'

/** Stands for a reference while the styles are read; what a text has of it is changed before. */
const PLACE = '\uE000'

type Found = { -readonly [Key in Exclude<keyof SlackMarkup, 'text'>]: SlackMarkup[Key][number][] }

/** Reads a text object of type mrkdwn with `verbatim: true`: Slack adds no links and mentions of its own to such a one. */
export function readSlack(source: string): SlackMarkup {
  const found: Found = { mentions: [], links: [], dates: [], emoji: [], styles: [], strays: [] }
  const labels: string[] = []
  const placed = source.replaceAll(PLACE, '\uE001').replaceAll(/<([^<>]*)>/gu, (_whole, inside: string) => {
    labels.push(readReference(inside, found))
    return PLACE
  })
  found.emoji.push(...(placed.match(/:[\p{L}\p{N}_+'-]+:/gu) ?? []))
  const unquoted = placed.replaceAll(/^(?:>|&gt;)+ ?([^\n]*)/gmu, (_whole, line: string) => {
    found.styles.push({ kind: 'quote', text: unescape(line) })
    return line
  })
  found.strays.push(...(unquoted.match(/[<>]|&(?!(?:amp|lt|gt);)/gu) ?? []))
  const plain = withoutStyles(unquoted, found)
  let next = 0
  return { ...found, text: unescape(plain).replaceAll(PLACE, () => labels[next++] ?? '') }
}

function readReference(inside: string, found: Found): string {
  const [target = '', ...rest] = inside.split('|')
  const label = unescape(rest.join('|'))
  if (target.startsWith('!date^')) {
    const [, at = '', , link] = target.split('^')
    found.dates.push({ at, link: link ?? null })
    return label
  }
  if (/^[@#!]/u.test(target)) found.mentions.push(target)
  else found.links.push({ url: unescape(target), label: label === '' ? unescape(target) : label })
  return label === '' ? unescape(target) : label
}

/** A pair of marks makes a style where it stands at the edges of words; one of code does so anywhere. */
const STYLES: readonly (readonly [SlackStyle, RegExp])[] = [
  ['code', /```(?<inside>[\s\S]+?)```/gu],
  ['code', /`(?<inside>[^`\n]+)`/gu],
  ['bold', pairOf('*')],
  ['italic', pairOf('_')],
  ['strike', pairOf('~')],
]

function pairOf(mark: string): RegExp {
  const edge = String.raw`[\p{L}\p{N}\p{M}${mark}]`
  const inside = String.raw`[^\s${mark}](?:[^\n${mark}]*[^\s${mark}])?`
  return new RegExp(`(?<!${edge})[${mark}](?<inside>${inside})[${mark}](?!${edge})`, 'gu')
}

function withoutStyles(source: string, found: Found): string {
  let text = source
  for (const [kind, pattern] of STYLES) {
    text = text.replaceAll(pattern, (_whole, ...rest) => {
      const groups: unknown = rest.at(-1)
      const inside =
        typeof groups === 'object' && groups !== null && 'inside' in groups ? String(groups.inside) : ''
      found.styles.push({ kind, text: unescape(inside) })
      return inside
    })
  }
  return text
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
