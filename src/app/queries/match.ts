import { DepeszaError, wordingOf } from '#domain/errors.ts'
import type { Query } from '#domain/query.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import { detectLanguage } from '#feeds/index.ts'
import { operandsOf } from '#text/matching/evaluate-query.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { badInput, bothStandardInput, noTexts, noTopics } from '#app/bad-input.ts'
import { describeMatches, matchSummary, type TopicFinds } from './describe-matches.ts'
import { openDictionaries, type DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import {
  readTextLine,
  readTopicLine,
  toTopic,
  type LineId,
  type TextLine,
  type TopicLine,
} from './match-input.ts'
import { readJsonLines } from '#app/read-json-lines.ts'

/** What the command `match` was asked. */
export type MatchOptions = DictionaryKnowledge & {
  /** Files of JSON lines, `{ id, query }` and `{ id, text, title?, language?, source? }`; "-" for standard input. */
  readonly topics: string
  readonly texts: string
  readonly isJson: boolean
  /** Is waited for, so that a slow reader slows the matching down. */
  readonly print: (line: string) => void | Promise<void>
  readonly printError: (line: string) => void
}

/** A find as `match --json` prints it; offsets are UTF-16 units into the text, or with `field` into the title. */
export type FindReport = {
  readonly topic: LineId
  readonly text: LineId
  readonly field?: 'title'
  readonly start: number
  readonly end: number
  readonly form: string
  readonly term: string
  readonly parts?: KeywordMatch['parts']
}

/**
 * Prints every find of many topics in many texts, text by text as they are read; answers the exit code. A line or a query
 * that cannot be read is told and left out, and the exit code is 1.
 */
export async function matchTexts(options: MatchOptions): Promise<number> {
  if (options.topics === '-' && options.texts === '-') throw bothStandardInput('match')
  const isSound = { value: true }
  const tell = (problem: DepeszaError) => {
    isSound.value = false
    options.printError(problem.wording[options.locale])
  }
  const topics = await readTopicLines(options.topics, tell)
  const search = createSearch(topics, await openDictionaries(options, options.printError))
  const counts = { texts: 0, matched: 0, finds: 0 }
  for await (const text of valuesOf(options.texts, { read: readTextLine, tell })) {
    const found = search(text)
    counts.texts += 1
    counts.finds += found.reduce((sum, { matches }) => sum + matches.length, 0)
    if (found.length === 0) continue
    counts.matched += 1
    await options.print(options.isJson ? jsonLines(text, found) : describeMatches(text, found).join('\n'))
  }
  if (counts.texts === 0) options.printError(wordingOf(badInput(options.texts, noTexts))[options.locale])
  if (!options.isJson) await options.print(matchSummary(counts, options.locale))
  return isSound.value ? 0 : 1
}

async function readTopicLines(
  file: string,
  tell: (problem: DepeszaError) => void,
): Promise<readonly TopicLine[]> {
  let problems = 0
  const countAndTell = (problem: DepeszaError) => {
    problems += 1
    tell(problem)
  }
  const topics = await Array.fromAsync(valuesOf(file, { read: readTopicLine, tell: countAndTell }))
  if (topics.length + problems === 0) throw badInput(file, noTopics)
  return topics
}

type LineReading<T> = {
  readonly read: (value: unknown, place: string) => T
  readonly tell: (problem: DepeszaError) => void
}

/** What the lines of a file are; those that cannot be read are told and left out. */
async function* valuesOf<T>(file: string, { read, tell }: LineReading<T>): AsyncGenerator<T> {
  for await (const line of readJsonLines(file)) {
    let value: T
    try {
      if ('problem' in line) throw line.problem
      value = read(line.value, line.place)
    } catch (error) {
      if (!(error instanceof DepeszaError)) throw error
      tell(error)
      continue
    }
    yield value
  }
}

/** A text whose language is not told is read as Polish: of a sentence or two it cannot be told surely. */
function createSearch(
  topics: readonly TopicLine[],
  lexiconOf: LexiconOf,
): (text: TextLine) => readonly TopicFinds[] {
  const matcher = createMatcherByLanguage(topics.map(toTopic), keywordRulesOf, lexiconOf)
  const isLanguageAsked = topics.some(({ query }) => asksLanguage(query))
  return ({ title, text, language, source }) => {
    // Telling the language takes longer than the matching, so it is left out where no query asks.
    const told = language ?? (isLanguageAsked ? detectLanguage(`${title ?? ''}\n${text}`) : null)
    const origin = { ...(told === null ? {} : { language: told }), ...(source === null ? {} : { source }) }
    return matcher({ title: title ?? '', text, ...origin }).map(({ topicId, matches }) => ({
      topic: topics[Number(topicId)]?.id ?? topicId,
      matches,
    }))
  }
}

function asksLanguage(query: Query): boolean {
  return query.kind === 'language' || operandsOf(query).some(asksLanguage)
}

function jsonLines({ id }: TextLine, found: readonly TopicFinds[]): string {
  const reports = found.flatMap(({ topic, matches }) => matches.map((match) => reportOf(topic, id, match)))
  return reports.map((report) => JSON.stringify(report)).join('\n')
}

function reportOf(topic: LineId, text: LineId, match: KeywordMatch): FindReport {
  const { field, start, end, form, keyword, parts } = match
  return {
    topic,
    text,
    ...(field === 'title' ? { field } : {}),
    start,
    end,
    form,
    term: keyword,
    ...(parts === undefined ? {} : { parts }),
  }
}
