import type { Locale } from '#domain/locale.ts'

/** The three Polish forms for a counted noun: 1 artykuł, 2 artykuły, 5 artykułów. */
export type PolishForms = readonly [one: string, few: string, many: string]

/**
 * "1 artykuł", "2 artykuły", "5 artykułów", "22 artykuły", "112 artykułów". Rule: CLDR plural rules for Polish.
 */
export function countPolish(count: number, forms: PolishForms): string {
  return `${formatCount(count, 'pl')} ${polishForm(count, forms)}`
}

/** "1 article", "2 articles". */
export function countEnglish(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count, 'en')} ${count === 1 ? one : many}`
}

/** "1 204" with a no-break space in Polish, "1,204" in English. */
export function formatCount(count: number, locale: Locale): string {
  return digits[locale].format(count)
}

const digits: Readonly<Record<Locale, Intl.NumberFormat>> = {
  pl: new Intl.NumberFormat('pl', { useGrouping: 'always' }),
  en: new Intl.NumberFormat('en'),
}

function polishForm(count: number, [one, few, many]: PolishForms): string {
  if (count === 1) return one
  const lastDigit = count % 10
  const lastTwo = count % 100
  const isFew = lastDigit >= 2 && lastDigit <= 4 && !(lastTwo >= 12 && lastTwo <= 14)
  return isFew ? few : many
}
