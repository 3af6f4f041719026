import type { Configuration } from '#domain/configuration.ts'
import type { Source } from '#domain/feed.ts'
import { detectLanguage } from '#feeds/index.ts'
import { createAnalyser, createTitleMatcher } from '#pipeline/articles/analyse-article.ts'
import { factsOf, toldBy, type Told } from '#pipeline/routing/facts-of.ts'
import { judgeRule, type RoutingFacts } from '#pipeline/routing/judge-rule.ts'
import { routesOf } from '#pipeline/routing/routes-of.ts'
import { fold } from '#text/fold.ts'
import { withArchive } from '#app/archive/answer-from-archive.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { readInput } from '#app/read-input.ts'
import { routePhrases } from './route-wording.ts'

/** What `depesza route --explain` was asked. */
export type ExplainRouteOptions = {
  readonly configuration: Configuration
  /** A file, an http(s) address, "-" for standard input, or the id of a stored article. */
  readonly input: string
  /** The outlet that the article comes from, as "feeds" names it; null where nobody said. */
  readonly source: string | null
  readonly now: number
  readonly print: (line: string) => void
}

/** Says rule by rule why it matches an article or not, and where the alert would go, and how; answers the exit code. */
export async function explainRoute(options: ExplainRouteOptions): Promise<number> {
  const { configuration, print } = options
  const lexiconOf = await openDictionaries(configuration, () => undefined)
  const matchTitles = createTitleMatcher(configuration.rules, lexiconOf)
  const told = (await storedArticle(options)) ?? (await analysedInput(options, lexiconOf))
  const facts = await factsOf({ configuration, matchTitles }, told)
  for (const line of describe(configuration, facts)) print(line)
  return 0
}

/** A stored article with its whole story, as of its last report; null where there is none with that id. */
async function storedArticle({ configuration, input }: ExplainRouteOptions): Promise<Told | null> {
  if (!/^#?[a-z0-9-]{6,64}$/u.test(input)) return null
  const story = await withArchive(configuration, ({ store }) => store.archive.story(input.replace('#', '')))
  if (story === null) return null
  const { article, topicIds, quotes, sources } = story
  return { article, topicIds, quotes, reports: sources, now: Math.max(...sources.map(({ at }) => at)) }
}

async function analysedInput(
  { configuration, input, source: name, now }: ExplainRouteOptions,
  lexiconOf: Awaited<ReturnType<typeof openDictionaries>>,
): Promise<Told> {
  const { title, text } = await readInput(input, configuration)
  const language = detectLanguage(`${title ?? ''}\n${text}`)
  const source = sourceNamed(name, configuration)
  const document = { title: title ?? '', text, language, source: source.name }
  const analysis = createAnalyser({ ...configuration, lexiconOf })(document)
  const article = { title: document.title, language, source }
  return { article, ...toldBy(analysis), reports: [{ source, at: now }], now }
}

function sourceNamed(name: string | null, { feeds }: Configuration): Source {
  const known = feeds.find(({ source }) => fold(source.name) === fold(name ?? ''))?.source
  return known ?? { name: name ?? '', type: null, country: null }
}

function describe(configuration: Configuration, facts: RoutingFacts): readonly string[] {
  const say = routePhrases(configuration.locale)
  const { rules } = configuration
  const routes = routesOf(configuration, facts)
  const known = configuration.topics.filter(({ id }) => facts.topicIds.includes(id))
  return [
    ...(rules.length === 0 ? [say.noRules] : []),
    ...rules.flatMap((rule) => {
      const judgements = judgeRule(rule, facts)
      const isMatch = judgements.every(({ isMet }) => isMet)
      const details = judgements.map((one) => `    ${signOf(one.isMet)} ${say.condition(one)}`)
      return [`${signOf(isMatch)} ${rule.name}`, ...(details.length === 0 ? [`    ${say.always}`] : details)]
    }),
    ...(known.length === 0 ? [say.noTopic] : routes.map(say.route)),
    ...(routes.length === 0 && known.length > 0 ? [say.nowhere] : []),
  ]
}

function signOf(isMet: boolean): string {
  return isMet ? '✓' : '✗'
}
