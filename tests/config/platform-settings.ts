import type { PlatformSettings } from '#ports/platform.ts'

/** Three platforms' settings for tests of the configuration, each with secrets of its own. */
export const testPlatforms: readonly PlatformSettings[] = [
  settingsOf('discord', 'Discord', { pattern: '[0-9]{17,20}', example: '123456789012345678', summary: 'channel id' }),
  settingsOf('slack', 'Slack', { pattern: '[CG][A-Z0-9]{8,}', example: 'C0123ABCD', summary: 'channel id' }),
  settingsOf('console', 'Console', { pattern: '[a-z]+', example: 'stdout', summary: 'where to print' }),
]

function settingsOf(id: string, name: string, address: PlatformSettings['address']): PlatformSettings {
  return { id, name, address, secrets: [] }
}
