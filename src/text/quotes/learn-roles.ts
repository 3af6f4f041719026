import type { Span } from '#domain/span.ts'
import type { SpeechRules } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { readRole, type RolePhrase } from '#text/people/role-phrase.ts'
import { hasAuthority, isPrivate, judgeStanding, speaksForOffice } from '#text/people/standing.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import type { Attributed } from './attribute.ts'
import { type Passage, SENTENCE_CHARS } from './passage.ts'
import { hasOnlyTitles, peopleOfRole } from './people-of-role.ts'
import { paragraphsBetween, spanEnd } from './question.ts'
import { subjectAfterVerb } from './subject.ts'

/**
 * The people of a text with what their quotations tell of them: a role that stands only behind their words ("– … – mówi
 * ekspertka ds. zdrowia") or opens the sentence that goes on ("– … – ocenia dr Anna Lis. Główna ekonomistka banku uważa,
 * że …") fills in what the words beside the name left out; and a degree or a rank makes an expert of one who judges.
 * Nobody is added, and no role that the article gives beside a name is overridden.
 */
export function learnRoles(passage: Passage, quotes: readonly Attributed[]): readonly FoundPerson[] {
  const learned = new Map<FoundPerson, FoundPerson>()
  for (const entry of quotes) {
    const { speaker } = entry
    if (speaker !== null && isOpen(speaker)) {
      learned.set(speaker, learn(passage, { speaker, entry, known: learned.get(speaker) ?? speaker }))
    }
  }
  return passage.people.map((person) => learned.get(person) ?? person)
}

/** A speaker as the words beside the name present them, one of their quotations, and what earlier ones told. */
type Lesson = { readonly speaker: FoundPerson; readonly entry: Attributed; readonly known: FoundPerson }

function learn(passage: Passage, { speaker, entry, known }: Lesson): FoundPerson {
  const isNewRole = known.role === speaker.role
  const phrase = isNewRole ? (roleInTail(passage, entry) ?? roleBehind(passage, entry, speaker)) : null
  if (phrase !== null && isNews(speaker, phrase)) return withRole(speaker, { phrase, entry }, passage)
  return judgesByTitle(known, entry) ? asExpert(known) : known
}

/** "– … – ocenia dr Anna Lis": no office, and a judgement. */
function judgesByTitle({ standing, roleWords }: FoundPerson, { quote }: Attributed): boolean {
  const isTitled = roleWords.some(({ isTitle, kind }) => isTitle && /^(?:military|academic)$/u.test(kind))
  return standing === 'other' && isTitled && quote.clause?.verb.isAssessment === true
}

function asExpert(person: FoundPerson): FoundPerson {
  return { ...person, standing: 'expert', evidence: person.roleTexts[0] ?? '' }
}

function isOpen(person: FoundPerson): boolean {
  return person.role === null || hasOnlyTitles(person)
}

function roleInTail(passage: Passage, { quote }: Attributed): RolePhrase | null {
  const { clause } = quote
  if (clause === null || quote.isClauseBefore) return null
  const subject = subjectAfterVerb(passage, clause)
  if (subject.kind !== 'role') return null
  return readRole(passage.text, subject.items, passage.language)
}

/** The role that opens the next sentence of the paragraph and is its subject, where it is nobody else's. */
function roleBehind(passage: Passage, { quote }: Attributed, speaker: FoundPerson): RolePhrase | null {
  const sentence = passage.sentences[indexAt(passage.sentences, spanEnd(quote) - 1) + 1]
  if (sentence === undefined || paragraphsBetween(passage, quote.start, sentence.start) > 0) return null
  const items = subjectOf(passage, sentence, speaker)
  const isFree = opensWithRoleFor(speaker, items) && peopleOfRole(passage, items, null).length === 0
  return isFree ? readRole(passage.text, items, passage.language) : null
}

/** What stands before the verb of a sentence; nothing where the verb is not the speaker's. */
function subjectOf(passage: Passage, { start, end }: Span, speaker: FoundPerson): readonly Item[] {
  const { speech, roles } = passage.language
  const items = itemsIn(passage, { start, end: Math.min(end, start + SENTENCE_CHARS) })
  const at = items.findIndex(
    ({ lower, role }) => role === null && (speech.verbs.has(lower) || roles.verbLike.test(lower)),
  )
  const ahead = items.slice(0, Math.max(0, at))
  return mayBeOf(items[at], speaker, speech) && ahead.every(({ isWord }) => isWord) ? ahead : []
}

function mayBeOf(verb: Item | undefined, { gender }: FoundPerson, { verbs, verbForm }: SpeechRules): boolean {
  if (verb === undefined || verbs.get(verb.lower)?.isPlural === true) return false
  const { feminine, masculine } = verbForm.exec(verb.lower)?.groups ?? {}
  return gender === 'masculine' ? feminine === undefined : masculine === undefined
}

/** "Główna ekonomistka banku": a role in the nominative, with one adjective at most before it. */
function opensWithRoleFor({ gender }: FoundPerson, items: readonly Item[]): boolean {
  const role = items.slice(0, 2).find((item) => item.role !== null)?.role
  return (
    items[0]?.isWord === true &&
    role?.isNominative === true &&
    !role.isTitle &&
    (role.gender ?? gender) === gender
  )
}

/** "generał" of one who is "gen." says nothing new. */
function isNews({ role }: FoundPerson, { role: late, words }: RolePhrase): boolean {
  const isRank = words.every((word) => word.isTitle || /^(?:military|academic)$/u.test(word.kind))
  return late !== null && (role === null || !isRank)
}

type Learned = { readonly phrase: RolePhrase; readonly entry: Attributed }

function withRole(person: FoundPerson, { phrase, entry }: Learned, passage: Passage): FoundPerson {
  const isAsked = person.standing === 'expert' || entry.quote.clause?.verb.isAssessment === true
  const judged = judgeStanding([phrase], isAsked, passage)
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
