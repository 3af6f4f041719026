import type { Speaker } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { indexAt } from '#text/reading.ts'
import type { Passage } from '../passage.ts'
import { type Institution, institutionAt } from './institution-at.ts'

/** A passage with its institutions, in reading order. */
export type SourcePassage = Passage & { readonly institutions: readonly Institution[] }

/** Finds the institutions of a passage; the nouns that stand alone are those of the one institution that has that noun. */
export function withInstitutions(passage: Passage): SourcePassage {
  const found: Institution[] = []
  const { items } = passage
  for (let at = 0; at < items.length; at += 1) {
    const institution = institutionAt(passage, at)
    if (institution === null) continue
    found.push(institution)
    while ((items[at + 1]?.start ?? Infinity) < institution.end) at += 1
  }
  return { ...passage, institutions: named(found) }
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

/** "Federacja wyliczyła, że …" of an article that names one federation. */
function named(found: readonly Institution[]): readonly Institution[] {
  const names = Map.groupBy(
    found.filter(({ name }) => name !== null),
    ({ noun }) => noun,
  )
  return found.map((institution) => {
    if (institution.name !== null) return institution
    const all = names.get(institution.noun) ?? []
    const [one] = all
    const isOnly =
      one !== undefined && all.every(({ name }) => name === one.name) && one.start < institution.start
    return isOnly ? { ...institution, name: one.name, role: one.role, standing: one.standing } : institution
  })
}
