import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord, KeywordLanguage, WordInContext } from '#text/matching/keyword-language.ts'
import { homographs } from './homographs.ts'
import { isImprobable } from './improbable-lemmas.ts'

/** How Polish tells, by its neighbours, which of several words a form is. */
export function contextRules(
  lexicon: Lexicon,
): Pick<KeywordLanguage, 'isImprobable' | 'isAmbiguous' | 'isOtherWord'> {
  return {
    isImprobable: (form, lemmas) => lemmas.every((lemma) => isImprobable(form, lemma)),
    isAmbiguous: () => true,
    isOtherWord: (context, word) => isGivenAway(context, word, lexicon),
  }
}

function isGivenAway(context: WordInContext, { lemmas }: InflectedWord, _lexicon: Lexicon): boolean {
  const known = homographs.filter(({ lemma, forms }) => lemmas.includes(lemma) && forms.has(context.word))
  return known.some(
    ({ before, after, unlessAtStart }) =>
      before.has(context.after) ||
      after.has(context.before) ||
      (unlessAtStart !== null && context.opensSentence && !unlessAtStart.test(context.after)),
  )
}
