import { stringify } from 'yaml'
import type { Setting } from '#domain/setting.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import { applySettings } from './apply-settings.ts'
import type { RawFile } from './check-file.ts'

/** A depesza.yaml that holds the file, without its comments, with what channels have set in its place. */
export function exportSettings(
  file: RawFile,
  settings: readonly Setting[],
  platforms: readonly PlatformSettings[],
): string {
  return stringify(applySettings(file, settings, platforms).value)
}
