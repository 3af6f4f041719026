import { parentPort, workerData } from 'node:worker_threads'
import { DepeszaError, wordingOf } from '#domain/errors.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import { createAnalyser, createTitleMatcher, type Analyser } from '#pipeline/articles/analyse-article.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { createQueryMatcher, type QueryMatcher } from '#text/search/query-matcher.ts'
import { createStoryFinder, type StoryFinder } from '#pipeline/stories/story-finder.ts'
import type { AnalysisAnswer, AnalysisKnowledge, AnalysisTask } from './analysis-task.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'

/** The inside of the analysing worker: says when it is ready, then answers every task with one message. */
const lines: string[] = []
let knowledge = workerData as AnalysisKnowledge
let dictionaries: Promise<LexiconOf> | null = null
let analyser: Analyser | null = null
let queries: QueryMatcher | null = null
let matchTitle: ReturnType<typeof createTitleMatcher> | null = null
let stories: StoryFinder | null = null

parentPort?.on('message', (task: AnalysisTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result))
})
parentPort?.postMessage('ready')

async function answer(task: AnalysisTask): Promise<AnalysisAnswer> {
  try {
    dictionaries ??= openDictionaries(knowledge, (line) => lines.push(line))
    const lexiconOf = await dictionaries
    if (!isOfStories(task)) return carryOut(task, lexiconOf)
    stories ??= createStoryFinder(lexiconOf)
    return await askOfStories(stories, task)
  } catch (error) {
    return {
      kind: 'failed',
      reason: wordingOf(error),
      code: error instanceof DepeszaError ? error.code : null,
    }
  }
}

function carryOut(task: Exclude<AnalysisTask, StoryTask>, lexiconOf: LexiconOf): AnalysisAnswer {
  switch (task.kind) {
    case 'open':
      return { kind: 'opened', lines }
    case 'learn':
      knowledge = { ...knowledge, ...task.knowledge }
      analyser = null
      return { kind: 'learnt' }
    case 'try':
      return { kind: 'tried', matches: tryTopic(task, lexiconOf) }
    case 'analyse':
      analyser ??= createAnalyser({ ...knowledge, lexiconOf })
      return { kind: 'analysed', analysis: analyser(task.document) }
    case 'match-title':
      return { kind: 'title-matched', ids: titleMatcher(lexiconOf)(task.document) }
    default:
      queries ??= createQueryMatcher(lexiconOf)
      return readQuery(task, queries)
  }
}

function titleMatcher(lexiconOf: LexiconOf): ReturnType<typeof createTitleMatcher> {
  matchTitle ??= createTitleMatcher(knowledge.rules, lexiconOf)
  return matchTitle
}

function readQuery(
  task: Extract<AnalysisTask, { kind: 'expand' | 'forms' | 'match' }>,
  matcher: QueryMatcher,
): AnalysisAnswer {
  switch (task.kind) {
    case 'expand':
      return { kind: 'expanded', expansion: matcher.expand(task.query, task.languages) }
    case 'forms':
      return { kind: 'listed', forms: matcher.forms(task.query) }
    case 'match':
      return { kind: 'matched', matches: matcher.match(task.query, task.documents) }
  }
}

function tryTopic(
  { topic, documents }: Extract<AnalysisTask, { kind: 'try' }>,
  lexiconOf: LexiconOf,
): readonly (readonly KeywordMatch[])[] {
  const matchTopic = createMatcherByLanguage([topic], keywordRulesOf, lexiconOf)
  return documents.map((document) => matchTopic(document)[0]?.matches ?? [])
}

type StoryTask = Extract<AnalysisTask, { readonly name: string } | { readonly kind: 'tell news' }>

function isOfStories(task: AnalysisTask): task is StoryTask {
  return 'name' in task || task.kind === 'tell news'
}

async function askOfStories(finder: StoryFinder, task: StoryTask): Promise<AnalysisAnswer> {
  switch (task.kind) {
    case 'tell news':
      return { kind: 'told', news: await finder.tellNews(task.earlier, task.report) }
    case 'begin stories':
      await finder.begin(task.name)
      return { kind: 'begun' }
    case 'find story':
      return { kind: 'found', placing: await finder.find(task.name, task.report) }
    case 'hold reports':
      return { kind: 'held', isHeld: await finder.hold(task.name, task.reports) }
  }
}
