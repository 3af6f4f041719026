import type { Standing } from '#domain/quote.ts'
import type { Language, RoleKind } from '#text/languages/language.ts'
import type { RolePhrase } from './role-phrase.ts'

/** A standing with the words of the article that give it. */
export type Judgement = { readonly standing: Standing; readonly evidence: string }

/** What one role says: an office now, a trade of judging, one that needs the question too, or neither. */
type Verdict = 'official' | 'expert' | 'expert when asked' | 'other'

/**
 * How the article presents somebody. An office outweighs a title ("generał i szef komisji obrony" is an official);
 * a title, a rank or a left office makes an expert only of one who is asked for an assessment.
 */
export function judgeStanding(
  phrases: readonly RolePhrase[],
  isAsked: boolean,
  language: Language,
): Judgement {
  const isScholar = isScholarOfThinkTank(phrases, language)
  const verdicts = phrases.map((phrase) => ({
    evidence: phrase.evidence,
    verdict: verdictOf(phrase, language),
  }))
  const found =
    verdicts.find(({ verdict }) => verdict === 'official') ??
    verdicts.find(({ verdict }) => verdict === 'expert') ??
    (isAsked || isScholar ? verdicts.find(({ verdict }) => verdict === 'expert when asked') : undefined)
  if (found === undefined) return { standing: 'other', evidence: '' }
  return { standing: found.verdict === 'official' ? 'official' : 'expert', evidence: found.evidence }
}

/** An academic title and a university or an institute, given side by side or apart. */
function isScholarOfThinkTank(phrases: readonly RolePhrase[], { roles }: Language): boolean {
  const isScholar = phrases.some((phrase) => phrase.words.some((word) => word.kind === 'academic'))
  return isScholar && phrases.some((phrase) => roles.thinkTank.test(phrase.evidence))
}

const order: readonly Verdict[] = ['official', 'expert', 'expert when asked', 'other']

function verdictOf(phrase: RolePhrase, language: Language): Verdict {
  const isThinkTank = language.roles.thinkTank.test(phrase.evidence)
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
  witness: () => 'other',
}

/** The institution decides about the one who leads it. */
function verdictOfHead({ isThinkTank, isState, isFormer }: Place): Verdict {
  if (isThinkTank) return 'expert'
  if (isFormer) return 'expert when asked'
  return isState ? 'official' : 'other'
}
