import type { Shown } from '../shown.ts'
import type { Habit, Moment } from '../simulate.ts'
import { slug } from '../words.ts'

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** At this poll something happens to the whole site. */
export const CHANGE = 12

/** What makes another look of an article. */
export type Look = (shown: Shown, moment: Moment) => Shown

/** Every article looks so from the twelfth poll on. */
export function change(look: Look): NonNullable<Habit['show']> {
  return (items, moment) => (moment.poll < CHANGE ? items : items.map((shown) => look(shown, moment)))
}

/** Every article looks so at every poll. */
export function each(look: Look): NonNullable<Habit['show']> {
  return (items, moment) => items.map((shown) => look(shown, moment))
}

/** Every second article looks so from the third poll after it came out. */
export function later(look: Look): NonNullable<Habit['edit']> {
  return (shown, moment) => (moment.polls === 3 && shown.article % 2 === 0 ? look(shown, moment) : shown)
}

/** Every article whose number is a multiple of `every` is an issue of the same thing. */
export function serial(issue: (shown: Shown) => Shown, every = 4): NonNullable<Habit['publish']> {
  return (shown) => (shown.article % every === 0 ? issue(shown) : shown)
}

export function withQuery(link: string | null, query: string): string | null {
  return link === null ? null : `${link}${link.includes('?') ? '&' : '?'}${query}`
}

/** A change of every address of the site. */
export function sitewide(from: RegExp, to: string): (shown: Shown) => Shown {
  return (shown) => ({ ...shown, link: shown.link?.replace(from, to) ?? null })
}

export function asPermalink(shown: Shown): Shown {
  return { ...shown, guid: shown.link }
}

/** An address made from the headline; no publisher gives two articles the same. */
export function withSlug(shown: Shown): Shown {
  return { ...shown, link: `https://kurier.example/${slug(shown.title)}-${shown.article}` }
}

/** A word that nobody has seen before. */
export function word({ chance }: Pick<Moment, 'chance'>): string {
  return chance.below(2 ** 31).toString(36)
}

/** "2026-05-12" */
export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

export function dateOf({ date }: Shown): number {
  return typeof date === 'number' ? date : 0
}

/** In another order at every poll. */
export function shuffled(items: readonly Shown[], { chance }: Pick<Moment, 'chance'>): readonly Shown[] {
  return items
    .map((item) => ({ item, at: chance.below(1e6) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
