import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layerTable } from '../scripts/layer-table.ts'
import { layerTableText, printedLayerTable } from '../scripts/write-layer-table.ts'
import { lintConfig } from '../scripts/write-lint-config.ts'

/** A line of code, the file it is planted into, and the rule that must refuse it. */
type Plant = readonly [file: string, code: string, rule?: string]

const imports = 'eslint(no-restricted-imports)'
const globals = 'eslint(no-restricted-globals)'
const properties = 'eslint(no-restricted-properties)'

const root = fileURLToPath(new URL('..', import.meta.url))

const forbidden: readonly Plant[] = [
  ['src/domain/x.ts', "import '#text/tokenize.ts'"],
  ['src/domain/x.ts', "import '#wording/index.ts'"],
  ['src/domain/x.ts', "import 'node:fs'"],
  ['src/domain/x.ts', "import 'fs'"],
  ['src/domain/x.ts', "import 'zod'"],
  ['src/domain/x.ts', "import '../ports/clock.ts'"],
  ['src/domain/x.ts', "import './../ports/clock.ts'"],
  ['src/domain/x.ts', "import './x/../../ports/clock.ts'"],
  ['src/domain/x.ts', "import 'JSONStream'"],
  ['src/domain/x.ts', "import 'data:text/javascript,1'"],
  ['src/domain/Bad_Name.ts', 'export const a = 1', 'unicorn(filename-case)'],
  ['src/domain/badName.ts', 'export const a = 1', 'unicorn(filename-case)'],
  ['src/domain/x.ts', 'export default 1', 'import(no-default-export)'],
  ['src/ports/x.ts', "import '#pipeline/run-cycle.ts'"],
  ['src/ports/x.ts', "import '#text/tokenize.ts'"],
  ['src/wording/x.ts', "import '#ports/clock.ts'"],
  ['src/wording/x.ts', "import '#text/tokenize.ts'"],
  ['src/wording/x.ts', "import '#commands/index.ts'"],
  ['src/wording/x.ts', "import 'node:util'"],
  ['src/wording/x.ts', 'export const t = new Date()', globals],
  ['src/text/x.ts', "import '../platforms/slack/index.ts'"],
  ['src/text/x.ts', "import '#platforms/slack/index.ts'"],
  ['src/text/x.ts', "import '#wording/index.ts'"],
  ['src/text/x.ts', "import '#lexicon/index.ts'"],
  ['src/text/x.ts', "export * from '#storage/open-database.ts'"],
  ['src/text/x.ts', "export { a } from '#storage/open-database.ts'"],
  ['src/text/x.ts', "export const f = () => import('#app/compose.ts')"],
  ['src/text/x.ts', "export type A = import('#app/compose.ts').B", 'typescript(consistent-type-imports)'],
  ['src/text/x.ts', "import type { A } from '#app/compose.ts'; export type B = A"],
  ['src/text/x.ts', "import 'dictionary-pl'"],
  ['src/text/languages/polish/x.ts', "import '../../../platforms/slack/index.ts'"],
  ['src/text/languages/polish/x.ts', "import '../../../domain/span.ts'"],
  ['src/text/languages/polish/x.ts', "import '../../../main.ts'"],
  ['src/text/x.ts', "import '#text/../app/compose.ts'"],
  ['src/text/x.ts', "import './languages/../../app/compose.ts'"],
  ['src/pipeline/x.ts', "import '#feeds/to-article.ts'"],
  ['src/pipeline/x.ts', "import '#wording/index.ts'"],
  ['src/pipeline/x.ts', "import '#commands/index.ts'"],
  ['src/pipeline/x.ts', 'export const t = Date.now()', globals],
  ['src/pipeline/x.ts', 'export const d = new Date()', globals],
  ['src/pipeline/x.ts', 'export const e = process.env', globals],
  ['src/pipeline/x.ts', 'export const r = Math.random()', properties],
  ['src/pipeline/x.ts', "export const r = Math['random']()", properties],
  ['src/pipeline/x.ts', 'export const { random } = Math', properties],
  ['src/pipeline/x.ts', 'export const g = globalThis.fetch', globals],
  ['src/pipeline/x.ts', "export const f = () => fetch('https://example.org')", globals],
  ['src/pipeline/x.ts', 'export const t = () => setTimeout(() => {}, 1)', globals],
  ['src/pipeline/x.ts', 'export const s = AbortSignal.timeout(1)', properties],
  ['src/pipeline/x.ts', 'export const n = performance.now()', globals],
  ['src/pipeline/x.ts', "export const w = new WebSocket('wss://example.org')", globals],
  ['src/pipeline/x.ts', 'export const u = crypto.randomUUID()', globals],
  ['src/pipeline/x.ts', "console.log('x')", globals],
  ['src/pipeline/x.ts', "export const f = require('node:fs')", globals],
  ['src/pipeline/x.ts', 'export const t = Temporal.Now.instant()', globals],
  ['src/pipeline/x.ts', "export const f = eval('1')", 'eslint(no-eval)'],
  ['src/pipeline/x.ts', "export const f = new Function('return 1')", 'typescript(no-implied-eval)'],
  ['src/commands/x.ts', "import 'discord.js'"],
  ['src/commands/x.ts', "import '#config/load-config.ts'"],
  ['src/commands/x.ts', "import '#platforms/index.ts'"],
  ['src/feeds/x.ts', "import '#storage/open-database.ts'"],
  ['src/feeds/x.ts', "import '#text/tokenize.ts'"],
  ['src/feeds/x.ts', "import 'zod'"],
  ['src/feeds/x.ts', "import 'undici/lib/core/connect.js'"],
  ['src/feeds/x.ts', "import 'undici-types'"],
  ['src/storage/x.ts', "import 'discord.js'"],
  ['src/storage/x.ts', "import 'rss-parser'"],
  ['src/storage/x.ts', "import '#pipeline/run-cycle.ts'"],
  ['src/lexicon/x.ts', "import '#text/tokenize.ts'"],
  ['src/config/x.ts', "import '#platforms/index.ts'"],
  ['src/config/x.ts', "import 'kysely'"],
  ['src/platforms/x.ts', "import '#storage/open-database.ts'"],
  ['src/platforms/x.ts', "import 'discord.js'"],
  ['src/platforms/discord/x.ts', "import '../slack/index.ts'"],
  ['src/platforms/discord/x.ts', "import '#platforms/slack/index.ts'"],
  ['src/platforms/discord/x.ts', "import '#platforms/index.ts'"],
  ['src/platforms/discord/x.ts', "import '@slack/bolt'"],
  ['src/platforms/discord/x.ts', "import '#text/tokenize.ts'"],
  ['src/platforms/slack/x.ts', "import 'discord.js'"],
  ['src/platforms/slack/x.ts', "import '#pipeline/run-cycle.ts'"],
  ['src/platforms/slack/x.ts', "import '../index.ts'"],
  ['src/platforms/slack/views/x.ts', "import '../../discord/index.ts'"],
  ['src/platforms/teams/x.ts', "import '../slack/index.ts'"],
  ['src/platforms/teams/x.ts', "import '#storage/open-database.ts'"],
  ['src/platforms/teams/x.ts', "import 'botbuilder'"],
  ['src/app/x.ts', "import 'discord.js'"],
  ['src/app/x.ts', "import 'kysely'"],
  ['src/app/x.ts', "import '../platforms/index.ts'"],
  ['src/app/x.ts', "import '#main.ts'"],
  ['src/main.ts', "import '#domain/errors.ts'"],
  ['src/main.ts', "import '#config/load-config.ts'"],
  ['src/main.ts', "import './app/command-line.ts'"],
  ['src/main.ts', "import 'node:fs'"],
  ['src/main.ts', "import 'commander'"],
  ['src/main2.ts', "import '#domain/article.ts'"],
  ['src/main2.ts', "import './domain/article.ts'"],
  ['src/newlayer/x.ts', "import '#domain/article.ts'"],
  ['src/newlayer/x.ts', "import '../domain/article.ts'"],
  ['src/newlayer/x.ts', "import 'zod'"],
  [
    'src/app/x.ts',
    'const work = async () => {}; export function f() { work() }',
    'typescript(no-floating-promises)',
  ],
  [
    'src/feeds/x.ts',
    'const work = async () => {}; export function f() { [1].forEach(async () => work()) }',
    'typescript(no-misused-promises)',
  ],
  ['src/domain/x.ts', 'export const a = (b: any) => b', 'typescript(no-explicit-any)'],
  [
    'src/domain/x.ts',
    'export const a = (b: string | null) => b!.length',
    'typescript(no-non-null-assertion)',
  ],
]

const tooLarge: readonly Plant[] = [
  [
    'src/domain/x.ts',
    Array.from({ length: 251 }, (_, at) => `export const a${at} = 1\n`).join(''),
    'eslint(max-lines)',
  ],
  ['src/domain/x.ts', `export function f() {\n${'  f()\n'.repeat(40)}}`, 'eslint(max-lines-per-function)'],
  ['src/domain/x.ts', 'export const f = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d]', 'eslint(max-params)'],
  [
    'src/domain/x.ts',
    `export function f(a: 1) {\n${'if (a) {'.repeat(4)}${'}'.repeat(5)}`,
    'eslint(max-depth)',
  ],
  ['src/domain/x.ts', `export const f = (a: 1) => a${' && a'.repeat(10)}`, 'eslint(complexity)'],
]

const legitimate: readonly Plant[] = [
  ['src/domain/x.ts', "import './span.ts'"],
  ['src/domain/x.ts', "import '#domain/span.ts'"],
  ['src/ports/x.ts', "import '#domain/article.ts'; import './clock.ts'"],
  ['src/wording/x.ts', "import '#domain/locale.ts'; import '#wording/plural.ts'; import './plural.ts'"],
  ['src/wording/x.ts', "export const f = new Intl.DateTimeFormat('pl').format(0)"],
  ['src/text/x.ts', "import './tokenize.ts'; import '#domain/article.ts'; import '#ports/lexicon.ts'"],
  ['src/text/x.ts', "import '#text/tokenize.ts'"],
  ['src/text/languages/polish/x.ts', "import '../../tokenize.ts'"],
  ['src/text/languages/polish/x.ts', 'export const r = Math.round(1.5)'],
  ['src/pipeline/x.ts', "import '#text/tokenize.ts'; import '#ports/clock.ts'; import './run-cycle.ts'"],
  [
    'src/commands/x.ts',
    "import '#wording/index.ts'; import '#text/fold.ts'; import '#pipeline/run-cycle.ts'",
  ],
  ['src/feeds/x.ts', "import P from 'rss-parser'; export const p = P; import 'node:crypto'; import 'undici'"],
  [
    'src/feeds/x.ts',
    "import '@mozilla/readability'; import 'linkedom'; import 'eld'; import '#ports/clock.ts'",
  ],
  ['src/storage/x.ts', "import 'node:sqlite'; import 'kysely'; import '#ports/store.ts'"],
  ['src/lexicon/x.ts', "import 'dictionary-pl'; import 'node:fs/promises'; import '#ports/lexicon.ts'"],
  ['src/config/x.ts', "import 'zod'; import 'yaml'; import 'node:fs/promises'; import '#ports/platform.ts'"],
  ['src/platforms/x.ts', "import './discord/index.ts'; import '#ports/platform.ts'"],
  ['src/platforms/discord/x.ts', "import 'discord.js'; import '#wording/index.ts'; import './limits.ts'"],
  ['src/platforms/discord/x.ts', "import '#platforms/discord/limits.ts'"],
  [
    'src/platforms/slack/x.ts',
    "import '@slack/bolt'; import '#commands/command.ts'; import '#wording/index.ts'",
  ],
  ['src/platforms/teams/x.ts', "import '#ports/platform.ts'; import 'node:util'"],
  ['src/app/x.ts', "import 'pino'; import '#config/secrets.ts'; import '#app/compose.ts'; import 'pino'"],
  [
    'src/app/x.ts',
    "import '#platforms/slack/index.ts'; import '#wording/terminal.ts'; import './compose.ts'",
  ],
  ['src/app/x.ts', 'const work = async () => {}; export async function f() { await work() }'],
  ['src/app/x.ts', 'export const t = Date.now()'],
  ['src/main.ts', "import { run } from '#app/command-line.ts'; await run()"],
  ['tests/x.test.ts', "import '#storage/open-database.ts'; import 'vitest'; import '../src/domain/span.ts'"],
]

let tree: string
let refusals: ReadonlyMap<string, readonly string[]>

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'depesza-plants-'))
  plantAll()
  refusals = lint(tree)
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('the lint refuses', () => {
  test.each(numbered('red', forbidden))('$file: $code', ({ path, rule }) => {
    expect(refusals.get(path)).toContain(rule)
  })

  test.each(numbered('large', tooLarge))('what is over $rule', ({ path, rule }) => {
    expect(refusals.get(path)).toContain(rule)
  })

  test('two files that import each other', () => {
    expect(refusals.get('plants/cycle/src/domain/x.ts')).toContain('import(no-cycle)')
  })
})

describe('the lint lets pass', () => {
  test.each(numbered('green', legitimate))('$file: $code', ({ path }) => {
    expect(refusals.get(path)).toBeUndefined()
  })
})

describe('what is generated is up to date', () => {
  test('.oxlintrc.json is made of the layer table (npm run generate)', () => {
    expect(JSON.parse(read('.oxlintrc.json'))).toEqual(JSON.parse(JSON.stringify(lintConfig())))
  })

  test('docs/architecture.md prints the layer table (npm run generate)', () => {
    expect(cells(printedLayerTable(read('docs/architecture.md')))).toEqual(cells(layerTableText()))
  })
})

describe('the tree', () => {
  const files = ['src', 'tests', 'scripts', 'bench', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )

  test('every file is named in kebab case', () => {
    const kebab = /^(?:README\.md|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*)$/u
    expect(files.filter((file) => !kebab.test(basename(file)))).toEqual([])
  })

  test('no file has a name that says nothing', () => {
    const vague = /^(?:utils?|helpers?|common|misc|types|.*-?(?:manager|service|handler))\.[a-z.]+$/u
    expect(files.filter((file) => vague.test(basename(file)))).toEqual([])
  })

  test('every folder of src has a row in the layer table', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const rows = new Set(layerTable.map((layer) => layer.name))
    expect(folders.map((entry) => entry.name).filter((name) => !rows.has(name))).toEqual([])
  })
})

function plantAll(): void {
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  cpSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'))
  const plants = [
    ...numbered('red', forbidden),
    ...numbered('large', tooLarge),
    ...numbered('green', legitimate),
  ]
  for (const { path, code, home } of plants) plant(home, path, code)
  plant(
    'plants/cycle',
    'plants/cycle/src/domain/x.ts',
    "import { b } from './y.ts'; export const a = () => b",
  )
  plant(
    'plants/cycle',
    'plants/cycle/src/domain/y.ts',
    "import { a } from './x.ts'; export const b = () => a",
  )
}

function plant(home: string, path: string, code: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  cpSync(join(root, '.oxlintrc.json'), join(tree, home, '.oxlintrc.json'))
  writeFileSync(join(tree, path), `${code}\n`)
}

/** Each plant gets a tree of its own, so that one file name may be planted into many times. */
function numbered(colour: string, plants: readonly Plant[]) {
  return plants.map(([file, code, rule = imports], index) => {
    const home = `plants/${colour}-${index}`
    return { file, code, rule, home, path: `${home}/${file}` }
  })
}

/** The rules that refused each file, by its path relative to the folder. */
function lint(folder: string): ReadonlyMap<string, readonly string[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const options = [oxlint, '--type-aware', '--format=json', 'plants']
  const { stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }
  const codes = Map.groupBy(diagnostics, ({ filename }) => filename)
  return new Map([...codes].map(([file, found]) => [file, found.map(({ code }) => code)]))
}

type Diagnostic = { readonly filename: string; readonly code: string }

/** The cells of a Markdown table, however a formatter padded them. */
function cells(table: string | null): readonly (readonly string[])[] {
  const rows = (table ?? '').split('\n')
  return rows.map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/u, '---')))
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
