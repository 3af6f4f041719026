import { beforeEach, describe, expect, test } from 'vitest'
import { soundConfig } from '../../config/sound-config.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { manager, replyOf, wordsOf } from './asking.ts'

let world: DeskWorld
beforeEach(async () => {
  world = await aDeskWorld()
})

const discordChannel = { platform: 'discord', channelAddress: '987654321098765432' }

describe('channel', () => {
  test('set asks only for what the file leaves open, and show says which is which', async () => {
    const { form } = await manager(world).run('channel set')
    expect(form?.fields.map(({ name }) => name)).toEqual(['quiet', 'digest', 'timeZone'])
    const saved = replyOf(await manager(world).handIn(form, { quiet: '22:00-07:00' }))
    expect(wordsOf(saved)).toContain('Zapisano: ten kanał')
    const manner = await manager(world).press(saved, 'Jak przychodzi')
    expect(manner.form?.fields.map(({ name }) => name)).toEqual(['language', 'alerts', 'escalate'])
    await manager(world).handIn(manner.form, { language: 'en', escalate: false })
    expect(world.settings.settings()).toEqual([
      {
        kind: 'channels',
        id: 'slack:C0123ABCD',
        section: { language: 'en', escalate: false, quiet: '22:00-07:00' },
      },
    ])
    expect(world.configuration.channels[0]?.locale).toBe('en')
    const shown = wordsOf(await manager(world).run('channel show'))
    for (const line of [
      '• Tematy: Umowy (🔒 depesza.yaml)',
      '• Cisza: 22:00-07:00\n',
      '• Rosnąca historia wraca na kanał: nie\n',
      '• Alerty: zwięzłe (domyślnie)\n',
    ])
      expect(shown).toContain(line)
  })

  test('set adds a channel that says nothing of its own, and undo and remove take it back', async () => {
    const there = manager(world, discordChannel)
    expect(wordsOf(await there.run('channel remove'))).toContain('nie ma jeszcze')
    const saved = replyOf(await there.handIn((await there.run('channel set')).form, {}))
    expect(world.settings.settings()).toEqual([
      { kind: 'channels', id: 'discord:987654321098765432', section: {} },
    ])
    expect(wordsOf(replyOf(await there.handIn((await there.run('channel set')).form, {})))).toContain('już')
    await there.press(await there.run('channel remove'), 'Usuń')
    expect(world.settings.settings()).toEqual([])
    expect(wordsOf(await there.press(saved, 'Cofnij'))).toContain('Nie zapisano')
  })

  test('set fills its fields with what holds where nothing is said', async () => {
    const there = manager(world, discordChannel)
    const manner = await there.press(await there.run('channel show'), 'Jak przychodzi')
    await there.handIn(manner.form, {})
    const channel = world.configuration.channels.at(-1)
    const { isSilent, escalates, hasFullAlerts, isForum, hasThreads } = channel ?? {}
    expect({ isSilent, escalates, hasFullAlerts, isForum, hasThreads }).toEqual({
      isSilent: true,
      escalates: true,
      hasFullAlerts: false,
      isForum: false,
      hasThreads: false,
    })
  })

  test.each<[string, Record<string, string | boolean>, object, string]>([
    [
      'its own time zone',
      { timeZone: 'America/New_York' },
      { timeZone: 'America/New_York' },
      'Strefa czasowa: America/New_York',
    ],
    ['alerts in full', { alerts: 'full' }, { alerts: 'full' }, 'Alerty: pełne'],
    ['ordinary alerts that ring', { silent: false }, { silent: false }, 'Zwykłe alerty bez dźwięku: nie'],
    ['stories that come once only', { escalate: false }, { escalate: false }, 'wraca na kanał: nie'],
    ['threads', { layout: 'thread' }, { thread: true }, 'Układ: odpowiedzi w wątkach'],
    ['a forum', { layout: 'forum' }, { forum: true }, 'Układ: każdy alert to wpis na forum'],
    ['a digest', { digest: '07:00' }, { digest: '07:00' }, 'Przegląd: 07:00'],
    [
      'quiet hours with what is posted all the same',
      { quiet: '22:00-07:00, bypass: important' },
      { quiet: { hours: '22:00-07:00', bypass: 'important' } },
      'Cisza: 22:00-07:00, bypass: important',
    ],
    [
      'quiet days',
      { quiet: 'days: sat sun; holidays: pl bypass: none' },
      { quiet: { days: ['sat', 'sun'], holidays: 'pl', bypass: 'none' } },
      'Cisza: bypass: none, days: sat, sun, holidays: pl',
    ],
    [
      'digests alone',
      { digest: '0 7 * * 1,3, mode: only, period: 24h' },
      { digest: { at: '0 7 * * 1,3', mode: 'only', period: '24h' } },
      'Przegląd: 0 7 * * 1,3, mode: only, period: 24h',
    ],
    [
      'several quiet stretches',
      { quiet: '12:00-13:00, 22:00-07:00' },
      { quiet: ['12:00-13:00', '22:00-07:00'] },
      'Cisza: 12:00-13:00, 22:00-07:00',
    ],
  ])('set gives a Discord channel %s, and takes it away again', async (_name, values, section, line) => {
    const there = manager(world, discordChannel)
    const part = Object.keys(values).some((key) => ['timeZone', 'quiet', 'digest'].includes(key))
      ? 'Co przychodzi'
      : 'Jak przychodzi'
    const open = async () => (await there.press(await there.run('channel show'), part)).form
    const saved = replyOf(await there.handIn(await open(), values))
    expect(world.settings.settings()).toMatchObject([{ section }])
    expect(wordsOf(await there.run('channel show'))).toContain(line)
    await there.press(saved, 'Cofnij')
    expect(world.settings.settings()).toEqual([])
  })

  test('show tells whom rules call there, and that the file says so', async () => {
    const rules = `rules:
  - name: Pilne
    when: { topics: [Umowy] }
    then: { severity: urgent, mention: { slack: 'group:S0REDAKCJA' } }
  - name: Gdzie indziej
    when: { topics: [Umowy] }
    then: { channels: [{ slack: C0INNY001 }], mention: { slack: 'group:S0INNI001' } }
`
    const shown = wordsOf(
      await manager(await aDeskWorld({ text: `${soundConfig}${rules}` })).run('channel show'),
    )
    expect(shown).toContain('• Wzywa group:S0REDAKCJA: reguła „Pilne” (🔒 depesza.yaml)')
    expect(shown).not.toContain('S0INNI001')
  })

  test('set shows a section in its line, and keeps it where nothing is changed', async () => {
    const there = manager(world, discordChannel)
    const values = { quiet: '22:00-07:00, bypass: none, days: sat, sun', digest: '07:00, mode: only' }
    await there.handIn((await there.run('channel set')).form, values)
    const before = world.settings.settings()
    const { form } = await there.run('channel set')
    const shown = new Map(form?.fields.map(({ name, initial }) => [name, initial]))
    expect([shown.get('quiet'), shown.get('digest')]).toEqual([values.quiet, values.digest])
    const again = replyOf(await there.handIn(form, values))
    expect(wordsOf(again)).toContain('już')
    expect(world.settings.settings()).toEqual(before)
  })

  test('set adds a channel that is not there yet', async () => {
    const elsewhere = manager(world, { channelAddress: 'C0NOWY123' })
    expect(wordsOf(await elsewhere.run('channel show'))).toContain('nie ma jeszcze')
    const { form } = await elsewhere.run('channel set')
    await elsewhere.handIn(form, { topics: 'Umowy\nBiałoruś', alertsPerHour: '5' })
    expect(world.settings.settings()).toEqual([
      {
        kind: 'channels',
        id: 'slack:C0NOWY123',
        section: { topics: ['Umowy', 'Białoruś'], alertsPerHour: 5 },
      },
    ])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a topic that nobody has', { topics: 'Umwoy' }, 'topics'],
    ['a number that is none', { alertsPerHour: 'dużo' }, 'alertsPerHour'],
    ['quiet hours that are none', { quiet: 'w nocy' }, 'quiet'],
    ['a bypass that is none', { quiet: '22:00-07:00, bypass: nigdy' }, 'quiet'],
    ['a time that is none', { digest: 'rano' }, 'digest'],
    ['a mode that is none', { digest: '07:00, mode: zawsze' }, 'digest'],
    ['a zone that is none', { timeZone: 'Warszawa' }, 'timeZone'],
  ])('set shows %s beside its field', async (_name, values, field) => {
    const elsewhere = manager(world, { channelAddress: 'C0NOWY123' })
    const { form } = await elsewhere.run('channel set')
    const submission = await elsewhere.handIn(form, values)
    expect(submission.kind === 'errors' ? Object.keys(submission.errors) : []).toEqual([field])
    expect(world.settings.settings()).toEqual([])
  })

  test('set tells of a change that somebody made meanwhile', async () => {
    const { form } = await manager(world).run('channel set')
    await manager(world).handIn(form, { digest: '07:00' })
    const late = replyOf(await manager(world, { userId: 'U2' }).handIn(form, { digest: '08:00' }))
    expect(wordsOf(late)).toContain('w międzyczasie')
    expect(world.settings.settings()).toMatchObject([{ section: { digest: '07:00' } }])
  })
})

describe('expert', () => {
  test('is added, changed and removed, and listed with the number of quotations', async () => {
    const { form } = await manager(world).run('expert add', { name: 'Jan Kos' })
    await manager(world).handIn(form, { role: 'analityk', roleDate: '2026' })
    const edit = await manager(world).run('expert edit', { name: 'jan kos' })
    expect(edit.form?.fields.map(({ name }) => name)).not.toContain('name')
    await manager(world).handIn(edit.form, { organisation: 'OSW' })
    expect(world.settings.settings()[0]?.section).toEqual({
      name: 'Jan Kos',
      role: 'analityk',
      organisation: 'OSW',
      roleDate: '2026',
    })
    const listed = wordsOf(await manager(world).run('expert list'))
    expect(listed).toContain('• Jan Kos · analityk · OSW · 2026 · cytowany w archiwum: 0×')
    expect(listed).toMatch(/Lena Zawada .*🔒 depesza\.yaml/u)
    await manager(world).press(await manager(world).run('expert remove', { name: 'Jan Kos' }), 'Usuń')
    expect(world.settings.settings()).toEqual([])
  })

  test.each<[string, string, Record<string, string>, string]>([
    ['a name that is taken', 'Lena Zawada', {}, 'name'],
    ['a date that is none', 'Jan Kos', { roleDate: 'wczoraj' }, 'roleDate'],
    ['an address that is none', 'Jan Kos', { roleSource: 'gazeta' }, 'roleSource'],
  ])('with %s is refused at its field', async (_name, name, values, field) => {
    const { form } = await manager(world).run('expert add', { name })
    const submission = await manager(world).handIn(form, values)
    expect(submission.kind === 'errors' ? Object.keys(submission.errors) : []).toEqual([field])
  })

  test('of the file is changed in the file', async () => {
    const line = soundConfig.split('\n').findIndex((text) => text.includes('Lena Zawada')) + 1
    const reply = await manager(world).run('expert edit', { name: 'Lena Zawada' })
    expect(wordsOf(reply)).toContain(`🔒 Lena Zawada: „name” stoi w depesza.yaml (wiersz ${line})`)
  })
})

test('audit lists who changed what, ten a page, the newest first', async () => {
  expect(wordsOf(await manager(world).run('audit'))).toContain('niczego jeszcze nie zmieniono')
  for (let number = 1; number <= 12; number += 1) {
    const section = { name: `Osoba ${number}` }
    await world.settings.put(
      { kind: 'experts', id: `osoba-${number}`, section },
      { platform: 'slack', userId: 'U7' },
    )
  }
  const first = await manager(world).run('audit')
  expect(wordsOf(first)).toMatch(/Zmiany z kanałów\n.*slack:user:U7 · dodano ekspert: Osoba 12\n/u)
  const second = await manager(world).press(first, 'Starsze')
  expect(wordsOf(second)).toContain('Osoba 1')
  expect(wordsOf(second)).not.toContain('Osoba 12')
  expect(second.buttons.map(({ label }) => label)).toEqual(['◀ Nowsze'])
})
