import type { Locale } from '#domain/locale.ts'
import type { Rubric } from '#domain/rubric.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'

/** What `depesza explain` says, in one language. A missing phrase is a type error. */
export type ExplainPhrases = {
  readonly times: (count: number) => string
  readonly title: string
  readonly paragraphs: (numbers: string, count: number) => string
  readonly matches: string
  readonly misses: string
  readonly found: (times: string, forms: string) => string
  readonly notFound: string
  readonly noneFound: (count: number) => string
  readonly allNotFound: string
  readonly andOthers: (count: number) => string
  readonly likewise: (count: number) => string
  readonly surnameAlone: (count: number) => string
  readonly otherWord: (count: number) => string
  readonly cancelled: (count: number, by: string) => string
  readonly and: (missing: number, all: number) => string
  readonly or: (all: number) => string
  readonly sideMissing: string
  readonly contained: (what: string) => string
  readonly absent: string
  readonly apart: (count: number | null, limit: number | 'sentence') => string
  readonly covered: (count: number, by: string) => string
  readonly elsewhere: (count: number, field: 'title' | 'lead' | 'body') => string
  readonly otherSource: (actual: string | null) => string
  readonly otherLanguage: (actual: string | null) => string
  readonly tooFew: (found: number, wanted: number) => string
  readonly otherRubric: (forms: string, actual: string | null, wanted: string) => string
  readonly rubrics: Readonly<Record<Rubric, string>>
  readonly holds: string
  readonly nothingToShow: string
  readonly ruledOut: (what: string, forms: string) => string
  readonly cancels: (what: string, forms: string) => string
  readonly summary: (matched: number, all: number) => string
  readonly noTopic: (name: string, meant: string | null) => string
}

const polishRubricNames: ExplainPhrases['rubrics'] = {
  politics: 'polityka',
  diplomacy: 'dyplomacja',
  defence: 'obronność',
  rights: 'prawa człowieka',
  economy: 'gospodarka',
  consumer: 'praca i dom',
  crime: 'kryminalne i wypadki',
  local: 'lokalne',
  society: 'szkoła i kościół',
  sport: 'sport',
  culture: 'kultura',
  lifestyle: 'styl życia',
  weather: 'pogoda',
  nature: 'przyroda i rolnictwo',
  health: 'zdrowie',
  science: 'nauka',
  history: 'historia',
}

const englishRubricNames: ExplainPhrases['rubrics'] = {
  politics: 'politics',
  diplomacy: 'diplomacy',
  defence: 'defence',
  rights: 'human rights',
  economy: 'economy',
  consumer: 'work and home',
  crime: 'crime and accidents',
  local: 'local',
  society: 'school and church',
  sport: 'sport',
  culture: 'culture',
  lifestyle: 'lifestyle',
  weather: 'weather',
  nature: 'nature and farming',
  health: 'health',
  science: 'science',
  history: 'history',
}

const times = (count: number) => countPolish(count, ['raz', 'razy', 'razy'])
const words = (count: number) => countPolish(count, ['słowo', 'słowa', 'słów'])

const polish: ExplainPhrases = {
  times,
  title: 'tytuł',
  paragraphs: (numbers, count) => `${count === 1 ? 'akapit' : 'akapity'} ${numbers}`,
  matches: 'pasuje',
  misses: 'nie pasuje',
  found: (often, forms) => `jest ${often}${forms === '' ? '' : ` (${forms})`}`,
  notFound: 'nie znaleziono',
  noneFound: (count) => `nie znaleziono żadnego z ${count}`,
  allNotFound: 'nie znaleziono',
  likewise: (count) =>
    `${countPolish(count, ['dalszą możliwość', 'dalsze możliwości', 'dalszych możliwości'])} znaleziono tylko w części`,
  andOthers: (count) => `i ${countPolish(count, ['innego', 'innych', 'innych'])}`,
  surnameAlone: (count) =>
    `samo nazwisko ${times(count)}, ale nic nie wskazuje na tę osobę (imię, funkcja); z prefiksem „nazwisko:” samo nazwisko wystarczy`,
  otherWord: (count) =>
    `jest ${times(count)}, ale nie jako nazwa: małą literą albo w znaczeniu pospolitym; z prefiksem „słowo:” wystarczy`,
  cancelled: (count, by) =>
    `jest ${times(count)}, ale ${count === 1 ? 'unieważnia to' : 'unieważnia je'} wykluczenie: ${by}`,
  and: (missing, all) => `potrzebne jest wszystko, brakuje: ${missing} z ${all}`,
  or: (all) => `potrzebne jest jedno z ${all}, nie ma żadnego`,
  sideMissing: 'brakuje tego, czego wymaga',
  contained: (what) => `wyklucza artykuł, bo jest w nim: ${what}`,
  absent: 'nie ma tego w artykule, niczego nie wyklucza',
  apart: (count, limit) => {
    if (limit === 'sentence') return 'obie strony są, ale nigdy w jednym zdaniu'
    const allowed = `dozwolone najwyżej ${limit}`
    if (count === null) return `obie strony są, ale jedna w tytule, a druga w tekście; ${allowed} między nimi`
    return `obie strony są, ale najbliższe dzieli ${words(count)}; ${allowed}`
  },
  covered: (count, by) => `jest ${times(count)}, ale zawsze wewnątrz wyjątku: ${by}`,
  elsewhere: (count, field) => `jest ${times(count)}, ale ${polishElsewhere[field]}`,
  otherSource: (actual) =>
    actual === null ? 'źródło nie jest znane (podaj je: --source NAZWA)' : `artykuł pochodzi z: ${actual}`,
  otherLanguage: (actual) =>
    actual === null || actual === 'und' ? 'język nie jest znany' : `artykuł jest w języku: ${actual}`,
  tooFew: (found, wanted) => `jest ${times(found)}, a nie w tytule; potrzeba: ${wanted}`,
  otherRubric: (forms, actual, wanted) =>
    `jest w nim (${forms}), ale ${actual === null ? 'żadne słowo obok nie wskazuje działu' : `w otoczeniu słów z działu: ${actual}`}; temat chce tylko działów: ${wanted}`,
  rubrics: polishRubricNames,
  holds: 'spełnione',
  nothingToShow: 'zapytanie jest spełnione, ale nie ma żadnego trafienia, które można pokazać',
  ruledOut: (what, forms) => `wyklucza artykuł NOT ${what}${forms === '' ? '' : ` (jest w nim: ${forms})`}`,
  cancels: (what, forms) => `NOT ${what} unieważnia trafienia, które zakrywa (${forms})`,
  summary: (matched, all) => `Pasuje: ${matched} z ${countPolish(all, ['tematu', 'tematów', 'tematów'])}.`,
  noTopic: (name, meant) =>
    `explain: nie ma tematu „${name}”${meant === null ? '; --topic przyjmuje nazwę albo identyfikator' : `; może: ${meant}`}`,
}

const polishElsewhere = {
  title: 'tylko w tekście, nie w tytule',
  lead: 'nie w pierwszym akapicie',
  body: 'tylko w tytule, nie w tekście',
} as const

const timesEnglish = (count: number) => (count === 1 ? 'once' : countEnglish(count, 'time'))

const english: ExplainPhrases = {
  times: timesEnglish,
  title: 'title',
  paragraphs: (numbers, count) => `${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`,
  matches: 'matches',
  misses: 'does not match',
  found: (often, forms) => `found ${often}${forms === '' ? '' : ` (${forms})`}`,
  notFound: 'not found',
  noneFound: (count) => `none of ${count} was found`,
  allNotFound: 'not found',
  likewise: (count) => `${countEnglish(count, 'more alternative')}, of which a part alone was found`,
  andOthers: (count) => `and ${countEnglish(count, 'other')}`,
  surnameAlone: (count) =>
    `the surname alone ${timesEnglish(count)}, but nothing tells that it is this person (a given name, a role); with the prefix “surname:” the surname is enough`,
  otherWord: (count) =>
    `found ${timesEnglish(count)}, but not as a name: in small letters, or in its common sense; with the prefix “word:” it is enough`,
  cancelled: (count, by) => `found ${timesEnglish(count)}, but cancelled by the exclusion: ${by}`,
  and: (missing, all) => `all are needed, missing: ${missing} of ${all}`,
  or: (all) => `one of ${all} is needed, none is there`,
  sideMissing: 'what it needs is missing',
  contained: (what) => `rules the article out, which holds: ${what}`,
  absent: 'is not in the article, rules nothing out',
  apart: (count, limit) => {
    if (limit === 'sentence') return 'both sides are there, but never in one sentence'
    const allowed = `${limit} at most are allowed`
    if (count === null) return `both sides are there, but one in the title and one in the text; ${allowed}`
    return `both sides are there, but the closest are ${countEnglish(count, 'word')} apart; ${allowed}`
  },
  covered: (count, by) => `found ${timesEnglish(count)}, but always inside an exception: ${by}`,
  elsewhere: (count, field) => `found ${timesEnglish(count)}, but ${englishElsewhere[field]}`,
  otherSource: (actual) =>
    actual === null
      ? 'the source is not known (give it: --source NAME)'
      : `the article comes from: ${actual}`,
  otherLanguage: (actual) =>
    actual === null || actual === 'und'
      ? 'the language is not known'
      : `the article is in another language: ${actual}`,
  tooFew: (found, wanted) => `found ${timesEnglish(found)}, and not in the title; needed: ${wanted}`,
  otherRubric: (forms, actual, wanted) =>
    `it is there (${forms}), but ${actual === null ? 'no word beside it tells of a rubric' : `among words of another rubric: ${actual}`}; the topic wants only: ${wanted}`,
  rubrics: englishRubricNames,
  holds: 'holds',
  nothingToShow: 'the query holds, but without a find that could be shown',
  ruledOut: (what, forms) =>
    `NOT ${what} rules the article out${forms === '' ? '' : ` (which holds: ${forms})`}`,
  cancels: (what, forms) => `NOT ${what} cancels the finds that it covers (${forms})`,
  summary: (matched, all) => `Matches: ${matched} of ${countEnglish(all, 'topic')}.`,
  noTopic: (name, meant) =>
    `explain: there is no topic “${name}”${meant === null ? '; --topic takes a name or an id' : `; did you mean ${meant}?`}`,
}

const englishElsewhere = {
  title: 'only in the text, not in the title',
  lead: 'not in the first paragraph',
  body: 'only in the title, not in the text',
} as const

const PHRASES: Readonly<Record<Locale, ExplainPhrases>> = { pl: polish, en: english }

/** The command's words in a language. */
export function explainPhrases(locale: Locale): ExplainPhrases {
  return PHRASES[locale]
}
