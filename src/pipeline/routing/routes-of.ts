import type { Channel, Configuration } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { Rule } from '#domain/rule.ts'
import type { Severity } from '#domain/severity.ts'
import type { Topic } from '#domain/topic.ts'
import { isMatch, type RoutingFacts } from './judge-rule.ts'

/** Where an alert goes, and how. */
export type Route = {
  readonly channel: Channel
  /** What the alert is about there, in the configuration's order; never empty. */
  readonly topics: readonly Topic[]
  readonly severity: Severity
  /** Whom it calls, as the channel's platform writes it; null for nobody. */
  readonly mention: string | null
  readonly tags: readonly string[]
  /** The rule that says so; null where none concerns the alert there. */
  readonly rule: string | null
  /** A rule has it that the alert is not sent. */
  readonly isSkipped: boolean
}

type Ruled = Pick<Configuration, 'topics' | 'rules' | 'channels'>

/**
 * The channels that an article goes to: those that want one of its topics, and those that a matching rule names. In each, the first
 * matching rule that concerns it has the say: one that names channels concerns these, any other all that the topics send it to. An
 * article that matches no topic goes nowhere.
 */
export function routesOf({ topics, rules, channels }: Ruled, facts: RoutingFacts): readonly Route[] {
  const matched = topics.filter(({ id }) => facts.topicIds.includes(id))
  if (matched.length === 0) return []
  const matching = rules.filter((rule) => isMatch(rule, facts))
  return channels.flatMap((channel) => {
    const wanted = matched.filter(({ id }) => channel.topicIds.includes(id))
    const rule = matching.find((one) => concerns(one, channel, wanted.length > 0))
    if (rule === undefined) return wanted.length === 0 ? [] : [plainRoute(channel, wanted)]
    const about = isSentTo(rule, channel) ? topicsOf(rule, matched, wanted) : wanted
    return [{ ...plainRoute(channel, about), ...consequencesOf(rule, channel) }]
  })
}

/** The topics of which anything may go to a channel: those that it wants, and those that a rule may send there. */
export function topicsFor({ topics, rules }: Omit<Ruled, 'channels'>, channel: Channel): readonly Topic[] {
  const sending = rules.filter((rule) => isSentTo(rule, channel) && !rule.outcome.skip)
  return topics.filter(
    ({ id }) =>
      channel.topicIds.includes(id) || sending.some(({ when }) => when.topicIds?.includes(id) !== false),
  )
}

/** What not to send is only said of what would be sent. */
function concerns(rule: Rule, channel: Channel, isWanted: boolean): boolean {
  if (rule.outcome.channels === null) return isWanted
  return isSentTo(rule, channel) && (isWanted || !rule.outcome.skip)
}

function isSentTo({ outcome }: Rule, { destination }: Channel): boolean {
  return outcome.channels?.some((one) => destinationKey(one) === destinationKey(destination)) === true
}

/** What the channel wants anyway, and what the rule is about, which is every matched topic where it names none. */
function topicsOf({ when }: Rule, matched: readonly Topic[], wanted: readonly Topic[]): readonly Topic[] {
  return matched.filter((topic) => wanted.includes(topic) || when.topicIds?.includes(topic.id) !== false)
}

function plainRoute(channel: Channel, topics: readonly Topic[]): Route {
  return { channel, topics, severity: 'normal', mention: null, tags: [], rule: null, isSkipped: false }
}

function consequencesOf(
  { name, outcome }: Rule,
  { destination }: Channel,
): Pick<Route, 'severity' | 'mention' | 'tags' | 'rule' | 'isSkipped'> {
  return {
    severity: outcome.severity,
    mention: outcome.mention[destination.platform] ?? null,
    tags: outcome.tags,
    rule: name,
    isSkipped: outcome.skip,
  }
}
