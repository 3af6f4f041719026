import { beforeEach, describe, expect, test } from 'vitest'
import type { FoundFeed } from '#ports/feed-finder.ts'
import { aFeedState, builtAt } from '../../builders.ts'
import { soundConfig } from '../../config/sound-config.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { anEntry, entries } from '../../fakes/world.ts'
import { manager, replyOf, wordsOf } from './asking.ts'

const by = { platform: 'slack', userId: 'U9' }

function aFound(url: string, overrides: Partial<FoundFeed> = {}): FoundFeed {
  return { url, title: 'Głos', language: 'pl', entries: 20, newest: ['Jeden', 'Dwa', 'Trzy'], ...overrides }
}

let world: DeskWorld
let found: readonly FoundFeed[]
beforeEach(async () => {
  found = [aFound('https://glos.example/rss')]
  world = await aDeskWorld({
    feedFinder: {
      find: async () =>
        found.length === 0
          ? { kind: 'none', reason: { pl: 'nie ma', en: 'none' } }
          : { kind: 'found', feeds: found },
    },
    feedReader: {
      read: async ({ id }) =>
        id === 'goniec'
          ? { kind: 'failed', reason: { pl: 'HTTP 500', en: 'HTTP 500' }, retryAfterMs: null }
          : entries(anEntry('Nowość')),
    },
  })
})

describe('source add', () => {
  test('shows what was found, asks for the rest, and saves', async () => {
    const shown = await manager(world).run('source add', { address: 'glos.example' })
    expect(wordsOf(shown)).toContain('Głos: 20 pozycji')
    expect(wordsOf(shown)).toContain('• Jeden\n• Dwa\n• Trzy')
    const { form } = await manager(world).press(shown, 'Dodaj')
    expect(form?.fields[0]).toMatchObject({ name: 'name', initial: 'Głos' })
    const saved = replyOf(
      await manager(world).handIn(form, { type: 'agency', owner: 'Wydawca', country: 'pl', tier: '1' }),
    )
    expect(wordsOf(saved)).toContain('Zapisano: Głos')
    expect(world.settings.settings()).toEqual([
      {
        kind: 'feeds',
        id: 'glos',
        section: {
          url: 'https://glos.example/rss',
          name: 'Głos',
          type: 'agency',
          owner: 'Wydawca',
          country: 'PL',
          tier: 1,
          language: 'pl',
        },
      },
    ])
    expect(world.configuration.feeds.map(({ id }) => id)).toContain('glos')
    await manager(world).press(saved, 'Cofnij')
    expect(world.configuration.feeds.map(({ id }) => id)).not.toContain('glos')
  })

  test('lets one of several feeds be chosen', async () => {
    found = [aFound('https://glos.example/rss'), aFound('https://glos.example/sport', { title: 'Sport' })]
    const shown = await manager(world).run('source add', { address: 'glos.example' })
    expect(wordsOf(shown)).toContain('Znaleziono 2 kanały')
    const chosen = await manager(world).choose(shown, '1')
    const { form } = await manager(world).press(chosen, 'Dodaj')
    await manager(world).handIn(form, {})
    expect(world.settings.settings()[0]).toMatchObject({
      id: 'sport',
      section: { url: 'https://glos.example/sport' },
    })
  })

  test.each<[string, string, readonly FoundFeed[], string]>([
    ['no address', 'co to', [], 'to nie adres strony'],
    ['a word', 'kurier', [], 'to nie adres strony'],
    ['a site without a feed', 'https://glos.example', [], 'Nie znaleziono kanału'],
    [
      'a feed that is there',
      'https://kurier.example',
      [aFound('https://kurier.example/rss.xml')],
      'już jest: Kurier',
    ],
  ])('says what is wrong with %s', async (_name, address, feeds, part) => {
    found = feeds
    const reply = await manager(world).run('source add', { address })
    expect(wordsOf(reply)).toContain(part)
    expect(reply.buttons).toEqual([])
  })

  test.each<[string, Record<string, string>, string, string]>([
    ['a country that is none', { country: 'p1' }, 'country', 'kraj'],
    ['an owner that is too long', { owner: 'x'.repeat(201) }, 'owner', '200'],
    ['a name that is taken', { name: 'Kurier' }, 'name', 'już jest'],
  ])('shows %s beside its field', async (_name, values, field, part) => {
    const { form } = await manager(world).press(
      await manager(world).run('source add', { address: 'glos.example' }),
      'Dodaj',
    )
    const submission = await manager(world).handIn(form, values)
    expect(submission.kind === 'errors' && submission.errors[field]).toContain(part)
    expect(world.settings.settings()).toEqual([])
  })
})

describe('source edit', () => {
  test('says more of a source that was just added, and undo takes it back', async () => {
    const shown = await manager(world).run('source add', { address: 'glos.example' })
    const { form } = await manager(world).press(shown, 'Dodaj')
    const saved = replyOf(await manager(world).handIn(form, { owner: 'Wydawca' }))
    const more = await manager(world).press(saved, 'Więcej')
    expect(more.form?.fields[1]).toMatchObject({ name: 'owner', initial: 'Wydawca' })
    const changed = replyOf(await manager(world).handIn(more.form, { every: '10m' }))
    expect(world.settings.settings()[0]?.section).toMatchObject({ owner: 'Wydawca', every: '10m' })
    await manager(world).press(changed, 'Cofnij')
    expect(world.settings.settings()[0]?.section).not.toHaveProperty('every')
  })

  test('asks of a source of the file only for what the file leaves open, and keeps what else is set', async () => {
    await world.settings.put({ kind: 'feeds', id: 'kurier', section: { paused: true } }, by)
    const { form } = await manager(world).run('source edit', { source: 'Kurier' })
    expect(form?.fields.map(({ name }) => name)).toEqual(['type', 'owner', 'tier', 'every'])
    await manager(world).handIn(form, { tier: '2' })
    expect(world.settings.settings()[0]?.section).toEqual({ paused: true, tier: 2 })
    const late = replyOf(await manager(world).handIn(form, { tier: '3' }))
    expect(wordsOf(late)).toContain('w międzyczasie')
  })

  test.each<[string, Record<string, string>, string]>([
    ['a pause that is none', { every: 'często' }, 'every'],
    ['a country that is none', { country: 'p1' }, 'country'],
  ])('shows %s beside its field', async (_name, values, field) => {
    const { form } = await manager(world).run('source edit', { source: 'Goniec' })
    const submission = await manager(world).handIn(form, values)
    expect(submission.kind === 'errors' ? Object.keys(submission.errors) : []).toEqual([field])
  })
})

describe('source pause and resume', () => {
  test('without a name tells which there are, and takes one in quotation marks', async () => {
    const fresh = await aDeskWorld()
    expect(wordsOf(await manager(fresh).run('source pause', { source: '' }))).toContain(
      'Dopisz, o co chodzi: Kurier',
    )
    expect(wordsOf(await manager(fresh).run('source pause', { source: '"Kurier"' }))).toContain(
      'Wstrzymano: Kurier',
    )
  })

  test('add one key beside the file, and take it away again', async () => {
    const paused = await manager(world).say('źródło wstrzymaj Kurier')
    expect(wordsOf(paused)).toContain('Wstrzymano: Kurier')
    expect(world.settings.settings()).toEqual([{ kind: 'feeds', id: 'kurier', section: { paused: true } }])
    expect(world.configuration.feeds[0]?.isPaused).toBe(true)
    expect(wordsOf(await manager(world).run('source pause', { source: 'Kurier' }))).toContain(
      'już wstrzymane',
    )
    await manager(world).run('source resume', { source: 'Kurier' })
    expect(world.settings.settings()).toEqual([])
    expect(world.configuration.feeds[0]?.isPaused).toBe(false)
  })

  test('are refused where the file says so, with its line', async () => {
    const text = soundConfig.replace('    country: PL\n', '    country: PL\n    paused: true\n')
    const fixed = await aDeskWorld({ text })
    expect(wordsOf(await manager(fixed).run('source resume', { source: 'Kurier' }))).toContain('wiersz 7')
  })

  test('keep what else a channel has set', async () => {
    await world.settings.put({ kind: 'feeds', id: 'kurier', section: { every: '10m' } }, by)
    await manager(world).run('source pause', { source: 'Kurier' })
    await manager(world).run('source resume', { source: 'Kurier' })
    expect(world.settings.settings()[0]?.section).toEqual({ every: '10m' })
  })
})

describe('source remove', () => {
  test('asks first, and leaves what the file declares', async () => {
    const section = { name: 'Głos', url: 'https://glos.example/rss' }
    await world.settings.put({ kind: 'feeds', id: 'glos', section }, by)
    const question = await manager(world).run('source remove', { source: 'Głos' })
    expect(wordsOf(await manager(world).press(question, 'Usuń'))).toContain('Usunięto: Głos')
    expect(world.settings.settings()).toEqual([])
    const refused = await manager(world).run('source remove', { source: 'Kurier' })
    expect(wordsOf(refused)).toContain('🔒 Kurier: „url” stoi w depesza.yaml (wiersz 7)')
  })
})

describe('source test', () => {
  test.each<[string, string]>([
    ['Kurier', 'Kurier działa: 1 pozycja. Niczego nie zapisano.'],
    ['Goniec', 'Goniec nie działa: HTTP 500.'],
    ['Rurier', 'Najbliższe: Kurier, Goniec'],
  ])('of %s says "%s"', async (source, part) => {
    expect(wordsOf(await manager(world).run('source test', { source }))).toContain(part)
    expect(await world.store.archive.totals(0)).toMatchObject({ articles: 0 })
  })
})

describe('source list', () => {
  test('tells how each source is', async () => {
    const lastError = { pl: 'HTTP 500', en: 'HTTP 500' }
    const failing = {
      failures: 3,
      lastError,
      failingSince: builtAt - 7_200_000,
      lastPollAt: builtAt - 60_000,
    }
    await world.store.feeds.recordPoll(aFeedState({ feedId: 'goniec', ...failing }))
    const words = wordsOf(await manager(world).run('source list'))
    expect(words).toContain('2 źródła')
    expect(words).toContain('• Kurier · jeszcze nie sprawdzone · 0 artykułów w tygodniu · 🔒 w depesza.yaml')
    expect(words).toContain(
      '• Goniec · sprawdzone 1 min temu · 0 artykułów w tygodniu · nie działa: HTTP 500',
    )
  })

  test('shows ten a page', async () => {
    for (let number = 1; number <= 10; number += 1) {
      const section = { name: `Głos ${number}`, url: `https://glos.example/${number}` }
      await world.settings.put({ kind: 'feeds', id: `glos-${number}`, section }, by)
    }
    const first = await manager(world).run('source list')
    expect(wordsOf(first)).toContain('12 źródeł · strona 1 z 2')
    const second = await manager(world).press(first, 'Dalsze')
    expect(wordsOf(second)).toContain('Głos 10')
    expect(wordsOf(second)).not.toContain('Kurier')
    expect(second.buttons.map(({ label }) => label)).toEqual(['◀ Wcześniejsze'])
  })
})
