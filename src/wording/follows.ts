import type { FollowedName } from '#domain/follow.ts'
import type { Locale } from '#domain/locale.ts'
import { followedName } from './followed.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What is said where somebody follows something, in one language. */
export type FollowPhrases = {
  readonly followed: (followed: FollowedName) => string
  readonly known: (followed: FollowedName) => string
  /** No channel that the reader sees shows it. */
  readonly unwatched: (followed: FollowedName) => string
  readonly neverQuoted: string
  readonly full: (most: number) => string
  readonly ended: (followed: FollowedName) => string
  readonly gone: string
  readonly notOnes: string
  readonly undo: string
  readonly end: (name: string) => string
  readonly heading: (count: number, range: string) => string
  readonly none: string
  readonly unknownAny: (name: string, nearest: readonly string[]) => string
  readonly unknownPerson: (name: string, nearest: readonly string[]) => string
  readonly unknownFollow: (name: string, nearest: readonly string[]) => string
  /** The bot cannot write to the reader. */
  readonly paused: (reason: string) => string
  readonly resume: string
  readonly resumed: string
  readonly menu: string
  readonly question: string
}

const nearestPl = (near: readonly string[]) => (near.length === 0 ? '' : ` Najbliższe: ${near.join(', ')}.`)
const nearestEn = (near: readonly string[]) => (near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`)

const polish: FollowPhrases = {
  followed: (one) =>
    `Obserwujesz: ${followedName(one, 'pl')}. Napiszę do Ciebie prywatnie, gdy coś przyjdzie.`,
  known: (one) => `Już obserwujesz: ${followedName(one, 'pl')}.`,
  unwatched: (one) =>
    `Na razie nie pokazuje tego żaden kanał, który tu widzisz (${followedName(one, 'pl')}), więc nic nie przyjdzie, dopóki zarządzający tego nie włączą.`,
  neverQuoted: 'W archiwum nie ma jeszcze cytatów tej osoby.',
  full: (most) =>
    `Obserwujesz już ${countPolish(most, ['rzecz', 'rzeczy', 'rzeczy'])}, więcej się nie da. Zakończ coś: /depesza nieobserwuj`,
  ended: (one) => `Już nie obserwujesz: ${followedName(one, 'pl')}.`,
  gone: 'Tego już nie obserwujesz.',
  notOnes: 'To obserwuje ktoś inny; swoje pokaże /depesza obserwuj.',
  undo: 'Cofnij',
  end: (name) => `✕ ${name}`,
  heading: (count, range) => `Obserwujesz ${countPolish(count, ['rzecz', 'rzeczy', 'rzeczy'])}${range}`,
  none: 'Niczego nie obserwujesz. Na przykład: /depesza obserwuj Białoruś',
  unknownAny: (name, near) => `Nie znam tematu, osoby, źródła ani artykułu „${name}”.${nearestPl(near)}`,
  unknownPerson: (name, near) => `Nie znam osoby „${name}”.${nearestPl(near)}`,
  unknownFollow: (name, near) => `Nie obserwujesz „${name}”.${nearestPl(near)}`,
  paused: (reason) =>
    `⏸ Nie mogę do Ciebie napisać, więc obserwowanie jest wstrzymane (${reason}). Pozwól mi na wiadomości prywatne i wznów je: /depesza obserwuj`,
  resume: 'Wznów wiadomości',
  resumed: 'Wznowiono: napiszę, gdy coś przyjdzie.',
  menu: 'Obserwuj…',
  question: 'Co obserwować? Napiszę do Ciebie prywatnie.',
}

const english: FollowPhrases = {
  followed: (one) =>
    `You follow: ${followedName(one, 'en')}. I will write to you in private when something comes.`,
  known: (one) => `You follow this already: ${followedName(one, 'en')}.`,
  unwatched: (one) =>
    `No channel that you see here shows it for now (${followedName(one, 'en')}), so nothing will come until the managers switch it on.`,
  neverQuoted: 'The archive has no quotations of this person yet.',
  full: (most) =>
    `You follow ${countEnglish(most, 'thing')} already, and there is no room for more. End one: /depesza unfollow`,
  ended: (one) => `You follow this no more: ${followedName(one, 'en')}.`,
  gone: 'You follow this no more.',
  notOnes: 'Somebody else follows this; /depesza follow lists yours.',
  undo: 'Undo',
  end: (name) => `✕ ${name}`,
  heading: (count, range) => `You follow ${countEnglish(count, 'thing')}${range}`,
  none: 'You follow nothing. For example: /depesza follow Belarus',
  unknownAny: (name, near) => `There is no topic, person, source or article “${name}”.${nearestEn(near)}`,
  unknownPerson: (name, near) => `There is no person “${name}”.${nearestEn(near)}`,
  unknownFollow: (name, near) => `You do not follow “${name}”.${nearestEn(near)}`,
  paused: (reason) =>
    `⏸ I cannot write to you, so what you follow is paused (${reason}). Allow me private messages and resume it: /depesza follow`,
  resume: 'Resume messages',
  resumed: 'Resumed: I will write when something comes.',
  menu: 'Follow…',
  question: 'What is to be followed? I will write to you in private.',
}

const PHRASES: Readonly<Record<Locale, FollowPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function followPhrases(locale: Locale): FollowPhrases {
  return PHRASES[locale]
}
