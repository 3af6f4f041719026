import type { Gender } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { hasAuthority } from '#text/people/standing.ts'
import { indexAt } from '#text/reading.ts'
import { type Naming, namingsIn, type Passage } from './passage.ts'
import { type Attributed, hasSpoken } from './question.ts'
import type { RawQuote } from './raw-quote.ts'
import { agrees, isGoverned } from './subject.ts'

/** How many paragraphs back a voice is looked for: the quotation's own and the two before it. */
const PARAGRAPHS_BACK = 2

/** A quotation behind which no word names its speaker. */
export type Silence = {
  readonly quote: RawQuote
  /** What the verb says of the speaker. */
  readonly gender: Gender | 'neuter' | null
  /** All quotations before, in reading order. */
  readonly history: readonly Attributed[]
  /** One who cannot be it: the other side of a dialogue; null where there is none. */
  readonly other: FoundPerson | null
}

/**
 * The one person around a quotation who may speak: named in its paragraph or the two before, of the gender that the verb
 * shows, and one who speaks in this article (by role, or before). Null where there is none or more than one.
 */
export function onlyVoice(passage: Passage, silence: Silence): FoundPerson | null {
  const { quote, gender, history, other } = silence
  const near = namingsIn(passage, { start: windowStart(passage, quote), end: quote.start })
  const people = new Set(near.filter((naming) => isFree(passage, naming)).map(({ person }) => person))
  const fitting = [...people].filter(
    (person) =>
      person !== other &&
      agrees(person, gender) &&
      (hasAuthority(person.standing) || hasSpoken(history, person)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function windowStart({ paragraphs }: Passage, quote: RawQuote): number {
  let at = indexAt(paragraphs, quote.start)
  for (let back = 0; back < PARAGRAPHS_BACK && at > 0; at -= 1) {
    if (paragraphs[at - 1]?.isSubhead !== true) back += 1
  }
  return paragraphs[at]?.start ?? 0
}

/** A host, or somebody's superior in the genitive, is no voice of the article. */
function isFree(passage: Passage, naming: Naming): boolean {
  const { person } = naming
  return person.standing !== 'media' && !isGoverned(passage, { start: 0, end: naming.start }, naming)
}

/** The one person whom the article has named so far, unless they are its news: an article about one person opens so. */
export function onlyPersonBefore(passage: Passage, position: number): FoundPerson | null {
  const namings = namingsIn(passage, { start: 0, end: position })
  const people = new Set(namings.map(({ person }) => person))
  const [person] = people
  const { newsmaker } = passage.language.introductions
  return people.size === 1 && person !== undefined && !newsmaker.test(passage.text.slice(0, position))
    ? person
    : null
}
