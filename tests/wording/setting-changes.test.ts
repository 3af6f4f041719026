import { expect, test } from 'vitest'
import { auditNotices } from '#pipeline/tell-change.ts'
import type { SettingChange } from '#domain/setting.ts'
import { phrasesOf } from '#wording/index.ts'
import { builtAt } from '../builders.ts'
import { aChannel } from '../fakes/world.ts'
import { fakeMessenger } from '../fakes/messenger.ts'

const world = { configuration: { audit: aChannel('c9') }, messengers: new Map([['fake', fakeMessenger()]]) }
const by = { platform: 'slack', userId: 'U1' }
const added = (id: string): SettingChange => ({
  at: builtAt,
  by,
  kind: 'feeds',
  id,
  before: null,
  after: { name: id.toUpperCase() },
})

test.each<[string, readonly SettingChange[], string, string]>([
  ['one', [added('glos')], '(źródło: GLOS; name)', '(source: GLOS; name)'],
  [
    'several at once',
    [added('glos'), added('fala'), added('echo')],
    '(źródło: GLOS i jeszcze 2; name)',
    '(source: GLOS and 2 more; name)',
  ],
])('the audit channel is told once of %s', (_name, changes, polish, english) => {
  const notices = auditNotices(world as never, changes, () => null)
  expect(notices).toHaveLength(1)
  const message = notices[0]?.message
  if (message?.kind !== 'notice') throw new Error('no notice')
  expect(phrasesOf('pl').notice(message.event)).toContain(polish)
  expect(phrasesOf('en').notice(message.event)).toContain(english)
})

test('what the file declares was neither added nor removed, and goes by its name there', () => {
  const paused = { ...added('kurier'), after: { paused: true } }
  const resumed = { ...paused, before: paused.after, after: null }
  const said = [paused, resumed].map((change) => {
    const [notice] = auditNotices(world as never, [change], () => ({ name: 'Kurier', url: 'https://…' }))
    return notice?.message.kind === 'notice' ? phrasesOf('pl').notice(notice.message.event) : ''
  })
  expect(said).toEqual([
    'Zmiana ustawień: zmieniono (źródło: Kurier; paused). Użytkownik: slack:user:U1.',
    'Zmiana ustawień: zmieniono (źródło: Kurier). Użytkownik: slack:user:U1.',
  ])
})
