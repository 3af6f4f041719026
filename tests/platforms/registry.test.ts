import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { platforms } from '#platforms/index.ts'

test('every platform has an id of its own', () => {
  const ids = platforms.map((platform) => platform.settings.id)
  expect(ids).toEqual([...new Set(ids)])
})

test.each(platforms)(
  'the example address of $settings.id fits its own pattern',
  ({ settings: { address } }) => {
    expect(address.example).toMatch(new RegExp(address.pattern, 'u'))
  },
)

test.each(platforms)('$settings.id says what it needs in both languages', (platform) => {
  const { settings } = platform
  const off = platform.readiness({})
  const reasons = 'reason' in off ? [off.reason] : []
  const summaries = [settings.address, ...settings.secrets].map(({ summary }) => summary)
  expect([...reasons, ...summaries].filter(({ pl, en }) => pl === en)).toEqual([])
  expect(reasons).toHaveLength(settings.secrets.length === 0 ? 0 : 1)
})

test('loading the registry loads no SDK', () => {
  const script = `
    import { createRequire } from 'node:module'
    await import('#platforms/index.ts')
    console.log(Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes('node_modules')).length)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe('0')
})
