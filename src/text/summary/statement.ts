import type { Quotation, Speaker } from '#domain/quote.ts'
import { spansOverlap } from '#domain/span.ts'
import type { Told } from './sentences.ts'
import { countShared, stemOf, stemsOf } from './stems.ts'

/** What an article reports where its news is that somebody said something. */
export type Statement = {
  /** How many of the first sentences are the quotation that it opens with, the last of them with its reporting clause; 0 where it opens otherwise. */
  readonly leads: number
  /** The names of those whose words are the news: whom the title names, and who speaks in the first sentence. */
  readonly speakers: ReadonlySet<string>
  /** The roles, as the article prints them without a name, that the title has too ("wiceministra zdrowia"). */
  readonly roles: ReadonlySet<string>
}

/** A longer quotation is no opening but a scene. */
const MAX_LEAD = 2
/** A quotation at the very start begins behind its dash or its mark. */
const MARK_CHARS = 3

type Article = {
  readonly sentences: readonly Told[]
  readonly quotes: readonly Quotation[]
  readonly title: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
}

/** Whose words are the news of an article. A witness opens a scene, and one without a name no statement. */
export function statementOf(article: Article): Statement {
  const { sentences, quotes, title } = article
  const first = quotes[0]
  const opens = first !== undefined && first.start <= (sentences[0]?.start ?? 0) + MARK_CHARS
  const speakers = new Set(
    quotes.flatMap(({ speaker }) =>
      speaker !== null && title.has(surnameOf(speaker)) ? [speaker.name] : [],
    ),
  )
  const roles = rolesOf(article)
  const speaker = opens ? first.speaker : null
  if (speaker === null || speaker.standing === 'witness') return { leads: 0, speakers, roles }
  const leads = first?.kind === 'direct' ? lengthOfLead(article, speaker) : 0
  speakers.add(speaker.name)
  return { leads, speakers, roles }
}

function rolesOf({ quotes, title }: Article): ReadonlySet<string> {
  const roles = quotes.flatMap(({ unnamed }) => (unnamed === null ? [] : [unnamed.role]))
  return new Set(roles.filter((role) => title.has(stemOf((role.split(/\s/u)[0] ?? '').toLowerCase()))))
}

/** Only a quotation about the same as the title is the news and not a scene before it. */
function lengthOfLead({ sentences, quotes, title, stopWords }: Article, speaker: Speaker): number {
  const clause = sentences.slice(0, MAX_LEAD).findIndex(({ words }) => words.includes(lastName(speaker)))
  const lead = sentences.slice(0, clause + 1)
  const quoted = quotes.filter((quote) => lead.some((sentence) => spansOverlap(sentence, quote)))
  const isNews =
    title.has(surnameOf(speaker)) ||
    quoted.some(({ text }) => countShared(stemsOf(text, stopWords), title) > 0)
  return isNews && lead.every(({ isOpening }) => isOpening) ? lead.length : 0
}

function surnameOf(speaker: Speaker): string {
  return stemOf(lastName(speaker).toLowerCase())
}

function lastName({ name }: Speaker): string {
  return name.split(/[\s-]/u).at(-1) ?? name
}
