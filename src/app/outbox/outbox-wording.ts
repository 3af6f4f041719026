import type { Locale } from '#domain/locale.ts'
import type { Resumption } from '#ports/store.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'

/** A held message as a line of text: its key, where it was to go, what it says. */
export type HeldLine = { readonly key: string; readonly destination: string; readonly title: string }

/** What `resume` and `held` say, in one language. */
export type OutboxPhrases = {
  readonly nothingParked: string
  readonly notParked: (channel: string, parked: readonly string[]) => string
  readonly resumed: (channel: string, resumption: Resumption) => string
  readonly nothingHeld: string
  readonly heldLine: (held: HeldLine) => string
  readonly heldHint: string
  readonly notHeld: (key: string) => string
  /** What somebody has decided before; `by` is empty where it is not known who. */
  readonly decidedBefore: (
    held: HeldLine,
    decision: { readonly choice: 'post' | 'drop'; readonly by: string },
  ) => string
  readonly toBePosted: (held: HeldLine) => string
  readonly dropped: (held: HeldLine) => string
}

const ARTICLES = ['artykuł', 'artykuły', 'artykułów'] as const
const MESSAGES = ['wiadomość', 'wiadomości', 'wiadomości'] as const

const polish: OutboxPhrases = {
  nothingParked: 'żaden kanał nie czeka na wznowienie',
  notParked: (channel, parked) =>
    `„${channel}” nie czeka na wznowienie; czeka: ${parked.length === 0 ? 'nic' : parked.join(', ')}`,
  resumed: (channel, { listed, dropped }) =>
    `${channel}: wznowiony${old([
      [listed, `${countPolish(listed, ARTICLES)} sprzed ponad doby w jednym zestawieniu`],
      [dropped, `pominięto: ${countPolish(dropped, MESSAGES)} sprzed ponad doby`],
    ])}`,
  nothingHeld: 'żadna wiadomość nie jest wstrzymana',
  heldLine: ({ key, destination, title }) => `${key}  ${destination}  ${title}`,
  heldHint: 'Sprawdź w kanale, czy wiadomość tam jest, potem: held post KLUCZ albo held drop KLUCZ',
  notHeld: (key) => `nie ma wstrzymanej wiadomości o kluczu „${key}”; listę wypisuje: held`,
  decidedBefore: ({ destination, title }, { choice, by }) =>
    `„${title}” (${destination}) ${choice === 'post' ? 'przekazano już do wysłania' : 'odrzucono już'}${by === '' ? '' : ` (decyzja: ${by})`}; nic się nie zmienia`,
  toBePosted: ({ destination, title }) =>
    `„${title}” zostanie wysłane do ${destination} z dopiskiem o możliwym powtórzeniu, gdy tylko bot będzie działał`,
  dropped: ({ destination, title }) => `„${title}” nie zostanie wysłane do ${destination}`,
}

const english: OutboxPhrases = {
  nothingParked: 'no channel waits to be resumed',
  notParked: (channel, parked) =>
    `"${channel}" does not wait to be resumed; waiting: ${parked.length === 0 ? 'none' : parked.join(', ')}`,
  resumed: (channel, { listed, dropped }) =>
    `${channel}: resumed${old([
      [listed, `${countEnglish(listed, 'article')} of more than a day ago in one list`],
      [dropped, `dropped: ${countEnglish(dropped, 'message')} of more than a day ago`],
    ])}`,
  nothingHeld: 'no message is held',
  heldLine: ({ key, destination, title }) => `${key}  ${destination}  ${title}`,
  heldHint: 'See whether the message stands in the channel, then: held post KEY or held drop KEY',
  notHeld: (key) => `no held message has the key "${key}"; "held" lists them`,
  decidedBefore: ({ destination, title }, { choice, by }) =>
    `“${title}” (${destination}) was ${choice === 'post' ? 'passed on for posting' : 'dropped'} before${by === '' ? '' : ` (by ${by})`}; nothing changes`,
  toBePosted: ({ destination, title }) =>
    `“${title}” goes to ${destination}, marked as a possible repeat, as soon as the bot runs`,
  dropped: ({ destination, title }) => `“${title}” will not be posted to ${destination}`,
}

function old(parts: readonly (readonly [count: number, text: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([, text]) => text)
  return told.length === 0 ? '' : ` (${told.join('; ')})`
}

const PHRASES: Readonly<Record<Locale, OutboxPhrases>> = { pl: polish, en: english }

/** The words of `resume` and `held` in a language. */
export function outboxPhrases(locale: Locale): OutboxPhrases {
  return PHRASES[locale]
}
