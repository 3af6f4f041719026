import { writeFileSync } from 'node:fs'
import { type Layer, layerTable } from './layer-table.ts'

const IMPURE_GLOBALS = [
  'process',
  'globalThis',
  'global',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'Date',
  'performance',
  'WebSocket',
  'crypto',
  'console',
  'Buffer',
  'require',
  'Temporal',
  'Worker',
  'EventSource',
  'navigator',
  'localStorage',
  'sessionStorage',
]

const IMPURE_PROPERTIES = [
  { object: 'Math', property: 'random' },
  { object: 'AbortSignal', property: 'timeout' },
]

/** The whole content of .oxlintrc.json: fixed rules, and the layer table turned into an allow-list of imports. */
export function lintConfig(): unknown {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'import', 'unicorn', 'promise', 'node', 'vitest'],
    categories: { correctness: 'error' },
    rules: {
      'import/no-cycle': ['error', { ignoreTypes: false }],
      'import/no-default-export': 'error',
      'typescript/consistent-type-imports': 'error',
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': 'error',
      'typescript/no-explicit-any': 'error',
      'typescript/no-non-null-assertion': 'error',
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-nested-ternary': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 3 }],
      'max-depth': ['error', { max: 3 }],
      complexity: ['error', { max: 10 }],
    },
    overrides: [
      restrict('src/**', [{ regex: '^.', message: 'this folder has no row in the layer table' }]),
      ...layerTable.map(layerOverride),
      {
        files: layerTable.filter((layer) => layer.isPure).map((layer) => layer.files),
        rules: {
          'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
          'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
        },
      },
      {
        files: ['tests/**', 'bench/**', 'eval/**', 'scripts/**', 'examples/**'],
        rules: {
          'max-lines-per-function': 'off',
          // A row of a table of cases may have as many columns as it needs.
          'max-params': 'off',
          'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
          'no-console': 'off',
          'vitest/valid-expect': ['error', { maxArgs: 2 }],
          'typescript/no-non-null-assertion': 'off',
        },
      },
      {
        files: ['vitest.config.ts'],
        rules: { 'import/no-default-export': 'off' },
      },
    ],
  }
}

/**
 * One group of globs forbids everything but what the table allows: an exception in one group of oxlint also silences the
 * patterns after it, so that a second group would leave holes. Relative paths are judged before it, by expressions.
 */
function layerOverride(layer: Layer): unknown {
  const own = layer.files.replace(/^src\//u, '').replace(/\/\*.*$/u, '')
  const layers = [...ownImports(layer, own), ...layer.layers].map((name) => `!#${name}/**`)
  const packages = [...(layer.hasNode ? ['node:*', 'node:*/**'] : []), ...layer.packages].map(
    (name) => `!${name}`,
  )
  return restrict(layer.files, [
    ...relativePaths(layer, own),
    { group: ['*', '*/**', '!./**', '!../**', ...layers, ...packages], message: allowance(layer) },
  ])
}

function allowance({ name, layers, packages, hasNode }: Layer): string {
  const modules = [...packages, ...(hasNode ? ['node:*'] : [])]
  return `${name} may import the layers [${layers.join(', ')}] and the packages [${modules.join(', ')}]`
}

/** A layer may name itself with "#"; the registry of platforms may not, since that would name the platforms too. */
function ownImports(layer: Layer, own: string): readonly string[] {
  const isFolderOfItsOwn = layer.files.endsWith('/**') && !own.includes('*')
  return isFolderOfItsOwn && layer.name !== 'platforms/*' ? [own] : []
}

/** Only text has folders within, so that a relative path may go up; nowhere does one enter another layer. */
function relativePaths(layer: Layer, own: string): readonly unknown[] {
  const crossing = 'cross a layer with "#layer/file.ts"'
  if (layer.name === 'main') return [{ regex: String.raw`^\.`, message: crossing }]
  if (layer.name !== 'text') {
    return [
      { regex: String.raw`(^|/)\.\./`, message: `a relative import stays inside its folder; ${crossing}` },
    ]
  }
  return [
    { regex: String.raw`^(\.\./)+(${otherFolders(own)})(/|\.ts$|$)`, message: crossing },
    { regex: String.raw`(^\./|[^./]/)\.\./`, message: 'a relative import goes up only at its beginning' },
  ]
}

function otherFolders(own: string): string {
  const names = layerTable.map((layer) => layer.name.split('/')[0] ?? '').filter((name) => name !== own)
  return [...new Set(names)].join('|')
}

function restrict(files: string, patterns: readonly unknown[]): unknown {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

if (import.meta.main) writeFileSync('.oxlintrc.json', `${JSON.stringify(lintConfig(), null, 2)}\n`)
