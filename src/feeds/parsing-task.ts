import type { Bilingual } from '#domain/bilingual.ts'
import type { SourceHint } from './parse-feed-text.ts'

/** What the parsing thread is asked to do with some bytes. */
export type ParsingTask = {
  readonly kind: 'feed' | 'page' | 'opml'
  readonly bytes: Uint8Array
  readonly hint: SourceHint
}

/** One line that says that a task failed, and why. */
export function notParsed(kind: ParsingTask['kind'], reason: Bilingual): Bilingual {
  return {
    pl: `nie udało się przetworzyć ${polishNames[kind]}: ${reason.pl}`,
    en: `the ${englishNames[kind]} could not be parsed: ${reason.en}`,
  }
}

const polishNames = { feed: 'kanału RSS', page: 'strony', opml: 'pliku OPML' } as const
const englishNames = { feed: 'feed', page: 'page', opml: 'OPML file' } as const
