import type { Locale } from './locale.ts'

/**
 * The same words in every language that the bot speaks, so that whoever shows them picks the reader's. A technical
 * detail, such as a status or a platform's error code, stands in each. The log takes the English ones.
 */
export type Bilingual = Readonly<Record<Locale, string>>

/** What cannot be translated, such as a platform's error code or a message of the system. */
export function untranslated(text: string): Bilingual {
  return { pl: text, en: text }
}

/** One text after the other, in each language: "the redirect is not followed" + ": " + "the address is too long". */
export function joined(parts: readonly Bilingual[], separator: string): Bilingual {
  return {
    pl: parts.map(({ pl }) => pl).join(separator),
    en: parts.map(({ en }) => en).join(separator),
  }
}
