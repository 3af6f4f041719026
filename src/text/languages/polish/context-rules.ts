import { agreement, nominatives } from '#domain/grammar.ts'
import type { Lexicon, LexiconReading } from '#ports/lexicon.ts'
import type {
  HomographJudge,
  InflectedWord,
  KeywordLanguage,
  WordInContext,
} from '#text/matching/keyword-language.ts'
import { commonSurnames } from './common-surnames.ts'
import { homographs } from './homographs.ts'
import { priorOf, type HomographPrior, type JudgedLexicon } from './homograph-prior.ts'
import { participle } from './participle.ts'
import { prepositions } from './prepositions.ts'
import { roleRules } from './role-rules.ts'
import { tagsOfForm } from './word-tags.ts'

/** How Polish tells, by its neighbours, which of several words a form is. */
export function contextRules(
  lexicon: JudgedLexicon,
): Pick<
  KeywordLanguage,
  'isImprobable' | 'judgeOf' | 'joinsAdjectives' | 'isModifier' | 'isOnlyNoun' | 'isCommonNoun'
> {
  const readings = rememberReadings(lexicon)
  const isImprobable = priorOf(lexicon)
  return {
    // What an adverb or the like is spelt like stays, for the neighbours to judge: "w prawie karnym".
    isImprobable: (form, lemmas) =>
      lemmas.every((lemma) => isImprobable(form, lemma)) && !isAdverbial(form, lemmas, readings),
    judgeOf: (word) => judgeOf(word, { readings, isImprobable }),
    isModifier: (word) => mayModify(word, readings(word)),
    joinsAdjectives: (word) => adjectiveJoints.has(word),
    isOnlyNoun(word) {
      const found = readings(word)
      return found.length > 0 && found.every(({ partOfSpeech }) => partOfSpeech === 'noun')
    },
    isCommonNoun: (word, name) =>
      readings(word).some(
        ({ partOfSpeech, lemma }) =>
          partOfSpeech === 'noun' &&
          !isImprobable(word, lemma) &&
          (name === undefined || isBorne(lemma, name)),
      ),
  }
}

/** Says whether a common noun is the same word as this name, and a surname. */
function isBorne(lemma: string, { lemmas }: InflectedWord): boolean {
  return commonSurnames.has(lemma) && lemmas[0]?.toLowerCase() === lemma
}

/** A reading with its tags, guessed by the spelling where the dictionary has none. */
type Reading = LexiconReading & { readonly tags: number }
type Readings = (form: string) => readonly Reading[]

const mostRemembered = 50_000

/** The dictionary's readings of a form, kept for the next time that the form comes: running text repeats itself. */
function rememberReadings(lexicon: Lexicon): Readings {
  const known = new Map<string, readonly Reading[]>()
  return (form) => {
    const remembered = known.get(form)
    if (remembered !== undefined) return remembered
    if (known.size >= mostRemembered) known.clear()
    const found = lexicon
      .readingsOf(form)
      .map((reading) => ({ ...reading, tags: tagsOfForm(reading, { form, ...reading }) }))
    known.set(form, found)
    return found
  }
}

/** The readings of a form as the keyword's word, and the probable ones as others. */
type Sides = {
  readonly own: readonly Reading[]
  readonly rivals: readonly Reading[]
  /** The parts of speech on either side, as bits of `partBits`. */
  readonly ownParts: number
  readonly rivalParts: number
}

const partBits = { noun: 1, adjective: 2, verb: 4, other: 8 } as const
const { noun, adjective, verb } = partBits

function partsOf(found: readonly Reading[]): number {
  return found.reduce((parts, { partOfSpeech }) => parts | partBits[partOfSpeech], 0)
}

type Knowledge = { readonly readings: Readings; readonly isImprobable: HomographPrior }

/** Sorts the readings of each form once, when it is first met. */
function judgeOf(word: InflectedWord, knowledge: Knowledge): HomographJudge {
  const { readings } = knowledge
  const known = new Map<string, Sides>()
  const sidesOf = (form: string) => {
    const sides = known.get(form) ?? sortReadings(form, word.lemmas, knowledge)
    known.set(form, sides)
    return sides
  }
  const isImprobableForm = (form: string) => word.lemmas.every((lemma) => knowledge.isImprobable(form, lemma))
  return {
    isAmbiguous: (form) =>
      sidesOf(form).rivals.length > 0 || isListed(form, word.lemmas) || isImprobableForm(form),
    isOtherWord(context) {
      if (isGivenAway(context, word)) return true
      if (isImprobableForm(context.word)) return !isRedeemed(context, sidesOf(context.word).own, readings)
      const sides = sidesOf(context.word)
      return sides.ownParts !== 0 && sides.rivalParts !== 0 && isOutvoted({ ...sides, context, readings })
    },
  }
}

/** Says whether everything else that is spelt like this form of a noun is an adverb, a preposition or the like. */
function isAdverbial(form: string, lemmas: readonly string[], readings: Readings): boolean {
  const found = readings(form)
  const others = found.filter(({ lemma }) => !lemmas.includes(lemma))
  return (
    nounsOf(found).some(({ lemma }) => lemmas.includes(lemma)) &&
    others.every(({ partOfSpeech }) => partOfSpeech === 'other')
  )
}

/** An improbable form is meant all the same behind a preposition with an adjective that agrees: "w prawie karnym", "o unijnym prawie". */
function isRedeemed({ neighbour }: WordInContext, own: readonly Reading[], readings: Readings): boolean {
  const [before, after] = [neighbour(-1), neighbour(1)]
  if (prepositions.has(before)) return !quantity.test(after) && agrees(after, own, readings)
  return prepositions.has(neighbour(-2)) && !quantity.test(before) && agrees(before, own, readings)
}

/** What "nearly" stands before: "w prawie każdym domu". */
const quantity = /^(?:każd|cał|wszystk|wszysc|jedn|pełn|połow|dw|trzec|identyczn|pust|zupełn|now|\d)/u

function sortReadings(form: string, lemmas: readonly string[], { readings, isImprobable }: Knowledge): Sides {
  const found = readings(form)
  const own = found.filter(({ lemma }) => lemmas.includes(lemma))
  const rivals = found.filter(
    ({ lemma, partOfSpeech }) =>
      !lemmas.includes(lemma) &&
      !isImprobable(form, lemma) &&
      !(partOfSpeech === 'noun' && isMadeOf(lemma, lemmas, readings)),
  )
  return { own, rivals, ownParts: partsOf(own), rivalParts: partsOf(rivals) }
}

/** A noun that is one of the keyword's own forms, inflected like it: "oskarżona", "młode" beside "oskarżony", "młody". */
function isMadeOf(lemma: string, lemmas: readonly string[], readings: Readings): boolean {
  return (
    substantivised.test(lemma) &&
    readings(lemma).some((one) => lemmas.includes(one.lemma) && one.partOfSpeech !== 'noun')
  )
}

/** How adjectives that became nouns end, and hardly another noun does. */
const substantivised = /(?:[nłwt]y|[nłwt]a|[nłwt]e|[kg]i|szy|ący|ąca|ące|ne)$/u

/** Words behind a comma that begin another clause. */
const clauseOpeners = new Set(
  'a ale lecz że żeby by aby bo gdyż ponieważ choć chociaż gdy kiedy jeśli jeżeli gdzie jak który która które którzy którego której których któremu którym którą którymi co kto więc zatem i oraz'.split(
    ' ',
  ),
)

/** Words behind a comma that set one adjective against another ("dużej, choć spóźnionej inwestycji"). */
const adjectiveJoints = new Set(['choć', 'acz', 'ale', 'lecz', 'a', 'bo', 'więc'])

function mayModify(word: string, found: readonly Reading[]): boolean {
  if (clauseOpeners.has(word) || roleRules.verbLike.test(word)) return false
  return (
    found.length === 0 ||
    found.some(({ partOfSpeech }) => partOfSpeech === 'adjective' || partOfSpeech === 'other')
  )
}

const listedForms = new Set(homographs.flatMap(({ forms }) => [...forms]))

function isListed(form: string, lemmas: readonly string[]): boolean {
  return listedForms.has(form) && homographs.some(({ lemma }) => lemmas.includes(lemma))
}

/** What the list of common homographs says. */
function isGivenAway(context: WordInContext, { lemmas }: InflectedWord): boolean {
  if (!isListed(context.word, lemmas)) return false
  const known = homographs.filter(({ lemma, forms }) => lemmas.includes(lemma) && forms.has(context.word))
  return known.some(
    ({ before, after, unlessAtStart }) =>
      before.has(context.neighbour(1)) ||
      after.has(context.neighbour(-1)) ||
      (unlessAtStart !== null && context.opensSentence() && !unlessAtStart.test(context.neighbour(1))),
  )
}

type Case = Sides & { readonly context: WordInContext; readonly readings: Readings }

/** What grammar says: the neighbours fit a reading as another word, and none as the keyword's. */
function isOutvoted(judged: Case): boolean {
  return isOtherPart(judged) || isOtherNoun(judged) || isOtherAdjective(judged) || isOtherName(judged)
}

/** A verb where the keyword is a noun or an adjective, or the other way round. */
function isOtherPart({ context, own, rivals, ownParts, rivalParts, readings }: Case): boolean {
  if (((ownParts | rivalParts) & verb) === 0 || participle.test(context.word)) return false
  const nominal = () => [...own, ...rivals].filter(({ partOfSpeech }) => partOfSpeech !== 'verb')
  const isVerbAsked = (ownParts & (noun | adjective | verb)) === verb
  if (isVerbAsked && (rivalParts & (noun | adjective)) !== 0)
    return standsAsNominal(context, nominal(), readings)
  if ((ownParts & verb) !== 0 || (rivalParts & verb) === 0) return false
  return !standsAsNominal(context, nominal(), readings) && standsAsVerb(context, readings)
}

const possessives = new Set(
  'jego jej ich mój moja moje mojego mojej swój swoja swoje swojego swojej swoich swoją swoimi tej tego tych tym tę tą te ta ten'.split(
    ' ',
  ),
)

function standsAsNominal(context: WordInContext, nominal: readonly Reading[], readings: Readings): boolean {
  const before = context.neighbour(-1)
  if (prepositions.has(before) || possessives.has(before)) return true
  return [before, context.neighbour(1)].some((neighbour) => agrees(neighbour, nominal, readings))
}

/** Says whether a word is an adjective that goes with one of these readings. */
function agrees(word: string, nominal: readonly Reading[], readings: Readings): boolean {
  return readings(word).some(
    ({ partOfSpeech, tags }) =>
      partOfSpeech === 'adjective' && nominal.some((reading) => agreement(tags, reading.tags) !== 0),
  )
}

const subjects = new Set(
  'kto który która które którzy nikt ktoś on ona ono oni one nie się co już tylko też także wciąż nadal zawsze nigdy coraz bardzo często rzadko dobrze źle'.split(
    ' ',
  ),
)

function standsAsVerb({ word, neighbour }: WordInContext, readings: Readings): boolean {
  const before = neighbour(-1)
  const after = neighbour(1)
  if (after === 'się' || subjects.has(before) || isAdverb(before, readings)) return true
  if (after === 'nie' || !thirdPerson.test(word)) return false
  const number = /(?:li|ły|ą|my|cie)$/u.test(word) ? 1 << 7 : 1
  const found = readings(before)
  return (
    found.length > 0 &&
    found.every(({ partOfSpeech, tags }) => partOfSpeech === 'noun' && isSubject(tags, number))
  )
}

/** What a verb in the third person ends in; an imperative, which has no subject, hardly does. */
const thirdPerson = /(?:[aeiyąę]|ł|ło)$/u

/** A noun in the nominative of this number, which is not its accusative too ("zakaz broni" is no sentence). */
function isSubject(tags: number, nominative: number): boolean {
  const accusative = nominative << 3
  return (tags & nominative & nominatives) !== 0 && (tags & accusative) === 0
}

/** A comparative, as "rzadziej"; other adverbs stand before adjectives as often as before verbs. */
function isAdverb(word: string, readings: Readings): boolean {
  const found = readings(word)
  return (
    /\p{L}{3}ej$/u.test(word) &&
    found.length > 0 &&
    found.every(({ partOfSpeech }) => partOfSpeech === 'other')
  )
}

/** Another noun, where an adjective beside it goes with that noun only ("nowa polityka" for "polityk"). */
function isOtherNoun({ context, own, rivals, ownParts, rivalParts, readings }: Case): boolean {
  if ((ownParts & rivalParts & noun) === 0) return false
  const before = context.neighbour(-1)
  const neighbours = prepositions.has(before) ? [] : [before, context.neighbour(1)]
  return neighbours.some(
    (neighbour) => !agrees(neighbour, own, readings) && agrees(neighbour, nounsOf(rivals), readings),
  )
}

function nounsOf(found: readonly Reading[]): readonly Reading[] {
  return found.filter(({ partOfSpeech }) => partOfSpeech === 'noun')
}

const copulas =
  /^(?:jest|są|był[aoy]?|byli|będzie|będą|być|zbyt|bardzo|tak|jak|coraz|to|stał[aoy]?|okazał[aoy]?|wydaje|bywa)$/u

/** An adjective where the keyword is a noun ("stali członkowie"), or a noun where it is an adjective ("remont drogi"). */
function isOtherAdjective({ context, own, rivals, ownParts, rivalParts, readings }: Case): boolean {
  const isNounAsked = (ownParts & noun) !== 0 && (rivalParts & adjective) !== 0
  const isAdjectiveAsked = (ownParts & (noun | adjective)) === adjective && (rivalParts & noun) !== 0
  if (!isNounAsked && !isAdjectiveAsked) return false
  const before = context.neighbour(-1)
  if (isNounAsked) {
    const adjectives = rivals.filter(({ partOfSpeech }) => partOfSpeech === 'adjective')
    const mayDescribe = !prepositions.has(before) && nounsOf(readings(before)).length === 0
    return mayDescribe && isNounWith(context.neighbour(1), adjectives, readings)
  }
  if (copulas.test(before) || copulas.test(context.neighbour(-2))) return false
  return ![-1, 1, -2, 2].some((offset) => isNounWith(context.neighbour(offset), own, readings))
}

/** Says whether a word is a noun that goes with one of these adjectives; an unknown word may be. */
function isNounWith(word: string, adjectives: readonly Reading[], readings: Readings): boolean {
  const found = readings(word)
  return nounsOf(found).some(({ tags }) => adjectives.some((one) => agreement(one.tags, tags) !== 0))
}

/** A proper noun in the middle of a sentence, where the keyword is a common word of another lemma ("w Gazie" for "gaz"). */
function isOtherName({ context, own, ownParts, readings }: Case): boolean {
  if (!context.isCapitalised()) return false
  const word = context.word.charAt(0).toUpperCase() + context.word.slice(1)
  const names = nounsOf(readings(word)).filter(({ lemma }) => lemma !== lemma.toLowerCase())
  // "Polska Agencja Prasowa": among capitals an adjective is part of a name, whatever else is spelt like it.
  if (names.length === 0 || ((ownParts & noun) === 0 && context.isAmongCapitals())) return false
  return own.every(
    ({ lemma }) => lemma === lemma.toLowerCase() && names.every((name) => name.lemma.toLowerCase() !== lemma),
  )
}
