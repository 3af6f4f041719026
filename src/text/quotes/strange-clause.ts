import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import type { Passage } from './passage.ts'
import { isFiller, type ReportingClause, verbAt } from './reporting-clause.ts'
import { firstSubject } from './subject.ts'

/** How much behind a dash is looked at, in characters. */
const REACH = 120
/** How many words may stand between such a verb and the name. */
const MAX_BETWEEN = 8
/** Such a verb alone has an object of no more words ("zaczepił parlamentarzystkę"). */
const MAX_OBJECT = 2
/** How many small words may stand between such a verb and a role. */
const MAX_SMALL = 2

/**
 * A clause whose verb no list holds, behind the dash of an open quotation: "– … – wścieka się Jan Lis". What looks like
 * a verb must be followed by a name in the nominative, without a comma between; null otherwise.
 */
export function readNamedClause(passage: Passage, span: Span): ReportingClause | null {
  const reach = { start: span.start, end: Math.min(span.end, span.start + REACH) }
  const verb = strangeVerb(passage, reach)
  const naming = verb === null ? null : firstSubject(passage, { start: verb.end, end: reach.end })
  if (verb === null || naming === null) return null
  const between = itemsIn(passage, { start: verb.end, end: naming.start })
  const isWhole = /^\s*(?:$|[.,;(!?–—-]|\p{Ll}{1,2}\s)/u.test(passage.text.slice(naming.end, span.end))
  if (!isWhole || between.length > MAX_BETWEEN || between.some((item) => !item.isWord)) return null
  return clauseOf(passage, span, verb)
}

/** "– … – nie ustępowała posłanka", "– … – wypaliła.": such a verb before a role, or in the past tense alone. */
export function readRoleClause(passage: Passage, span: Span): ReportingClause | null {
  const verb = strangeVerb(passage, { start: span.start, end: Math.min(span.end, span.start + REACH) })
  if (verb === null) return null
  const clause = clauseOf(passage, span, verb)
  const behind = itemsIn(passage, { start: verb.end, end: span.end })
  const isAlone = clause.verb.gender !== null && behind.filter(({ isWord }) => isWord).length <= MAX_OBJECT
  const role = behind.findIndex(
    (item) => item.role?.isNominative === true || passage.language.speech.anaphors.has(item.lower),
  )
  const leadsUp =
    role >= 0 && role <= MAX_SMALL && behind.slice(0, role).every((item) => isSmall(item, passage))
  return isAlone || leadsUp ? clause : null
}

function isSmall(item: Item, { language }: Passage): boolean {
  return isFiller(item, language) || language.roles.adjective.test(item.lower)
}

/** A clause of nobody known, at the end of what would else be a quotation to there: "– … – macha ręką sąsiadka." */
export function readNamelessClause(passage: Passage, span: Span): ReportingClause | null {
  const verb = strangeVerb(passage, span)
  if (verb === null) return null
  const clause = clauseOf(passage, span, verb)
  return isGesture(passage, clause) ? clause : { ...clause, verb: { ...clause.verb, gender: 'neuter' } }
}

/** "macha laską": with nothing but an instrument behind the verb, it is the one who speaks that makes it. */
function isGesture(passage: Passage, { verbSpan, end }: ReportingClause): boolean {
  const behind = itemsIn(passage, { start: verbSpan.end, end }).filter((item) => item.isWord)
  return behind.length > 0 && behind.every((item) => passage.language.speech.instrument.test(item.text))
}

function strangeVerb(passage: Passage, span: Span): Item | null {
  const { language } = passage
  const items = itemsIn(passage, { start: span.start, end: Math.min(span.end, span.start + REACH) })
  const item = items[language.speech.negations.has(items[0]?.text ?? '') ? 1 : 0]
  if (item === undefined || !item.isWord || item.role !== null) return null
  const isNoVerb = language.stopWords.has(item.lower) || isFiller(item, language)
  return !isNoVerb && language.speech.verbForm.test(item.text) ? item : null
}

function clauseOf(passage: Passage, span: Span, item: Item): ReportingClause {
  const { text, language } = passage
  const { feminine, masculine } = language.speech.verbForm.exec(item.text)?.groups ?? {}
  const [next] = itemsIn(passage, { start: item.end, end: span.end })
  const verbSpan = verbAt(item, next, language)
  const past = masculine === undefined ? null : 'masculine'
  return {
    ...span,
    cue: text.slice(verbSpan.start, verbSpan.end),
    verb: {
      gender: feminine === undefined ? past : 'feminine',
      isPlural: false,
      isNewsroom: false,
      isAssessment: false,
    },
    verbSpan,
    isVerbFirst: false,
  }
}
