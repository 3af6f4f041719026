import { destinationKey } from '#domain/destination.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import type { Severity } from '#domain/severity.ts'
import type { Judgement } from '#pipeline/routing/judge-rule.ts'
import type { Route } from '#pipeline/routing/routes-of.ts'
import type { Tally } from '#pipeline/routing/try-routes.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'

/** What `depesza route` says, in one language. A missing phrase is a type error. */
export type RoutePhrases = {
  readonly noRules: string
  readonly always: string
  readonly condition: (judgement: Judgement) => string
  readonly route: (route: Route) => string
  readonly nowhere: string
  readonly noTopic: string
  readonly tally: (tally: Tally) => string
  readonly tried: (stories: number) => string
  readonly nothing: string
}

export const askedNothing: Bilingual = {
  pl: 'route: podaj --explain PLIK, adres albo identyfikator artykułu, albo --dry-run',
  en: 'route: give --explain FILE, an address or an article’s id, or --dry-run',
}

export const badSince: Bilingual = {
  pl: '--since: to nie jest okres; napisz na przykład 7d, 24h albo 2t',
  en: '--since: this is no period; write for example 7d, 24h or 2w',
}

type Words = {
  readonly severities: Readonly<Record<Severity, string>>
  readonly conditions: Readonly<Record<Exclude<Judgement['condition'], 'sources'>, string>>
}

const polishWords: Words = {
  severities: { normal: 'zwykły', important: 'ważny', urgent: 'pilny' },
  conditions: { topics: 'temat', language: 'język', quoted: 'cytat', title: 'tytuł' },
}

const englishWords: Words = {
  severities: { normal: 'ordinary', important: 'important', urgent: 'urgent' },
  conditions: { topics: 'topic', language: 'language', quoted: 'quotation', title: 'title' },
}

const polish: RoutePhrases = {
  noRules: 'W konfiguracji nie ma reguł („rules:”): każdy alert jest zwykły.',
  always: 'bez warunków: pasuje zawsze',
  condition: (judgement) =>
    judgement.condition === 'sources'
      ? `źródła: ${judgement.count} z ${judgement.wanted}`
      : polishWords.conditions[judgement.condition],
  route: ({ channel, severity, mention, tags, rule, isSkipped }) =>
    line(channel.destination, [
      isSkipped ? 'nie zostanie wysłany' : `alert ${polishWords.severities[severity]}`,
      mention === null ? null : `woła ${mention}`,
      tags.length === 0 ? null : `znaczniki: ${tags.join(', ')}`,
      rule === null ? 'bez reguły' : `reguła „${rule}”`,
    ]),
  nowhere: 'Ten artykuł nie trafi nigdzie.',
  noTopic: 'Artykuł nie pasuje do żadnego tematu, więc reguły go nie dotyczą.',
  tally: ({ rule, channel, isSkipped, count }) => {
    const alerts = `${countPolish(count, ['alert', 'alerty', 'alertów'])} do ${channel}`
    if (rule === null) return `Bez reguły: ${alerts}`
    return `Reguła „${rule}” ${isSkipped ? 'zatrzymałaby' : 'wysłałaby'} ${alerts}`
  },
  tried: (stories) =>
    `Sprawdzono ${countPolish(stories, ['wątek', 'wątki', 'wątków'])} z archiwum; nic nie wysłano.`,
  nothing: 'Żaden wątek z tego czasu nie trafiłby do kanałów.',
}

const english: RoutePhrases = {
  noRules: 'The configuration has no rules (“rules:”): every alert is ordinary.',
  always: 'no conditions: always matches',
  condition: (judgement) =>
    judgement.condition === 'sources'
      ? `sources: ${judgement.count} of ${judgement.wanted}`
      : englishWords.conditions[judgement.condition],
  route: ({ channel, severity, mention, tags, rule, isSkipped }) =>
    line(channel.destination, [
      isSkipped ? 'will not be sent' : `${englishWords.severities[severity]} alert`,
      mention === null ? null : `calls ${mention}`,
      tags.length === 0 ? null : `tags: ${tags.join(', ')}`,
      rule === null ? 'no rule' : `rule “${rule}”`,
    ]),
  nowhere: 'This article goes nowhere.',
  noTopic: 'The article matches no topic, so no rule concerns it.',
  tally: ({ rule, channel, isSkipped, count }) => {
    const alerts = `${countEnglish(count, 'alert')} to ${channel}`
    if (rule === null) return `No rule: ${alerts}`
    return `Rule “${rule}” would have ${isSkipped ? 'held back' : 'sent'} ${alerts}`
  },
  tried: (stories) =>
    `Tried on ${countEnglish(stories, 'story', 'stories')} of the archive; nothing was sent.`,
  nothing: 'No story of that time would have gone to a channel.',
}

function line(destination: Route['channel']['destination'], parts: readonly (string | null)[]): string {
  return `→ ${destinationKey(destination)}: ${parts.filter((part) => part !== null).join(', ')}`
}

const PHRASES: Readonly<Record<Locale, RoutePhrases>> = { pl: polish, en: english }

export function routePhrases(locale: Locale): RoutePhrases {
  return PHRASES[locale]
}
