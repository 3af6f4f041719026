import { fold } from '#text/fold.ts'
import { languages } from '#text/languages/index.ts'

/**
 * The words of a name that somebody typed, folded, without the titles and roles before it: "gen. Stanisław Koziej",
 * "prof. dr hab. Anny Lis", "premier tusk". The last word is always the name, so that a "Biskup" alone is a surname.
 */
export function wordsOfName(typed: string): readonly string[] {
  return wordsBehindTitles(typed).map(fold)
}

/** The words of a name as they are written, without the titles and roles before it. */
export function wordsBehindTitles(name: string): readonly string[] {
  const words = name.split(/\s+/u).filter(Boolean)
  const start = words.findIndex((word, index) => index === words.length - 1 || !isTitleOrRole(word))
  return words.slice(Math.max(0, start))
}

function isTitleOrRole(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/u, '')
  return languages.some(({ roles }) => roles.words.has(bare))
}
