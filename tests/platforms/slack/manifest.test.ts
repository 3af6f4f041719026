import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue, commands } from '#commands/index.ts'
import { slackManifest } from '#platforms/slack/manifest.ts'
import { slack } from '#platforms/slack/index.ts'
import { renderCommand } from '#platforms/slack/render-command.ts'
import { manifestPaths, manifestText } from '../../../scripts/write-slack-manifest.ts'

test.each(['en', 'pl'] as const)(
  'the manifest in %s is what the script writes: run node scripts/write-slack-manifest.ts',
  (locale) => {
    expect(readFileSync(manifestPaths[locale], 'utf8')).toBe(manifestText(locale))
  },
)

/** https://docs.slack.dev/reference/app-manifest */
test.each(['en', 'pl'] as const)(
  'the shortcuts in %s are whole, and within the limits of a manifest',
  (locale) => {
    const { features } = slackManifest(catalogue, locale) as {
      features: { shortcuts: readonly { name: string; description: string; callback_id: string }[] }
    }
    const offered = [...catalogue.messageCommands, ...catalogue.shortcuts]
    expect(features.shortcuts.map(({ name }) => name)).toEqual(offered.map(({ names }) => names[locale]))
    expect(features.shortcuts.map(({ description }) => description)).toEqual(
      offered.map(({ summary }) => summary[locale]),
    )
    expect(features.shortcuts.length).toBeLessThanOrEqual(10)
    expect(new Set(features.shortcuts.map((one) => one.callback_id)).size).toBe(offered.length)
  },
)

test('the hint names every command in both languages', () => {
  const { usage_hint: hint } = renderCommand(commands)
  for (const { names } of commands) expect(hint).toContain(`${names.en}|${names.pl}`)
})

test.each([
  ['pl', 'Wklej ten manifest'],
  ['en', 'Paste this manifest'],
] as const)('the steps in %s hold the manifest and every variable', async (locale, words) => {
  const steps = await slack.installation(locale, {})
  expect(steps).toContain(words)
  expect(steps).toContain(manifestText(locale).trim())
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'])
    expect(steps).toContain(name)
})

test('the address pattern takes channels, groups and direct messages, and nothing else', () => {
  const pattern = new RegExp(slack.settings.address.pattern, 'u')
  for (const address of ['C0123ABCD', 'G0123ABCD', 'D0123ABCD', slack.settings.address.example]) {
    expect(address).toMatch(pattern)
  }
  for (const address of ['#news', 'U0123ABCD', 'c0123abcd', 'C123', '1180000000000000001']) {
    expect(address).not.toMatch(pattern)
  }
})
