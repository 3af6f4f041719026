import type { Locale } from '#domain/locale.ts'
import type { QuotationKind } from '#domain/quote.ts'
import { countEnglish, countPolish } from './plural.ts'

/** A person of the archive, by how many quotations they have. */
export type Quoted = { readonly name: string; readonly quotations: number }

/** The conditions that an answer may be narrowed by. */
export type QuoteCondition = 'person' | 'topic' | 'period' | 'standing'

/** What the bot says of the archive of quotations, in one language. */
export type QuotesPhrases = {
  readonly kinds: Readonly<Record<QuotationKind, string>>
  readonly heading: (scope: readonly string[], count: number, range: string) => string
  readonly everybody: string
  readonly until: (when: string) => string
  readonly range: (from: number, to: number) => string
  /** Several people bear the name that was asked for; `more` of them are not listed. */
  readonly severalPeople: (asked: string, people: readonly Quoted[], more: number) => string
  readonly nothing: string
  readonly withoutConditions: (conditions: readonly QuoteCondition[]) => string
  readonly nothingOnPage: (page: number, last: number) => string
  readonly emptyArchive: string
  readonly nextPage: (page: number) => string
  readonly unknownTopic: (word: string, nearest: readonly string[]) => string
  readonly unknownPerson: (word: string, nearest: readonly string[]) => string
  readonly badMoment: (word: string) => string
  /** An option was given without its value. */
  readonly blankOption: (option: string) => string
  readonly badRange: string
  readonly badStanding: (word: string, known: readonly string[]) => string
  readonly badNumber: (word: string, most: number) => string
}

const QUOTATIONS = ['cytat', 'cytaty', 'cytatów'] as const

const polish: QuotesPhrases = {
  kinds: {
    direct: 'dosłownie',
    mixed: 'fragment w zdaniu autora',
    reported: 'mowa zależna, słowa artykułu',
  },
  heading: (scope, count, range) => `${scope.join(' · ')} · ${countPolish(count, QUOTATIONS)}${range}`,
  everybody: 'wszyscy rozmówcy',
  until: (when) => `do ${when}`,
  range: (from, to) => ` · pozycje ${from}–${to}`,
  severalPeople: (asked, people, more) => {
    const count = countPolish(people.length + more, ['różna osoba', 'różne osoby', 'różnych osób'])
    const list = people.map(({ name, quotations }) => `${name} (${countPolish(quotations, QUOTATIONS)})`)
    const rest = more > 0 ? ` i jeszcze ${countPolish(more, ['osoba', 'osoby', 'osób'])}` : ''
    return `„${asked}” to w archiwum ${count}: ${list.join(', ')}${rest}. Jedną z nich wskaże imię i nazwisko.`
  },
  nothing: 'Nie ma takich cytatów.',
  withoutConditions: (conditions) =>
    `Spróbuj bez jednego z warunków (${conditions.map((one) => polishConditions[one]).join(', ')}).`,
  nothingOnPage: (page, last) => `Nie ma strony ${page}; ostatnia to ${last}.`,
  emptyArchive:
    'Archiwum nie ma jeszcze żadnego cytatu. Artykuły sprzed zmiany reguł uzupełni: npm run depesza -- reanalyse',
  nextPage: (page) => `Dalsze cytaty: zapytaj tak samo i dopisz strona:${page}`,
  unknownTopic: (word, near) => `Nie znam tematu „${word}”. Najbliższe: ${near.join(', ')}.`,
  unknownPerson: (word, near) =>
    near.length === 0
      ? `Archiwum nikogo jeszcze nie cytuje, więc nie zna też „${word}”.`
      : `Archiwum nie cytuje nikogo o nazwisku „${word}”. Najbliższe: ${near.join(', ')}.`,
  badMoment: (word) =>
    `Nie rozumiem daty ani okresu „${word}”. Podaj np. 24h, 7d, 2024-12-06, 2024-12 albo 2024.`,
  blankOption: (option) => `Warunek „${option}” jest pusty. Podaj jego wartość albo go pomiń.`,
  badRange: 'Początek okresu musi leżeć przed jego końcem.',
  badStanding: (word, known) => `Nie znam statusu „${word}”. Możliwe: ${known.join(', ')}.`,
  badNumber: (word, most) => `Liczba „${word}” musi być od 1 do ${most}.`,
}

const polishConditions: Readonly<Record<QuoteCondition, string>> = {
  person: 'osoba',
  topic: 'temat',
  period: 'okres',
  standing: 'status',
}

const english: QuotesPhrases = {
  kinds: {
    direct: 'verbatim',
    mixed: 'fragment in the author’s sentence',
    reported: 'reported, in the article’s words',
  },
  heading: (scope, count, range) => `${scope.join(' · ')} · ${countEnglish(count, 'quotation')}${range}`,
  everybody: 'everybody',
  until: (when) => `until ${when}`,
  range: (from, to) => ` · items ${from}–${to}`,
  severalPeople: (asked, people, more) => {
    const count = countEnglish(people.length + more, 'different person', 'different people')
    const list = people.map(({ name, quotations }) => `${name} (${countEnglish(quotations, 'quotation')})`)
    const rest = more > 0 ? ` and ${countEnglish(more, 'more person', 'more people')}` : ''
    return `“${asked}” is ${count} in the archive: ${list.join(', ')}${rest}. A given name and a surname tell which.`
  },
  nothing: 'There are no such quotations.',
  withoutConditions: (conditions) => `Try without one of the conditions (${conditions.join(', ')}).`,
  nothingOnPage: (page, last) => `There is no page ${page}; the last one is ${last}.`,
  emptyArchive:
    'The archive holds no quotation yet. For articles from before a change of the rules run: npm run depesza -- reanalyse',
  nextPage: (page) => `More quotations: ask the same and add page:${page}`,
  unknownTopic: (word, near) => `There is no topic “${word}”. Nearest: ${near.join(', ')}.`,
  unknownPerson: (word, near) =>
    near.length === 0
      ? `The archive quotes nobody yet, so it does not know “${word}” either.`
      : `The archive quotes nobody named “${word}”. Nearest: ${near.join(', ')}.`,
  badMoment: (word) =>
    `“${word}” is no date and no period. Give, for example, 24h, 7d, 2024-12-06, 2024-12 or 2024.`,
  blankOption: (option) => `The condition “${option}” is empty. Give its value or leave it out.`,
  badRange: 'The beginning of the period must lie before its end.',
  badStanding: (word, known) => `There is no standing “${word}”. Known: ${known.join(', ')}.`,
  badNumber: (word, most) => `The number “${word}” must be from 1 to ${most}.`,
}

const PHRASES: Readonly<Record<Locale, QuotesPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function quotesPhrases(locale: Locale): QuotesPhrases {
  return PHRASES[locale]
}
