import { readFileSync } from 'node:fs'
import type { Report } from '#text/stories/report.ts'
import { tokenize } from '#text/tokenize.ts'
import { benchArticles, dictionaryWords } from './texts.ts'

const TITLE_LENGTH = 60
const HOURS_72_MS = 72 * 3_600_000
/** Shares as in the labelled reports: a quarter copies, and a story of four reports. */
const COPY_SHARE = 0.25
const NEW_STORY_SHARE = 0.25
/** Of its words a report takes so many from its story and so many from the rarer words of the dictionary. */
const STORY_SHARE = 0.3
const RARE_SHARE = 0.1
const STORY_WORDS = 60
/** Running words stand so often in the tests' articles: rarer ones belong to their stories. */
const FREQUENT = 12

type Told = { readonly words: readonly string[]; text: string }

/** How many reports, how long their texts are, in characters, and over how many windows of 72 hours they come. */
export type Wanted = { readonly count: number; readonly length: number; readonly windows: number }

/**
 * Invented reports, always the same ones: running words as the tests' articles have them, rarer ones of the dictionary, and the words and
 * names of the report's story.
 */
export function* storyReports({ count, length, windows }: Wanted): Generator<Report> {
  const random = createRandom()
  const sources = { running: runningWords(), rare: dictionaryWords(40_000), random }
  const open: Told[] = []
  for (let index = 0; index < count; index += 1) {
    const isNew = open.length === 0 || random() < NEW_STORY_SHARE
    const story = isNew ? openStory(sources.rare, random) : pick(open, random)
    if (isNew) open.push(story)
    if (open.length > 2000) open.shift()
    if (isNew || random() > COPY_SHARE) story.text = write(story, sources, length)
    yield {
      id: String(index),
      title: write(story, sources, TITLE_LENGTH),
      text: story.text,
      publishedAt: Math.floor((index * windows * HOURS_72_MS) / count),
      language: 'pl',
    }
  }
}

type Sources = {
  readonly running: readonly string[]
  readonly rare: readonly string[]
  readonly random: () => number
}

/** Words up to a length; joined they are a flat string, as feeds give it. */
function write({ words }: Told, { running, rare, random }: Sources, length: number): string {
  const parts: string[] = []
  let left = length
  while (left > 0) {
    const isOfStory = random() < STORY_SHARE
    const others = random() < RARE_SHARE ? rare : running
    const word = pick(isOfStory ? words : others, random)
    parts.push(word, random() < 0.07 ? '. ' : ' ')
    left -= word.length + 1
  }
  return parts.join('')
}

/** Common words of its own, and names that no dictionary has. */
function openStory(rare: readonly string[], random: () => number): Told {
  const words = Array.from({ length: STORY_WORDS }, (_, index) => {
    const word = pick(rare, random)
    if (index % 8 !== 0) return word
    return word.charAt(0).toUpperCase() + word.slice(1, 4) + pick(rare, random).slice(-4)
  })
  return { words, text: '' }
}

function runningWords(): readonly string[] {
  const file = new URL('../tests/fixtures/stories/open/items.jsonl', import.meta.url)
  const items = readFileSync(file, 'utf8').trim().split('\n')
  const texts = items.map((line) => (JSON.parse(line) as Report).text)
  const words = [...texts, ...benchArticles().map(({ text }) => text)].flatMap((text) =>
    tokenize(text).map((token) => token.text),
  )
  const counts = Map.groupBy(words, (word) => word)
  return words.filter((word) => (counts.get(word)?.length ?? 0) >= FREQUENT)
}

/** Marsaglia's xorshift generator, so that every run reads the same. https://en.wikipedia.org/wiki/Xorshift */
function createRandom(): () => number {
  let state = 20_260_309
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T
}
