import { storyRulesOf } from '#text/languages/story-languages.ts'
import type { RootKey } from './root-words.ts'

/** All roots in use, each with a number that is its own as long as it is known; what is asked of many at once lies by their numbers. */
export type RootTable = {
  readonly numbers: Map<string, number>
  readonly free: number[]
  /** In how many of the held reports each stands. */
  counts: Int32Array
  /** Of `rootKinds`. */
  kinds: Uint8Array
  /** Until many reports are held, rarity is that of the news at large, which counts as so many of them. */
  priors: Float64Array
  /** The last generation of words in which one had the root. */
  generations: Int32Array
}

/** What a root says of an event; a known name is a row of the tables of known names. */
export const rootKinds = { name: 0, knownName: 1, word: 2, number: 3 } as const

/** The news at large, which stands in while few reports are held, counts as so many. */
export const priorReports = 300
/** The tables of known names hold those that the news names often, and no language has counted them. */
const knownNameShare = 0.02
const knownNameSign = '='
const fewest = 1 << 10

export function openRootTable(): RootTable {
  return {
    numbers: new Map(),
    free: [],
    counts: new Int32Array(fewest),
    kinds: new Uint8Array(fewest),
    priors: new Float64Array(fewest),
    generations: new Int32Array(fewest),
  }
}

/** The number of a root, which is of this generation from now on. */
export function numberOfRoot(table: RootTable, root: RootKey, generation: number): number {
  const name = `${root.kind} ${root.key}`
  const number = table.numbers.get(name) ?? addRoot(table, root, name)
  table.generations[number] = generation
  return number
}

/** Forgets the roots that no held report has and no word of this generation. */
export function forgetRoots({ numbers, free, counts, generations }: RootTable, generation: number): void {
  for (const [name, number] of numbers) {
    if ((counts[number] ?? 0) > 0 || generations[number] === generation) continue
    numbers.delete(name)
    free.push(number)
  }
}

function addRoot(table: RootTable, root: RootKey, name: string): number {
  const number = table.free.pop() ?? table.numbers.size
  if (number >= table.counts.length) grow(table)
  table.numbers.set(name, number)
  table.counts[number] = 0
  table.kinds[number] = rootKinds[isKnownName(root) ? 'knownName' : root.kind]
  table.priors[number] = commonShare(root) * priorReports
  return number
}

function grow(table: RootTable): void {
  const size = table.counts.length * 2
  const counts = new Int32Array(size)
  const kinds = new Uint8Array(size)
  const priors = new Float64Array(size)
  const generations = new Int32Array(size)
  counts.set(table.counts)
  kinds.set(table.kinds)
  priors.set(table.priors)
  generations.set(table.generations)
  Object.assign(table, { counts, kinds, priors, generations })
}

function isKnownName({ kind, key }: RootKey): boolean {
  return kind === 'name' && key.startsWith(knownNameSign)
}

/** In how much of the news a root stands, from 0 to 1, as far as its language has counted it. */
function commonShare(root: RootKey): number {
  const { kind, key } = root
  if (kind === 'number') return 0
  if (isKnownName(root)) return knownNameShare
  if (kind === 'name') return (storyRulesOf('pl').newsWords.get(`~${key}`) ?? 0) / 100
  const [code = '', stem = ''] = key.split(':', 2)
  return (storyRulesOf(code).newsWords.get(stem) ?? 0) / 100
}
