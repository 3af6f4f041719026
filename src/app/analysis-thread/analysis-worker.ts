import { joined, type Bilingual } from '#domain/bilingual.ts'
import { DepeszaError } from '#domain/errors.ts'
import { createFairLine, type FairLine } from '#feeds/fair-line.ts'
import { createThreadKeeper, type ThreadKeeper } from '#feeds/thread-keeper.ts'
import type { Analysis } from '#domain/analysis.ts'
import type { Analysing, Document, MatchingTitles } from '#pipeline/articles/analyse-article.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { QueryReader } from '#ports/search.ts'
import type { AnalysisAnswer, AnalysisKnowledge, AnalysisTask, LearntKnowledge } from './analysis-task.ts'
import type { StoryFinder } from '#pipeline/stories/story-finder.ts'

/** Analyses away from the main thread, so that a long article holds up no command and no message. */
export type AnalysisWorker = {
  readonly analyse: Analysing
  /** From the next document on it knows this. */
  readonly learn: (knowledge: LearntKnowledge) => Promise<void>
  /** Where a topic would match, document by document. */
  readonly tryTopic: (
    topic: Topic,
    documents: readonly Document[],
  ) => Promise<readonly (readonly KeywordMatch[])[]>
  /** Reads queries for a search; they wait for the article that is being analysed, not for those in line. */
  readonly queries: QueryReader
  readonly matchTitles: MatchingTitles
  /** Beside it, where the dictionaries are; a thread that breaks down forgets what it held. */
  readonly stories: StoryFinder
  /** Ends the thread; an analysis under way fails. */
  close(): Promise<void>
}

type Ask = (task: AnalysisTask, limitMs: number) => Promise<AnalysisAnswer>

type Tell = (line: string) => void

const THREAD = new URL('./analysis-thread.ts', import.meta.url)
/** The dictionaries take some 150 MB, and a long article some tens. */
const HEAP_MEGABYTES = 512
/** Far more than the longest article takes. */
const ANALYSIS_LIMIT_MS = 30_000
/** An article of 100,000 characters takes about a second. */
const CHARS_PER_MS = 100
/** Whose time a search takes: nobody's feed has this name. */
const SEARCH = 'search'
/** PoliMorf's index is made at the first start, which takes a while on a small machine. */
const OPENING_LIMIT_MS = 600_000

/**
 * Starts the analysing thread and opens its dictionaries. What it has to leave aside is told in a line each; a dictionary that the
 * configuration names and that cannot be used throws a DepeszaError.
 */
export async function openAnalysis(known: AnalysisKnowledge, tell: Tell): Promise<AnalysisWorker> {
  let data = onlyKnowledge(known)
  const keeper = createThreadKeeper(THREAD, {
    heapMegabytes: HEAP_MEGABYTES,
    // A thread that takes the place of a lost one knows what that one had learnt.
    get data() {
      return data
    },
  })
  const ask = asking(keeper)
  const inTurn = createFairLine()
  await open(ask, tell)
  return {
    analyse: (document, share = '') =>
      inTurn(share, () => analyse(document), document.text.length / CHARS_PER_MS),
    learn: (knowledge) => inTurn('', () => learn(knowledge)),
    tryTopic: (topic, documents) => inTurn('', () => tryTopic(topic, documents)),
    queries: readQueries(inTurn, ask),
    matchTitles: (document) => inTurn('', () => matchTitles(ask, document)),
    stories: storiesBeside((task) => inTurn('stories', () => ask(task, ANALYSIS_LIMIT_MS), -Infinity)),
    close: () => keeper.stop(),
  }

  async function analyse(document: Document): Promise<Analysis> {
    const answer = await ask({ kind: 'analyse', document }, ANALYSIS_LIMIT_MS)
    return answer.kind === 'analysed' ? answer.analysis : fail()
  }

  async function learn({ topics, experts, institutions }: LearntKnowledge): Promise<void> {
    const knowledge = { topics, experts, institutions }
    data = { ...data, ...knowledge }
    await ask({ kind: 'learn', knowledge }, ANALYSIS_LIMIT_MS)
  }

  async function tryTopic(
    topic: Topic,
    documents: readonly Document[],
  ): Promise<readonly (readonly KeywordMatch[])[]> {
    const answer = await ask({ kind: 'try', topic, documents }, ANALYSIS_LIMIT_MS)
    return answer.kind === 'tried' ? answer.matches : fail()
  }
}

/** Of a whole configuration no more than a thread can be handed. */
function onlyKnowledge(known: AnalysisKnowledge): AnalysisKnowledge {
  const { topics, rules, experts, institutions, dictionary, homographs, storePath, locale } = known
  return { topics, rules, experts, institutions, dictionary, homographs, storePath, locale }
}

async function matchTitles(ask: Ask, document: Document): Promise<ReadonlySet<string>> {
  const answer = await ask({ kind: 'match-title', document }, ANALYSIS_LIMIT_MS)
  return answer.kind === 'title-matched' ? answer.ids : fail()
}

/** Of a document only what the matcher reads goes to the thread. */
function readQueries(inTurn: FairLine, asking: Ask): QueryReader {
  const ask = (task: AnalysisTask): Promise<AnalysisAnswer> =>
    inTurn(SEARCH, () => asking(task, ANALYSIS_LIMIT_MS), 1)
  return {
    expand: async (query, languages) => {
      const answer = await ask({ kind: 'expand', query, languages })
      return answer.kind === 'expanded' ? answer.expansion : fail()
    },
    forms: async (query) => {
      const answer = await ask({ kind: 'forms', query })
      return answer.kind === 'listed' ? answer.forms : fail()
    },
    match: async (query, candidates) => {
      const documents = candidates.map(({ title, text, language, source }) => ({
        title,
        text,
        language,
        source,
      }))
      const answer = await ask({ kind: 'match', query, documents })
      return answer.kind === 'matched' ? answer.matches : fail()
    },
  }
}

function asking(keeper: ThreadKeeper): Ask {
  return async (task, limitMs) => {
    const answer = await keeper.ask(task, limitMs)
    if (answer.kind === 'lost') throw new DepeszaError('internal', joined([notAnalysed, answer.reason], ': '))
    const message = answer.message as AnalysisAnswer
    if (message.kind !== 'failed') return message
    const { reason, code } = message
    throw new DepeszaError(code ?? 'internal', code === null ? joined([notAnalysed, reason], ': ') : reason)
  }
}

async function open(ask: ReturnType<typeof asking>, tell: (line: string) => void): Promise<void> {
  const opened = await ask({ kind: 'open' }, OPENING_LIMIT_MS)
  if (opened.kind === 'opened') for (const line of opened.lines) tell(line)
}

function fail(): never {
  throw new DepeszaError('internal', notAnalysed)
}

type Asking = (task: AnalysisTask) => Promise<AnalysisAnswer>

/** All filing waits for these questions, and they are quick: they are to go before whatever else is asked. */
function storiesBeside(ask: Asking): StoryFinder {
  return {
    begin: async (name) => {
      await ask({ kind: 'begin stories', name })
    },
    find: async (name, report) => {
      const answer = await ask({ kind: 'find story', name, report })
      return answer.kind === 'found' ? answer.placing : null
    },
    hold: async (name, reports) => {
      const answer = await ask({ kind: 'hold reports', name, reports })
      return answer.kind === 'held' && answer.isHeld
    },
    tellNews: async (earlier, report) => {
      const answer = await ask({ kind: 'tell news', earlier, report })
      return answer.kind === 'told' ? answer.news : fail()
    },
  }
}

const notAnalysed: Bilingual = {
  pl: 'nie udało się przeanalizować tekstu',
  en: 'the text could not be analysed',
}
