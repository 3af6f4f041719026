import type { Span } from '#domain/span.ts'
import type { Gender, RoleKind, RoleWord } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { type Naming, namingsIn, onlyPerson, type Passage, SENTENCE_CHARS, wordsOf } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { isPrivate } from '#text/people/standing.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { agrees, firstSubject } from './subject.ts'

/** A quotation behind which a role stands that nobody of the article bears, and the sentence of narration before it. */
export type LateRole = {
  readonly items: readonly Item[]
  readonly gender: Gender | 'neuter' | null
  readonly quote: RawQuote
  readonly clause: ReportingClause
  readonly sentence: Span
}

/** How the sentence presents its one person. */
type Candidate = {
  readonly naming: Naming
  readonly late: LateRole
  readonly words: string
  readonly said: string
}

/**
 * The one person of the sentence, where it presents them as the next voice and the role contradicts nothing: of the
 * same gender, without a role so far, and not spoken of in the quotation. Most roles behind a quotation belong to
 * somebody whom the article does not name ("mówi policjant"), so each kind of role asks for its own sign.
 */
export function bearerOfLateRole(passage: Passage, late: LateRole): FoundPerson | null {
  const word = headOf(late.items)
  const naming = presented(passage, late.sentence)
  if (word === null || naming === null || !mayBear(naming.person, word, late)) return null
  const candidate = {
    naming,
    late,
    words: wordsOf(passage, late.sentence),
    said: passage.text.slice(late.quote.start, late.quote.end),
  }
  const isOfOthers = word.isTitle || namesRole(passage, late, word) || isSpokenOf(passage, candidate)
  return !isOfOthers && signs[word.kind](passage, candidate, word) ? naming.person : null
}

function headOf(items: readonly Item[]): RoleWord | null {
  return items.map((item) => item.role).find((word) => word !== null) ?? null
}

/** The subject of the sentence, or the one to whom something happened, where nobody else is named. */
function presented(passage: Passage, sentence: Span): Naming | null {
  const namings = namingsIn(passage, sentence)
  const [first] = namings
  if (first === undefined || onlyPerson(namings) === null) return null
  return isExperiencer(passage, first, sentence) ? first : firstSubject(passage, sentence)
}

/** A surname that is left in the dative ("Marta Zielonce") could not be read, and is not told. */
function isExperiencer({ text, language }: Passage, naming: Naming, sentence: Span): boolean {
  const words = text.slice(naming.start, naming.end)
  return (
    !naming.isNominative &&
    /^\P{L}*$/u.test(text.slice(sentence.start, naming.start)) &&
    language.introductions.experiencer.test(words) &&
    !language.introductions.experiencer.test(`${naming.person.surname} `)
  )
}

function mayBear(person: FoundPerson, word: RoleWord, { gender }: LateRole): boolean {
  const isOfGender = word.gender === null || word.gender === person.gender
  return (
    person.roleWords.every(({ kind, isTitle }) => isTitle || isPrivate(kind)) &&
    isOfGender &&
    agrees(person, gender)
  )
}

/** "Janowi Lisowi pomógł strażak. – … – mówi strażak.": the role is somebody else's. */
function namesRole(passage: Passage, { sentence }: LateRole, word: RoleWord): boolean {
  const end = Math.min(sentence.end, sentence.start + SENTENCE_CHARS)
  return itemsIn(passage, { start: sentence.start, end }).some((item) => item.role?.lemma === word.lemma)
}

/** Of one to whom something happened, their own past form ("Trąbiłem, a on stał") outweighs a pronoun. */
function isSpokenOf({ language }: Passage, { naming, words, said }: Candidate): boolean {
  const { newsmaker, third, firstPast } = language.introductions
  const { gender } = naming.person
  const other = gender === 'masculine' ? 'feminine' : 'masculine'
  const isOwn = !naming.isNominative && firstPast[gender].test(said)
  return newsmaker.test(words) || (third[gender].test(said) && !isOwn) || firstPast[other].test(said)
}

type Sign = (passage: Passage, candidate: Candidate, word: RoleWord) => boolean

const signs: Readonly<Record<RoleKind, Sign>> = {
  private: isTurnOrWitness,
  witness: isTurnOrWitness,
  media: isTurnOrWitness,
  expert: isJudge,
  academic: isJudge,
  military: isTurnOrOfRank,
  head: (passage, candidate) => takesStand(passage, candidate) || admits(passage, candidate),
  office: takesStand,
  politician: takesStand,
  service: isTurnOrOfRank,
  clergy: isTurnOrOfRank,
}

/** "Ks. Jan Lis wszedł na dach. – … – mówi proboszcz.": the rank before the name is of the role's kind. */
function isTurnOrOfRank(passage: Passage, candidate: Candidate, { kind }: RoleWord): boolean {
  return isTurn(passage, candidate) || candidate.naming.person.roleWords.some((word) => word.kind === kind)
}

function isTurnOrWitness(passage: Passage, candidate: Candidate, word: RoleWord): boolean {
  return isTurn(passage, candidate) || isWitness(passage, candidate, word)
}

/** "Inaczej patrzy na to Jan Lis." */
function isTurn({ language }: Passage, { words }: Candidate): boolean {
  return language.introductions.turn.test(words)
}

/** One of whom the sentence tells what they think of it, or what they lead. */
function takesStand(passage: Passage, candidate: Candidate): boolean {
  const { opinion, lead } = passage.language.introductions
  if (isTurn(passage, candidate)) return true
  return candidate.naming.isNominative && (opinion.test(candidate.words) || lead.test(candidate.words))
}

/** One who studies the matter, or with whose name a sentence ends that tells where they stand ("Plan krytykuje Anna Lis."). */
function isJudge(passage: Passage, candidate: Candidate): boolean {
  if (isTurn(passage, candidate)) return true
  const { naming, words, late } = candidate
  const { study, stance, opinion } = passage.language.introductions
  if (naming.isNominative && opinion.test(words)) return true
  if (!naming.isNominative || !isNew(candidate)) return false
  const isLast = /^\P{L}*$/u.test(passage.text.slice(naming.end, late.sentence.end))
  return study.test(words) || (isLast && stance.test(words))
}

/**
 * A witness is one to whom something happened, in the dative or as the subject of what was seen, felt or lost, and who
 * then tells of themselves (or is presented with their age). Whoever merely did something may be what the witness speaks of.
 */
function isWitness(passage: Passage, candidate: Candidate, { lemma }: RoleWord): boolean {
  const { relative, experience, first, age } = passage.language.introductions
  if (relative.test(lemma) || !isNew(candidate)) return false
  const clause = findClause(passage, candidate.late.sentence)
  if (clause !== null && !clause.verb.isNewsroom) return false
  const isFirst = first.test(candidate.said)
  if (!candidate.naming.isNominative) return isFirst
  const behind = passage.text.slice(candidate.naming.end, candidate.naming.end + 12)
  return experience.test(candidate.words) && (isFirst || age.test(behind))
}

/** "Jan Lis przeniósł dwóch lekarzy. – Łatam dziurę – przyznaje dyrektor.": it is the doer who admits. */
function admits({ language }: Passage, candidate: Candidate): boolean {
  const { admission, first } = language.introductions
  const isOwn = admission.test(candidate.late.clause.cue) && first.test(candidate.said)
  return isOwn && candidate.naming.isNominative && isNew(candidate)
}

/** Presented in this very sentence: whoever was in the news before is hardly the witness of it. */
function isNew({ naming }: Candidate): boolean {
  return naming.person.mentions[0]?.start === naming.start
}
