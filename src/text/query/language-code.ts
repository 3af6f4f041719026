/** Country codes and short forms that people write for a language. */
const likelyCodes: ReadonlyMap<string, string> = new Map([
  ['ua', 'uk'],
  ['by', 'be'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['gb', 'en'],
  ['us', 'en'],
  ['pol', 'pl'],
  ['polski', 'pl'],
  ['polish', 'pl'],
  ['eng', 'en'],
  ['angielski', 'en'],
  ['english', 'en'],
  ['ukraiński', 'uk'],
  ['ukrainian', 'uk'],
  ['białoruski', 'be'],
  ['belarusian', 'be'],
  ['rosyjski', 'ru'],
  ['russian', 'ru'],
  ['niemiecki', 'de'],
  ['german', 'de'],
])

/** The ISO 639-1 code that a text is, in lower case, or null where it is none that CLDR knows. */
export function languageCode(text: string): string | null {
  const code = text.toLowerCase()
  if (!/^[a-z]{2}$/u.test(code)) return null
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(code) === undefined ? null : code
}

/** The code that was probably meant by a text that is none; null where it cannot be told. */
export function likelyLanguageCode(text: string): string | null {
  return likelyCodes.get(text.toLowerCase()) ?? null
}
