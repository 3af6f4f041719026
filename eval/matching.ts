import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPolimorf } from '#lexicon/polimorf/find-polimorf.ts'
import { loadPolimorf } from '#lexicon/polimorf/load-polimorf.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { readMatchingCases, type GoldSpan, type MatchingCase } from './matching-cases.ts'

const { values } = parseArgs({
  options: { show: { type: 'string' }, half: { type: 'string' }, lexicon: { type: 'string' } },
})

/** How many places were found rightly, found wrongly and missed; a find is right where it overlaps a place of the gold. */
type Score = { right: number; wrong: number; missed: number; exact: number }

const dictionaries = { npm: loadPolishLexicon, polimorf: loadInstalledPolimorf }
let language: KeywordLanguage
for (const [name, load] of Object.entries(dictionaries)) {
  if (values.lexicon !== undefined && values.lexicon !== name) continue
  const lexicon = await load()
  if (lexicon === null) {
    console.log('\nPoliMorf is not installed (see README), so it is not measured')
    continue
  }
  language = polishKeywords(lexicon)
  for (const half of ['open', 'locked'] as const) {
    if (values.half === undefined || values.half === half) printHalf(name, half)
  }
}

/** PoliMorf from where POLIMORF says or where its package puts it; null where it is not. */
async function loadInstalledPolimorf(): Promise<Lexicon | null> {
  const named = process.env['POLIMORF']
  const file = named ?? findPolimorf()
  return file === null ? null : loadPolimorf({ file, cacheFolder: join(tmpdir(), 'depesza-eval') })
}

function printHalf(lexicon: string, half: 'open' | 'locked'): void {
  const cases = readMatchingCases(half)
  const scores = new Map<string, Score>()
  for (const one of cases) {
    const score = scores.get(one.phenomenon) ?? { right: 0, wrong: 0, missed: 0, exact: 0 }
    scores.set(one.phenomenon, score)
    addCase(score, one, half === 'open')
  }
  const total = { right: 0, wrong: 0, missed: 0, exact: 0 }
  for (const score of scores.values()) {
    for (const key of ['right', 'wrong', 'missed', 'exact'] as const) total[key] += score[key]
  }
  console.log(`\n${lexicon} dictionary, ${half} half: ${cases.length} queries`)
  for (const [phenomenon, score] of [...scores].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(lineOf(phenomenon, score))
  }
  console.log(lineOf('all', total))
}

function addCase(score: Score, { query, text, gold, phenomenon }: MatchingCase, isOpen: boolean): void {
  const topic = keywordTopic({ id: 'topic', name: query, any: [query] })
  const found = createTopicMatcher([topic], language)({ title: '', text }).flatMap(({ matches }) => matches)
  const left = new Set(gold)
  const wrong: GoldSpan[] = []
  for (const find of found) {
    const hit = [...left].find((span) => span.start < find.end && find.start < span.end)
    if (hit === undefined) wrong.push(find)
    else {
      left.delete(hit)
      score.right += 1
      if (hit.start === find.start && hit.end === find.end) score.exact += 1
    }
  }
  score.wrong += wrong.length
  score.missed += left.size
  if (!isOpen || values.show === undefined || !phenomenon.startsWith(values.show)) return
  const slices = (spans: Iterable<GoldSpan>) => [...spans].map(({ start, end }) => text.slice(start, end))
  if (wrong.length + left.size > 0) {
    console.log(
      `${phenomenon} | ${query} | +${slices(wrong).join(', ')} | -${slices(left).join(', ')} | ${text}`,
    )
  }
}

function lineOf(name: string, { right, wrong, missed, exact }: Score): string {
  const recall = percent(right, right + missed)
  const precision = percent(right, right + wrong)
  const f1 = percent(2 * right, 2 * right + wrong + missed)
  return `${name.padEnd(22)} R ${recall}  P ${precision}  F1 ${f1}  exact ${percent(exact, right)}  (${right + missed} places, ${wrong} wrong, ${missed} missed)`
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)
}
