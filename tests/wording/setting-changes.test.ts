import { expect, test } from 'vitest'
import { auditNotices } from '#pipeline/tell-change.ts'
import type { SettingChange } from '#domain/setting.ts'
import { phrasesOf } from '#wording/index.ts'
import { builtAt } from '../builders.ts'
import { aChannel } from '../fakes/world.ts'
import { fakeMessenger } from '../fakes/messenger.ts'

const by = { platform: 'slack', userId: 'U1' }
const added = (id: string): SettingChange => ({
  at: builtAt,
  by,
  kind: 'feeds',
  id,
  before: null,
  after: { name: id },
})

test.each<[string, readonly SettingChange[], string, string]>([
  ['one', [added('glos')], '(źródło: glos; name)', '(source: glos; name)'],
  [
    'several at once',
    [added('glos'), added('fala'), added('echo')],
    '(źródło: glos i jeszcze 2; name)',
    '(source: glos and 2 more; name)',
  ],
])('the audit channel is told once of %s', (_name, changes, polish, english) => {
  const world = {
    configuration: { audit: aChannel('c9') },
    messengers: new Map([['fake', fakeMessenger()]]),
  }
  const notices = auditNotices(world as never, changes)
  expect(notices).toHaveLength(1)
  const message = notices[0]?.message
  if (message?.kind !== 'notice') throw new Error('no notice')
  expect(phrasesOf('pl').notice(message.event)).toContain(polish)
  expect(phrasesOf('en').notice(message.event)).toContain(english)
})
