import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { listMutes, mute, type MuteOrder, unmute } from '#app/mutes/mutes.ts'
import type { Locale } from '#domain/locale.ts'
import { canonicalUrl } from '#text/canonical-url.ts'
import { openStore } from '#storage/index.ts'
import { anArticle, aStory, builtTitle } from '../builders.ts'
import { aChannel, testWorld } from '../fakes/world.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

async function bench(locale: Locale = 'pl', addresses: readonly string[] = ['c1']) {
  const storePath = join(temporaryFolder(), 'depesza.sqlite')
  const channels = addresses.map((address) => aChannel(address))
  const { configuration } = await testWorld({ storePath, locale, channels })
  const store = await openStore({ path: storePath, digest })
  const article = anArticle({ canonicalUrl: canonicalUrl('https://kurier.example/osipowicze') })
  await store.articles.fileStories({ stories: [aStory({ article })], known: [], at: Date.now() })
  await store.close()
  const said: string[] = []
  const print = (line: string): void => void said.push(line)
  return { said, muting: { configuration, print, printError: print } }
}

function order(overrides: Partial<MuteOrder>): MuteOrder {
  return { kind: 'topic', name: 'pakt', form: null, channel: null, period: '8h', ...overrides }
}

test('a topic is muted, listed by its name, and heard of again', async () => {
  const { said, muting } = await bench()
  expect(await mute(order({}), muting)).toBe(0)
  const [id = ''] = /\w+$/u.exec(said[0] ?? '') ?? []
  expect(said[0]).toMatch(/^wyciszono do .+: temat „Pakt”, fake:c1\. Cofnięcie: depesza unmute \w{6}$/u)
  expect(await listMutes(muting)).toBe(0)
  expect(said[1]).toMatch(new RegExp(`^${id}  temat „Pakt”, fake:c1, do .+ \\(terminal\\)$`, 'u'))
  expect(await unmute(id, muting)).toBe(0)
  expect(await listMutes(muting)).toBe(0)
  expect(said.slice(2)).toEqual(['cofnięto wyciszenie: temat „Pakt”, fake:c1', 'nic nie jest wyciszone'])
})

describe('what may be muted', () => {
  test.each<[string, Partial<MuteOrder>, string]>([
    ['an outlet', { kind: 'source', name: 'kurier' }, 'muted until '],
    ['a story by its title', { kind: 'story', name: builtTitle.slice(0, 9) }, `story “${builtTitle}”`],
    ['a story by its address', { kind: 'story', name: 'https://kurier.example/osipowicze' }, 'story “'],
    ['a form', { kind: 'form', name: 'pakt', form: 'pakty' }, 'form “pakty” (topic “Pakt”)'],
    ['for good', { period: 'forever' }, 'muted for good: '],
  ])('%s', async (_, overrides, part) => {
    const { said, muting } = await bench('en')
    expect(await mute(order(overrides), muting)).toBe(0)
    expect(said.join()).toContain(part)
  })
})

describe('what is asked wrongly changes nothing', () => {
  test.each<[string, Partial<MuteOrder>, string]>([
    ['an unknown topic', { name: 'pukt' }, 'did you mean Pakt?'],
    ['an unknown outlet', { kind: 'source', name: 'kurjer' }, 'did you mean kurier?'],
    ['an unknown story', { kind: 'story', name: 'Zupełnie co innego' }, 'the archive has no'],
    ['an unknown channel', { channel: 'c9' }, 'there is no channel “c9”: --channel fake:c1 | fake:c2'],
    ['no channel of several', { channel: null }, 'name the channel: --channel fake:c1 | fake:c2'],
    ['no period', { period: 'soon' }, '“soon” is no period'],
  ])('%s', async (_, overrides, part) => {
    const { said, muting } = await bench('en', ['c1', 'c2'])
    expect(await mute(order({ channel: 'c1', ...overrides }), muting)).toBe(2)
    expect(said.join()).toContain(part)
    expect(await listMutes(muting)).toBe(0)
    expect(said.at(-1)).toBe('nothing is muted')
  })

  test('an id that nothing has', async () => {
    const { said, muting } = await bench()
    expect(await unmute('abc123', muting)).toBe(2)
    expect(said).toEqual(['nie ma wyciszenia „abc123”; listę wypisuje: depesza mutes'])
  })
})
