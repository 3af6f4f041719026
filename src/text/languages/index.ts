import type { Language } from './language.ts'
import { polish } from './polish/index.ts'

/** Every language that has rules; a new one is its folder and one line here. */
export const languages: readonly Language[] = [polish]

/** The rules of a language by its ISO 639-1 code, or null where there are none ("und" included). */
export function languageOf(code: string): Language | null {
  return languages.find((language) => language.code === code) ?? null
}
