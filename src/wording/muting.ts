import type { Locale } from '#domain/locale.ts'
import { mutePhrases, type MuteLine } from './mutes.ts'

/** What is said where somebody mutes something in a channel or for themselves, in one language. */
export type MutingPhrases = {
  readonly mutedForMe: (line: MuteLine) => string
  readonly mutedHere: (line: MuteLine) => string
  readonly undone: (line: MuteLine) => string
  readonly undo: string
  /** On a button. */
  readonly undoOne: (line: MuteLine) => string
  readonly gone: string
  readonly notOnes: string
  readonly listed: (line: MuteLine, isMine: boolean) => string
  readonly heading: (count: number, range: string) => string
  readonly none: string
  readonly badPeriod: (text: string) => string
  readonly badScope: (text: string) => string
  readonly unknownTopic: (name: string, nearest: readonly string[]) => string
  readonly unknownSource: (name: string, nearest: readonly string[]) => string
  readonly unknownAny: (name: string, nearest: readonly string[]) => string
  readonly unknownMute: (name: string, nearest: readonly string[]) => string
  readonly formWithoutTopic: (form: string) => string
  readonly notAnAlertChannel: string
}

const polishUntil = (until: string | null) => (until === null ? 'na stałe' : `do ${until}`)

const polish: MutingPhrases = {
  mutedForMe: (line) =>
    `Wyciszone ${polishUntil(line.until)} tylko u Ciebie: ${mutePhrases('pl').what(line)}. Nie będzie tego w Twoich przeglądach, listach i wyszukiwaniach ani w tym, co obserwujesz.`,
  mutedHere: (line) =>
    `🔕 Ten kanał nie dostanie ${polishUntil(line.until)}: ${mutePhrases('pl').what(line)}.`,
  undone: (line) => `Znów słychać: ${mutePhrases('pl').what(line)}.`,
  undo: 'Cofnij',
  undoOne: (line) => `✕ ${mutePhrases('pl').what(line)}`,
  gone: 'To wyciszenie już nie trwa.',
  notOnes: 'To cudze wyciszenie; swoje pokaże /depesza wycisz.',
  listed: (line, isMine) =>
    `${line.id} · ${mutePhrases('pl').what(line)} · ${isMine ? 'u Ciebie' : 'w tym kanale'} · ${polishUntil(line.until)}`,
  heading: (count, range) => `Wyciszenia Twoje i tego kanału: ${count}${range}`,
  none: 'Nic nie wyciszasz. Na przykład: /depesza wycisz białoruś 24h',
  badPeriod: (text) => `Nie rozumiem okresu „${text}”. Podaj 1h, 8h, 24h, 7d albo zawsze.`,
  badScope: (text) => `Nie rozumiem zasięgu „${text}”. Podaj: mnie albo kanał.`,
  unknownTopic: (name, near) => `Nie znam tematu „${name}”. Najbliższe: ${near.join(', ')}.`,
  unknownSource: (name, near) => `Nie znam źródła „${name}”. Najbliższe: ${near.join(', ')}.`,
  unknownAny: (name, near) =>
    `Nie znam tematu, źródła ani artykułu „${name}”. Najbliższe: ${near.join(', ')}.`,
  unknownMute: (name, near) =>
    `Nie ma wyciszenia „${name}”.${near.length === 0 ? '' : ` Najbliższe: ${near.join(', ')}.`}`,
  formWithoutTopic: (form) => `Formę „${form}” trzeba wyciszyć w temacie: forma:${form} temat:NAZWA`,
  notAnAlertChannel:
    'Do tego kanału nie idą alerty, więc nie ma w nim czego wyciszać. Dla siebie: zasięg mnie.',
}

const englishUntil = (until: string | null) => (until === null ? 'for good' : `until ${until}`)

const english: MutingPhrases = {
  mutedForMe: (line) =>
    `Muted ${englishUntil(line.until)} for you alone: ${mutePhrases('en').what(line)}. Your briefs, lists and searches leave it out, and so does what you follow.`,
  mutedHere: (line) =>
    `🔕 This channel does not get ${englishUntil(line.until)}: ${mutePhrases('en').what(line)}.`,
  undone: (line) => `Heard again: ${mutePhrases('en').what(line)}.`,
  undo: 'Undo',
  undoOne: (line) => `✕ ${mutePhrases('en').what(line)}`,
  gone: 'This mute is over.',
  notOnes: 'This is somebody else’s mute; /depesza mute lists yours.',
  listed: (line, isMine) =>
    `${line.id} · ${mutePhrases('en').what(line)} · ${isMine ? 'for you' : 'in this channel'} · ${englishUntil(line.until)}`,
  heading: (count, range) => `Mutes of yours and of this channel: ${count}${range}`,
  none: 'You mute nothing. For example: /depesza mute belarus 24h',
  badPeriod: (text) => `“${text}” is no period. Write 1h, 8h, 24h, 7d or always.`,
  badScope: (text) => `“${text}” is no scope. Write: me or channel.`,
  unknownTopic: (name, near) => `There is no topic “${name}”. Nearest: ${near.join(', ')}.`,
  unknownSource: (name, near) => `There is no source “${name}”. Nearest: ${near.join(', ')}.`,
  unknownAny: (name, near) => `There is no topic, source or article “${name}”. Nearest: ${near.join(', ')}.`,
  unknownMute: (name, near) =>
    `There is no mute “${name}”.${near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`}`,
  formWithoutTopic: (form) => `The form “${form}” has to be muted in a topic: form:${form} topic:NAME`,
  notAnAlertChannel:
    'No alerts go to this channel, so there is nothing to mute in it. For yourself: scope me.',
}

const PHRASES: Readonly<Record<Locale, MutingPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function mutingPhrases(locale: Locale): MutingPhrases {
  return PHRASES[locale]
}
