import { readFileSync } from 'node:fs'
import { badConfigs } from '../../config/bad-configs.ts'
import { soundConfig } from '../../config/sound-config.ts'
import type { Chance } from '../chance.ts'

/** A configuration file, and the secrets in it that must never be shown. */
export type HostileConfig = { readonly yaml: string; readonly secrets: readonly string[] }

const example = readFileSync(new URL('../../../depesza.example.yaml', import.meta.url), 'utf8')

const VALUES = [
  '',
  '~',
  'null',
  'true',
  'yes',
  '-1',
  '0',
  '1e999',
  '.nan',
  '.inf',
  '0x10',
  '999999999999999999999',
  '2026-13-45',
  '5',
  '5x',
  '5m',
  '1ms',
  '999999h',
  '""',
  '" "',
  "''",
  '[]',
  '{}',
  '[[]]',
  '[~]',
  '{a: {b: {c: d}}}',
  '- x',
  '*a',
  '&a x',
  '&a [*a]',
  '!!js/function "x"',
  '!!binary aGVq',
  '!!python/object:os.system x',
  '!x y',
  '|',
  '>',
  '|\n    tekst\n    tekst',
  '"\\u0000"',
  '"\\uD800"',
  '"\\x"',
  '"nie zamknięty',
  "'",
  '`',
  '@x',
  '%x',
  '\t',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '👍🏽',
  'Białoruś',
  'umowa -="umów"',
  '"(a+)+$"',
  'a OR',
  '(',
  '"a" NEAR/S',
  'NEAR/999999999 x',
  '-',
  '*',
  'a*',
  '='.repeat(50),
  '('.repeat(3000),
  'x'.repeat(100_000),
  'a OR '.repeat(3000),
  '"umowa" '.repeat(1000),
  'http://127.0.0.1/',
  'https://user:haslo@kurier.example/',
  'ftp://x',
  'javascript:alert(1)',
  'https://[::1',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Mars/Phobos',
  'xx',
  '../../etc/passwd',
  '/dev/null',
  ':memory:',
  '65536',
  '123456789012345678',
  'C0123ABCD',
  'PL',
  'pl',
]
const LINES = [
  '__proto__: { polluted: true }',
  '"constructor": { prototype: x }',
  '? a\n: b',
  '<<: *a',
  '<<: { language: pl }',
  '---',
  '...',
  '%YAML 9.9',
  '# komentarz',
  '\t- x',
  ' x: y',
  '- x',
  'x',
  ': y',
  'a: b: c',
  'language: pl',
  'feeds:',
  'topics: topics',
  '[',
  '{',
  '}',
  'toString: 1',
  '  - &a [*a, *a]',
  'x: &x [y, y]\nz: &z [*x, *x]\nw: &w [*z, *z, *z]',
]

/** A sound configuration, broken in one to six places; in every third one somebody wrote a secret. */
export function hostileConfig(chance: Chance): HostileConfig {
  let yaml = chance.pick([soundConfig, soundConfig, example, chance.pick(badConfigs).yaml])
  for (let left = 1 + chance.below(6); left > 0; left -= 1) yaml = chance.pick(MUTATIONS)(chance, yaml)
  if (chance.happens(0.66)) return { yaml, secrets: [] }
  const secret = aSecret(chance)
  return { yaml: chance.pick(HIDINGS)(chance, yaml, secret), secrets: [secret] }
}

type Mutation = (chance: Chance, yaml: string) => string

const MUTATIONS: readonly Mutation[] = [
  (chance, yaml) => onLine(chance, yaml, () => []),
  (chance, yaml) => onLine(chance, yaml, (line) => [line, line]),
  (chance, yaml) => onLine(chance, yaml, (line) => [`${' '.repeat(chance.below(5))}${line}`]),
  (chance, yaml) => onLine(chance, yaml, (line) => [line.trimStart()]),
  (chance, yaml) => onLine(chance, yaml, (line) => [line.replace(/:.*$/u, () => `: ${chance.pick(VALUES)}`)]),
  (chance, yaml) => onLine(chance, yaml, (line) => [line.replace(/:.*$/u, () => `: ${chance.pick(VALUES)}`)]),
  (chance, yaml) =>
    onLine(chance, yaml, (line) => [line.replace(/- .*$/u, () => `- ${chance.pick(VALUES)}`)]),
  (chance, yaml) =>
    onLine(chance, yaml, (line) => [
      line.replace(/[\w]+(?=:)/u, (key) =>
        chance.pick([`${key}s`, key.slice(1), key.toUpperCase(), '__proto__', '']),
      ),
    ]),
  (chance, yaml) =>
    onLine(chance, yaml, (line) => [line, `${/^ */u.exec(line)?.[0] ?? ''}${chance.pick(LINES)}`]),
  (chance, yaml) => onLine(chance, yaml, (line) => [line, chance.pick(LINES)]),
  (chance, yaml) => splice(chance, yaml, 0, chance.pick(VALUES)),
  (chance, yaml) => splice(chance, yaml, chance.below(30), ''),
  (chance, yaml) => splice(chance, yaml, 1, String.fromCharCode(chance.below(0x1_00_00))),
  (chance, yaml) => yaml.slice(0, chance.below(yaml.length + 1)),
  (chance, yaml) => yaml.replaceAll('\n', chance.pick(['\r\n', '\r', '\n\n', '\u2028'])),
  (chance, yaml) => yaml.replaceAll('  ', chance.pick(['\t', ' ', '   '])),
]

/** Where people write a secret: as a value, a key, an address, a comment. */
const HIDINGS: readonly ((chance: Chance, yaml: string, secret: string) => string)[] = [
  (chance, yaml, secret) => onLine(chance, yaml, (line) => [line.replace(/:.*$/u, () => `: ${secret}`)]),
  (chance, yaml, secret) => onLine(chance, yaml, (line) => [line.replace(/:.*$/u, () => `: "${secret}`)]),
  (chance, yaml, secret) => onLine(chance, yaml, (line) => [line, `token: ${secret}`]),
  (chance, yaml, secret) =>
    onLine(chance, yaml, (line) => [line, `${/^ */u.exec(line)?.[0] ?? ''}slackBotToken: ${secret}`]),
  (chance, yaml, secret) =>
    onLine(chance, yaml, (line) => [line, `${/^ */u.exec(line)?.[0] ?? ''}${secret}: x`]),
  (chance, yaml, secret) => onLine(chance, yaml, (line) => [line, `# ${secret}`]),
  (chance, yaml, secret) => onLine(chance, yaml, (line) => [line.replace(/- .*$/u, () => `- ${secret}`)]),
]

function aSecret(chance: Chance): string {
  const letters = (count: number): string =>
    Array.from({ length: count }, () =>
      chance.pick('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'.split('')),
    ).join('')
  return chance.pick([
    `xoxb-${chance.below(1e9)}-${letters(24)}`,
    `xapp-1-A0${letters(8).toUpperCase()}-${chance.below(1e9)}-${letters(40)}`,
    `${letters(26)}.${letters(6)}.${letters(38)}`,
    `https://hooks.slack.com/services/T0${letters(8)}/B0${letters(8)}/${letters(24)}`,
    `https://discord.com/api/webhooks/1180000000000000001/${letters(60)}`,
  ])
}

function onLine(chance: Chance, yaml: string, change: (line: string) => readonly string[]): string {
  const lines = yaml.split('\n')
  const at = chance.below(lines.length)
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n')
}

function splice(chance: Chance, yaml: string, cut: number, put: string): string {
  const at = chance.below(yaml.length + 1)
  return yaml.slice(0, at) + put + yaml.slice(at + cut)
}
