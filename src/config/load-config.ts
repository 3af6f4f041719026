import { readFile } from 'node:fs/promises'
import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import type { Setting } from '#domain/setting.ts'
import { applySettings, rulesOf, type RefusedSetting } from './apply-settings.ts'
import { checkFile, type RawFile } from './check-file.ts'
import type { ConfigProblem } from './problem.ts'
import { configSchema } from './schema.ts'
import { toConfiguration } from './to-configuration.ts'
import { unreadableFile } from './unreadable-file.ts'

/** The configuration, or every problem of its file at once. */
export type ConfigReading =
  | { readonly kind: 'ok'; readonly configuration: Configuration; readonly file: RawFile }
  | { readonly kind: 'bad'; readonly problems: readonly ConfigProblem[] }

/** Where the configuration is, and the language in which a missing file is told. */
export type ConfigLocation = { readonly path: string; readonly locale: Locale }

/**
 * Reads and checks the configuration file. Throws a DepeszaError `bad-config` where there is no file or it cannot be
 * read; what is wrong inside it is an answer.
 */
export async function loadConfig(
  { path, locale }: ConfigLocation,
  platforms: readonly PlatformSettings[],
): Promise<ConfigReading> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new DepeszaError('bad-config', unreadableFile(path, error)[locale], { cause: error })
  })
  return parseConfig(text, path, platforms)
}

/** Checks the text of a configuration file. Never throws for what the text holds. */
export function parseConfig(
  yamlText: string,
  fileName: string,
  platforms: readonly PlatformSettings[],
): ConfigReading {
  const reading = checkFile({ text: yamlText, fileName }, rulesOf(platforms))
  if (reading.kind === 'bad') return reading
  const { value, file } = reading
  return { kind: 'ok', configuration: toConfiguration(value, platforms), file }
}

/** The configuration of a sound file with what channels have set, and what of that cannot stand beside the file. */
export function configurationWith(
  file: RawFile,
  settings: readonly Setting[],
  platforms: readonly PlatformSettings[],
): { readonly configuration: Configuration; readonly refused: readonly RefusedSetting[] } {
  const { value, refused } = applySettings(file, settings, platforms)
  return { configuration: toConfiguration(configSchema(platforms).parse(value), platforms), refused }
}
