import type { Locale } from '#domain/locale.ts'
import type { Muted } from '#domain/mute.ts'

/** A mute as it is told: what by its name, where, by whom, and until when ("13 maja, 07:00"; null for good). */
export type MuteLine = {
  readonly id: string
  readonly kind: Muted['kind']
  readonly name: string
  /** Of a form: its topic's name. */
  readonly topic: string | null
  readonly place: string
  readonly by: string
  readonly until: string | null
}

/** What is said of mutes, in one language. */
export type MutePhrases = {
  /** "temat „Umowy”". */
  readonly what: (line: Pick<MuteLine, 'kind' | 'name' | 'topic'>) => string
  readonly line: (line: MuteLine) => string
  readonly muted: (line: MuteLine) => string
  readonly undone: (line: MuteLine) => string
  readonly none: string
  readonly notActive: (id: string) => string
  readonly noTopic: (name: string, nearest: string | null) => string
  readonly noSource: (name: string, nearest: string | null) => string
  readonly noStory: (text: string) => string
  readonly manyStories: (text: string) => string
  readonly noChannel: (name: string | null, channels: readonly string[]) => string
  readonly badPeriod: (text: string) => string
}

const polishKinds = { topic: 'temat', source: 'źródło', story: 'historia', form: 'forma' } as const
const polishUntil = (until: string | null) => (until === null ? 'na stałe' : `do ${until}`)
const polishWhat: MutePhrases['what'] = ({ kind, name, topic }) =>
  `${polishKinds[kind]} „${name}”${topic === null ? '' : ` (temat „${topic}”)`}`

const polish: MutePhrases = {
  what: polishWhat,
  line: (line) => `${line.id}  ${polishWhat(line)}, ${line.place}, ${polishUntil(line.until)} (${line.by})`,
  muted: (line) =>
    `wyciszono ${polishUntil(line.until)}: ${polishWhat(line)}, ${line.place}. Cofnięcie: depesza unmute ${line.id}`,
  undone: (line) => `cofnięto wyciszenie: ${polishWhat(line)}, ${line.place}`,
  none: 'nic nie jest wyciszone',
  notActive: (id) => `nie ma wyciszenia „${id}”; listę wypisuje: depesza mutes`,
  noTopic: (name, near) => `nie ma tematu „${name}”${near === null ? '' : `; może: ${near}`}`,
  noSource: (name, near) => `nie ma źródła „${name}”${near === null ? '' : `; może: ${near}`}`,
  noStory: (text) => `w archiwum nie ma „${text}”; podaj adres, identyfikator albo początek tytułu`,
  manyStories: (text) =>
    `w archiwum jest wiele historii na „${text}”; podaj adres albo dłuższy początek tytułu`,
  noChannel: (name, channels) =>
    `${name === null ? 'podaj kanał' : `nie ma kanału „${name}”`}: --channel ${channels.join(' | ')}`,
  badPeriod: (text) => `nie rozumiem okresu „${text}”; napisz 1h, 8h, 24h, 7d albo forever`,
}

const englishUntil = (until: string | null) => (until === null ? 'for good' : `until ${until}`)
const englishWhat: MutePhrases['what'] = ({ kind, name, topic }) =>
  `${kind} “${name}”${topic === null ? '' : ` (topic “${topic}”)`}`

const english: MutePhrases = {
  what: englishWhat,
  line: (line) => `${line.id}  ${englishWhat(line)}, ${line.place}, ${englishUntil(line.until)} (${line.by})`,
  muted: (line) =>
    `muted ${englishUntil(line.until)}: ${englishWhat(line)}, ${line.place}. To undo: depesza unmute ${line.id}`,
  undone: (line) => `no longer muted: ${englishWhat(line)}, ${line.place}`,
  none: 'nothing is muted',
  notActive: (id) => `there is no mute “${id}”; depesza mutes lists them`,
  noTopic: (name, near) => `there is no topic “${name}”${near === null ? '' : `; did you mean ${near}?`}`,
  noSource: (name, near) => `there is no source “${name}”${near === null ? '' : `; did you mean ${near}?`}`,
  noStory: (text) => `the archive has no “${text}”; give an address, an id or the beginning of a title`,
  manyStories: (text) => `the archive has many stories for “${text}”; give an address or more of the title`,
  noChannel: (name, channels) =>
    `${name === null ? 'name the channel' : `there is no channel “${name}”`}: --channel ${channels.join(' | ')}`,
  badPeriod: (text) => `“${text}” is no period; write 1h, 8h, 24h, 7d or forever`,
}

const PHRASES: Readonly<Record<Locale, MutePhrases>> = { pl: polish, en: english }

/** What is said of mutes in a language. */
export function mutePhrases(locale: Locale): MutePhrases {
  return PHRASES[locale]
}
