import type { Language } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { readRole, type RolePhrase } from '#text/people/role-phrase.ts'
import { hasAuthority, isPrivate, judgeStanding, speaksForOffice } from '#text/people/standing.ts'
import type { Attributed } from './attribute.ts'
import { attributeAll } from './attribute-all.ts'
import type { Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { hasOnlyTitles } from './people-of-role.ts'
import { subjectAfterVerb } from './subject.ts'

/**
 * The people of a text with the roles that stand only behind their quotations ("– … – mówi ekspertka ds. zdrowia"):
 * the first such role fills in what the words beside the name left out, with institution, standing and evidence.
 * Nobody is added, and no role that the article gives beside a name is overridden.
 */
export function learnRoles(passage: Passage, quotes: readonly RawQuote[]): readonly FoundPerson[] {
  const { people, language } = passage
  if (!people.some(isOpen)) return people
  const learned = new Map<FoundPerson, FoundPerson>()
  for (const entry of attributeAll(passage, quotes)) {
    const { speaker } = entry
    if (speaker === null || learned.has(speaker) || !isOpen(speaker)) continue
    const phrase = lateRole(passage, entry)
    if (phrase !== null && isNews(speaker, phrase))
      learned.set(speaker, withRole(speaker, { phrase, entry }, language))
  }
  return people.map((person) => learned.get(person) ?? person)
}

function isOpen(person: FoundPerson): boolean {
  return person.role === null || hasOnlyTitles(person)
}

function lateRole(passage: Passage, { quote }: Attributed): RolePhrase | null {
  const { clause } = quote
  if (clause === null || quote.isClauseBefore) return null
  const subject = subjectAfterVerb(passage, clause)
  if (subject.kind !== 'role') return null
  return readRole(passage.text, subject.items, passage.language)
}

/** "generał" of one who is "gen." says nothing new. */
function isNews({ role }: FoundPerson, { role: late, words }: RolePhrase): boolean {
  const isRank = words.every((word) => word.isTitle || /^(?:military|academic)$/u.test(word.kind))
  return late !== null && (role === null || !isRank)
}

type Learned = { readonly phrase: RolePhrase; readonly entry: Attributed }

function withRole(person: FoundPerson, { phrase, entry }: Learned, language: Language): FoundPerson {
  const isAsked = person.standing === 'expert' || entry.quote.clause?.verb.isAssessment === true
  const judged = judgeStanding([phrase], isAsked, language)
  const isKept =
    judged.standing === 'other' || (hasAuthority(person.standing) && !speaksForOffice(judged.standing))
  return {
    ...person,
    ...(isKept ? {} : judged),
    role: phrase.role,
    organisation: person.organisation ?? phrase.organisation,
    roleWords: [...person.roleWords, ...phrase.words.filter(({ kind }) => !isPrivate(kind))],
    roleTexts: [...person.roleTexts, phrase.evidence],
  }
}
