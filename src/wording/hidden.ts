import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What is said of articles that an answer leaves out since the reader has muted them, in one language. */
export type HiddenPhrases = {
  readonly hidden: (count: number) => string
  readonly showAll: string
}

const PHRASES: Readonly<Record<Locale, HiddenPhrases>> = {
  pl: {
    hidden: (count) =>
      `🔕 Bez ${countPolish(count, ['artykułu', 'artykułów', 'artykułów'])} z Twoich wyciszeń. Pokaże je przycisk poniżej; wyciszenia: /depesza wycisz`,
    showAll: 'Pokaż wyciszone',
  },
  en: {
    hidden: (count) =>
      `🔕 Without ${countEnglish(count, 'article')} that you have muted. The button below shows them; your mutes: /depesza mute`,
    showAll: 'Show muted',
  },
}

/** The phrases in a language. */
export function hiddenPhrases(locale: Locale): HiddenPhrases {
  return PHRASES[locale]
}
