import { findSpeakers, nearestSpeakers } from '#text/people/find-speakers.ts'
import { wordsOfName } from '#text/people/name-words.ts'
import { indexWord } from '#text/search/index-words.ts'
import type { CommandWorld } from './command.ts'

/** All names under which the archive has whom a word may mean; empty where it has nobody, with the nearest that it has. */
export type FoundPeople = { readonly names: readonly string[]; readonly nearest: readonly string[] }

/** No ending changes the first two letters of a surname; names that are near begin with the first at least. */
export async function findPeople({ store }: Pick<CommandWorld, 'store'>, word: string): Promise<FoundPeople> {
  const surname = indexWord(wordsOfName(word).at(-1) ?? word)
  const alike = surname === '' ? [] : (await store.search.peopleLike(surname.slice(0, 2))).toSorted()
  const names = [...new Set(findSpeakers(word, alike).flat())]
  if (names.length > 0) return { names, nearest: [] }
  const near = surname === '' ? [] : await store.search.peopleLike(surname.slice(0, 1))
  return { names, nearest: nearestSpeakers(word, near.toSorted(), 3) }
}
