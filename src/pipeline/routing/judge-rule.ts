import type { Source } from '#domain/feed.ts'
import type { StorySource } from '#domain/message.ts'
import type { Outlet } from '#domain/outlet.ts'
import type { Speaker } from '#domain/quote.ts'
import type { Conditions, Rule, SourceConditions } from '#domain/rule.ts'
import { countIndependent } from '#pipeline/stories/count-independent.ts'
import { fold } from '#text/fold.ts'
import { isSameName } from '#text/people/same-person.ts'

/** One report of a story: who carried it, when, and what it takes from others. */
export type Report = Omit<StorySource, 'url'>

/** All that rules ask about an article. */
export type RoutingFacts = {
  /** Ids of the matched topics. */
  readonly topicIds: readonly string[]
  readonly language: string
  /** Those who are quoted by name. */
  readonly speakers: readonly Pick<Speaker, 'name' | 'standing'>[]
  /** Every report of the article's story, its own included. */
  readonly reports: readonly Report[]
  /** Ids of the rules' title queries that the title matches. */
  readonly titles: ReadonlySet<string>
  /** From when the window of a rule is counted back, in epoch milliseconds. */
  readonly now: number
  readonly outletOf: (name: string) => Outlet
}

/** One condition of a rule, and whether it is met. `sources`: how many independent ones count, and how many are wanted. */
export type Judgement = { readonly isMet: boolean } & (
  | { readonly condition: 'topics' | 'language' | 'quoted' | 'title' }
  | { readonly condition: 'sources'; readonly count: number; readonly wanted: number }
)

/** What became of every condition that a rule has, in the order in which people write them; none for a rule without any. */
export function judgeRule({ when }: Rule, facts: RoutingFacts): readonly Judgement[] {
  const { topicIds, language, quoted, title } = when
  const judgements: Judgement[] = []
  if (topicIds !== null) {
    judgements.push({ condition: 'topics', isMet: topicIds.some((id) => facts.topicIds.includes(id)) })
  }
  if (asksForSources(when)) judgements.push(judgeSources(when, facts))
  if (language !== null) judgements.push({ condition: 'language', isMet: facts.language === language })
  if (quoted !== null) {
    judgements.push({ condition: 'quoted', isMet: facts.speakers.some((one) => isQuoted(one, quoted)) })
  }
  if (title !== null) judgements.push({ condition: 'title', isMet: facts.titles.has(title.id) })
  return judgements
}

/** Says whether every condition of the rule is met. */
export function isMatch(rule: Rule, facts: RoutingFacts): boolean {
  return judgeRule(rule, facts).every(({ isMet }) => isMet)
}

function asksForSources({ sources, storySize }: Conditions): boolean {
  return storySize > 1 || Object.values(sources).some((wanted) => wanted !== null)
}

/** A single report is enough by itself; several must be independent of each other. */
function judgeSources({ sources, storySize, withinMs }: Conditions, facts: RoutingFacts): Judgement {
  const { reports, now, outletOf } = facts
  const recent = storySize > 1 ? reports.filter(({ at }) => at > now - withinMs) : reports
  const fitting = recent.filter(({ source }) => fits(source, sources, outletOf))
  const count = storySize > 1 ? countIndependent(fitting, outletOf) : Math.min(1, fitting.length)
  return { condition: 'sources', isMet: count >= storySize, count, wanted: storySize }
}

/** Says whether an outlet is what a rule asks for. */
export function fits(
  { name, type, country }: Source,
  wanted: SourceConditions,
  outletOf: RoutingFacts['outletOf'],
): boolean {
  const { tier } = outletOf(name)
  return (
    (wanted.types === null || (type !== null && wanted.types.includes(type))) &&
    (wanted.tier === null || (tier !== null && tier <= wanted.tier)) &&
    (wanted.names === null || wanted.names.some((one) => fold(one) === fold(name))) &&
    (wanted.country === null || country === wanted.country)
  )
}

function isQuoted(
  speaker: RoutingFacts['speakers'][number],
  quoted: NonNullable<Conditions['quoted']>,
): boolean {
  return 'name' in quoted
    ? fold(speaker.name) === fold(quoted.name) || isSameName(speaker.name, quoted.name)
    : speaker.standing === quoted.standing
}
