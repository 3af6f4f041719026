import type { ExampleOffer } from '#config/example-lists.ts'
import { fold } from '#text/fold.ts'
import type { Terminal } from './init-terminal.ts'
import type { InitPhrases } from './init-wording.ts'

/** What of the example watch list a team takes over. */
export type WatchList = { readonly topics: readonly string[]; readonly hasExperts: boolean }

type Asked = {
  readonly offer: ExampleOffer
  /** Null where nobody can be asked: then all of it is taken that no flag leaves out. */
  readonly terminal: Terminal | null
  readonly say: InitPhrases
  readonly print: (line: string) => void
}

/** Asks what no flag says: which topics, and whether the experts. */
export async function chooseWatchList(
  flags: { readonly topics: readonly string[] | null; readonly hasExperts: boolean | null },
  { offer, terminal, say, print }: Asked,
): Promise<WatchList> {
  const topics = flags.topics ?? (await askTopics())
  const hasExperts = flags.hasExperts ?? (await askExperts())
  return { topics, hasExperts }

  async function askTopics(): Promise<readonly string[]> {
    if (terminal === null) return offer.topics
    for (;;) {
      const answer = await terminal.ask(say.askTopics(offer.topics))
      const read = readTopics([answer], offer.topics)
      if (read.strange.length === 0) return read.topics
      for (const word of read.strange) print(say.unknownTopic(word, offer.topics))
    }
  }

  async function askExperts(): Promise<boolean> {
    if (terminal === null) return true
    for (;;) {
      const answer = fold(await terminal.ask(say.askExperts(offer.experts)))
      if (['', 'y', 'yes', 't', 'tak'].includes(answer)) return true
      if (['n', 'no', 'nie'].includes(answer)) return false
      print(say.strangeAnswer(answer))
    }
  }
}

/** Topics by their names or numbers, in lists with commas; all of them where nothing or "all" stands. In the example's order. */
export function readTopics(
  lists: readonly string[],
  offered: readonly string[],
): { readonly topics: readonly string[]; readonly strange: readonly string[] } {
  const words = lists
    .flatMap((list) => list.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const isAll = words.length === 0 || words.some((word) => /^(?:all|wszystkie)$/iu.test(word))
  const found = words.map((word) => ({ word, topic: topicCalled(word, offered) }))
  if (isAll) return { topics: offered, strange: [] }
  return {
    topics: offered.filter((name) => found.some(({ topic }) => topic === name)),
    strange: found.filter(({ topic }) => topic === undefined).map(({ word }) => word),
  }
}

function topicCalled(word: string, offered: readonly string[]): string | undefined {
  return /^\d+$/u.test(word) ? offered[Number(word) - 1] : offered.find((name) => fold(name) === fold(word))
}
