import type { Span } from '#domain/span.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { indexAt } from '#text/reading.ts'
import { askedOne, subjectOfNarration } from './narration.ts'
import type { NarrationPlace } from './role-in-narration.ts'
import { type Naming, namingsIn, onlyPerson, type Passage, wordsOf } from './passage.ts'
import {
  agreeing,
  type Attributed,
  isNear,
  onlySpeaker,
  paragraphsBetween,
  type Question,
  sentenceBefore,
  spanEnd,
} from './question.ts'
import { onlyPersonBefore, onlyVoice } from './salience.ts'
import { agrees, firstSubject } from './subject.ts'

/** How many sentences without a subject of their own are passed over on the way back ("Przypomina, że …"). */
const SENTENCES_BACK = 2

/** Behind a rank at most, a name opens its sentence, in characters. */
const NAME_CHARS = 20

/** As many answers make an interview, in which not every line of the other side is a question. */
const INTERVIEW_TURNS = 2

/** A paragraph of its own; behind the question of an interview, the one who answered before answers again. */
export function fromTurn(passage: Passage, question: Question): FoundPerson | null {
  const { quote, history } = question
  const { text, paragraphs } = passage
  const line = paragraphs[indexAt(paragraphs, quote.start) - 1]
  const isAnswer = quote.isTurn && line !== undefined && text[line.end - 1] === '?'
  const isTurn = (entry: Attributed): boolean => entry.quote.isTurn && entry.speaker !== null
  const answered = history.findLast(isTurn)?.speaker ?? null
  if (isAnswer && answered !== null) return answered
  const found = fromContext(passage, question)
  if (found !== null || !quote.isTurn) return found
  return history.filter(isTurn).length >= INTERVIEW_TURNS ? answered : null
}

/** No word names the speaker. */
export function fromSilence(passage: Passage, question: Question): FoundPerson | null {
  const interrupted =
    question.quote.continues && !question.isReply ? agreeing(question.before?.speaker, question) : null
  return interrupted ?? fromContext(passage, question)
}

/** "Pytała o to Jana Lisa. – … – usłyszała.": the one who was asked; whoever heard it did not say it. */
export function fromAnswer(passage: Passage, { quote }: Question): FoundPerson | null {
  const sentence = sentenceBefore(passage, quote.start)
  if (sentence === null || !isNear(passage, sentence.start, quote)) return null
  return passage.language.speech.asked.test(wordsOf(passage, sentence))
    ? askedOne(namingsIn(passage, sentence))
    : null
}

/** The subject of the narration before; then the speaker before, where that is no more than a paragraph away. */
export function fromContext(passage: Passage, question: Question): FoundPerson | null {
  const subject = narratedBefore(passage, question)
  if (subject === 'stranger') return nextNamed(passage, question)
  if (subject !== null) return agreeing(subject, question) ?? soleVoice(passage, question)
  const { quote, before, isReply } = question
  const last = before !== null && isNear(passage, before.quote.end, quote) ? before.speaker : null
  if (isReply) return voiceAround(passage, question, last) ?? agreeing(last, question)
  return presentedSince(passage, question) ?? goingOn(passage, question, last)
}

function goingOn(passage: Passage, question: Question, last: FoundPerson | null): FoundPerson | null {
  return agreeing(last, question) ?? voiceAround(passage, question, null) ?? soleVoice(passage, question)
}

/** The only one who has spoken so far, however far back, where nobody else was named since: most articles have one main voice. */
function soleVoice(passage: Passage, question: Question): FoundPerson | null {
  const { quote, before, history } = question
  if (quote.clause === null || before === null || namedSince(passage, question).length > 0) return null
  return onlySpeaker(history) === before.speaker ? agreeing(before.speaker, question) : null
}

/** "Do drzwi puka Jan Lis, wolontariusz. Od wiosny wywiózł 700 osób. – …": new in the quotation's paragraph, with a role. */
function presentedSince(passage: Passage, question: Question): FoundPerson | null {
  const person = onlyPerson(namedSince(passage, question))
  const [mention] = person?.mentions ?? []
  if (person === null || mention === undefined || person.roleWords.length === 0) return null
  return paragraphsBetween(passage, mention.start, question.quote.start) === 0 ? person : null
}

/** Who else, of the gender that the verb shows, was the subject of the narration since the quotation before. */
function namedSince(passage: Passage, { quote, before, gender }: Question): readonly Naming[] {
  if (quote.clause === null || before === null) return []
  return namingsIn(passage, { start: spanEnd(before.quote), end: quote.start }).filter(
    ({ person, isNominative }) =>
      isNominative && person !== before.speaker && person.standing !== 'media' && agrees(person, gender),
  )
}

/** The one person around who may have said it, where a verb shows that it was somebody's words. */
function voiceAround(passage: Passage, question: Question, other: FoundPerson | null): FoundPerson | null {
  const { quote, gender, before, history, isReply } = question
  if (quote.clause === null) return null
  if (!isReply && before !== null && before.speaker === null && isNear(passage, before.quote.end, quote))
    return null
  return (
    onlyVoice(passage, { quote, gender, history, other }) ??
    (history.length === 0 ? agreeing(onlyPersonBefore(passage, quote.start), question) : null)
  )
}

/** "Pytano o to wiceministra. – … – rzucił w biegu. Jan Lis spieszył się …": the next sentence names whom the verb fits. */
function nextNamed(passage: Passage, question: Question): FoundPerson | null {
  const { quote, gender } = question
  if (quote.clause === null || gender === null) return null
  const sentence = passage.sentences[indexAt(passage.sentences, spanEnd(quote) - 1) + 1]
  if (sentence === undefined || paragraphsBetween(passage, quote.start, sentence.start) > 0) return null
  const naming = firstSubject(passage, sentence)
  const isNew = naming !== null && naming.person.mentions[0]?.start === naming.start
  return isNew && naming.start - sentence.start < NAME_CHARS ? agreeing(naming.person, question) : null
}

/** The subject of the narration between the quotation before and this one, sentence by sentence backwards. */
export function narratedBefore(passage: Passage, question: Question): FoundPerson | 'stranger' | null {
  const { quote, before } = question
  const floor = before === null ? 0 : spanEnd(before.quote)
  let position = quote.start
  for (let back = 0; back < SENTENCES_BACK; back += 1) {
    const sentence = sentenceBefore(passage, position)
    if (sentence === null || sentence.start < floor || !isNear(passage, sentence.start, quote)) return null
    const subject = subjectOfNarration(passage, sentence, placeOf(passage, sentence, question))
    if (subject !== 'elided' && subject !== null) return subject
    position = sentence.start
  }
  return null
}

function placeOf(passage: Passage, sentence: Span, { quote, before, history }: Question): NarrationPlace {
  return {
    before: before?.speaker ?? null,
    history,
    isBeforeQuestion: passage.text[quote.end - 1] === '?',
    goesOn: before !== null && paragraphsBetween(passage, before.quote.start, sentence.start) === 0,
  }
}
