import type { RubricWords } from '#text/rubric/rubric-words.ts'
import { belarusianRubrics } from './belarusian/rubrics.ts'
import { englishRubrics } from './english/rubrics.ts'
import { polishRubrics } from './polish/rubrics.ts'
import { russianRubrics } from './russian/rubrics.ts'
import { ukrainianRubrics } from './ukrainian/rubrics.ts'

/** Every language whose words tell what an article is about; a new one is its file and one line here. */
export const rubricLanguages: readonly RubricWords[] = [
  polishRubrics,
  englishRubrics,
  ukrainianRubrics,
  russianRubrics,
  belarusianRubrics,
]

/** The words for a language's documents; those for Polish where nobody knows the language, and null where nobody gave any. */
export function rubricWordsOf(code: string): RubricWords | null {
  return rubricLanguages.find((words) => words.code === (code === 'und' ? 'pl' : code)) ?? null
}
