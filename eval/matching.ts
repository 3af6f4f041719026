import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { loadPolimorf } from '#lexicon/polimorf/load-polimorf.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { readMatchingCases, type GoldSpan } from './matching-cases.ts'
import { polimorfFile } from './polimorf-file.ts'
import { scoreCases, type Mistake, type Score } from './score-matching.ts'

/**
 * `npm run eval:matching`: recall and precision per phenomenon on the labelled sentences, with each dictionary that is
 * installed. `--show PHENOMENON` prints what is wrong in the open half, `--half` and `--lexicon` limit the run.
 */
const { values } = parseArgs({
  options: { show: { type: 'string' }, half: { type: 'string' }, lexicon: { type: 'string' } },
})

const dictionaries = { npm: loadPolishLexicon, polimorf: loadInstalledPolimorf }
for (const [name, load] of Object.entries(dictionaries)) {
  if (values.lexicon !== undefined && values.lexicon !== name) continue
  const lexicon = await load()
  if (lexicon === null) console.log('\nPoliMorf is not installed (see README), so it is not measured')
  else printScores(name, lexicon)
}

async function loadInstalledPolimorf(): Promise<Lexicon | null> {
  const file = polimorfFile()
  return file === null ? null : loadPolimorf({ file, cacheFolder: join(tmpdir(), 'depesza-eval') })
}

function printScores(name: string, lexicon: Lexicon): void {
  const language = polishKeywords(lexicon)
  for (const half of ['open', 'locked'] as const) {
    if (values.half !== undefined && values.half !== half) continue
    const cases = readMatchingCases(half)
    const { byPhenomenon, total, mistakes } = scoreCases(cases, language)
    if (half === 'open') printMistakes(mistakes)
    console.log(`\n${name} dictionary, ${half} half: ${cases.length} queries`)
    for (const [phenomenon, score] of [...byPhenomenon].toSorted(([a], [b]) => a.localeCompare(b))) {
      console.log(lineOf(phenomenon, score))
    }
    console.log(lineOf('all', total))
  }
}

function printMistakes(mistakes: readonly Mistake[]): void {
  if (values.show === undefined) return
  for (const { found, wrong, missed } of mistakes) {
    const { phenomenon, query, text } = found
    if (!phenomenon.startsWith(values.show)) continue
    const slices = (spans: readonly GoldSpan[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(', ')
    console.log(`${phenomenon} | ${query} | +${slices(wrong)} | -${slices(missed)} | ${text}`)
  }
}

function lineOf(name: string, { right, wrong, missed, exact }: Score): string {
  const recall = percent(right, right + missed)
  const precision = percent(right, right + wrong)
  const f1 = percent(2 * right, 2 * right + wrong + missed)
  const counts = `${right + missed} places, ${wrong} wrong, ${missed} missed`
  return `${name.padEnd(22)} R ${recall}  P ${precision}  F1 ${f1}  exact ${percent(exact, right)}  (${counts})`
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)
}
