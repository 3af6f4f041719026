import type { Locale } from '#domain/locale.ts'
import type { TermDescription, TermSort } from '#text/matching/describe-term.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'

/** What `depesza forms` says, in one language. A missing phrase is a type error. */
export type FormsPhrases = {
  readonly kinds: Readonly<Record<TermSort, string>>
  readonly arrangements: Readonly<Record<NonNullable<TermDescription['arrangement']>, string>>
  /** In the order of `grammaticalCases`. */
  readonly cases: readonly string[]
  readonly singular: string
  readonly plural: string
  readonly forms: (count: number) => string
  readonly beginning: (beginning: string) => string
  readonly anyCase: string
  readonly derived: string
  readonly improbable: string
  readonly surname: Readonly<Record<NonNullable<TermDescription['surnameAlone']>, string>>
  readonly diacritics: string
  readonly strikeOut: (example: string) => string
}

const polish: FormsPhrases = {
  kinds: {
    word: 'słowo',
    phrase: 'fraza',
    name: 'nazwa własna',
    person: 'osoba',
    abbreviation: 'skrótowiec',
  },
  arrangements: {
    together: 'słowa obok siebie, w tej kolejności',
    'in-order': 'w tej kolejności, pomiędzy słowami najwyżej dwa inne',
    free: 'w dowolnej kolejności, pomiędzy słowami najwyżej dwa inne, przypadek, liczba i rodzaj zgodne',
    name: 'imię i nazwisko; pomiędzy może stać inicjał, tytuł albo drugie imię',
    'as-written': 'dokładnie jak napisano, wielkość liter bez znaczenia',
  },
  cases: ['mianownik', 'dopełniacz', 'celownik', 'biernik', 'narzędnik', 'miejscownik', 'wołacz'],
  singular: 'liczba pojedyncza',
  plural: 'liczba mnoga',
  forms: (count) => countPolish(count, ['forma', 'formy', 'form']),
  beginning: (beginning) => `każde słowo na „${beginning}”`,
  anyCase: 'przypadek nieznany',
  derived: 'Wyrazy pochodne:',
  improbable: 'Pominięte, bo prawie zawsze są innym słowem:',
  surname: {
    always: 'Samo nazwisko wystarcza.',
    reasoned: 'Samo nazwisko liczy się, gdy artykuł podaje też imię albo stawia przed nazwiskiem funkcję.',
  },
  diacritics: 'Także bez znaków diakrytycznych.',
  strikeOut: (example) => `Niechciane formy można wykreślić: ${example}`,
}

const english: FormsPhrases = {
  kinds: { word: 'word', phrase: 'phrase', name: 'name', person: 'person', abbreviation: 'abbreviation' },
  arrangements: {
    together: 'words side by side, in this order',
    'in-order': 'in this order, at most two other words between',
    free: 'in either order, at most two other words between, agreeing in case, number and gender',
    name: 'given name and surname; an initial, a title or a middle name may stand between',
    'as-written': 'exactly as written, but for capitals',
  },
  cases: ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'],
  singular: 'singular',
  plural: 'plural',
  forms: (count) => countEnglish(count, 'form'),
  beginning: (beginning) => `every word that begins with “${beginning}”`,
  anyCase: 'case unknown',
  derived: 'Derived words:',
  improbable: 'Left out, as they nearly always are another word:',
  surname: {
    always: 'The surname alone is enough.',
    reasoned:
      'The surname alone counts where the article gives the full name too, or puts a role before the surname.',
  },
  diacritics: 'Also without diacritics.',
  strikeOut: (example) => `Forms that are not wanted can be struck out: ${example}`,
}

const PHRASES: Readonly<Record<Locale, FormsPhrases>> = { pl: polish, en: english }

/** The command's words in a language. */
export function formsPhrases(locale: Locale): FormsPhrases {
  return PHRASES[locale]
}
