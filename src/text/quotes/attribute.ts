import type { FoundPerson } from '#text/people/found-person.ts'
import { fromAnswer, fromSilence, fromTurn } from './from-context.ts'
import { fromRole } from './from-role.ts'
import { subjectOfClause } from './narration.ts'
import { namingsIn, type Passage } from './passage.ts'
import type { Attributed } from './question.ts'
import type { ReportingClause } from './reporting-clause.ts'
import type { RawQuote } from './raw-quote.ts'
import { subjectAfterVerb } from './subject.ts'

export type { Attributed } from './question.ts'

/**
 * Who speaks, by what decides in the Polish press, the surest first: a name after the verb; a role after the verb and
 * the one whom it fits; with neither, the subject of the sentence before, then the speaker of the quotation before.
 */
export function attribute(
  passage: Passage,
  quote: RawQuote,
  history: readonly Attributed[],
): FoundPerson | null {
  const before = history.at(-1) ?? null
  const { clause } = quote
  if (clause === null) {
    return quote.continues
      ? speakerOf(before)
      : fromTurn(passage, { quote, gender: null, isReply: false, before, history })
  }
  const isReply = answersBefore(passage, clause)
  const question = { quote, gender: clause.verb.gender, isReply, before, history }
  const subject = quote.isClauseBefore ? subjectOfClause(passage, clause) : subjectAfterVerb(passage, clause)
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'role') return fromRole(passage, subject.items, question)
  if (subject.kind !== 'open') return null
  return isHeardByUnnamed(passage, clause) && !isReply
    ? fromAnswer(passage, question)
    : fromSilence(passage, question)
}

/** "odparł", "usłyszał w odpowiedzi". */
function answersBefore(
  { text, language: { speech } }: Passage,
  { cue, verb, verbSpan, end }: ReportingClause,
): boolean {
  return speech.replying.test(cue) || (verb.isNewsroom && speech.inReply.test(text.slice(verbSpan.end, end)))
}

/** "usłyszała": whoever that is may be the very one whom the article spoke of last. */
function isHeardByUnnamed(passage: Passage, clause: ReportingClause): boolean {
  return passage.language.speech.heard.test(clause.cue) && namingsIn(passage, clause).length === 0
}

function speakerOf(entry: Attributed | null): FoundPerson | null {
  return entry === null ? null : entry.speaker
}
