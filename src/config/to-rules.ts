import type { Destination } from '#domain/destination.ts'
import type { Tier } from '#domain/feed.ts'
import type { Conditions, Consequences, Rule, SourceConditions } from '#domain/rule.ts'
import type { Topic } from '#domain/topic.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { parseDuration } from './duration.ts'
import type { RuleSection } from './rule-schema.ts'

/** As long as outlets take to follow each other on breaking news. */
const DEFAULT_WINDOW_MS = 60 * 60_000

/** What the rules refer to, elsewhere in the file. */
export type RuleContext = {
  readonly topicId: (reference: string) => string
  readonly destination: (section: Readonly<Record<string, unknown>>) => Destination
}

/** The rules of a valid file, in their order. */
export function toRules(sections: readonly RuleSection[], context: RuleContext): readonly Rule[] {
  return sections.map((section, index) => toRule(section, index, context))
}

function toRule(section: RuleSection, index: number, context: RuleContext): Rule {
  return {
    name: section.name.trim(),
    when: toConditions(section.when, index, context),
    outcome: toConsequences(section.then, context),
  }
}

function toConditions(when: RuleSection['when'], index: number, { topicId }: RuleContext): Conditions {
  return {
    topicIds: when.topics?.map(topicId) ?? null,
    sources: toSources(when),
    language: when.language ?? null,
    quoted: quotedOf(when.quoted),
    storySize: when.storySize ?? 1,
    withinMs: parseDuration(when.within ?? '') ?? DEFAULT_WINDOW_MS,
    title: titleOf(when.title, index),
  }
}

function toSources({ sources, country }: RuleSection['when']): SourceConditions {
  const { types, tier, names } = sources ?? {}
  return {
    types: types ?? null,
    tier: tierOf(tier),
    names: names?.map((name) => name.trim()) ?? null,
    country: country ?? null,
  }
}

function toConsequences(section: RuleSection['then'], { destination }: RuleContext): Consequences {
  const { severity, channels, mention = {}, tags = [], skip } = section
  const called = Object.entries(mention).flatMap(([id, who]) => (who === undefined ? [] : [[id, who]]))
  return {
    severity,
    channels: channels?.map(destination) ?? null,
    mention: Object.fromEntries(called),
    tags: tags.map((tag) => tag.trim()),
    skip,
  }
}

/** The schema lets only these numbers through. */
export function tierOf(tier: number | undefined): Tier | null {
  return tier === 1 || tier === 2 || tier === 3 ? tier : null
}

function quotedOf(quoted: RuleSection['when']['quoted']): Rule['when']['quoted'] {
  if (quoted === undefined) return null
  return typeof quoted === 'string' ? { standing: quoted } : { name: quoted.name.trim() }
}

function titleOf(query: string | undefined, index: number): Topic | null {
  return query === undefined
    ? null
    : keywordTopic({ id: `rule-${index}`, name: query.trim(), query: query.trim() })
}
