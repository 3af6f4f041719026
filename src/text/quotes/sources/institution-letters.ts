import type { Language } from '#text/languages/language.ts'
import { isAcronym } from '#text/people/role-institution.ts'
import type { Item } from '#text/reading.ts'
import type { Passage } from '../passage.ts'
import {
  type Base,
  type Institution,
  isNextTo,
  markedName,
  MAX_MARKED,
  ownName,
  standingOf,
} from './institution-words.ts'

/** "„Wiarus” podał", "Jak pisze „Wiarus”": beside a reporting verb a title is that of a medium. */
export function titleAt(passage: Passage, at: number): Institution | null {
  const marked = markedName(passage, at)
  const start = passage.items[at]?.start
  if (marked === null || start === undefined || !isBesideVerb(passage, at, marked.end)) return null
  const base = { noun: null, role: null, gender: null, isNominative: true } as const
  return { ...base, start, end: marked.end, name: marked.name, standing: 'media' }
}

function isBesideVerb({ items, language }: Passage, at: number, end: number): boolean {
  const next = items.slice(at, at + MAX_MARKED + 4).find(({ start }) => start >= end)
  const isOfCountry = language.sources.origin.test(items[at - 1]?.lower ?? '')
  const before = items[isOfCountry ? at - 2 : at - 1]
  return language.speech.verbs.has(next?.lower ?? '') || language.sources.publishing.test(before?.lower ?? '')
}

/** "NBP", "UOKiK", "PKN Orlen": letters as an institution has them; with an ending behind a hyphen they show their case. */
export function letters(passage: Passage, at: number): Institution | null {
  const { items, language } = passage
  const item = items[at]
  if (item === undefined || !isLetters(item, language) || isOfPerson(passage, at)) return null
  const bare = item.text.replace(/-\p{Ll}+$/u, '')
  const ahead = originBefore(passage, at)
  const base = { noun: null, role: null, gender: null, isNominative: bare === item.text }
  if (ahead !== undefined) return ofCountry(language, { ahead, item, base })
  const more = base.isNominative && isNextTo(item, items[at + 1]) ? ownName(passage, at + 1) : null
  const name = more === null ? bare : `${bare} ${more.name}`
  return {
    ...base,
    start: item.start,
    end: more?.end ?? item.end,
    name,
    standing: standingOf(name, null, language),
  }
}

function isLetters({ text, lower }: Item, { sources }: Language): boolean {
  return isAcronym(text) && !/^[IVXLC]+$/u.test(text) && !sources.documents.has(lower)
}

/** "była RPO", "RPO Anna Lis": an office by its letters is the one who holds it. */
function isOfPerson({ items, language, namings }: Passage, at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  if (item?.role === null || item === undefined) return false
  const isFormer = before !== undefined && language.roles.former.test(before.lower)
  return isFormer || namings.some(({ start }) => start === item.end + 1)
}

/** "turecki MSZ", where the adjective shows the case too. */
function ofCountry(
  language: Language,
  { ahead, item, base }: { readonly ahead: Item; readonly item: Item; readonly base: Omit<Base, 'start'> },
): Institution {
  const isNominative = base.isNominative && !language.roles.bentAdjective.test(ahead.lower)
  const name = isNominative ? `${ahead.lower} ${item.text}` : item.text
  const standing = standingOf(item.text, null, language)
  return { ...base, start: ahead.start, end: item.end, isNominative, name, standing }
}

/** "turecki MSZ": of another country's office the adjective is a part of the name. */
function originBefore({ items, language }: Passage, at: number): Item | undefined {
  const [before, item] = [items[at - 1], items[at]]
  const isOffice = item !== undefined && language.roles.state.test(item.text)
  return isOffice && before !== undefined && language.sources.origin.test(before.lower) ? before : undefined
}
