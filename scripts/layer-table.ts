/** What one folder of src/ may import besides itself. `docs/architecture.md` prints the same table. */
export type Layer = {
  readonly name: string
  readonly files: string
  /** Other layers, crossed with "#layer/file.ts". */
  readonly layers: readonly string[]
  /** npm packages; a trailing "*" stands for any ending. */
  readonly packages: readonly string[]
  readonly hasNode: boolean
  /** Without effects: no clock, no process, no network, no chance. */
  readonly isPure: boolean
}

const effects = { hasNode: true, isPure: false } as const
const pure = { hasNode: false, isPure: true, packages: [] } as const
const platformLayers = ['domain', 'ports', 'wording', 'commands', 'platforms/shared']

/** The layer table, from the middle to the rim. A folder without a row may import nothing at all. */
export const layerTable: readonly Layer[] = [
  { name: 'domain', files: 'src/domain/**', layers: [], ...pure },
  { name: 'ports', files: 'src/ports/**', layers: ['domain'], ...pure },
  { name: 'wording', files: 'src/wording/**', layers: ['domain'], ...pure },
  { name: 'text', files: 'src/text/**', layers: ['domain', 'ports'], ...pure },
  { name: 'pipeline', files: 'src/pipeline/**', layers: ['domain', 'ports', 'text'], ...pure },
  {
    name: 'commands',
    files: 'src/commands/**',
    layers: ['domain', 'ports', 'text', 'wording', 'pipeline'],
    ...pure,
  },
  {
    name: 'feeds',
    files: 'src/feeds/**',
    layers: ['domain', 'ports'],
    packages: ['undici', 'rss-parser', '@mozilla/readability', 'linkedom', 'eld', 'eld/*'],
    ...effects,
  },
  {
    name: 'storage',
    files: 'src/storage/**',
    layers: ['domain', 'ports', 'text'],
    packages: ['kysely'],
    ...effects,
  },
  {
    name: 'lexicon',
    files: 'src/lexicon/**',
    layers: ['domain', 'ports'],
    packages: ['dictionary-pl', 'dictionary-en'],
    ...effects,
  },
  {
    name: 'config',
    files: 'src/config/**',
    layers: ['domain', 'ports', 'text'],
    packages: ['zod', 'yaml'],
    ...effects,
  },
  { name: 'platforms', files: 'src/platforms/*.ts', layers: ['domain', 'ports'], packages: [], ...effects },
  { name: 'platforms/*', files: 'src/platforms/*/**', layers: platformLayers, packages: [], ...effects },
  {
    name: 'platforms/shared',
    files: 'src/platforms/shared/**',
    layers: ['domain', 'ports'],
    packages: [],
    ...effects,
  },
  {
    name: 'platforms/discord',
    files: 'src/platforms/discord/**',
    layers: platformLayers,
    packages: ['discord.js', 'zod'],
    ...effects,
  },
  {
    name: 'platforms/slack',
    files: 'src/platforms/slack/**',
    layers: platformLayers,
    packages: ['@slack/*', 'zod'],
    ...effects,
  },
  {
    name: 'app',
    files: 'src/app/**',
    layers: [
      'domain',
      'ports',
      'wording',
      'text',
      'pipeline',
      'commands',
      'feeds',
      'storage',
      'lexicon',
      'config',
      'platforms',
    ],
    packages: ['node-cron', 'pino', 'commander', 'prom-client'],
    ...effects,
  },
  { name: 'main', files: 'src/main.ts', layers: ['app'], packages: [], hasNode: false, isPure: false },
]
