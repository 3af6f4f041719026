import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { type LabelledArticle, readLabelledArticles } from '../../eval/labelled-articles.ts'
import { readLabelledNews } from '../../eval/labelled-news.ts'
import { spanOf } from '../builders.ts'
import { aGoldQuotation, aLabelledArticle } from './labelled.ts'

const folder = mkdtempSync(join(tmpdir(), 'depesza-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = 'To sygnał przede wszystkim dla Wilna'
const lead = 'Białoruś rozmieściła w Osipowiczach kolejną baterię rakiet zdolnych przenosić broń jądrową.'
const pact = `${lead}\n– ${words} – mówi Lena Zawada, analityczka Instytutu Studiów Granicznych.`
const flood =
  'Wełdra zalała w nocy trzy sołectwa pod Krosnem. Wał runął nad ranem.\nStrażacy wypompowują wodę.'
const secret = 'Tajny zakład w Hucie Dolnej stanął wczoraj po awarii głównego pieca. Straty liczą udziałowcy.'

const lena = { name: 'Lena Zawada', role: 'analityczka', organisation: null, standing: 'expert' } as const
write(
  'open',
  aLabelledArticle(pact, {
    name: 'pact',
    topics: ['Białoruś', 'broń jądrowa'],
    quotes: [aGoldQuotation(words, pact)],
    people: [lena],
    facts: [{ fact: 'nowa bateria', weight: 3, told: [spanOf(lead, pact)] }],
  }),
)
write(
  'open',
  aLabelledArticle(flood, {
    name: 'flood',
    quotes: [aGoldQuotation('Wał runął nad ranem.', flood, { kind: 'reported', speaker: null })],
    facts: [{ fact: 'wał przerwany w drugim miejscu', weight: 3, told: [] }],
  }),
)
write(
  'locked',
  aLabelledArticle(secret, {
    name: 'secret',
    quotes: [aGoldQuotation('Straty liczą udziałowcy', secret)],
    people: [{ ...lena, name: 'Huta Dolna' }],
    facts: [{ fact: 'tajna awaria pieca', weight: 3, told: [spanOf('Straty liczą udziałowcy.', secret)] }],
  }),
)

describe('eval:quotes', () => {
  test('prints the figures of both halves', () => {
    const printed = run('quotes')
    expect(printed).toContain('npm dictionary, open half: 2 articles')
    expect(printed).toContain('npm dictionary, locked half: 1 articles')
    expect(printed).toMatch(
      /direct spans +P 100\.0 {2}R 100\.0 {2}F1 100\.0 {2}\(1 right, 1 found, 1 gold\)/u,
    )
    expect(printed).toMatch(/expert cards +P 100\.0/u)
    expect(printed).not.toContain(words)
  })

  test('lists the errors of the open half and no word of the locked one', () => {
    const printed = run('quotes', '--errors')
    expect(printed).toContain(
      'flood | reported missed | Wał runął nad ranem. | expected reported “Wał runął nad ranem.” by nobody | found nothing',
    )
    expectSecrecy(printed)
  })

  test('prints one half alone', () => {
    expect(run('quotes', '--half', 'locked')).not.toContain('open half')
  })
})

describe('eval:summary', () => {
  test('prints a table of three ways for each half and one closing line', () => {
    const printed = run('summary')
    expect(printed.match(/^(?:depesza|first three|TextRank) .*$/gmu)).toHaveLength(6)
    expect(printed.trim().split('\n').at(-1)).toMatch(
      /^Facts told and references that dangle in a summary: npm/u,
    )
  })

  test('prints what is not told in the open half and no word of the locked one', () => {
    const printed = run('summary', '--errors')
    expect(printed).toContain(`pact: ${lead}`)
    expect(printed).toContain('  not told: wał przerwany w drugim miejscu')
    expectSecrecy(printed)
  })
})

describe('eval:relevance', () => {
  const title = 'Żołnierze z Białorusi ćwiczą pod Brześciem'
  const hidden = 'Białoruskie wojsko ćwiczy w Hucie Dolnej'
  const missed = 'Straż znalazła tunel pod Krynkami'
  const story = (name: string) => ({ story: name, topics: ['Białoruś'], relevance: 'relevant' })
  const noise = { story: 'choir', topics: [], relevance: 'irrelevant' }
  writeNews('open', [
    { title, gold: story('exercise') },
    { title: 'W Mińsku obradował rząd', gold: noise },
    { title: missed, gold: story('tunnel') },
  ])
  writeNews('locked', [{ title: hidden, gold: noise }])

  test('prints the figures of both halves and one closing line', () => {
    const printed = run('relevance')
    expect(printed.trim().split('\n').at(-1)).toBe(
      'relevance, % of alerts relevant / of stories missed (marks 80 / 5): open half 50.0 / 50.0; locked half 0.0 / –',
    )
    expect(printed).not.toContain('Mińsku')
  })

  test('prints the figures of each topic', () => {
    expect(run('relevance', '--topics')).toMatch(/^Broń jądrowa +0 alerts/mu)
  })

  test('lists what is false and missed in the open half and no word of the locked one', () => {
    const printed = run('relevance', '--list')
    expect(printed).toContain('false | bialorus: Mińsku (Mińsk) | pl | W Mińsku obradował rząd')
    expect(printed).toContain(`missed | Białoruś | tunnel | no match | pl | ${missed}`)
    expectNoWordOf(printed, ['wojsko', 'Hucie', 'choir'])
  })

  test('reads no item without gold', () => {
    writeFileSync(join(folder, 'open', 'gold.jsonl'), '{"id":"0","story":"exercise"}\n')
    expect(() => readLabelledNews(join(folder, 'open'))).toThrow('1 has no gold')
  })
})

describe('labelled articles', () => {
  test('stand in the order of their names, their text without the white space behind it', () => {
    expect(readLabelledArticles(folder, 'open').map(({ name, text }) => [name, text])).toEqual([
      ['flood', flood],
      ['pact', pact],
    ])
  })

  test('are none where the half is missing', () => {
    expect(readLabelledArticles(join(folder, 'open'), 'locked')).toEqual([])
  })

  test('that are mislabelled are named by place, without a word of theirs', () => {
    const other = join(folder, 'other')
    const quote = { ...aGoldQuotation('Straty', secret), text: 'Zyski' }
    write(
      'other/locked',
      aLabelledArticle(secret, {
        name: 'bad',
        quotes: [aGoldQuotation('Straty', secret), quote],
        dangling: [{ start: 0, end: 5, needs: [{ start: 900, end: 901 }] }],
      }),
    )
    expect(() => readLabelledArticles(other, 'locked')).toThrow(
      /^locked\/bad: offsets that do not fit the text: quotes 1, dangling 0$/u,
    )
  })
})

function write(place: string, { name, text, ...gold }: LabelledArticle): void {
  const path = join(folder, place)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, `${name}.txt`), `${text}\n`)
  writeFileSync(join(path, `${name}.gold.json`), JSON.stringify(gold))
}

function writeNews(half: string, lines: readonly { readonly title: string; readonly gold: object }[]): void {
  const outlet = { outlet: 'Kurier', language: 'pl' }
  const items = lines.map(({ title }, index) => ({
    id: String(index),
    ...outlet,
    title,
    text: `${title}.`,
    published: `2026-05-13T0${index}:00:00+02:00`,
  }))
  const gold = lines.map((line, index) => ({ id: String(index), ...line.gold }))
  for (const [name, values] of [
    ['items', items],
    ['gold', gold],
  ] as const) {
    writeFileSync(
      join(folder, half, `${name}.jsonl`),
      values.map((value) => JSON.stringify(value)).join('\n'),
    )
  }
}

function run(command: 'quotes' | 'summary' | 'relevance', ...args: readonly string[]): string {
  const script = fileURLToPath(new URL(`../../eval/${command}.ts`, import.meta.url))
  const dictionary = command === 'relevance' ? [] : ['--dictionary', 'npm']
  const given = [script, '--folder', folder, ...dictionary, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

function expectSecrecy(printed: string): void {
  expect(printed).toContain('locked half: 1 articles')
  expectNoWordOf(printed, ['Huta', 'Hucie', 'Straty', 'udziałowcy', 'awaria', 'secret'])
}

function expectNoWordOf(printed: string, words: readonly string[]): void {
  for (const word of words) expect(printed).not.toContain(word)
}
