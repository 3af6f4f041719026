import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a bot that does not use Slack loads nothing of its SDK', () => {
  const script = `
    import { createRequire } from 'node:module'
    await import('#platforms/slack/index.ts')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    console.log(JSON.stringify(loaded.filter((path) => path.includes('@slack'))))`
  const loaded = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  expect(JSON.parse(loaded)).toEqual([])
})
