import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord, KeywordLanguage, WordInContext } from '#text/matching/keyword-language.ts'
import { homographs } from './homographs.ts'
import { roleRules } from './role-rules.ts'
import { isImprobable } from './improbable-lemmas.ts'

/** How Polish tells, by its neighbours, which of several words a form is. */
export function contextRules(
  lexicon: Lexicon,
): Pick<KeywordLanguage, 'isImprobable' | 'isAmbiguous' | 'isOtherWord' | 'isModifier' | 'isOnlyNoun'> {
  const partsOf = (word: string) => lexicon.readingsOf(word).map(({ partOfSpeech }) => partOfSpeech)
  return {
    isModifier(word) {
      const parts = partsOf(word)
      return (
        !clauseOpeners.has(word) &&
        !roleRules.verbLike.test(word) &&
        (parts.length === 0 || parts.includes('adjective') || parts.includes('other'))
      )
    },
    isOnlyNoun(word) {
      const parts = partsOf(word)
      return parts.length > 0 && parts.every((part) => part === 'noun')
    },
    isImprobable: (form, lemmas) => lemmas.every((lemma) => isImprobable(form, lemma)),
    isAmbiguous: () => true,
    isOtherWord: (context, word) => isGivenAway(context, word, lexicon),
  }
}

/** Words behind a comma that begin another clause. */
const clauseOpeners = new Set(
  'a ale lecz że żeby by aby bo gdyż ponieważ choć chociaż gdy kiedy jeśli jeżeli gdzie jak który która które którzy którego której których któremu którym którą którymi co kto więc zatem i oraz'.split(
    ' ',
  ),
)

function isGivenAway(context: WordInContext, { lemmas }: InflectedWord, _lexicon: Lexicon): boolean {
  const known = homographs.filter(({ lemma, forms }) => lemmas.includes(lemma) && forms.has(context.word))
  return known.some(
    ({ before, after, unlessAtStart }) =>
      before.has(context.after) ||
      after.has(context.before) ||
      (unlessAtStart !== null && context.opensSentence && !unlessAtStart.test(context.after)),
  )
}
