import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What is said of one story: its card and its course, in one language. */
export type StoryPhrases = {
  readonly several: (named: string, count: number) => string
  /** `near`: how many that come near are offered. */
  readonly unknown: (named: string, near: number) => string
  /** Nothing was named. */
  readonly nameMissing: string
  readonly choose: string
  readonly gone: string
  readonly topics: string
  readonly noTopics: string
  readonly sources: (count: number) => string
  readonly moreSources: (count: number) => string
  /** "2 niezależne źródła": without those that one owner or one agency's text makes one. */
  readonly independent: (count: number) => string
  readonly behind: (agencies: readonly string[]) => string
  readonly history: string
  readonly moreHistory: (count: number) => string
  readonly opens: (source: string) => string
  readonly joins: (source: string) => string
  readonly corrects: (source: string) => string
  readonly retracts: (source: string) => string
  readonly savedBy: (who: string) => string
  readonly posted: (channel: string) => string
  readonly listed: (channel: string) => string
  readonly edited: (channel: string) => string
  readonly answered: (channel: string) => string
  /** "Cytaty: 12 · pozycje 1–5". */
  readonly quotes: (count: number, range: string) => string
  readonly noQuotes: string
  readonly mute: string
  readonly course: string
  readonly card: string
  readonly courseHeading: (title: string, count: number, range: string) => string
  readonly corrected: string
  readonly retracted: string
}

const SOURCES = ['źródło', 'źródła', 'źródeł'] as const
const QUOTATIONS = ['cytat', 'cytaty', 'cytatów'] as const
const REPORTS = ['doniesienie', 'doniesienia', 'doniesień'] as const

const polish: StoryPhrases = {
  several: (named, count) =>
    `„${named}” pasuje do kilku artykułów (${count}). Wybierz jeden albo dopisz słowo z tytułu.`,
  unknown: (named, near) =>
    near === 0
      ? `Nie ma w archiwum artykułu „${named}”. Podaj adres, identyfikator albo słowa z tytułu; lista: /depesza ostatnie.`
      : `Nie ma w archiwum artykułu „${named}”. Najbliższe tytuły są do wyboru poniżej.`,
  nameMissing: 'Który artykuł? Podaj adres, identyfikator albo słowa z tytułu; lista: /depesza ostatnie.',
  choose: 'Który artykuł?',
  gone: 'Tego artykułu nie ma już w archiwum.',
  topics: 'Tematy',
  noTopics: 'nie pasuje do żadnego tematu',
  sources: (count) => countPolish(count, SOURCES),
  moreSources: (count) => `…i jeszcze ${countPolish(count, SOURCES)}`,
  independent: (count) =>
    countPolish(count, ['niezależne źródło', 'niezależne źródła', 'niezależnych źródeł']),
  behind: (agencies) => `za: ${agencies.join(' za: ')}`,
  history: 'Historia',
  moreHistory: (count) => `…i jeszcze ${countPolish(count, ['zdarzenie', 'zdarzenia', 'zdarzeń'])}`,
  opens: (source) => `otwiera: ${source}`,
  joins: (source) => `dołącza: ${source}`,
  corrects: (source) => `prostuje: ${source}`,
  retracts: (source) => `wycofuje: ${source}`,
  savedBy: (who) => `zapisane przez ${who}`,
  posted: (channel) => `alert na kanale ${channel}`,
  listed: (channel) => `na liście na kanale ${channel}`,
  edited: (channel) => `uzupełniono na kanale ${channel}`,
  answered: (channel) => `dopisano pod alertem na kanale ${channel}`,
  quotes: (count, range) => `${countPolish(count, QUOTATIONS)}${range}`,
  noQuotes: 'Bez cytatów.',
  mute: 'Wycisz…',
  course: 'Przebieg',
  card: 'Cała karta',
  courseHeading: (title, count, range) => `${title} · ${countPolish(count, REPORTS)}${range}`,
  corrected: 'SPROSTOWANIE',
  retracted: 'WYCOFANE',
}

const english: StoryPhrases = {
  several: (named, count) =>
    `“${named}” fits several articles (${count}). Choose one, or add a word of its title.`,
  unknown: (named, near) =>
    near === 0
      ? `The archive has no article “${named}”. Give an address, an id or words of the title; the list: /depesza recent.`
      : `The archive has no article “${named}”. The nearest titles are to choose from below.`,
  nameMissing: 'Which article? Give an address, an id or words of the title; the list: /depesza recent.',
  choose: 'Which article?',
  gone: 'This article is no longer in the archive.',
  topics: 'Topics',
  noTopics: 'matches no topic',
  sources: (count) => countEnglish(count, 'source'),
  moreSources: (count) => `…and ${countEnglish(count, 'more source', 'more sources')}`,
  independent: (count) => countEnglish(count, 'independent source'),
  behind: (agencies) => `via ${agencies.join(' via ')}`,
  history: 'History',
  moreHistory: (count) => `…and ${countEnglish(count, 'more event', 'more events')}`,
  opens: (source) => `opened by ${source}`,
  joins: (source) => `joined by ${source}`,
  corrects: (source) => `corrected by ${source}`,
  retracts: (source) => `taken back by ${source}`,
  savedBy: (who) => `saved by ${who}`,
  posted: (channel) => `alert in ${channel}`,
  listed: (channel) => `on a list in ${channel}`,
  edited: (channel) => `brought up to date in ${channel}`,
  answered: (channel) => `added to below the alert in ${channel}`,
  quotes: (count, range) => `${countEnglish(count, 'quotation')}${range}`,
  noQuotes: 'No quotations.',
  mute: 'Mute…',
  course: 'Course',
  card: 'Full card',
  courseHeading: (title, count, range) => `${title} · ${countEnglish(count, 'report')}${range}`,
  corrected: 'CORRECTION',
  retracted: 'TAKEN BACK',
}

const PHRASES: Readonly<Record<Locale, StoryPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function storyPhrases(locale: Locale): StoryPhrases {
  return PHRASES[locale]
}
