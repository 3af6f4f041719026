import { beforeEach, describe, expect, test } from 'vitest'
import { soundConfig } from '../../config/sound-config.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { manager, replyOf, wordsOf } from './asking.ts'

let world: DeskWorld
beforeEach(async () => {
  world = await aDeskWorld()
})

describe('channel', () => {
  test('set asks only for what the file leaves open, and show says which is which', async () => {
    const { form } = await manager(world).run('channel set')
    expect(form?.fields.map(({ name }) => name)).toEqual(['language', 'quiet', 'digest'])
    const saved = replyOf(await manager(world).handIn(form, { language: 'en', quiet: '22:00-07:00' }))
    expect(wordsOf(saved)).toContain('Zapisano: ten kanał')
    expect(world.settings.settings()).toEqual([
      { kind: 'channels', id: 'slack:C0123ABCD', section: { language: 'en', quiet: '22:00-07:00' } },
    ])
    expect(world.configuration.channels[0]?.locale).toBe('en')
    const shown = wordsOf(await manager(world).run('channel show'))
    expect(shown).toContain('• Tematy: Umowy (🔒 depesza.yaml)')
    expect(shown).toContain('• Cisza: 22:00-07:00')
    await manager(world).press(saved, 'Cofnij')
    expect(world.settings.settings()).toEqual([])
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
    ['a time that is none', { digest: 'rano' }, 'digest'],
  ])('set shows %s beside its field', async (_name, values, field) => {
    const elsewhere = manager(world, { channelAddress: 'C0NOWY123' })
    const { form } = await elsewhere.run('channel set')
    const submission = await elsewhere.handIn(form, values)
    expect(submission.kind === 'errors' ? Object.keys(submission.errors) : []).toEqual([field])
    expect(world.settings.settings()).toEqual([])
  })

  test('set tells of a change that somebody made meanwhile', async () => {
    const { form } = await manager(world).run('channel set')
    await manager(world).handIn(form, { language: 'en' })
    const late = replyOf(await manager(world, { userId: 'U2' }).handIn(form, { language: 'pl' }))
    expect(wordsOf(late)).toContain('w międzyczasie')
    expect(world.configuration.channels[0]?.locale).toBe('en')
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
  expect(wordsOf(first)).toMatch(/Zmiany z kanałów\n.*U7 \(slack\) · dodano ekspert: Osoba 12\n/u)
  const second = await manager(world).press(first, 'Starsze')
  expect(wordsOf(second)).toContain('Osoba 1')
  expect(wordsOf(second)).not.toContain('Osoba 12')
  expect(second.buttons.map(({ label }) => label)).toEqual(['◀ Nowsze'])
})
