import { stripVTControlCharacters } from 'node:util'

/**
 * Text from outside on one line, so that it cannot steer the terminal: no escape sequence (ECMA-48), no control
 * character, no mark that turns the reading direction or cannot be seen (\p{Cf}; a joiner inside an emoji stays).
 */
export function plainText(text: string): string {
  return plainRun(text).trim()
}

/** `plainText` for a part of a line: a space at its ends stays. */
export function plainRun(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replaceAll(/\u200D(?<!\p{Extended_Pictographic}\uFE0F?\u200D)/gu, '')
    .replaceAll(/(?!\u200D)\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
}

/** The address as it may be printed, or null where it is not an http(s) address without a password in it. */
export function printableAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url.href : null
}
