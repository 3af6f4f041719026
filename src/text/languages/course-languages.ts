import type { CourseRules } from './course-rules.ts'
import { englishCourse } from './english/course-rules.ts'
import { polishCourse } from './polish/course-rules.ts'

/** Every language that has such rules; a new one is its file and one line here. */
const courses: readonly CourseRules[] = [polishCourse, englishCourse]

/** The rules of a language by its ISO 639-1 code, or null where there are none. */
export function courseRulesOf(code: string): CourseRules | null {
  return courses.find((rules) => rules.code === code) ?? null
}
