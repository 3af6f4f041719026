/**
 * A reader of Slack's mrkdwn for tests, written from Slack's page on formatting and from nothing of the renderer:
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export type MrkdwnToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  /** A mention of a user, a channel, a group or everybody: @, #, ! with what follows. */
  | { readonly kind: 'mention'; readonly target: string }
  | { readonly kind: 'date'; readonly fallback: string }
  /** A character that Slack asks to escape and that stands bare. */
  | { readonly kind: 'stray'; readonly character: string }

export function readMrkdwn(mrkdwn: string): readonly MrkdwnToken[] {
  const tokens: MrkdwnToken[] = []
  const pattern = /<(?<inside>[^<>]*)>|(?<entity>&(?:amp|lt|gt);)|(?<stray>[<>&])|(?<text>[^<>&]+)/gu
  for (const { groups } of mrkdwn.matchAll(pattern)) {
    if (groups?.['inside'] !== undefined) tokens.push(readReference(groups['inside']))
    else if (groups?.['stray'] !== undefined) tokens.push({ kind: 'stray', character: groups['stray'] })
    else tokens.push({ kind: 'text', text: unescape(groups?.['entity'] ?? groups?.['text'] ?? '') })
  }
  return tokens
}

/** Every stretch that Slack would set in bold, italics, strike-through or code: a pair of marks at the edges of words. */
export function styledStretches(mrkdwn: string): readonly string[] {
  const visible = mrkdwn.replaceAll(/<[^|<>]*\|([^<>]*)>/gu, '$1')
  const pairs = /(?<![\p{L}\p{N}*_~`])(?<mark>[*_~`])(?=\S)(?<inside>[^\n]*?\S)\k<mark>(?![\p{L}\p{N}*_~`])/gu
  return [...visible.matchAll(pairs)].map((match) => unescape(match.groups?.['inside'] ?? ''))
}

function readReference(inside: string): MrkdwnToken {
  const [target = '', ...labels] = inside.split('|')
  const label = labels.join('|')
  if (target.startsWith('!date^')) return { kind: 'date', fallback: label }
  if (/^[@#!]/u.test(target)) return { kind: 'mention', target }
  return { kind: 'link', url: unescape(target), label: unescape(label) }
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
