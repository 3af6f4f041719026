import type { Source } from '#domain/feed.ts'
import { outletsOf } from '#domain/outlet.ts'
import type { Conditions, Consequences, Rule, SourceConditions } from '#domain/rule.ts'
import type { Report, RoutingFacts } from '#pipeline/routing/judge-rule.ts'
import { builtAt } from '../../builders.ts'
import { aFeed } from '../../fakes/world.ts'

const MINUTE_MS = 60_000

type Asked = Omit<Partial<Conditions>, 'sources'> & { readonly sources?: Partial<SourceConditions> }

/** A rule that matches everything and changes nothing, but for what is given. */
export function aRule(name: string, when: Asked = {}, outcome: Partial<Consequences> = {}): Rule {
  return {
    name,
    when: {
      topicIds: null,
      language: null,
      quoted: null,
      storySize: 1,
      withinMs: 60 * MINUTE_MS,
      title: null,
      ...when,
      sources: { types: null, tier: null, names: null, country: null, ...when.sources },
    },
    outcome: { severity: 'normal', channels: null, mention: {}, tags: [], skip: false, ...outcome },
  }
}

/** A report some minutes before `builtAt`. */
export function aReport(name: string, minutesAgo = 0, source: Partial<Source> = {}): Report {
  return { source: { name, type: null, country: null, ...source }, at: builtAt - minutesAgo * MINUTE_MS }
}

/** "Kurier" and "Kurier Wieczorny" have one owner and the best tier; "Goniec" has tier 3, "Echo" none. */
const feeds = [
  aFeed('kurier', { source: { name: 'Kurier', type: null, country: null }, owner: 'Wydawca', tier: 1 }),
  aFeed('wieczorny', {
    source: { name: 'Kurier Wieczorny', type: null, country: null },
    owner: 'wydawca',
    tier: 1,
  }),
  aFeed('goniec', { source: { name: 'Goniec', type: null, country: null }, tier: 3 }),
]

export function someFacts(facts: Partial<RoutingFacts> = {}): RoutingFacts {
  return {
    topicIds: ['rosja'],
    language: 'pl',
    speakers: [],
    reports: [aReport('Kurier')],
    titles: new Set(),
    now: builtAt,
    outletOf: outletsOf(feeds),
    ...facts,
  }
}
