import { stripVTControlCharacters } from 'node:util'
import * as outside from '#wording/outside-text.ts'

/** Text from outside on one line, so that it cannot steer the terminal: without escape sequences (ECMA-48) either. */
export function plainText(text: string): string {
  return plainRun(text).trim()
}

/** `plainText` for a part of a line: a space at its ends stays. */
export function plainRun(text: string): string {
  return outside.plainRun(stripVTControlCharacters(text))
}

/** The address as it may be printed, or null where it is not an http(s) address without a password in it. */
export function printableAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url.href : null
}
