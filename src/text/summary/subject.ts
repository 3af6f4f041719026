import type { SubjectRules } from '#text/languages/summary-rules.ts'

/** A number with its marks, a word with the dot of an abbreviation, or a single mark. */
const ITEM = /\d[\d.,:%–-]*(?<![.,:–-])|\p{L}[\p{L}-]*|\S/gu
const CLAUSE_END = /^[,.;:!]$/u
const WORD = /^\p{L}/u
/** Declined like an adjective, so that its nominative ends like an oblique case. */
const SURNAME = /^\p{Lu}\p{L}*(?:[sc]|dz)ki$/u
const NUMBER = /^\d/u

/**
 * Whether the first clause of a sentence has a finite verb and no word that could be its subject: everything beside the
 * verb stands behind a preposition or a number, or in another case. In doubt there is a subject.
 */
export function lacksSubject(words: string, forms: readonly SubjectRules[]): boolean {
  const items = words.match(ITEM) ?? []
  if (SURNAME.test(items[0] ?? '')) return false
  items[0] = items[0]?.toLowerCase() ?? ''
  return forms.some((form) => isWithoutSubject(items, form))
}

function isWithoutSubject(items: readonly string[], form: SubjectRules): boolean {
  const end = items.findIndex((item) => CLAUSE_END.test(item) || form.joins.has(item))
  const free = withoutGoverned(end < 0 ? items : items.slice(0, end), form)
  const verb = free.findIndex((item) => form.verb.test(item))
  return verb >= 0 && free.every((item, at) => at === verb || (WORD.test(item) && form.oblique.test(item)))
}

/** Without prepositions and what they govern, and without numbers that are no subject and what they count. */
function withoutGoverned(items: readonly string[], form: SubjectRules): readonly string[] {
  let isGoverned = false
  return items.filter((item) => {
    const isNumber = NUMBER.test(item) || form.numerals.has(item)
    const wasGoverned = isGoverned
    isGoverned = form.prepositions.has(item) || (isNumber && (wasGoverned || !form.countsSubjects))
    return !wasGoverned && !isGoverned
  })
}
