import { roleWords } from './roles.ts'
import type { CourseRules } from '#text/languages/course-rules.ts'
import { wholeWords } from '#text/languages/read-rules.ts'

/** English news; a headline tells of results in the present ("Driver arrested", "Minister resigns"). */
export const englishCourse: CourseRules = {
  code: 'en',
  isDone: (word, lexicon) =>
    !word.endsWith('ing') &&
    lexicon.readingsOf(word).some(({ lemma, partOfSpeech }) => partOfSpeech === 'verb' && lemma !== word),
  isActor: (word) => roleWords.has(word),
  plan: wholeWords(
    'will|would|may|might|could|plans?|planned|planning|to (?:vote|rule|publish|step|leave|sign|decide|open|meet|reopen|go)|due|expects?|expected|hopes?|awaits?|next week|braces?|searching|search|mulls?|leads?|ahead|counted|investigating|looking for',
  ),
  said: wholeWords(
    'said|says|told|denie[sd]|urge[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|condemn(?:s|ed)?|call(?:s|ed) (?:for|on)|demand(?:s|ed)?|announce[sd]|refuse[sd]|reconsider',
  ),
}
