import type { Span } from '#domain/span.ts'
import { indexAt, itemsIn } from '#text/reading.ts'
import type { Passage } from './passage.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { firstSubject } from './subject.ts'

/**
 * What leads up to words with a colon: the reporting clause of the sentence that ends with it ("Przyznaje: „A”", also on
 * the line before), or, without any such verb, the name in it ("Przerwała mu posłanka Anna Lis: – A"). Null where no
 * colon stands right before `start`.
 */
export function clauseAhead(passage: Passage, start: number): ReportingClause | null {
  const before = passage.text.slice(0, start).trimEnd()
  if (!before.endsWith(':')) return null
  const sentence = passage.sentences[indexAt(passage.sentences, before.length - 1)]
  if (sentence === undefined) return null
  const span = { start: sentence.start, end: before.length }
  const isNamed = firstSubject(passage, span) !== null
  return findClause(passage, span) ?? (isNamed ? labelOf(span) : anyVerb(passage, span))
}

/** "Na platformie X zamieścił wpis: „A”": what tells the gender of its subject is a verb. */
function anyVerb(passage: Passage, span: Span): ReportingClause | null {
  const { verbForm } = passage.language.speech
  const item = itemsIn(passage, span).findLast(({ text, isWord }) => {
    const { feminine, masculine } = (isWord && verbForm.exec(text)?.groups) || {}
    return (feminine ?? masculine) !== undefined
  })
  if (item === undefined) return null
  const isWoman = verbForm.exec(item.text)?.groups?.['feminine'] !== undefined
  const label = labelOf(span)
  return {
    ...label,
    verb: { ...label.verb, gender: isWoman ? 'feminine' : 'masculine' },
    verbSpan: { start: item.start, end: span.end },
  }
}

/** A name alone in the place of a clause: it has no verb, so its cue is empty. */
export function labelOf({ start, end }: Span): ReportingClause {
  return {
    start,
    end,
    cue: '',
    verb: { gender: null, isPlural: false, isNewsroom: false, isAssessment: false },
    verbSpan: { start: end, end },
    isVerbFirst: false,
  }
}
