import type { Speaker } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { indexAt } from '#text/reading.ts'
import type { Language } from '#text/languages/language.ts'
import type { Passage } from '../passage.ts'
import { institutionAt } from './institution-at.ts'
import type { Institution } from './institution-words.ts'

/** A passage with its institutions, in reading order. */
export type SourcePassage = Passage & { readonly institutions: readonly Institution[] }

/** How far behind its name another noun of its sort still means an institution, in characters. */
const FAMILY_REACH = 400
/** How far behind a medium its noun alone still means it ("Onet", then "portal"), in characters. */
const MEDIUM_REACH = 200

/** Finds the institutions of a passage; a noun that stands alone is that of the one institution that has it. */
export function withInstitutions(passage: Passage): SourcePassage {
  const found: Institution[] = []
  const { items } = passage
  for (let at = 0; at < items.length; at += 1) {
    const institution = institutionAt(passage, at)
    if (institution === null) continue
    found.push(institution)
    while ((items[at + 1]?.start ?? Infinity) < institution.end) at += 1
  }
  const all = [...found, ...namesAlone(passage, found)].toSorted((a, b) => a.start - b.start)
  return { ...passage, institutions: named(all, passage.language) }
}

/** The institution as one who speaks; null where the article gives it no name. */
export function speakerOfInstitution(passage: Passage, institution: Institution): Speaker | null {
  const { name, role, standing, start, end } = institution
  if (name === null) return null
  return { name, role, organisation: name, standing, evidence: passage.text.slice(start, end) }
}

/** The institutions that begin inside a stretch. */
export function institutionsIn({ institutions }: SourcePassage, span: Span): readonly Institution[] {
  return institutions.slice(
    indexAt(institutions, span.start - 1) + 1,
    indexAt(institutions, span.end - 1) + 1,
  )
}

/** "firma Mostex", and later "Mostex zapewnia": a name that the article gives with its noun is known without it. */
function namesAlone(
  { text, items, namings }: Passage,
  found: readonly Institution[],
): readonly Institution[] {
  const labelled = found.flatMap(({ name, role, ...rest }) =>
    name === null || role === null ? [] : [{ ...rest, name, role }],
  )
  if (labelled.length === 0) return []
  const byWord = new Map(labelled.map((institution) => [institution.name.split(' ')[0] ?? '', institution]))
  return items.flatMap((item): readonly Institution[] => {
    const known = byWord.get(item.text)
    if (known === undefined || !text.startsWith(known.name, item.start)) return []
    const span = { start: item.start, end: item.start + known.name.length }
    const isTaken =
      isInside(span, found) ||
      isInside(span, namings) ||
      /^[\p{L}\d]/u.test(text.slice(span.end, span.end + 1))
    return isTaken ? [] : [{ ...known, ...span, gender: null, isNominative: true }]
  })
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return (spans[indexAt(spans, start)]?.end ?? 0) > start
}

/** "Federacja wyliczyła, że …" of an article that names one federation; "portal" right behind the name of a medium. */
function named(found: readonly Institution[], language: Language): readonly Institution[] {
  const all = found.filter(({ name }) => name !== null)
  const byNoun = Map.groupBy(all, ({ noun }) => noun)
  const byFamily = Map.groupBy(all, (institution) => familyOf(institution, language))
  return found.map((institution, index) => {
    if (institution.name !== null) return institution
    const family = familyOf(institution, language)
    const one =
      onlyOne(byNoun.get(institution.noun) ?? [], institution) ??
      inFamily(family === null ? [] : (byFamily.get(family) ?? []), institution) ??
      mediumBefore(found[index - 1], institution)
    return one === null
      ? institution
      : { ...institution, name: one.name, role: one.role, standing: one.standing }
  })
}

/** The nouns of one sort, of which "resort" also stands for a ministry that is named by its letters. */
function familyOf({ noun, name }: Institution, { sources, roles }: Language): ReadonlySet<string> | null {
  const letters = roles.ministries.has(name?.split(' ').at(-1) ?? '') ? 'ministerstwo' : null
  return sources.families.find((family) => family.has(noun ?? letters ?? '')) ?? null
}

/** Of another noun only right behind: what is named later may be another company. */
function inFamily(all: readonly Institution[], institution: Institution): Institution | null {
  const one = onlyOne(all, institution)
  const last = all.findLast(({ start }) => start < institution.start)
  return last !== undefined && institution.start - last.end < FAMILY_REACH ? one : null
}

function onlyOne(all: readonly Institution[], { start }: Institution): Institution | null {
  const [one] = all
  const isOnly = one !== undefined && all.every(({ name }) => name === one.name) && one.start < start
  return isOnly ? one : null
}

function mediumBefore(before: Institution | undefined, { standing, start }: Institution): Institution | null {
  if (before === undefined || before.noun !== null || before.name === null) return null
  const isMedium = standing === 'media' && before.standing === 'media'
  return isMedium && start - before.end < MEDIUM_REACH ? before : null
}
