import type { Span } from '#domain/span.ts'
import type { Gender, Language } from '#text/languages/language.ts'
import type { FoundPerson } from './found-person.ts'
import { findCapitals } from './capitals.ts'
import { findNameMentions } from './name-mentions.ts'
import { capitalised, type RolePhrase } from './role-phrase.ts'
import { type Mention, rolesBeside } from './roles-beside.ts'
import { type NamedPerson, settleNames } from './settle-names.ts'
import { isPrivate, judgeStanding } from './standing.ts'
import { indexAt, type Reading } from '#text/reading.ts'

/** How far from a name, within its sentence, a word of assessment counts for it, in characters. */
const AROUND = 250

/**
 * The people whom a text gives with their full names, in the order of their first mention. Names are nominatives,
 * settled over the whole text; role, institution and standing come from the words beside a name.
 */
export function findPeople(reading: Reading): readonly FoundPerson[] {
  const { text, language } = reading
  const capitals = findCapitals(reading)
  const named = settleNames(findNameMentions(text, capitals, language), capitals, language)
  const mentions = named
    .flatMap((person) => person.mentions.map((mention) => placed(person, mention, text)))
    .toSorted((a, b) => a.start - b.start)
  const article = { ...reading, mentions, assessments: findAssessments(reading) }
  return named.map((person) => describe(person, article))
}

type Article = Reading & {
  /** Every mention of anybody, in reading order. */
  readonly mentions: readonly Mention[]
  readonly assessments: readonly Span[]
}

function describe(person: NamedPerson, article: Article): FoundPerson {
  const phrases = distinct(person.mentions.flatMap((mention) => phrasesOf(person, mention, article)))
  const isAsked = person.mentions.some(
    (mention) =>
      isAssessment(sentenceAt(article.sentences, mention), article) || goesOnToJudge(mention, article),
  )
  const judgement = judgeStanding(phrases, isAsked, article)
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
  const twin = roles.twins.get(head.toLowerCase())
  if (role === null || twin === undefined || gender === 'feminine') return role
  return (head === head.toLowerCase() ? twin : capitalised(twin)) + role.slice(head.length)
}

function placed({ name, surname }: NamedPerson, { start, end }: Span, text: string): Mention {
  const form = text.slice(start, end)
  return { start, end, isNominative: form === name || form === surname }
}

function phrasesOf(person: NamedPerson, span: Span, article: Article): readonly RolePhrase[] {
  const mention = placed(person, span, article.text)
  const sentence = sentenceAt(article.sentences, mention)
  const after = firstAfter(article.mentions, mention.start)
  const next = article.mentions[after] ?? null
  const [beyond = null, previous = null] = [article.mentions[after - 3], article.mentions[after - 2]]
  return rolesBeside(article, { mention, gender: person.gender, sentence, beyond, previous, next })
}

function distinct(phrases: readonly RolePhrase[]): readonly RolePhrase[] {
  return [...new Map(phrases.toReversed().map((phrase) => [phrase.evidence, phrase])).values()].toReversed()
}

/** A noun says more than a title, and a trade more than a bond ("jej mąż Jan Lis, prawnik"); the first one introduces. */
function bestRole(phrases: readonly RolePhrase[]): string | null {
  const roles = phrases.filter((phrase) => phrase.role !== null)
  const nouns = roles.filter(({ words }) => words.some((word) => !word.isTitle))
  const [first] = nouns
  const trade = nouns.find(({ words }) => words.some(({ kind, isTitle }) => !isTitle && !isPrivate(kind)))
  const isBond = first?.words.every(({ kind }) => kind === 'witness') === true
  return ((isBond ? trade : undefined) ?? first ?? roles[0])?.role ?? null
}

/** Near the mention, within its sentence, a judgement is reported or was asked for. */
function isAssessment(mention: Span, { sentences, assessments }: Article): boolean {
  const sentence = sentenceAt(sentences, mention)
  const nearest = assessments[firstAfter(assessments, Math.max(sentence.start, mention.start - AROUND) - 1)]
  return nearest !== undefined && nearest.start < Math.min(sentence.end, mention.end + AROUND)
}

/** "Inaczej widzi to kmdr rez. Jan Lis. – … – podkreśla.": a judgement in the same paragraph, before anybody else is named. */
function goesOnToJudge(mention: Span, { text, mentions, assessments }: Article): boolean {
  const next = mentions[firstAfter(mentions, mention.start)]?.start ?? Infinity
  const reach = text.slice(mention.end, Math.min(next, mention.end + 2 * AROUND))
  const line = reach.indexOf('\n')
  const end = mention.end + (line < 0 ? reach.length : line)
  return (assessments[firstAfter(assessments, mention.end)]?.start ?? Infinity) < end
}

/** Every word of a text that reports a judgement or asks for one, in reading order. */
function findAssessments({ text, items, language }: Reading): readonly Span[] {
  const { speech } = language
  const verbs = items.filter(
    ({ lower }) => speech.verbs.get(lower)?.isAssessment === true || speech.holderWords.has(lower),
  )
  const asked = Array.from(text.matchAll(new RegExp(speech.asked, 'giu')), ({ index, 0: words }) => ({
    start: index + words.search(/[\p{L}]/u),
    end: index + words.length,
  }))
  return [...verbs, ...asked].toSorted((a, b) => a.start - b.start)
}

function sentenceAt(sentences: readonly Span[], mention: Span): Span {
  return sentences[firstAfter(sentences, mention.start) - 1] ?? mention
}

/** The index of the first span that starts after `position`. */
function firstAfter(spans: readonly Span[], position: number): number {
  return indexAt(spans, position) + 1
}
