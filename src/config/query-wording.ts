import { parseQuery } from '#text/query/parse-query.ts'
import type { Wording } from './problem.ts'

/** What keeps a text from being read as a query, and the offset in it from which that is so. */
export type Unreadable = { readonly wording: Wording; readonly offset: number }

/** What is wrong with a query, or null where it can be read. */
export function unreadableQuery(text: string): Unreadable | null {
  const reading = parseQuery(text)
  if (reading.kind === 'query') return null
  const { message, start } = reading.problem
  const [pl, en] = [parted(message.pl), parted(message.en)]
  const wording = {
    message: { pl: pl.message, en: en.message },
    remedy: { pl: pl.remedy, en: en.remedy },
  }
  return { wording, offset: start }
}

/** What is wrong, a semicolon, what to do; a semicolon inside the words that are quoted parts nothing. */
const twoParts = /^((?:[„“][^”]*”|[^;„“]|[„“](?![^”]*”))*); (.*)$/su

function parted(sentence: string): { readonly message: string; readonly remedy: string } {
  const [, message = sentence, remedy = 'docs/query-language.md'] = twoParts.exec(sentence) ?? []
  return { message, remedy }
}
