import type { Locale } from '#domain/locale.ts'
import type { ReanalysisReport } from '#pipeline/archive/reanalyse.ts'
import { countEnglish, countPolish, formatCount } from '#wording/plural.ts'
import type { HomographsReading } from '#app/dictionaries/homographs-file.ts'

type Unusable = Exclude<HomographsReading['kind'], 'read' | 'missing'>

/** What was learnt: articles and words read, forms of which something was learnt, and the file written. */
type Lesson = {
  readonly articles: number
  readonly words: number
  readonly forms: number
  readonly path: string
}

/** What the commands that work through the archive say, in one language. */
export type ArchivePhrases = {
  readonly page: (done: number, total: number) => string
  readonly reanalysed: (report: ReanalysisReport) => string
  readonly notReanalysed: (count: number) => string
  readonly cutShort: (left: number) => string
  readonly badPeriod: (text: string) => string
  readonly learnt: (lesson: Lesson) => string
  readonly learntButUnused: (value: string) => string
  readonly tooFew: (articles: number, least: number) => string
  readonly needsPolimorf: string
  readonly homographsUnusable: (path: string, kind: Unusable) => string
}

const polish: ArchivePhrases = {
  page: (done, total) => `${formatCount(done, 'pl')} z ${formatCount(total, 'pl')}`,
  reanalysed: ({ done, topicsChanged }) =>
    `przeanalizowano ponownie ${countPolish(done, ['artykuł', 'artykuły', 'artykułów'])}; tematy zmieniły się w ${formatCount(topicsChanged, 'pl')}`,
  notReanalysed: (count) =>
    `nie udało się przeanalizować ${countPolish(count, ['artykułu', 'artykułów', 'artykułów'])}; ${count === 1 ? 'został taki, jaki był' : 'zostały takie, jakie były'} (szczegóły powyżej)`,
  cutShort: (left) =>
    `przerwano; ${countPolish(left, ['artykuł czeka', 'artykuły czekają', 'artykułów czeka'])} jeszcze: to samo polecenie dokończy`,
  badPeriod: (text) => `--since: „${text}” to nie jest okres; napisz na przykład 30d, 24h albo 2t`,
  learnt: ({ articles, words, forms, path }) =>
    `przeczytano ${countPolish(articles, ['artykuł', 'artykuły', 'artykułów'])} (${countPolish(words, ['słowo', 'słowa', 'słów'])}); ${countPolish(forms, ['niejednoznaczna forma zapisana', 'niejednoznaczne formy zapisane', 'niejednoznacznych form zapisanych'])} w ${path}; działający bot przeczyta to przy następnym starcie`,
  learntButUnused: (value) =>
    `w konfiguracji stoi „homographs: ${value}”, więc nic z tego nie korzysta: wpisz „learnt”`,
  tooFew: (articles, least) =>
    `learn: w archiwum jest za mało polskich artykułów (${formatCount(articles, 'pl')}, potrzeba ${formatCount(least, 'pl')}): spróbuj, gdy bot zbierze więcej`,
  needsPolimorf:
    'learn: potrzebny jest słownik PoliMorf, bo słownik z paczki nie zna przypadków i uczyłby błędów: zainstaluj pakiet libmorfologik-stemming2-java albo podaj jego plik w konfiguracji (dictionary:)',
  homographsUnusable: (path, kind) =>
    `${path}: ${kind === 'damaged' ? 'plik jest uszkodzony' : 'plik zapisała inna wersja Depeszy'} i zostaje pominięty; nowy zapisze: npm run depesza -- learn`,
}

const english: ArchivePhrases = {
  page: (done, total) => `${formatCount(done, 'en')} of ${formatCount(total, 'en')}`,
  reanalysed: ({ done, topicsChanged }) =>
    `analysed ${countEnglish(done, 'article')} again; the topics of ${formatCount(topicsChanged, 'en')} changed`,
  notReanalysed: (count) =>
    `${countEnglish(count, 'article')} could not be analysed and ${count === 1 ? 'stays as it was' : 'stay as they were'} (see above)`,
  cutShort: (left) =>
    `cut short; ${countEnglish(left, 'article still waits', 'articles still wait')}: the same command goes on with it`,
  badPeriod: (text) => `--since: “${text}” is no period; write for example 30d, 24h or 2w`,
  learnt: ({ articles, words, forms, path }) =>
    `read ${countEnglish(articles, 'article')} (${countEnglish(words, 'word')}); ${countEnglish(forms, 'ambiguous form')} written to ${path}; a running bot reads it at its next start`,
  learntButUnused: (value) =>
    `the configuration says “homographs: ${value}”, so nothing uses it: write “learnt”`,
  tooFew: (articles, least) =>
    `learn: the archive holds too few Polish articles (${formatCount(articles, 'en')}, ${formatCount(least, 'en')} are needed): try again when the bot has gathered more`,
  needsPolimorf:
    'learn: the dictionary PoliMorf is needed, as the one of the package knows no cases and would teach mistakes: install the package libmorfologik-stemming2-java, or name its file in the configuration (dictionary:)',
  homographsUnusable: (path, kind) =>
    `${path}: ${kind === 'damaged' ? 'the file is damaged' : 'the file was written by another version of Depesza'} and is left aside; a new one is written by: npm run depesza -- learn`,
}

const PHRASES: Readonly<Record<Locale, ArchivePhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function archivePhrases(locale: Locale): ArchivePhrases {
  return PHRASES[locale]
}
