import type { Expert } from '#domain/expert.ts'
import type { Span } from '#domain/span.ts'
import { languageOf } from './languages/index.ts'
import type { Gender, Language } from './languages/language.ts'
import type { FoundPerson } from './people/found-person.ts'
import { findCapitals, findNameMentions } from './people/name-mentions.ts'
import type { RolePhrase } from './people/role-phrase.ts'
import { rolesBeside } from './people/roles-beside.ts'
import { type NamedPerson, settleNames } from './people/settle-names.ts'
import { judgeStanding } from './people/standing.ts'
import { learnRoles } from './quotes/learn-roles.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

/** How far from a name, within its sentence, a word of assessment counts for it, in characters. */
const AROUND = 250

/** The language of the text, and the team's own experts. */
export type PeopleOptions = { readonly language: string; readonly experts: readonly Expert[] }

/**
 * The people whom a text gives with their full names, in the order of their first mention; none where the language has
 * no rules. Names are nominatives, settled over the whole text; role, institution and standing come from the words
 * beside a name, and where they give no role, from those behind a quotation of that person. The team's experts fill in a role or an institution that the text leaves out, make an expert of one
 * of whom it says nothing, and never override it or add anybody.
 */
export function findPeople(text: string, options: PeopleOptions): readonly FoundPerson[] {
  const language = languageOf(options.language)
  if (language === null) return []
  const capitals = findCapitals(text)
  const named = settleNames(findNameMentions(text, capitals, language), capitals, language)
  const sentences = splitSentences(text)
  const mentions = named.flatMap((person) => person.mentions).toSorted((a, b) => a.start - b.start)
  const article = { text, sentences, mentions, assessments: findAssessments(text, language), language }
  const described = named.map((person) => describe(person, article))
  return learnRoles(text, described, language).map((person) => {
    const register = options.experts.find((expert) => expert.name === person.name)
    return withRegister(person, register)
  })
}

type Article = {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Every mention of anybody, in reading order. */
  readonly mentions: readonly Span[]
  readonly assessments: readonly Span[]
  readonly language: Language
}

function describe(person: NamedPerson, article: Article): FoundPerson {
  const phrases = distinct(person.mentions.flatMap((mention) => phrasesOf(mention, article)))
  const isAsked = person.mentions.some(
    (mention) =>
      isAssessment(sentenceAt(article.sentences, mention), article) || goesOnToJudge(mention, article),
  )
  const judgement = judgeStanding(phrases, isAsked, article.language)
  return {
    name: person.name,
    surname: person.surname,
    gender: person.gender,
    role: forGender(bestRole(phrases), person.gender, article.language),
    organisation: phrases.find((phrase) => phrase.organisation !== null)?.organisation ?? null,
    standing: judgement.standing,
    evidence: judgement.evidence,
    mentions: person.mentions,
    roleWords: [...new Set(phrases.flatMap((phrase) => phrase.words))].map((word) => ({
      ...word,
      lemma: forGender(word.lemma, person.gender, article.language) ?? word.lemma,
    })),
    roleTexts: phrases.map((phrase) => phrase.evidence),
  }
}

/** "zdaniem ministra Jana Lisa": of a man it is the genitive of "minister". */
function forGender(role: string | null, gender: Gender, { roles }: Language): string | null {
  const head = /^\p{L}+/u.exec(role ?? '')?.[0] ?? ''
  const twin = roles.twins.get(head)
  return role === null || twin === undefined || gender === 'feminine' ? role : twin + role.slice(head.length)
}

function phrasesOf(mention: Span, article: Article): readonly RolePhrase[] {
  const sentence = sentenceAt(article.sentences, mention)
  const after = firstIndexAfter(article.mentions, mention.start)
  const next = article.mentions[after] ?? null
  const previous = article.mentions[after - 2] ?? null
  return rolesBeside(article.text, { mention, sentence, previous, next }, article.language)
}

function distinct(phrases: readonly RolePhrase[]): readonly RolePhrase[] {
  return [...new Map(phrases.toReversed().map((phrase) => [phrase.evidence, phrase])).values()].toReversed()
}

/** A role noun says more than a title, and the first one is the one that introduces. */
function bestRole(phrases: readonly RolePhrase[]): string | null {
  const withNoun = phrases.find(
    (phrase) => phrase.role !== null && phrase.words.some((word) => !word.isTitle),
  )
  return (withNoun ?? phrases.find((phrase) => phrase.role !== null))?.role ?? null
}

/** Near the mention, within its sentence, a judgement is reported or was asked for. */
function isAssessment(mention: Span, { sentences, assessments }: Article): boolean {
  const sentence = sentenceAt(sentences, mention)
  const nearest =
    assessments[firstIndexAfter(assessments, Math.max(sentence.start, mention.start - AROUND) - 1)]
  return nearest !== undefined && nearest.start < Math.min(sentence.end, mention.end + AROUND)
}

/** "Inaczej widzi to kmdr rez. Jan Lis. – … – podkreśla.": a judgement in the same paragraph, before anybody else is named. */
function goesOnToJudge(mention: Span, { text, mentions, assessments }: Article): boolean {
  const next = mentions[firstIndexAfter(mentions, mention.start)]?.start ?? Infinity
  const reach = text.slice(mention.end, Math.min(next, mention.end + 2 * AROUND))
  const line = reach.indexOf('\n')
  const end = mention.end + (line < 0 ? reach.length : line)
  return (assessments[firstIndexAfter(assessments, mention.end)]?.start ?? Infinity) < end
}

/** Every word of a text that reports a judgement or asks for one, in reading order. */
function findAssessments(text: string, { speech }: Language): readonly Span[] {
  const verbs = tokenize(text).filter((token) => {
    const word = token.text.toLowerCase()
    return speech.verbs.get(word)?.isAssessment === true || speech.holder.test(`${word} `)
  })
  const asked = Array.from(text.matchAll(new RegExp(speech.asked, 'giu')), ({ index, 0: words }) => ({
    start: index + words.search(/[\p{L}]/u),
    end: index + words.length,
  }))
  return [...verbs, ...asked].toSorted((a, b) => a.start - b.start)
}

function withRegister(person: FoundPerson, expert: Expert | undefined): FoundPerson {
  if (expert === undefined) return person
  return {
    ...person,
    role: person.role ?? expert.role,
    organisation: person.organisation ?? expert.organisation,
    standing: person.evidence === '' ? 'expert' : person.standing,
  }
}

function sentenceAt(sentences: readonly Span[], mention: Span): Span {
  return sentences[firstIndexAfter(sentences, mention.start) - 1] ?? mention
}

/** The index of the first span that starts after `position`; spans are sorted. */
function firstIndexAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
