import type { Standing } from '#domain/quote.ts'
import type { Language, RoleKind } from '#text/languages/language.ts'
import type { RolePhrase } from './role-phrase.ts'

/** A standing with the words of the article that give it. */
export type Judgement = { readonly standing: Standing; readonly evidence: string }

/** What one role says: a standing, or that of an expert for one who is asked for an assessment. */
type Verdict = Standing | 'expert when asked'

/**
 * How the article presents somebody. An office outweighs a title ("generał i szef komisji obrony" is an official);
 * a title, a rank or a left office makes an expert only of one who is asked for an assessment.
 */
export function judgeStanding(
  phrases: readonly RolePhrase[],
  isAsked: boolean,
  language: Language,
): Judgement {
  const verdicts = phrases.map((phrase) => ({
    evidence: phrase.evidence,
    verdict: verdictOf(phrase, language),
  }))
  const isExpert = isAsked || isScholarOfThinkTank(phrases, language)
  const found = order
    .filter((verdict) => verdict !== 'expert when asked' || isExpert)
    .map((wanted) => verdicts.find(({ verdict }) => verdict === wanted))
    .find((verdict) => verdict !== undefined)
  if (found === undefined) return { standing: 'other', evidence: '' }
  const { verdict, evidence } = found
  return { standing: verdict === 'expert when asked' ? 'expert' : verdict, evidence }
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
function isScholarOfThinkTank(phrases: readonly RolePhrase[], { roles }: Language): boolean {
  const isScholar = phrases.some((phrase) => phrase.words.some((word) => word.kind === 'academic'))
  return isScholar && phrases.some((phrase) => roles.thinkTank.test(phrase.evidence))
}

/** The weightiest first. One without a weight of their own ('other') has no evidence. */
const order: readonly Verdict[] = [
  'spokesperson',
  'official',
  'expert',
  'expert when asked',
  'media',
  'witness',
]

function verdictOf(phrase: RolePhrase, language: Language): Verdict {
  const isThinkTank = language.roles.thinkTank.test(phrase.evidence)
  if (language.roles.spokesperson.test(phrase.evidence)) return 'spokesperson'
  if (phrase.words.length === 0) return isThinkTank ? 'expert when asked' : 'other'
  const place = {
    isThinkTank,
    isState: language.roles.state.test(phrase.evidence),
    isFormer: phrase.isFormer,
  }
  const verdicts = phrase.words.map(({ kind }) => verdictsByKind[kind](place))
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'other'
}

type Place = { readonly isThinkTank: boolean; readonly isState: boolean; readonly isFormer: boolean }

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
function verdictOfHead({ isThinkTank, isState, isFormer }: Place): Verdict {
  if (isThinkTank) return 'expert'
  if (isFormer) return 'expert when asked'
  return isState ? 'official' : 'other'
}

/** Says whether a role carries no authority of judgement. */
export function isPrivate(kind: RoleKind): boolean {
  return kind === 'private' || kind === 'witness' || kind === 'media'
}
