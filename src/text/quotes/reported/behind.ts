import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { findClauses, type ReportingClause } from '../reporting-clause.ts'
import { firstSubject } from '../subject.ts'
import type { SourcePassage } from '../sources/institutions.ts'
import { unnamedDocument } from '../sources/unnamed-source.ts'
import { type Told, type Voice, voiceOfClause, voiceOfUnnamed } from '../sources/voice.ts'
import type { Statement } from './statement.ts'

/** How long the clause behind the words may be, in characters. */
const LONGEST = 160
/** Fewer words before the clause are hardly a statement. */
const MIN_WORDS = 4

/** "Pociągi wrócą w piątek, podała PAP.", "…, jak zaznacza Lis.", "… – wynika z raportu.": the clause closes the sentence. */
export function behindStatement(
  passage: SourcePassage,
  sentence: Span,
  told: readonly Told[],
): Statement | null {
  const { text, language } = passage
  const from = Math.max(sentence.start, sentence.end - LONGEST)
  const items = itemsIn(passage, { start: from, end: sentence.end })
  const isReported = ({ lower }: Item): boolean =>
    language.speech.verbs.has(lower) || language.sources.follows.test(lower)
  if (!items.some(isReported)) return null
  for (const found of [...text.slice(from, sentence.end).matchAll(/,\s|\s[-–—]\s/gu)].toReversed()) {
    const at = from + found.index
    const statement = closing(passage, { sentence, at, start: at + found[0].length, told })
    if (statement !== null) return statement
  }
  return null
}

type Place = {
  readonly sentence: Span
  readonly at: number
  readonly start: number
  readonly told: readonly Told[]
}

function closing(passage: SourcePassage, { sentence, at, start, told }: Place): Statement | null {
  const content = { start: sentence.start, end: at }
  if (passage.text.slice(content.start, content.end).split(/\s+/u).length < MIN_WORDS) return null
  const span = { start, end: sentence.end }
  const [first, second] = itemsIn(passage, span)
  const isAs = first?.lower === passage.language.sources.as
  const opening = isAs ? second : first
  if (opening === undefined) return null
  const clause = findClauses(passage, { start: opening.start, end: sentence.end })[0]
  const voice = passage.language.sources.follows.test(opening.lower)
    ? documentVoice(passage, span)
    : spokenVoice(passage, clause?.verbSpan.start === opening.start ? clause : undefined, { isAs, told })
  if (voice === null) return null
  const made = clause ?? { ...span, cue: opening.text, verb: anybody, verbSpan: opening, isVerbFirst: true }
  return {
    form: 'behind',
    content,
    clause: { ...made, start, end: sentence.end },
    voice,
    isVerbatim: false,
    isCalling: false,
  }
}

const anybody = { gender: null, isPlural: false, isNewsroom: false, isAssessment: true } as const

function documentVoice(passage: SourcePassage, span: Span): Voice | null {
  const unnamed = unnamedDocument(passage, span)
  return unnamed === null ? null : voiceOfUnnamed(unnamed)
}

/** Without "jak" only a subject behind the verb tells it from what the sentence itself does. */
function spokenVoice(
  passage: SourcePassage,
  clause: ReportingClause | undefined,
  { isAs, told }: { readonly isAs: boolean; readonly told: readonly Told[] },
): Voice | null {
  if (clause === undefined || clause.verb.isNewsroom) return null
  if (passage.language.speech.that.test(passage.text.slice(clause.verbSpan.end, clause.end))) return null
  const voice = voiceOfClause(passage, { clause, told })
  if (voice === null || isAs) return voice
  const span = { start: clause.verbSpan.end, end: clause.end }
  const isNamed =
    voice.person !== null ? firstSubject(passage, span)?.person === voice.person : voice.speaker !== null
  return isNamed ? voice : null
}
