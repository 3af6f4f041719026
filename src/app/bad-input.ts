import { joined, untranslated, type Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'

/** The error about something a command was given: which file or line, and what is wrong with it. */
export function badInput(place: string, problem: Bilingual, cause?: unknown): DepeszaError {
  return new DepeszaError('bad-input', joined([untranslated(place), problem], ': '), { cause })
}

export const nothingNamed: Bilingual = {
  pl: 'analyse: podaj PLIK, adres albo „-”, czyli standardowe wejście, albo --jsonl PLIK',
  en: 'analyse: name a FILE, an address or "-" for standard input, or give --jsonl FILE',
}

export const noArticle: Bilingual = {
  pl: 'w tym HTML-u nie znaleziono tekstu artykułu',
  en: 'no article text was found in this HTML',
}

export const noInputLine: Bilingual = {
  pl: 'wiersz musi być obiektem { "id", "title"?, "text" } z tekstem',
  en: 'a line must be an object { "id", "title"?, "text" } with a text',
}

export const onlyHttp: Bilingual = {
  pl: 'z adresów czytane są tylko http(s); plik podaj jako ścieżkę',
  en: 'of addresses only http(s) is read; give a file by its path',
}

export const onlyFile: Bilingual = {
  pl: 'to adres, a tu można podać tylko plik',
  en: 'this is an address, and only a file can be given here',
}

export const noTopicLine: Bilingual = {
  pl: 'wiersz musi być obiektem { "id", "query" } z zapytaniem',
  en: 'a line must be an object { "id", "query" } with a query',
}

export const noCorrectionLine: Bilingual = {
  pl: 'to nie jest poprawka; wiersze pisze „depesza export --corrections”',
  en: 'this is no correction; "depesza export --corrections" writes the lines',
}

export const noTopics: Bilingual = {
  pl: 'nie ma tu żadnego tematu; dopisz wiersz { "id": "umowy", "query": "umowa" }',
  en: 'there is no topic in it; add a line { "id": "treaties", "query": "umowa" }',
}

export const noTexts: Bilingual = { pl: 'nie ma tu żadnego tekstu', en: 'there is no text in it' }

/** A text of more characters than an article can have. */
export function tooLong(maximum: number): Bilingual {
  return {
    pl: `tekst jest za długi na artykuł: może mieć najwyżej ${maximum.toLocaleString('pl')} znaków; podziel go na części`,
    en: `the text is too long for an article: it can have at most ${maximum.toLocaleString('en')} characters; split it up`,
  }
}

/** The error about a command that was told to read two things from one standard input. */
export function bothStandardInput(command: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `${command}: standardowym wejściem („-”) może być tylko jedno: tematy albo tekst`,
    en: `${command}: only one of topics and text can be standard input ("-")`,
  })
}

export const noText: Bilingual = { pl: 'to nie jest plik tekstowy', en: 'this is not a text file' }

export const notUtf8: Bilingual = {
  pl: 'to nie jest UTF-8; zapisz najpierw plik w tym kodowaniu',
  en: 'not UTF-8; save it as UTF-8 first',
}

export function notJson(detail: string): Bilingual {
  return { pl: `to nie jest JSON: ${detail}`, en: `not JSON: ${detail}` }
}

/** What the file system threw, by its code; the rest in its own English words. */
export function unreadable(thrown: unknown): Bilingual {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  if (code === 'ENOENT') return noFile
  if (code === 'EISDIR') return folder
  if (code === 'EACCES') return forbidden
  return { pl: `nie można odczytać: ${reasonOf(thrown)}`, en: `cannot be read: ${reasonOf(thrown)}` }
}

const noFile: Bilingual = {
  pl: 'nie można odczytać: nie ma takiego pliku',
  en: 'cannot be read: there is no such file',
}
const folder: Bilingual = {
  pl: 'nie można odczytać: to katalog, nie plik',
  en: 'cannot be read: it is a folder, not a file',
}
const forbidden: Bilingual = {
  pl: 'nie można odczytać: sprawdź uprawnienia',
  en: 'cannot be read: check the permissions',
}
