import type { Bilingual } from '#domain/bilingual.ts'
import type { Wording } from './problem.ts'

const WORDINGS: Readonly<Record<string, readonly [message: Bilingual, remedy: Bilingual]>> = {
  DUPLICATE_KEY: [
    { pl: 'ten klucz stoi tu drugi raz', en: 'this key stands here a second time' },
    { pl: 'połącz obie części w jedną', en: 'join the two into one' },
  ],
  TAB_AS_INDENT: [
    { pl: 'wcięcie jest zrobione tabulatorem', en: 'the line is indented with a tab' },
    { pl: 'użyj spacji', en: 'use spaces' },
  ],
  BAD_INDENT: [
    {
      pl: 'wcięcie nie pasuje do wierszy powyżej albo wyżej nie zamknięto nawiasu',
      en: 'the indentation does not fit the lines above, or a bracket above is not closed',
    },
    {
      pl: 'wyrównaj wiersz z sąsiednimi albo zamknij nawias',
      en: 'align the line with its neighbours or close the bracket',
    },
  ],
  MISSING_CHAR: [
    {
      pl: 'brakuje znaku: cudzysłowu, nawiasu, dwukropka albo spacji po nim',
      en: 'a character is missing: a quotation mark, a bracket, a colon or the space after it',
    },
    { pl: 'dopisz go', en: 'add it' },
  ],
  UNEXPECTED_TOKEN: [
    {
      pl: 'tu stoi coś, czego YAML się nie spodziewa, często po cudzysłowie zamykającym',
      en: 'something stands here that YAML does not expect, often after a closing quotation mark',
    },
    {
      pl: `wartość, która tylko zaczyna się od cudzysłowu, ujmij całą w apostrofy: '"umowa o pracę" OR traktat'`,
      en: `put a value that only begins with a quotation mark into single ones: '"umowa o pracę" OR traktat'`,
    },
  ],
  BAD_DQ_ESCAPE: [
    {
      pl: 'nieznana sekwencja z ukośnikiem „\\” w cudzysłowie',
      en: 'unknown escape with “\\” in quotation marks',
    },
    { pl: 'użyj apostrofów albo napisz „\\\\”', en: 'use single quotation marks or write “\\\\”' },
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    {
      pl: 'dwa klucze stoją w jednym wierszu albo wartość zawiera dwukropek ze spacją',
      en: 'two keys stand on one line, or the value holds a colon and a space',
    },
    {
      pl: 'rozdziel je albo ujmij wartość w cudzysłów',
      en: 'split them or put the value in quotation marks',
    },
  ],
  MULTILINE_IMPLICIT_KEY: [
    {
      pl: 'klucz zajmuje więcej niż jeden wiersz; zwykle brakuje po nim dwukropka',
      en: 'a key takes more than one line; mostly its colon is missing',
    },
    { pl: 'dopisz dwukropek po kluczu', en: 'add the colon after the key' },
  ],
  BAD_SCALAR_START: [
    { pl: 'wartość nie może się zaczynać od tego znaku', en: 'a value may not begin with this character' },
    { pl: 'ujmij wartość w cudzysłów', en: 'put the value in quotation marks' },
  ],
  MULTIPLE_DOCS: [
    { pl: 'w pliku jest więcej niż jeden dokument YAML', en: 'the file holds more than one YAML document' },
    { pl: 'usuń wiersz „---”', en: 'delete the line “---”' },
  ],
  BAD_ALIAS: [
    { pl: 'odwołania YAML (*nazwa) nie są obsługiwane', en: 'YAML aliases (*name) are not supported' },
    {
      pl: 'wpisz wartość wprost, a tekst z gwiazdką ujmij w cudzysłów',
      en: 'write the value itself, and put a text with an asterisk in quotation marks',
    },
  ],
  TAG_RESOLVE_FAILED: [
    { pl: 'znaczniki YAML (!nazwa) nie są obsługiwane', en: 'YAML tags (!name) are not supported' },
    {
      pl: 'usuń znacznik albo ujmij wartość w cudzysłów',
      en: 'delete the tag or put the value in quotation marks',
    },
  ],
  NON_STRING_KEY: [
    { pl: 'klucz musi być tekstem', en: 'a key must be text' },
    { pl: 'ujmij klucz w cudzysłów', en: 'put the key in quotation marks' },
  ],
  TOO_LARGE: [
    {
      pl: 'plik jest za duży (ponad milion znaków) albo zbyt głęboko zagnieżdżony',
      en: 'the file is too large (over a million characters) or nested too deeply',
    },
    { pl: 'podziel listę albo usuń zbędne wpisy', en: 'split the list or delete what is not needed' },
  ],
  EMPTY: [
    { pl: 'plik jest pusty', en: 'the file is empty' },
    { pl: 'zacznij od depesza.example.yaml', en: 'start from depesza.example.yaml' },
  ],
}

const OTHER = [
  { pl: 'to nie jest poprawny YAML', en: 'this is not valid YAML' },
  {
    pl: 'sprawdź ten wiersz i wiersz powyżej: wcięcia, cudzysłowy, dwukropki',
    en: 'look at this line and the one above: indentation, quotation marks, colons',
  },
] as const

/**
 * The words for an error code of the yaml package (https://eemeli.org/yaml/#errors) or one of the project's own:
 * TOO_LARGE, EMPTY. The package's own messages are not shown, as they repeat a piece of the file.
 */
export function yamlWording(code: string): Wording {
  const [message, remedy] = WORDINGS[code] ?? OTHER
  return { message, remedy }
}
