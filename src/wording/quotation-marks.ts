import type { Locale } from '#domain/locale.ts'

const MARKS: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  pl: ['„', '”'],
  en: ['“', '”'],
}

/** Words as somebody said them, in the marks of the reader's language. */
export function inQuotationMarks(words: string, locale: Locale): string {
  const [open, close] = MARKS[locale]
  return `${open}${words}${close}`
}
