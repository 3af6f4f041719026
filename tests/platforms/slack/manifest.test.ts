import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '#commands/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { renderCommand } from '#platforms/slack/render-command.ts'
import { manifestText } from '../../../scripts/write-slack-manifest.ts'

test('docs/slack-manifest.json is what the script writes: run node scripts/write-slack-manifest.ts', () => {
  expect(readFileSync('docs/slack-manifest.json', 'utf8')).toBe(manifestText())
})

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
  expect(steps).toContain(manifestText().trim())
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
