import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSecrets, maskSecrets } from '#config/find-secrets.ts'
import { parseConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import { readSecrets } from '#config/secrets.ts'
import { platforms } from '#platforms/index.ts'
import { soundConfig } from './sound-config.ts'

const settings = platforms.map((platform) => platform.settings)

/** Put together here, so that no scanner takes this file for a leak. */
const slackBot = ['xoxb', '204857612034', '9182736450912', 'QwErTyUiOpAsDfGhJkLzXcVb'].join('-')
const slackApp = ['xapp', '1', 'A0123BCDEFG', '9182736450912', 'abcdef0123456789'].join('-')
const discordToken = ['MTE4MDAwMDAwMDAwMDAwMDAw', 'GhIjKl', 'abcdefghijklmnopqrstuvwxyz0123456789AB'].join(
  '.',
)
const slackHook = ['https://hooks.slack.com/services', 'T000', 'B000', 'aBcDeFgHiJkLmNoP'].join('/')
const discordHook = ['https://discord.com/api/webhooks', '118000000000000001', 'aBcDeFgHiJkLmNoPqRsT'].join(
  '/',
)
const secrets = [slackBot, slackApp, discordToken, slackHook, discordHook]

describe('a secret in depesza.yaml is refused, told at its line, and never repeated', () => {
  const places = [
    ['as a channel', 'C0123ABCD', (secret: string) => secret, 19],
    ['as an unknown topic', '[Umowy]', (secret: string) => `["${secret}"]`, 20],
    ['as a key', 'country: PL', (secret: string) => `"${secret}": PL`, 9],
    ['as a feed’s address', 'https://goniec.example/atom', (secret: string) => secret, 11],
    ['as a keyword', '  - Białoruś', (secret: string) => `  - "${secret}"`, 13],
    ['as an id', 'country: PL', (secret: string) => `id: ${secret}`, 9],
    ['in a comment', 'language: pl', (secret: string) => `language: pl # ${secret}`, 1],
    ['in broken YAML', 'name: Goniec', (secret: string) => `name: "${secret}`, 10],
    ['as two topics', '  - Białoruś', (secret: string) => `  - "${secret}"\n  - "${secret}"`, 13],
  ] as const
  test.each(
    places.flatMap(([place, from, to, line]) => secrets.map((secret) => ({ place, from, to, line, secret }))),
  )('$place: $secret.length characters', ({ from, to, line, secret }) => {
    const reading = parseConfig(
      soundConfig.replace(from, () => to(secret)),
      'depesza.yaml',
      settings,
    )
    if (reading.kind === 'ok') throw new Error('it was taken')
    const told = formatProblems(reading.problems, 'en')
    expect(told).toMatch(
      new RegExp(`^depesza\\.yaml:${line}:\\d+: this looks like a secret → move it to \\.env`, 'mu'),
    )
    const everything = JSON.stringify(reading.problems)
    for (const part of piecesOf(secret)) expect(everything).not.toContain(part)
  })

  const keys = [
    'token',
    'SLACK_BOT_TOKEN',
    'secret',
    'signingSecret',
    'password',
    'hasło',
    'apiKey',
    'DISCORD_TOKEN',
  ]
  test.each(keys)('the key %s is refused with its line, and what it holds is not repeated', (key) => {
    const yaml = soundConfig.replace(
      '    topics: [Umowy]',
      `    topics: [Umowy]\n    ${key}: hunter2-hunter2`,
    )
    const reading = parseConfig(yaml, 'depesza.yaml', settings)
    const told = reading.kind === 'bad' ? formatProblems(reading.problems, 'pl') : ''
    expect(told).toBe(
      `depesza.yaml:21:5 channels[0].${key}: to wygląda na sekret → przenieś go do pliku .env (wzór: .env.example) i wymień na nowy, jeśli plik widział ktoś inny`,
    )
  })

  test('wherever it stands', () => {
    const anywhere = fc.tuple(fc.constantFrom(...secrets), fc.nat(soundConfig.length))
    fc.assert(
      fc.property(anywhere, ([secret, at]) => {
        const yaml = `${soundConfig.slice(0, at)} ${secret} ${soundConfig.slice(at)}`
        const reading = parseConfig(yaml, 'depesza.yaml', settings)
        expect(reading.kind).toBe('bad')
        for (const part of piecesOf(secret)) expect(JSON.stringify(reading)).not.toContain(part)
      }),
      { numRuns: 80 },
    )
  })
})

test('nothing of the sound configuration, of an address or of a name looks like a secret', () => {
  const plain = [
    soundConfig,
    'https://www.rp.pl/polityka/art43213891-jacek-siewiera-priorytety-wladimira-putina-sie-nie-zmienily-donbas-to-tylko-brama-do-prawdziwego-celu',
    'https://www.svaboda.org/api/epiqq',
    'xoxb-…',
  ]
  expect(plain.map(findSecrets)).toEqual(plain.map(() => []))
  expect(plain.map(maskSecrets)).toEqual(plain)
})

describe('the .env file and the process’s variables', () => {
  let folder = ''
  let path = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'depesza-env-'))
    path = join(folder, '.env')
    await writeFile(
      path,
      '# mine\nA=from file\nexport B="two words"\nC=\nD=  \nE=from file\nF=from file # why\n',
    )
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('only what is set and not blank; the process goes first, even where it says nothing', () => {
    const processVariables = { A: 'from process', E: '', G: ' spaced ', H: undefined, I: ' ' }
    expect(readSecrets(path, processVariables)).toEqual({
      A: 'from process',
      B: 'two words',
      F: 'from file',
      G: 'spaced',
    })
  })

  test('without a file, the process’s alone', () => {
    expect(readSecrets(join(folder, 'none'), { A: '1' })).toEqual({ A: '1' })
  })

  test('a file that cannot be read is an error that names it and says what it is', () => {
    expect(() => readSecrets(folder, {})).toThrow(`The secrets in ${folder} cannot be read: `)
  })
})

/** The parts of a secret that would give it away. */
function piecesOf(secret: string): readonly string[] {
  return secret.split(/[-./]/u).filter((part) => part.length >= 10 && part !== 'https')
}
