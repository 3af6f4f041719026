import { writeFileSync } from 'node:fs'
import { commands } from '#commands/index.ts'
import { slackManifest } from '#platforms/slack/manifest.ts'

/** The text of docs/slack-manifest.json. */
export function manifestText(): string {
  return `${JSON.stringify(slackManifest(commands), null, 2)}\n`
}

if (import.meta.main) writeFileSync('docs/slack-manifest.json', manifestText())
