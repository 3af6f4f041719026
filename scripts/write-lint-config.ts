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
      restrict('src/**', [
        { regex: String.raw`^(#|\.\./|[a-z@])`, message: 'this folder has no row in the layer table' },
      ]),
      ...layerTable.map(layerOverride),
      {
        files: layerTable.filter((layer) => layer.isPure).map((layer) => layer.files),
        rules: {
          'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
          'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
        },
      },
      {
        files: ['tests/**', 'bench/**', 'scripts/**', 'examples/**'],
        rules: {
          'max-lines-per-function': 'off',
          'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
          'no-console': 'off',
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

function layerOverride(layer: Layer): unknown {
  const own = layer.files.replace(/^src\//u, '').replace(/\/\*.*$/u, '')
  const itself = own.startsWith('platforms') ? [] : [own]
  const allowed = [...itself, ...layer.layers].map((name) => `!#${name}/**`)
  const packages = layer.packages.map((name) => `!${name}`)
  const node = layer.hasNode ? ['!node:*', '!node:*/**'] : []
  return restrict(layer.files, [
    {
      group: ['#*/**', '#*', ...allowed],
      message: `${layer.name} may import: ${layer.layers.join(', ') || 'no other layer'}`,
    },
    {
      regex: String.raw`^(\.\./)+(${otherFolders(own)})(/|$)`,
      message: 'cross a layer with "#layer/file.ts"',
    },
    {
      group: ['[a-z@]*', '[a-z@]*/**', '!./**', ...node, ...packages],
      message: `packages of ${layer.name}: ${layer.packages.join(', ') || 'none'}`,
    },
    ...siblings(layer),
  ])
}

/** Every folder that a relative path out of the layer's own could reach; a text language may go up inside text. */
function otherFolders(own: string): string {
  const names = layerTable.map((layer) => layer.name.split('/')[0] ?? '').filter((name) => name !== own)
  return [...new Set(names)].join('|')
}

/** Only text has folders within; everywhere else a relative path never goes up. */
function siblings(layer: Layer): readonly unknown[] {
  if (layer.name === 'text') return []
  return [{ regex: String.raw`^\.\./`, message: 'a relative import stays inside its folder' }]
}

function restrict(files: string, patterns: readonly unknown[]): unknown {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

if (import.meta.main) writeFileSync('.oxlintrc.json', `${JSON.stringify(lintConfig(), null, 2)}\n`)
