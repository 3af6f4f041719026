import type { Choice } from '#domain/choice.ts'
import { fold } from '#text/fold.ts'
import { nearest } from '#text/nearest.ts'
import type { CommandWorld } from './command.ts'

const MOST_CHOICES = 25
const PERIODS = ['1h', '6h', '24h', '3d', '7d', '30d']

/** Something that a reader may name: a topic or a feed. */
export type Named = { readonly id: string; readonly name: string }

/** The topics and the feeds of the configuration under the names that readers see. */
export function namesOf(world: Pick<CommandWorld, 'configuration'>): {
  readonly topics: readonly Named[]
  readonly sources: readonly Named[]
} {
  const { topics, feeds } = world.configuration
  return { topics, sources: feeds.map(({ id, source }) => ({ id, name: source.name })) }
}

/**
 * The one whose id or name is meant: exactly, else as the only one that begins so, else as the only one of which it is an
 * inflected form ("Białorusi", "broni jądrowej"); case and diacritics do not count.
 */
export function findNamed(word: string, candidates: readonly Named[]): Named | null {
  const folded = fold(word)
  if (folded === '') return null
  const exact = candidates.find(({ id, name }) => fold(id) === folded || fold(name) === folded)
  if (exact !== undefined) return exact
  const begun = candidates.filter(
    ({ id, name }) => fold(name).startsWith(folded) || fold(id).startsWith(folded),
  )
  if (begun.length === 1) return begun[0] ?? null
  const inflected = candidates.filter(({ name }) => isInflectedLike(folded, fold(name)))
  return inflected.length === 1 ? (inflected[0] ?? null) : null
}

/** Word by word the same stem: all but the last two letters of the shorter word, and at least three, are shared. */
function isInflectedLike(typed: string, name: string): boolean {
  const [words, others] = [typed.split(/\s+/u), name.split(/\s+/u)]
  return (
    words.length === others.length && words.every((word, index) => isOfOneStem(word, others[index] ?? ''))
  )
}

function isOfOneStem(a: string, b: string): boolean {
  const stem = Math.max(3, Math.min(a.length, b.length) - 2)
  return Math.abs(a.length - b.length) <= 3 && a.length >= stem && a.slice(0, stem) === b.slice(0, stem)
}

/** The three names nearest to one that nobody has. */
export function nearestNames(word: string, candidates: readonly Named[]): readonly string[] {
  return nearest(word, [...new Set(candidates.map(({ name }) => name))], 3)
}

/** Suggestions for `topic`, `source`, `person` (the team's experts), `language`, `since` and `from`: names that begin with or hold what was typed, those that begin first. */
export function completeName(world: CommandWorld, option: string, typed: string): readonly Choice[] {
  const folded = fold(typed)
  const { topics, sources } = namesOf(world)
  const known = new Map<string, readonly Named[]>([
    ['topic', topics],
    ['source', sources],
    ['person', world.configuration.experts.map(({ name }) => ({ id: name, name }))],
    ['language', languagesOf(world)],
    ['since', PERIODS.map((period) => ({ id: period, name: period }))],
    ['from', PERIODS.map((period) => ({ id: period, name: period }))],
  ])
  const candidates = known.get(option) ?? []
  const held = candidates.flatMap((one) => {
    const place = fold(one.name).indexOf(folded)
    return place < 0 ? [] : [{ ...one, place }]
  })
  return held
    .toSorted((a, b) => Number(b.place === 0) - Number(a.place === 0))
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => ({ label: name, value: id }))
}

/** The languages of the feeds, as far as the configuration says them, and the bot's own. */
function languagesOf({ configuration }: CommandWorld): readonly Named[] {
  const codes = configuration.feeds.flatMap(({ language }) => language ?? [])
  return [...new Set(['pl', 'en', ...codes])].map((code) => ({ id: code, name: code }))
}
