import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { piecesOf, unquoted } from '#commands/pieces.ts'
import { periodMs, SPACED_PERIOD } from './period.ts'

/** How free text names an option: in either language, without diacritics. */
const OPTION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'person',
    osoba: 'person',
    kto: 'person',
    topic: 'topic',
    temat: 'topic',
    since: 'since',
    od: 'since',
    until: 'until',
    do: 'until',
    standing: 'standing',
    status: 'standing',
    limit: 'limit',
    page: 'page',
    strona: 'page',
  }),
)

/**
 * Reads free text: "kłysiński 7d", "gen. Koziej temat:broń jądrowa od:2024-12 strona:2". A value goes on until the next
 * option; words that belong to none are a person's name, and a period is how far back.
 */
export function readQuotesText(text: string): CommandInput {
  const input: Record<string, string> = {}
  let open = 'person'
  for (const word of piecesOf(text.replaceAll(SPACED_PERIOD, '$1$2'))) {
    const [, label = '', value = ''] = /^(\p{L}+)[:=](.*)$/u.exec(word) ?? []
    const labelled = OPTION_WORDS.get(fold(label))
    if (labelled !== undefined) {
      input[labelled] = unquoted(value)
      open = labelled === 'topic' && unquoted(value) === value ? labelled : 'person'
    } else if (periodMs(word) !== null) input['since'] = word
    else input[open] = `${input[open] ?? ''} ${unquoted(word)}`.trim()
  }
  return input
}
