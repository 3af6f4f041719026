import type { Person } from '#domain/quote.ts'
import { type Span, spanContains } from '#domain/span.ts'
import type { SummaryRules } from '#text/languages/summary-rules.ts'
import { indexAt } from '#text/reading.ts'
import type { Need } from './choice.ts'
import type { Told } from './sentences.ts'
import { isBrief } from './brief.ts'
import { countShared, stemOf, stemsOf } from './stems.ts'
import { lacksSubject } from './subject.ts'

/** What the sentences of one article may rely on. */
export type Context = {
  readonly sentences: readonly Told[]
  readonly rules: SummaryRules
  /** The title's stems; a title is read before a summary. */
  readonly title: ReadonlySet<string>
  /** All mentions of people in reading order. */
  readonly names: readonly Name[]
  /** How many of the first sentences are one quotation; each goes on from the one before. */
  readonly leads: number
}

/** A mention of a person: `isFull` where it stands with the given name, `stem` of the surname, `role` the stems of their role and institution. */
export type Name = Span & {
  readonly person: number
  readonly isFull: boolean
  readonly stem: string
  readonly role: ReadonlySet<string>
}

/** What a sentence hangs on: what must be chosen before it, lest it dangle. The first sentence of a text hangs on nothing. */
export function needsOf({ index }: Told, context: Context): readonly Need[] {
  if (index === 0) return []
  if (index < context.leads) return [[index - 1]]
  return [
    ...goesOn(index, context),
    ...takesUp(index, context),
    ...surnames(index, context),
    ...strangers(index, context),
  ]
}

function goesOn(index: number, { sentences, rules }: Context): readonly Need[] {
  const { lower = '', words = '' } = sentences[index] ?? {}
  const {
    goesOn: beginning,
    pointsBack,
    lacksSubject: leavesOut,
    belongsToQuotes,
    missingSubject,
  } = rules.cohesion
  const hangs = [beginning, leavesOut, pointsBack].some((sign) => sign.test(lower))
  if (!hangs && !isBrief({ words }) && !belongsToQuotes.test(words) && !lacksSubject(words, missingSubject))
    return []
  return [previous(index, sentences)]
}

/** Only the sentence right before gives a pronoun its meaning. */
function previous(index: number, sentences: readonly Told[]): Need {
  return sentences[index]?.follows === true ? [index - 1] : []
}

/**
 * A noun taken up again is understood behind a sentence that has it, or right behind its antecedent. What a thing's noun
 * means the title may tell as well; whom a role means it does not.
 */
function takesUp(index: number, { sentences, rules, title }: Context): readonly Need[] {
  const words = sentences[index]?.lower ?? ''
  const thing = nounOf(rules.cohesion.bareThing, words)
  const noun = thing ?? nounOf(rules.cohesion.bareRole, words)
  if (noun === null || (noun === thing && title.has(noun))) return []
  const before = sentences.slice(0, index).flatMap(({ stems }, at) => (stems.has(noun) ? [at] : []))
  return [[...before, ...previous(index, sentences)]]
}

function nounOf(expression: RegExp, words: string): string | null {
  const noun = expression
    .exec(words)
    ?.slice(1)
    .find((group) => group !== undefined)
  return noun === undefined ? null : stemOf(noun)
}

/** A surname alone is understood behind the full name or a title that holds it. */
function surnames(index: number, { sentences, title, names }: Context): readonly Need[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  const inside = namesIn(sentence, names)
  const bare = inside.filter(
    ({ person, isFull, start, stem }) =>
      !isFull &&
      !title.has(stem) &&
      !inside.some((other) => other.person === person && other.isFull && other.start < start),
  )
  return bare.map(({ person }) =>
    sentences
      .slice(0, index)
      .flatMap((other, at) =>
        namesIn(other, names).some((name) => name.person === person && name.isFull) ? [at] : [],
      ),
  )
}

/** One whom the article presents by a role is a stranger where neither the sentence nor the title has it or the name. */
function strangers(index: number, { sentences, title, names }: Context): readonly Need[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  const isPresented = ({ stem, role }: Name) =>
    title.has(stem) || role.size === 0 || countShared(role, title) + countShared(role, sentence.stems) > 0
  return namesIn(sentence, names)
    .filter((name) => name.isFull && !isPresented(name))
    .map(({ person, role }) =>
      sentences.slice(0, index).flatMap((other, at) => {
        const isNamed = namesIn(other, names).some((name) => name.person === person)
        return isNamed && countShared(role, other.stems) > 0 ? [at] : []
      }),
    )
}

function namesIn(sentence: Span, names: readonly Name[]): readonly Name[] {
  const from = indexAt(names, sentence.start - 1) + 1
  const to = indexAt(names, sentence.end - 1) + 1
  return names.slice(from, to).filter((name) => spanContains(sentence, name))
}

/** The mentions of all people in reading order. */
export function namesOf(
  text: string,
  people: readonly Person[],
  stopWords: ReadonlySet<string>,
): readonly Name[] {
  return people
    .flatMap(({ mentions, name, role, organisation }, person) => {
      const stem = stemOf((name.split(/[\s-]/u).at(-1) ?? '').toLowerCase())
      const roleStems = stemsOf(`${role ?? ''} ${organisation ?? ''}`, stopWords)
      return mentions.map(({ start, end }) => ({
        start,
        end,
        person,
        isFull: /\s/u.test(text.slice(start, end)),
        stem,
        role: roleStems,
      }))
    })
    .toSorted((a, b) => a.start - b.start)
}
