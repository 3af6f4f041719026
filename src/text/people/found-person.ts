import type { Person } from '#domain/quote.ts'
import type { Gender, RoleWord } from '#text/languages/language.ts'

/** A person of an article with what attribution needs to recognise them by. */
export type FoundPerson = Person & {
  readonly surname: string
  readonly gender: Gender
  /** The words of the article that give the standing; empty where nothing does. */
  readonly evidence: string
  /** Every role word that the article gives them, in any place. */
  readonly roleWords: readonly RoleWord[]
  /** Every role that the article gives them, as it prints it. */
  readonly roleTexts: readonly string[]
}
