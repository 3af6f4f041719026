import { writeFileSync } from 'node:fs'
import type { Locale } from '#domain/locale.ts'
import { catalogue } from '#commands/index.ts'
import { slackManifest } from '#platforms/slack/manifest.ts'

/** Where the manifest in each language is kept. */
export const manifestPaths: Readonly<Record<Locale, string>> = {
  en: 'docs/slack-manifest.json',
  pl: 'docs/slack-manifest.pl.json',
}

/** The text of the manifest in a language. */
export function manifestText(locale: Locale): string {
  return `${JSON.stringify(slackManifest(catalogue, locale), null, 2)}\n`
}

if (import.meta.main) {
  for (const locale of ['en', 'pl'] as const) writeFileSync(manifestPaths[locale], manifestText(locale))
}
