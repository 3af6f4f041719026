import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { IndexQuery } from '#ports/search.ts'
import { indexWord } from '#text/search/index-words.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { storyPhrases } from '#wording/stories.ts'
import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'
import { findTraces } from './find-traces.ts'
import { EVER } from './moment.ts'

/** A story that a reader may mean. */
export type NamedStory = { readonly storyId: string; readonly title: string; readonly source: string }

/** What a reader means: one story, one of several, or none, with the three nearest. */
export type FoundStory =
  | { readonly kind: 'story'; readonly storyId: string }
  | { readonly kind: 'several' | 'none'; readonly stories: readonly NamedStory[] }

const MOST_SEVERAL = 10
const MOST_NEAREST = 3
/** Shorter words are in every second title. */
const FEWEST_CHARS = 3
/** More words of a title than anybody types. */
const MOST_WORDS = 8

/** The story that an id, an address or words of a title name; words in any order, with any ending and without diacritics. */
export async function findStory(world: CommandWorld, named: string): Promise<FoundStory> {
  const traces = await findTraces(world.store.archive, named, MOST_SEVERAL)
  const exact = traces.map(({ storyId, article }) => ({
    storyId,
    title: article.title,
    source: article.source.name,
  }))
  if (exact.length > 0) return oneOf(exact)
  const words = /^https?:/iu.test(named) ? [] : wordsOf(named)
  if (words.length === 0) return { kind: 'none', stories: [] }
  const all = await titled(world, words, 'all')
  if (all.length > 0) return oneOf(all)
  const near = await titled(world, words, 'any')
  return { kind: 'none', stories: near.slice(0, MOST_NEAREST) }
}

/** Asks which one is meant, by a menu whose choice comes back as `action` with the story's id; says so where there is none. */
export function askWhich(
  found: Exclude<FoundStory, { kind: 'story' }>,
  { named, action, locale }: { readonly named: string; readonly action: string; readonly locale: Locale },
): Reply {
  const phrases = storyPhrases(locale)
  const { kind, stories } = found
  const missing = named === '' ? phrases.nameMissing : phrases.unknown(named, stories.length)
  const question = kind === 'several' ? phrases.several(named, stories.length) : missing
  if (stories.length === 0) return sentence(question, 'asked-wrongly')
  const choices = stories.map(({ storyId, title, source }) => ({
    label: `${titleOf({ title, locale })} — ${source}`,
    value: storyId,
  }))
  return {
    ...privateReply([{ kind: 'text', text: question }]),
    trouble: kind === 'several' ? null : 'asked-wrongly',
    menus: [{ placeholder: phrases.choose, action, choices }],
  }
}

function oneOf(stories: readonly NamedStory[]): FoundStory {
  const unique = [...new Map(stories.map((story) => [story.storyId, story])).values()]
  const [only, ...others] = unique
  return only !== undefined && others.length === 0
    ? { kind: 'story', storyId: only.storyId }
    : { kind: 'several', stories: unique }
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length >= FEWEST_CHARS).slice(0, MOST_WORDS)
}

async function titled(
  { store }: CommandWorld,
  words: readonly string[],
  kind: 'all' | 'any',
): Promise<readonly NamedStory[]> {
  const operands = words.map(beginningOf)
  const scope = { topicId: null, feedId: null, people: null, ...EVER }
  const places = await store.search.places({ kind, operands }, scope, { isTitled: true, limit: MOST_SEVERAL })
  const articles = await store.search.read(places, scope)
  return articles.map(({ storyId, title, source }) => ({ storyId, title, source }))
}

/** An ending is at most two letters of a longer word; the index knows no capitals and no diacritics. */
function beginningOf(word: string): IndexQuery {
  const folded = indexWord(word)
  const stem = folded.slice(0, Math.max(FEWEST_CHARS, folded.length - 2))
  return {
    kind: 'words',
    words: [folded],
    beginnings: stem.length < folded.length ? [stem] : [],
    field: 'title',
  }
}
