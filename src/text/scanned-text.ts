import type { PatternWord } from './keyword-pattern.ts'
import { normalizeWord } from './normalize.ts'
import { tokenize, type Token } from './tokenize.ts'

/** A text with its words, each also as the matcher compares it. */
export type ScannedText = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly keys: readonly string[]
}

/** Reads a text's words. */
export function scanText(text: string): ScannedText {
  const tokens = tokenize(text)
  return { text, tokens, keys: tokens.map((token) => normalizeWord(token.text)) }
}

/** The cases and numbers for which the token may stand as this word; 0 where it is no form of it. */
export function slotsAt(scanned: ScannedText, index: number, word: PatternWord): number {
  const slots = word.forms.get(scanned.keys[index] ?? '') ?? 0
  return slots !== 0 && hasCapitals(scanned, index, word) ? slots : 0
}

/** Says whether the token's capitals are what the word asks for; a headline in capitals satisfies everything. */
function hasCapitals(scanned: ScannedText, index: number, { capitals }: PatternWord): boolean {
  const token = scanned.tokens[index]
  if (token === undefined) return false
  if (capitals === 'any') return true
  if (capitals === 'first') return startsWithCapital(token.text)
  if (token.text.startsWith(capitals.beginning)) return true
  return isUpper(token.text) && standsInCapitals(scanned.text, token)
}

/** Says whether a word begins with a capital letter, or with a digit. */
export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase() || (first >= '0' && first <= '9')
}

/** What stands between a token and the next one, the text's end for the last. */
export function gapAfter({ text, tokens }: ScannedText, index: number): string {
  return text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length)
}

/** Says whether the token opens the text, a line, a sentence or a quotation. */
export function opensSentence({ text, tokens }: ScannedText, index: number): boolean {
  const start = tokens[index]?.start ?? 0
  return /(?:^|[.!?…\n–—:„"«]\s*)$/u.test(text.slice(Math.max(0, start - 8), start)) || start === 0
}

const longestHeadline = 300

/** Says whether the line around a token holds no lower-case letter, and more than this word. */
function standsInCapitals(text: string, token: Token): boolean {
  const before = text.slice(Math.max(0, token.start - longestHeadline), token.start)
  const after = text.slice(token.end, token.end + longestHeadline)
  const line = (before.split('\n').at(-1) ?? '') + (after.split('\n')[0] ?? '')
  return /\p{Lu}{3}/u.test(line) && isUpper(line)
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}
