import type { Lexicon } from '#ports/lexicon.ts'
import { isImprobable } from './improbable-lemmas.ts'
import type { LearntHomographs } from './learn-improbable.ts'

/** Which knowledge keeps forms from standing for improbable lemmas: the shipped table, with what the archive taught or without, or none. */
export type HomographKnowledge =
  | { readonly kind: 'off' }
  | { readonly kind: 'shipped' }
  | { readonly kind: 'learnt'; readonly learnt: LearntHomographs }

/** Says whether a form hardly ever stands for this lemma. */
export type HomographPrior = (form: string, lemma: string) => boolean

/** A lexicon that goes with a prior of its own; without one the shipped table holds. */
export type JudgedLexicon = Lexicon & { readonly isImprobable?: HomographPrior }

/** The prior that goes with a lexicon. */
export function priorOf(lexicon: JudgedLexicon): HomographPrior {
  return lexicon.isImprobable ?? isImprobable
}

/** An archive that has seen a form so often knows better than the shipped table, which was made by judgement. */
const fewestToOverrule = 200

/**
 * The prior of this knowledge. What was learnt adds to the shipped table; where the archive has seen the form 200 times and more
 * and found the lemma there, it also overrules it.
 */
export function homographPrior(knowledge: HomographKnowledge): HomographPrior {
  if (knowledge.kind === 'off') return () => false
  if (knowledge.kind === 'shipped') return isImprobable
  const { learnt } = knowledge
  return (form, lemma) => {
    const verdict = learnt.get(form)
    if (verdict === undefined) return isImprobable(form, lemma)
    if (verdict.improbable.has(lemma)) return true
    const isOverruled = verdict.seen >= fewestToOverrule && verdict.probable.has(lemma)
    return !isOverruled && isImprobable(form, lemma)
  }
}
