import type { Query } from '#domain/query.ts'
import { termsOf } from '#text/matching/evaluate-query.ts'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import type { Configuration } from '#domain/configuration.ts'
import { platforms } from '#platforms/index.ts'
import { configSchemaFile } from '../../scripts/write-config-schema.ts'
import { envExampleFile } from '../../scripts/write-env-example.ts'

const example = readFileSync('depesza.example.yaml', 'utf8')
const settings = platforms.map((platform) => platform.settings)

test('the example watch list has no problem', () => {
  const { feeds, topics, channels, experts } = read(example)
  expect(topics.map(({ name }) => name)).toEqual(['Białoruś', 'Broń jądrowa', 'Umowy i traktaty'])
  expect(feeds.length).toBeGreaterThanOrEqual(12)
  expect(feeds.filter(({ language }) => language !== 'pl')).toEqual([])
  expect(channels).toHaveLength(1)
  expect(experts.length).toBeGreaterThanOrEqual(40)
})

test('every expert of the example says where the role is written', () => {
  expect(read(example).experts.filter(({ roleSource }) => roleSource === null)).toEqual([])
})

test('an agreement of the example counts only beside a country, an army or a leader, and no contract counts', () => {
  const topic = read(example).topics.find(({ id }) => id === 'umowy-i-traktaty')
  const near = topic?.query.kind === 'near' ? topic.query : null
  expect(near === null ? [] : namesIn(near.left)).toContain('umowa')
  expect(near === null ? [] : namesIn(near.right)).toEqual(
    expect.arrayContaining(['Białoruś', 'armia', 'Putin']),
  )
  const contracts = ['umowa o pracę', 'umowa zlecenie', 'umowa kredytowa', 'umowa leasingu', 'umowa najmu']
  expect(topic?.not.flatMap(namesIn)).toEqual(expect.arrayContaining(contracts))
})

test('every feed that the example has switched off is right when it is switched on', () => {
  const switchedOn = example.replaceAll(/^( +)# - \{/gmu, '$1- {')
  const { feeds } = read(switchedOn)
  expect(feeds.length).toBeGreaterThan(70)
})

test('the example’s commented settings are right when they are switched on', () => {
  const tail = example.slice(example.indexOf('# What may stay as it is:'))
  const switchedOn = tail
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^# /u, ''))
    .join('\n')
  expect(read(`${example}\n${switchedOn}`)).toEqual(read(example))
})

test('the committed JSON Schema is the one that the schema gives', () => {
  expect(readFileSync('docs/config.schema.json', 'utf8'), 'run node scripts/write-config-schema.ts').toBe(
    configSchemaFile(),
  )
})

test('the example names the committed JSON Schema and keeps it', () => {
  const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)/u.exec(example) ?? []
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')))
  validate(parse(example))
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...parse(example), langage: 'pl' })).toBe(false)
  expect(
    validate({ ...parse(example), channels: [{ slack: 'C0123ABCD', discord: '123456789012345678' }] }),
  ).toBe(false)
})

test('.env.example lists every variable of every platform', () => {
  expect(readFileSync('.env.example', 'utf8'), 'run node scripts/write-env-example.ts').toBe(envExampleFile())
  const names = settings.flatMap(({ secrets }) => secrets.map(({ name }) => name))
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(envExampleFile()).toMatch(new RegExp(`^(# )?${name}=`, 'mu'))
})

function read(text: string): Configuration {
  const reading = parseConfig(text, 'depesza.example.yaml', settings)
  if (reading.kind === 'bad') throw new Error(formatProblems(reading.problems, 'en'))
  return reading.configuration
}

function namesIn(query: Query): readonly string[] {
  return termsOf(query).map(({ text }) => text)
}
