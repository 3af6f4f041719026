import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { formatProblems, type ConfigProblem } from '#config/problem.ts'
import { declaredSection } from '#config/apply-settings.ts'
import type { RawFile } from '#config/check-file.ts'
import { exportSettings } from '#config/export-settings.ts'
import { configurationWith, loadConfig } from '#config/load-config.ts'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { readSecrets } from '#config/secrets.ts'
import { unreadableFile } from '#config/unreadable-file.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Configuration, PolishDictionary } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Setting } from '#domain/setting.ts'
import type { FileCheck } from '#ports/settings.ts'
import type { Topic } from '#domain/topic.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { platforms } from '#platforms/index.ts'
import type { Environment } from '#ports/platform.ts'
import { terminalPhrases } from '#wording/terminal.ts'
import { readSettings } from '#storage/index.ts'
import type { DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { problemsOf, type ConfigurationFile } from '#app/settings/settings-desk.ts'
import { readText } from './read-input.ts'

/** A checked configuration with the file behind it and the secrets that belong to it. */
export type Opened = {
  /** With what channels have set in the store. */
  readonly configuration: Configuration
  readonly file: ConfigurationFile
  readonly environment: Environment
}

/**
 * Reads the configuration, what channels have set beside it, and the `.env`. With `isOptional`, a missing file is null. Throws a DepeszaError
 * `bad-config` that lists every problem with its line.
 */
export async function openConfiguration(path: string): Promise<Opened>
export async function openConfiguration(
  path: string,
  options: { readonly isOptional: true },
): Promise<Opened | null>
export async function openConfiguration(
  path: string,
  options?: { readonly isOptional: true },
): Promise<Opened | null> {
  const locale = terminalLocale()
  if (!existsSync(path)) {
    if (options?.isOptional === true && path === 'depesza.yaml') return null
    throw new DepeszaError('bad-config', terminalPhrases(locale).noConfiguration(path))
  }
  const reading = await loadConfig({ path, locale }, platformSettings)
  if (reading.kind === 'bad') throw new DepeszaError('bad-config', formatProblems(reading.problems, locale))
  const file = fileBehind(reading.file, path)
  const { storePath } = file.with([]).configuration
  return {
    configuration: file.with(readSettings(storePath)).configuration,
    file,
    environment: readSecrets(envBeside(path), process.env),
  }
}

const platformSettings = platforms.map(({ settings }) => settings)

function fileBehind(raw: RawFile, path: string): ConfigurationFile {
  return {
    with: (settings) => {
      const { configuration, refused } = configurationWith(raw, settings, platformSettings)
      const storePath = storeBeside(path, configuration.storePath)
      const dictionary = dictionaryBeside(path, configuration.dictionary)
      return { configuration: { ...configuration, storePath, dictionary }, refused }
    },
    declared: (kind, id) => declaredSection(raw, { kind, id }, platformSettings),
    checked: (stored) => checkAgain({ raw, path }, stored),
    exported: (settings) => exportSettings(raw, settings, platformSettings),
  }
}

type Behind = { readonly raw: RawFile; readonly path: string }

async function checkAgain({ raw, path }: Behind, stored: readonly Setting[]): Promise<FileCheck> {
  const nothing = { problems: [], isChanged: false, leftAside: [] }
  try {
    const reading = await loadConfig({ path, locale: 'en' }, platformSettings)
    if (reading.kind === 'bad') return { ...nothing, problems: reading.problems.map(problemWords) }
    const { refused } = configurationWith(reading.file, stored, platformSettings)
    return {
      ...nothing,
      isChanged: JSON.stringify(reading.file.value) !== JSON.stringify(raw.value),
      leftAside: refused.map((one) => ({ setting: one.setting, problems: problemsOf(one) })),
    }
  } catch (error) {
    const cause = error instanceof Error ? error.cause : error
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    const told = Object.assign(new Error(code), { code }) // without the path that the system's own words hold
    return { ...nothing, problems: [unreadableFile(basename(path), told)] }
  }
}

/** With its line, and without the path of the file. */
function problemWords(problem: ConfigProblem): Bilingual {
  const here = [{ ...problem, file: basename(problem.file) }]
  return { pl: formatProblems(here, 'pl'), en: formatProblems(here, 'en') }
}

/** A relative path of the store starts at the configuration's folder, wherever the command is run. */
export function storeBeside(path: string, storePath: string): string {
  return storePath === ':memory:' ? storePath : resolve(dirname(path), storePath)
}

function dictionaryBeside(path: string, dictionary: PolishDictionary): PolishDictionary {
  return dictionary === 'auto' || dictionary === 'npm' ? dictionary : resolve(dirname(path), dictionary)
}

/** The `.env` in the configuration's own folder. */
export function envBeside(path: string): string {
  return join(dirname(path), '.env')
}

/** The topics of a YAML or JSON file. */
export async function readTopics(file: string): Promise<readonly Topic[]> {
  return parseTopicsFile(await readText(file), file, terminalLocale())
}

/** What an analysis knows: the configuration's topics and register, or without one the sample newsroom's topics. */
export function knowledgeOf(opened: Opened | null): Knowledge {
  if (opened !== null) return opened.configuration
  const topics = [
    ['bialorus', 'Białoruś'],
    ['bron-jadrowa', 'broń jądrowa'],
    ['umowa', 'umowa'],
  ].map(([id = '', name = '']) => keywordTopic({ id, name, any: [name] }))
  const learnt = { homographs: 'shipped', storePath: ':memory:' } as const
  return {
    topics,
    experts: [],
    institutions: [],
    privateHosts: [],
    locale: terminalLocale(),
    dictionary: 'auto',
    ...learnt,
  }
}

type Knowledge = Pick<
  Configuration,
  'topics' | 'experts' | 'institutions' | 'privateHosts' | keyof DictionaryKnowledge
>

/** The zone in which dates without one are read: the configuration's, or without one its default. */
export function timeZoneOf(opened: Opened | null): string {
  return opened?.configuration.timeZone ?? 'Europe/Warsaw'
}

/** The language of messages before any configuration is read: Polish where the terminal's is, else English. */
export function terminalLocale(): Locale {
  const language = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  return language.startsWith('pl') ? 'pl' : 'en'
}
