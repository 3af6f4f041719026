import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import type { Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import { keepItems, offerOf } from './example-lists.ts'

/** What a team's own configuration has in place of the example's. */
export type OwnSettings = {
  readonly locale: Locale
  readonly destinations: readonly Destination[]
  /** Names of the example's topics. */
  readonly topics: readonly string[]
  readonly hasExperts: boolean
}

/**
 * The example watch list with the team's own language and channels put in, and what it does not want left out; every other
 * character, comments too, stays as it is. Each channel gets every topic.
 */
export function fillInExample(example: string, own: OwnSettings): string {
  const { locale, destinations, topics, hasExperts } = own
  const channels = stringify(destinations.map(({ platform, address }) => ({ [platform]: address })))
  const indented = channels.trimEnd().replaceAll(/^/gmu, '  ')
  const offered = offerOf(example).topics
  const places = topics.map((name) => offered.indexOf(name))
  return replaceValues(example, {
    language: () => ` ${locale}`,
    channels: () =>
      `\n  # Every topic goes to a channel unless it names its own: topics: [Białoruś]\n${indented}\n\n`,
    topics: (text) => keepItems(text, places),
    ...(hasExperts ? {} : { experts: () => ' []\n' }),
  })
}

type Replacing = Readonly<Record<string, (text: string) => string>>

/** Replaces what stands between a key's colon and the next key or comment at the margin, from the end backwards. */
function replaceValues(text: string, values: Replacing): string {
  const { contents } = parseDocument(text)
  const pairs = isMap(contents) ? contents.items : []
  return pairs.toReversed().reduce((result, { key, value }) => {
    if (!isScalar(key) || !key.range || !isNodeWithRange(value)) return result
    const replacement = values[String(key.value)]
    if (replacement === undefined) return result
    const [, keyEnd] = key.range
    const end = endOfValue(text, keyEnd, value.range)
    return `${result.slice(0, keyEnd)}:${replacement(text.slice(keyEnd + 1, end))}${result.slice(end)}`
  }, text)
}

type Ranged = { readonly range: readonly [number, number, number] }

function isNodeWithRange(node: unknown): node is Ranged {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/**
 * A list, with the comments inside of it, runs on to the next line at the margin; a value on its key's line ends before its
 * comment. (The parser counts the comments behind a list to it where the first of them is indented.)
 */
function endOfValue(text: string, keyEnd: number, [start, end]: Ranged['range']): number {
  if (!text.slice(keyEnd, start).includes('\n')) return end
  const rest = /\n(?=\S)/u.exec(text.slice(keyEnd))
  return rest === null ? text.length : keyEnd + rest.index
}
