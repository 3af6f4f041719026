import { type Token, tokenize } from '#text/tokenize.ts'
import type { Report } from './report.ts'
import type { Root, RootOf } from './root-words.ts'

/** A root of a report, with how often it stands there, the title's words counted double and those behind the lead half. */
export type Term = Root & { readonly isInTitle: boolean; readonly count: number }

const titleCount = 2
const leadChars = 400
const behindLeadCount = 0.5
/** What stands further behind is background. */
const readChars = 1500

/** The terms of a report, each once. */
export function reportTerms({ title, text }: Report, rootOf: RootOf): readonly Term[] {
  const terms = new Map<string, Term>()
  const parts = [
    { part: title, count: titleCount, isInTitle: true },
    { part: text.slice(0, leadChars), count: 1, isInTitle: false },
    { part: text.slice(leadChars, readChars), count: behindLeadCount, isInTitle: false },
  ]
  for (const { part, count, isInTitle } of parts) {
    for (const root of rootsIn(part, rootOf)) {
      const key = `${root.kind} ${root.key}`
      const known = terms.get(key)
      terms.set(key, {
        ...root,
        count: (known?.count ?? 0) + count,
        isInTitle: isInTitle || known?.isInTitle === true,
      })
    }
  }
  return [...terms.values()]
}

function rootsIn(text: string, rootOf: RootOf): readonly Root[] {
  const words = tokenize(text)
  const isTitleCase = words.length > 3 && words.filter(hasCapital).length > 0.6 * words.length
  return words.flatMap((token) => {
    const root = rootOf({ word: token.text, isCapitalAnyway: isTitleCase || opensSentence(text, token) })
    return root === null ? [] : [root]
  })
}

function hasCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function opensSentence(text: string, { start }: Token): boolean {
  return start === 0 || /[.!?:„“”"»«–—-]\s*$|\n\s*$/u.test(text.slice(Math.max(0, start - 3), start))
}
