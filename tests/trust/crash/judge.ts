import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Desk } from './desk.ts'
import type { Address, Published, PublishedStory } from './published.ts'

/** What is wrong with what stands on the platforms, each in words; empty where every promise is kept. */
export type Verdict = {
  readonly lost: readonly string[]
  readonly double: readonly string[]
  /** Shown where nobody asked for it. */
  readonly unasked: readonly string[]
  /** Behind a later article of the same feed. */
  readonly disordered: readonly string[]
  /** An edit or a reply that does not belong to the message that it was meant for. */
  readonly misplaced: readonly string[]
  /** Of an event that several outlets carry: where it is not one alert with all of them, and one answer by each but the first. */
  readonly torn: readonly string[]
  /** What SQLite says of the store, where it is not "ok". */
  readonly damage: readonly string[]
  /** Rules of the platforms that the bot broke. */
  readonly violations: readonly string[]
}

export const emptyVerdict: Verdict = {
  lost: [],
  double: [],
  unasked: [],
  disordered: [],
  misplaced: [],
  torn: [],
  damage: [],
  violations: [],
}

/**
 * Holds what the platforms' servers keep against what the feeds carried; knows nothing of the bot's store but whether it is sound.
 * An article that the platform refused, or of which nobody could say whether it was posted, is not lost where the owner was told of it.
 */
export function judge(desk: Desk): Verdict {
  const notices = messagesIn(desk, desk.ownerChannel).map(({ text }) => text)
  const told = new Set(notices.flatMap(tokensIn))
  const places = new Set(desk.published.flatMap(({ addresses }) => addresses))
  const rows = [...places].map((address) => {
    const expected = desk.published.filter((one) => one.addresses.includes(address))
    const messages = messagesIn(desk, address)
    const tokens = messages.flatMap(({ text }) => tokensIn(text)).filter((token) => !token.startsWith('S'))
    return { address, expected: new Set(expected.map(({ token }) => token)), tokens, messages }
  })
  return {
    lost: rows.flatMap(({ address, expected, tokens }) => {
      const standing = new Set(tokens)
      return [...expected]
        .filter((token) => !standing.has(token) && !told.has(token))
        .map((token) => `${token} in ${address}`)
    }),
    double: [
      ...rows.flatMap(({ address, tokens }) => repeated(tokens).map((token) => `${token} in ${address}`)),
      ...repeated(notices).map((notice) => `the notice ${notice}`),
    ],
    unasked: rows.flatMap(({ address, expected, tokens }) =>
      tokens.filter((token) => !expected.has(token)).map((token) => `${token} in ${address}`),
    ),
    disordered: rows.flatMap(({ address, tokens }) =>
      outOfOrder(tokens).map((token) => `${token} in ${address}`),
    ),
    misplaced: rows.flatMap(({ address, messages }) =>
      desk.published.flatMap((one) => (isMisplaced(one, messages) ? [`${one.token} in ${address}`] : [])),
    ),
    torn: rows.flatMap(({ address, messages }) =>
      desk.stories
        .filter(({ addresses }) => addresses.includes(address))
        .filter(({ event }) => ![...told].some((token) => token.startsWith(`${event}x`)))
        .flatMap((story) => problemsOf(story, messages).map((problem) => `${problem} in ${address}`)),
    ),
    damage: damageOf(join(desk.folder, 'depesza.sqlite')),
    violations: [...desk.discord.violations, ...desk.slack.violations],
  }
}

/** A message's texts, and those of the one in whose thread, or in answer to which, it stands. */
type Standing = { readonly text: string; readonly parent: string | null }

/** What stands in a channel, oldest first. */
function messagesIn({ discord, slack }: Desk, address: Address): readonly Standing[] {
  const [platform, id = ''] = address.split(':')
  const messages =
    platform === 'slack'
      ? slack.messages(id).map(({ ts, text, blocks, thread }) => ({ id: ts, thread, text: [text, blocks] }))
      : discord.messages(id).map(({ id: own, content, embeds, message_reference: answered }) => ({
          id: own,
          thread: answered?.message_id ?? null,
          text: [content, embeds],
        }))
  const texts = new Map(messages.map((message) => [message.id, JSON.stringify(message.text)]))
  return messages.map(({ id: own, thread }) => ({
    text: texts.get(own) ?? '',
    parent: thread === null ? null : (texts.get(thread) ?? ''),
  }))
}

/** The event's tokens stand in the titles of its articles: in its alert that of the first one, in its answers those of the others. */
function problemsOf({ event, outlets }: PublishedStory, messages: readonly Standing[]): readonly string[] {
  const own = messages.flatMap(({ text, parent }) =>
    tokensIn(text)
      .filter((token) => token.startsWith(`${event}x`))
      .map((token) => ({ token, text, parent })),
  )
  const alerts = own.filter(({ parent }) => parent === null)
  const answers = own.filter(({ parent }) => parent !== null)
  const missing = outlets.filter((outlet) => !alerts.some(({ text }) => text.includes(outlet)))
  return [
    ...(alerts.length === 1 ? [] : [`${event}: ${alerts.length} alerts`]),
    ...(missing.length === 0 ? [] : [`${event}: without ${missing.join(', ')}`]),
    ...(new Set(own.map(({ token }) => token)).size === own.length ? [] : [`${event}: an article twice`]),
    ...(answers.length === outlets.length - 1 ? [] : [`${event}: ${answers.length} answers`]),
  ]
}

/** An edit stands in the message itself, and a reply answers it. */
function isMisplaced({ token, belongsTo }: Published, messages: readonly Standing[]): boolean {
  if (belongsTo === null) return false
  return messages
    .filter(({ text }) => tokensIn(text).includes(token))
    .some(({ text, parent }) => !tokensIn(parent ?? text).includes(belongsTo))
}

function tokensIn(message: string): readonly string[] {
  return [...new Set(message.match(/\b[A-Z]\d+x\d+\b/gu))]
}

function repeated(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))]
}

/** Articles of the main feed alone: they are the ones whose order between each other is known. */
function outOfOrder(tokens: readonly string[]): readonly string[] {
  const own = tokens.filter((token) => token.startsWith('K'))
  return own.filter((token, index) => index > 0 && rank(token) < rank(own[index - 1] ?? token))
}

function rank(token: string): number {
  const [round = '0', index = '0'] = token.slice(1).split('x')
  return Number(round) * 10 + Number(index)
}

function damageOf(path: string): readonly string[] {
  const database = new DatabaseSync(path)
  try {
    const checks = ['integrity_check', 'foreign_key_check'].flatMap((check) =>
      database
        .prepare(`pragma ${check}`)
        .all()
        .map((row) => JSON.stringify(row)),
    )
    return checks.filter((answer) => answer !== '{"integrity_check":"ok"}')
  } finally {
    database.close()
  }
}
