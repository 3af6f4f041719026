import type { Expert, Institution } from '#domain/expert.ts'
import type { Quotation } from '#domain/quote.ts'
import { languageOf } from './languages/index.ts'
import type { FoundPerson } from './people/found-person.ts'
import { findPeople } from './people/find-people.ts'
import { withRegister } from './people/register.ts'
import type { Attributed } from './quotes/attribute.ts'
import { attributeAll, findRawQuotes } from './quotes/attribute-all.ts'
import { learnRoles } from './quotes/learn-roles.ts'
import { readPassage } from './quotes/passage.ts'
import type { RawQuote } from './quotes/raw-quote.ts'
import { findReported, isNarrated } from './quotes/reported-quotes.ts'
import { voicesOf } from './quotes/sources/direct-voices.ts'
import { type SourcePassage, withInstitutions } from './quotes/sources/institutions.ts'
import { isSameVoice, type Told } from './quotes/sources/voice.ts'
import { readText } from './reading.ts'
import { visibleText } from './visible-text.ts'

/** The language of the text (ISO 639-1), and the team's own experts and institutions; none of these where absent. */
export type VoiceOptions = {
  readonly language: string
  readonly experts: readonly Expert[]
  readonly institutions?: readonly Institution[]
}

/** The people whom a text gives with their full names, in the order of their first mention, and its quotations in reading order. */
export type Voices = { readonly people: readonly FoundPerson[]; readonly quotes: readonly Quotation[] }

/**
 * Who said what in a text; nothing where the language has no rules. Quotations do not overlap, and each is a verbatim
 * slice; the speaker is null wherever the article does not say who it is. Names are nominatives, settled over the whole
 * text; role, institution and standing come from the words beside a name, and where they give no role, from those
 * behind a quotation of that person. The conventions are those of the Polish press: a dash marks three quotations in
 * four, and two in five have no name beside them. Marks that nobody sees are read over.
 */
export function whoSaidWhat(original: string, options: VoiceOptions): Voices {
  const { experts, institutions } = options
  const language = languageOf(options.language)
  if (language === null) return { people: [], quotes: [] }
  const { text, inOriginal } = visibleText(original)
  const reading = readText(text, language, institutions)
  const named = readPassage(reading, findPeople(reading))
  const raw = findRawQuotes(named)
  const attributed = attributeAll(named, raw)
  const people = learnRoles(named, attributed).map((person) => withRegister(person, experts))
  const isSettled = people.every((person, index) => person === named.people[index])
  const passage = withInstitutions(isSettled ? named : readPassage(reading, people))
  const quotes = quotationsOf(passage, raw, isSettled ? attributed : attributeAll(passage, raw))
  return {
    people: people.map((person) => ({ ...person, mentions: person.mentions.map(inOriginal) })),
    quotes: quotes.map((quote) => {
      const { start, end } = inOriginal(quote)
      return { ...quote, start, end, text: original.slice(start, end) }
    }),
  }
}

function quotationsOf(
  passage: SourcePassage,
  raw: readonly RawQuote[],
  attributed: readonly Attributed[],
): readonly Quotation[] {
  const voiced = voicesOf(passage, attributed)
  const narrated = new Set(voiced.filter((entry) => isNarrated(passage, entry)).map(({ quote }) => quote))
  const direct = voiced.filter((entry) => !narrated.has(entry.quote) && isTold(passage, entry))
  const taken = raw
    .filter((quote) => !narrated.has(quote))
    .map((quote) => ({
      start: Math.min(quote.start, quote.clause?.start ?? quote.start),
      end: Math.max(quote.end, quote.clause?.end ?? quote.end),
    }))
  const all = [...direct, ...findReported(passage, direct, taken)].toSorted(
    (a, b) => a.quote.start - b.quote.start,
  )
  return numbered(passage.text, all)
}

function isQuestionOfInterviewer({ text, language }: SourcePassage, quote: RawQuote): boolean {
  const words = text.slice(quote.start, quote.end)
  return words.trimEnd().endsWith('?') || (words.includes('?') && language.speech.address.test(words))
}

/**
 * A paragraph of its own without a clause is a quotation only where it is known who speaks; else it may be a list. The
 * interviewer's question is none, but whom it asks is the one who answers, so it is attributed before it is left out.
 */
function isTold(passage: SourcePassage, { quote, speaker }: Attributed): boolean {
  return !quote.isTurn || (speaker !== null && !isQuestionOfInterviewer(passage, quote))
}

function numbered(text: string, all: readonly Told[]): readonly Quotation[] {
  let group = -1
  return all.map(({ quote, voice }, index) => {
    const before = all[index - 1]
    const goesOn = before !== undefined && quote.continues && isSameVoice(before.voice, voice)
    if (!goesOn) group += 1
    return {
      start: quote.start,
      end: quote.end,
      text: text.slice(quote.start, quote.end),
      kind: quote.kind,
      cue: cueOf(quote) ?? (goesOn ? cueOf(before.quote) : null),
      group,
      speaker: voice.speaker,
      unnamed: voice.unnamed,
    }
  })
}

/** A name alone in the place of a clause has no cue. */
function cueOf({ clause }: RawQuote): string | null {
  return clause === null || clause.cue === '' ? null : clause.cue
}
