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
  const verdicts = phrases.map((phrase) => ({
    evidence: phrase.evidence,
    verdict: verdictOf(phrase, language),
  }))
  const found =
    verdicts.find(({ verdict }) => verdict === 'official') ??
    verdicts.find(({ verdict }) => verdict === 'expert') ??
    (isAsked ? verdicts.find(({ verdict }) => verdict === 'expert when asked') : undefined)
  if (found === undefined) return { standing: 'other', evidence: '' }
  return { standing: found.verdict === 'official' ? 'official' : 'expert', evidence: found.evidence }
}

const order: readonly Verdict[] = ['official', 'expert', 'expert when asked', 'other']

function verdictOf(phrase: RolePhrase, language: Language): Verdict {
  if (phrase.words.length === 0)
    return language.roles.thinkTank.test(phrase.evidence) ? 'expert when asked' : 'other'
  const verdicts = phrase.words.map((word) => verdictOfKind(word.kind, phrase, language))
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'other'
}

function verdictOfKind(kind: RoleKind, phrase: RolePhrase, language: Language): Verdict {
  const { thinkTank, state } = language.roles
  switch (kind) {
    case 'expert':
      return 'expert'
    case 'politician':
    case 'service':
      return 'official'
    case 'office':
      return phrase.isFormer ? 'expert when asked' : 'official'
    case 'head':
      if (thinkTank.test(phrase.evidence)) return 'expert'
      if (phrase.isFormer) return 'expert when asked'
      return state.test(phrase.evidence) ? 'official' : 'other'
    case 'military':
      return state.test(phrase.evidence) && !phrase.isFormer ? 'official' : 'expert when asked'
    case 'academic':
      return 'expert when asked'
    default:
      return 'other'
  }
}
