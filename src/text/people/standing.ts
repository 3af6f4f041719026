import type { Standing } from '#domain/quote.ts'
import type { RoleKind } from '#text/languages/language.ts'
import type { Reading } from '#text/reading.ts'
import { institutionIn } from './institutions.ts'
import type { RolePhrase } from './role-phrase.ts'

/** A standing with the words of the article that give it. */
export type Judgement = { readonly standing: Standing; readonly evidence: string }

/** What a role is read by: the language's rules, and the team's register. */
type Known = Pick<Reading, 'language' | 'register'>

/** What one role says: a standing, or that of an expert for one who is asked for an assessment. */
type Verdict = Standing | 'expert when asked' | 'party member'

/**
 * How the article presents somebody. An office outweighs a title ("generał i szef komisji obrony" is an official);
 * a title, a rank or a left office makes an expert only of one who is asked for an assessment.
 */
export function judgeStanding(phrases: readonly RolePhrase[], isAsked: boolean, reading: Known): Judgement {
  const verdicts = phrases.map((phrase) => ({
    evidence: phrase.evidence,
    verdict: verdictOf(phrase, reading),
  }))
  const isExpert = isAsked || isScholarOfThinkTank(phrases, reading)
  const found = order
    .filter((verdict) => verdict !== 'expert when asked' || isExpert)
    .map((wanted) => verdicts.find(({ verdict }) => verdict === wanted))
    .find((verdict) => verdict !== undefined)
  if (found === undefined) return { standing: 'other', evidence: '' }
  const { verdict, evidence } = found
  return { standing: standingOf(verdict), evidence }
}

/** One of whom the article tells only the party holds a seat or an office by it. */
function standingOf(verdict: Verdict): Standing {
  if (verdict === 'party member') return 'official'
  return verdict === 'expert when asked' ? 'expert' : verdict
}

/** Says whether somebody speaks for an office, their own or that of another. */
export function speaksForOffice(standing: Standing): boolean {
  return standing === 'official' || standing === 'spokesperson'
}

/** Says whether the words of somebody carry weight by their role. */
export function hasAuthority(standing: Standing): boolean {
  return standing === 'expert' || speaksForOffice(standing)
}

/** An academic title and a university or an institute, given side by side or apart. */
function isScholarOfThinkTank(phrases: readonly RolePhrase[], reading: Known): boolean {
  const isScholar = phrases.some((phrase) => phrase.words.some((word) => word.kind === 'academic'))
  return isScholar && phrases.some((phrase) => placeOf(phrase, reading).isThinkTank)
}

/** The weightiest first. One without a weight of their own ('other') has no evidence. */
const order: readonly Verdict[] = [
  'spokesperson',
  'official',
  'expert',
  'party member',
  'expert when asked',
  'media',
  'witness',
]

function verdictOf(phrase: RolePhrase, reading: Known): Verdict {
  const place = placeOf(phrase, reading)
  if (reading.language.roles.spokesperson.test(phrase.evidence)) return 'spokesperson'
  if (reading.language.roles.expertise.test(phrase.evidence)) return 'expert'
  if (phrase.words.length === 0) return verdictOfPlace(place)
  const verdicts = phrase.words.map(({ kind }) => verdictsByKind[kind](place))
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'other'
}

type Place = {
  readonly isThinkTank: boolean
  readonly isState: boolean
  readonly isMedia: boolean
  readonly isParty: boolean
  readonly isFormer: boolean
}

/** What the institution of a role is: by the team's register where that knows it, else by its own words. */
function placeOf({ evidence, organisation, isFormer }: RolePhrase, { language, register }: Known): Place {
  const kind = institutionIn(evidence, register)?.kind ?? null
  const { thinkTank, state } = language.roles
  return {
    isThinkTank: kind === null ? thinkTank.test(evidence) : kind === 'think-tank',
    isState: kind === null ? state.test(evidence) : kind === 'state',
    isMedia: kind === 'media',
    isParty: language.roles.parties.has(organisation ?? ''),
    isFormer,
  }
}

/** "Anna Lis z Instytutu Sobieskiego", "Anna Lis (KO)": no role, only an institution. */
function verdictOfPlace({ isThinkTank, isMedia, isParty }: Place): Verdict {
  if (isParty) return 'party member'
  if (isThinkTank) return 'expert when asked'
  return isMedia ? 'media' : 'other'
}

const verdictsByKind: Readonly<Record<RoleKind, (place: Place) => Verdict>> = {
  expert: () => 'expert',
  politician: () => 'official',
  service: () => 'official',
  office: ({ isFormer }) => (isFormer ? 'expert when asked' : 'official'),
  head: verdictOfHead,
  military: ({ isState, isFormer }) => (isState && !isFormer ? 'official' : 'expert when asked'),
  academic: () => 'expert when asked',
  clergy: () => 'other',
  media: () => 'media',
  witness: () => 'witness',
  private: () => 'other',
}

/** The institution decides about the one who leads it. */
function verdictOfHead({ isThinkTank, isState, isMedia, isFormer }: Place): Verdict {
  if (isThinkTank) return 'expert'
  if (isMedia) return 'media'
  if (isFormer) return 'expert when asked'
  return isState ? 'official' : 'other'
}

/** Says whether a role carries no authority of judgement. */
export function isPrivate(kind: RoleKind): boolean {
  return kind === 'private' || kind === 'witness' || kind === 'media'
}
