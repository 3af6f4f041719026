import type { Span } from '#domain/span.ts'
import type { Gender } from '#text/languages/language.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { findClauses, isFiller, type ReportingClause } from '../reporting-clause.ts'
import type { SourcePassage } from '../sources/institutions.ts'
import { unnamedDocument } from '../sources/unnamed-source.ts'
import { type Told, type Voice, voiceOfClause, voiceOfUnnamed } from '../sources/voice.ts'
import { behindHolder } from './apposition.ts'
import { HOLDER_CHARS, holderAt, ownHolder } from './holders.ts'
import type { Statement } from './statement.ts'

/** How far into a sentence a lead may begin, in characters. */
const LATE = 60

/** "Jak podaje X, …", "Zdaniem X …", "Jej zdaniem …": words before the content that say whose it is. */
export function leadStatement(
  passage: SourcePassage,
  sentence: Span,
  told: readonly Told[],
): Statement | null {
  return asStatement(passage, sentence, told) ?? opinionStatement(passage, sentence, told)
}

/** "Jak podkreśla prof. Lis, prawnik z KUL, …", "Jak wynika z raportu, …". */
function asStatement(passage: SourcePassage, sentence: Span, told: readonly Told[]): Statement | null {
  const { text, language } = passage
  const items = itemsIn(passage, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + LATE),
  })
  const as = items.findIndex((item) => item.lower === language.sources.as)
  if (as < 0 || !items.slice(0, as).every((item) => isSmall(item, passage))) return null
  const start = items[as]?.end ?? sentence.start
  const verb = verbBehind(passage, { start, end: Math.min(sentence.end, start + LATE) })
  const comma = verb === null ? -1 : text.slice(verb.verbSpan.end, sentence.end).indexOf(',')
  if (verb === null || comma < 0) return null
  const from = behindHolder(passage, { start: verb.verbSpan.end + comma, end: sentence.end })
  const clause = { ...verb, start, end: from }
  const voice = asVoice(passage, clause, told)
  return voice === null
    ? null
    : {
        form: 'lead',
        content: { start: from, end: sentence.end },
        clause,
        voice,
        isVerbatim: true,
        isCalling: false,
      }
}

function asVoice(passage: SourcePassage, clause: ReportingClause, told: readonly Told[]): Voice | null {
  const { follows, reads } = passage.language.sources
  if (!follows.test(clause.cue) && !reads.test(clause.cue)) return voiceOfClause(passage, { clause, told })
  const unnamed = unnamedDocument(passage, { start: clause.verbSpan.end, end: clause.end })
  return unnamed === null ? null : voiceOfUnnamed(unnamed)
}

function verbBehind(passage: SourcePassage, span: Span): ReportingClause | null {
  const { text, language } = passage
  const [clause] = findClauses(passage, span)
  const follows = itemsIn(passage, span).find((item) => language.sources.follows.test(item.lower))
  const start = clause?.verbSpan.start ?? follows?.start ?? span.end
  if (!itemsIn(passage, { start: span.start, end: start }).every((item) => isSmall(item, passage)))
    return null
  if (clause !== undefined || follows === undefined) return clause ?? null
  return clauseOf(span, {
    start: follows.start,
    end: follows.end,
    cue: text.slice(follows.start, follows.end),
    gender: null,
  })
}

function isSmall(item: Item, { language }: SourcePassage): boolean {
  const word = { ...item, text: item.lower }
  return (
    item.isWord &&
    (language.stopWords.has(item.lower) || isFiller(word, language) || language.sources.time.test(item.lower))
  )
}

type Cue = Span & { readonly cue: string; readonly gender: Gender | null }

function clauseOf(span: Span, { start, end, cue, gender }: Cue): ReportingClause {
  const verb = { gender, isPlural: false, isNewsroom: false, isAssessment: true }
  return { ...span, cue, verb, verbSpan: { start, end }, isVerbFirst: true }
}

/** "Zdaniem analityka OSW …", "Według niej …", "Lis jest ostrożniejszy: w jego ocenie …". */
function opinionStatement(passage: SourcePassage, sentence: Span, told: readonly Told[]): Statement | null {
  const cue = opinionCue(passage, sentence)
  if (cue === null) return null
  const clause = clauseOf({ start: sentence.start, end: cue.end }, cue)
  const held = cue.isOwn
    ? ownHolder(passage, { clause, told })
    : holderAt(passage, { start: cue.end, end: sentence.end }, { clause, told })
  if (held === null) return null
  const from = held.isPronoun
    ? afterComma(passage, held.end)
    : behindHolder(passage, { start: held.end, end: sentence.end })
  return {
    form: 'lead',
    content: { start: from, end: sentence.end },
    clause,
    voice: held.voice,
    isVerbatim: false,
    isCalling: false,
  }
}

type OpinionCue = Cue & { readonly isOwn: boolean }

/** At the sentence's start behind small words, or behind a colon. */
function opinionCue({ text, language, ...passage }: SourcePassage, sentence: Span): OpinionCue | null {
  const reach = text.slice(sentence.start, Math.min(sentence.end, sentence.start + HOLDER_CHARS))
  if (!language.sources.opinionWord.test(reach)) return null
  const colon = reach.search(/:\s/u)
  const starts = [
    0,
    ...smallWordEnds({ ...passage, text, language }, sentence),
    ...(colon < 0 ? [] : [colon + 2]),
  ]
  for (const at of starts) {
    const found = language.sources.opinion.exec(reach.slice(at))
    if (found === null) continue
    const start = sentence.start + at
    const { his } = found.groups ?? {}
    return {
      start,
      end: start + found[0].length,
      cue: found[0].toLowerCase(),
      gender: language.sources.possessors.get(his?.toLowerCase() ?? '') ?? null,
      isOwn: his !== undefined,
    }
  }
  return null
}

function smallWordEnds(passage: SourcePassage, { start, end }: Span): readonly number[] {
  const items = itemsIn(passage, { start, end: Math.min(end, start + LATE) })
  const first = items.findIndex((item) => !isSmall(item, passage))
  return items.slice(1, Math.max(1, Math.min(first < 0 ? 0 : first + 1, 4))).map((item) => item.start - start)
}

function afterComma({ text }: SourcePassage, from: number): number {
  return from + (/^\s*,?\s*/u.exec(text.slice(from, from + 4))?.[0].length ?? 0)
}
