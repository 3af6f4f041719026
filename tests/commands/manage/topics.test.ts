import { beforeEach, describe, expect, test } from 'vitest'
import type { Setting } from '#domain/setting.ts'
import { aNumberedStory, anArticle, builtAt } from '../../builders.ts'
import { soundConfig } from '../../config/sound-config.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { plainQueries } from '../../fakes/queries.ts'
import { actionOf, manager, replyOf, wordsOf } from './asking.ts'

const DAY_MS = 24 * 3_600_000
const pakty: Setting = { kind: 'topics', id: 'pakty', section: { name: 'Pakty', any: ['pakt'] } }
const by = { platform: 'slack', userId: 'U9' }

let world: DeskWorld
beforeEach(async () => {
  world = await aDeskWorld({ tryTopic })
  const titles = ['Podpisano pakt o granicy', 'Sejm o budżecie', 'Nowe pakty w regionie', 'Stary pakt']
  const stories = titles.map((title, index) => {
    const url = `https://kurier.example/${index}`
    const ages = [1, 2, 3, 9]
    const publishedAt = builtAt - (ages[index] ?? 0) * DAY_MS
    const article = anArticle({
      id: `a${index}`,
      title,
      text: `${title}.`,
      url,
      canonicalUrl: url,
      publishedAt,
    })
    return { ...aNumberedStory(index), storyId: `s${index}`, article, operations: [] }
  })
  await world.store.articles.fileStories({ stories, known: [], at: builtAt })
})

const tryTopic: DeskWorld['tryTopic'] = (topic, documents) =>
  plainQueries.match(
    topic.query,
    documents.map((document) => ({ source: '', ...document })),
  )

async function preview(values: Record<string, string> = { any: 'pakt' }) {
  const { form } = await manager(world).run('topic add', { name: 'Pakty' })
  return replyOf(await manager(world).handIn(form, values))
}

describe('topic add', () => {
  test('tries the topic on seven days before anything is saved', async () => {
    const reply = await preview()
    expect(wordsOf(reply)).toContain('„Pakty” trafiłby w 2 artykuły')
    expect(wordsOf(reply)).toContain('Sprawdzono 3 artykuły')
    expect(wordsOf(reply)).toContain('Podpisano pakt o granicy')
    expect(wordsOf(reply)).toMatch(/pakt: pakt, .*paktu, .*pakcie/u)
    expect(world.settings.settings()).toEqual([])
  })

  test('saves at once, reads the same days again, and can be undone', async () => {
    const saved = await manager(world).press(await preview(), 'Zapisz')
    expect(wordsOf(saved)).toContain('Zapisano: Pakty.')
    expect(saved.isUpdate).toBe(true)
    expect(world.configuration.topics.map(({ id }) => id)).toContain('pakty')
    expect(world.readSince).toEqual([builtAt - 7 * DAY_MS])
    expect(await world.store.settings.changes(1)).toMatchObject([{ by: { platform: 'slack', userId: 'U1' } }])
    await manager(world).press(saved, 'Cofnij')
    expect(world.settings.settings()).toEqual([])
    expect(world.readSince).toHaveLength(2)
  })

  test('keeps whose words come first', async () => {
    const chosen = await manager(world).choose(await preview(), 'everybody')
    await manager(world).press(chosen, 'Zapisz')
    expect(world.settings.settings()[0]?.section).toEqual({
      name: 'Pakty',
      any: ['pakt'],
      quote: 'everybody',
    })
  })

  test('is dropped without a trace', async () => {
    const dropped = await manager(world).press(await preview(), 'Anuluj')
    expect(wordsOf(dropped)).toContain('Nic nie zmieniono')
    expect(await world.store.settings.changes(1)).toEqual([])
  })

  test('opens the form again as it was filled in', async () => {
    const { form } = await manager(world).press(
      await preview({ any: 'pakt\ntraktat', not: 'pakt z diabłem' }),
      'Popraw',
    )
    const corrected = replyOf(await manager(world).handIn(form, { name: 'Pakty i traktaty' }))
    await manager(world).press(corrected, 'Zapisz')
    expect(world.settings.settings()).toEqual([
      {
        kind: 'topics',
        id: 'pakty-i-traktaty',
        section: { name: 'Pakty i traktaty', any: ['pakt', 'traktat'], not: ['pakt z diabłem'] },
      },
    ])
  })

  test('takes a query in the place of lists', async () => {
    const { form } = await manager(world).say('temat dodaj zapytanie Pakty')
    expect(form?.fields.map(({ name }) => name)).toEqual(['name', 'query', 'not'])
    const reply = replyOf(await manager(world).handIn(form, { query: 'pakt AND region' }))
    expect(wordsOf(reply)).toContain('trafiłby w 1 artykuł')
    await manager(world).press(reply, 'Zapisz')
    expect(world.settings.settings()[0]?.section).toEqual({ name: 'Pakty', query: 'pakt AND region' })
  })

  test('says which channels will get its alerts', async () => {
    world = await aDeskWorld({ tryTopic, text: soundConfig.replace('    topics: [Umowy]\n', '') })
    expect(wordsOf(await preview())).toContain('Alerty przyjdą na: slack:C0123ABCD.')
    expect(wordsOf(await preview())).toContain('W archiwum nie ma artykułów z ostatnich 7 dni')
  })

  test('says how many days it had time for', async () => {
    const texts = { ...world.store.texts }
    const slow = { ...world, store: { ...world.store, texts: { ...texts, texts: endless } } }
    async function endless(...args: Parameters<typeof texts.texts>) {
      world.clock.advance(7_000)
      const [first] = await texts.texts(args[0], { ...args[1], before: null })
      return first === undefined ? [] : Array.from({ length: args[1].limit }, () => first)
    }
    const { form } = await manager(slow).run('topic add', { name: 'Pakty' })
    const words = wordsOf(replyOf(await manager(slow).handIn(form, { any: 'pakt' })))
    expect(words).toContain('Sprawdzono 150 artykułów')
    expect(words).toContain('Na starsze zabrakło czasu.')
  })

  test.each<[string, Record<string, string>, string, string]>([
    ['no keyword at all', { any: '' }, 'any', 'any'],
    ['a keyword without a word', { any: 'pakt\n!!!' }, 'any', 'słow'],
    ['an open quotation mark', { any: 'pakt', not: '"umowa o' }, 'not', 'nie jest zamknięty'],
    ['a name that is taken by the file', { name: 'Umowy', any: 'x' }, 'name', 'już jest'],
    ['a name without a Latin letter', { name: 'Договоры', any: 'пакт' }, 'name', 'litera łacińska'],
  ])('shows %s beside its field', async (_name, values, field, part) => {
    const { form } = await manager(world).run('topic add', { name: 'Pakty' })
    const submission = await manager(world).handIn(form, values)
    expect(submission.kind === 'errors' && submission.errors[field]).toContain(part)
    expect(submission.kind === 'errors' && submission.form.fields[0]).toMatchObject({
      initial: values['name'] ?? 'Pakty',
    })
  })
})

describe('topic edit', () => {
  beforeEach(async () => {
    await world.settings.put(pakty, by)
  })

  test('changes what a channel has set', async () => {
    const { form } = await manager(world).run('topic edit', { topic: 'pakty' })
    const reply = replyOf(await manager(world).handIn(form, { any: 'pakt\nsojusz' }))
    expect(wordsOf(reply)).toContain('Żaden kanał nie dostanie alertów')
    await manager(world).press(reply, 'Zapisz')
    expect(world.settings.settings()[0]?.section).toEqual({ name: 'Pakty', any: ['pakt', 'sojusz'] })
  })

  test.each<[string, string, string]>([
    ['what the file declares, with its line', 'Umowy', '„name” stoi w depesza.yaml (wiersz 14)'],
    ['what nobody has, with the nearest', 'umwoy', 'Najbliższe: Umowy'],
  ])('refuses %s', async (_name, topic, part) => {
    const reply = await manager(world).run('topic edit', { topic })
    expect(wordsOf(reply)).toContain(part)
    expect(reply.form).toBeUndefined()
  })

  test('tells of a change that somebody made while the form was open', async () => {
    const { form } = await manager(world).run('topic edit', { topic: 'pakty' })
    await world.settings.put({ ...pakty, section: { name: 'Pakty', any: ['inne'] } }, by)
    const reply = replyOf(await manager(world).handIn(form, { any: 'pakt\nsojusz' }))
    expect(wordsOf(reply)).toContain('w międzyczasie')
  })

  test('tells of a change that somebody made during the preview', async () => {
    const { form } = await manager(world).run('topic edit', { topic: 'pakty' })
    const reply = replyOf(await manager(world).handIn(form, { any: 'pakt\nsojusz' }))
    await world.settings.put({ ...pakty, section: { name: 'Pakty', any: ['inne'] } }, by)
    expect(wordsOf(await manager(world).press(reply, 'Zapisz'))).toContain('ktoś zmienił to w międzyczasie')
    expect(world.settings.settings()[0]?.section).toMatchObject({ any: ['inne'] })
  })
})

describe('topic test', () => {
  test('tries without a way to save', async () => {
    const { form } = await manager(world).run('topic test', { name: 'Umowy' })
    expect(form?.fields.find(({ name }) => name === 'any')).toMatchObject({ initial: 'umowa\ntraktat' })
    const reply = replyOf(await manager(world).handIn(form, { any: 'pakt', beside: '' }))
    expect(wordsOf(reply)).toContain('trafiłby w 2 artykuły')
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Popraw'])
  })
})

describe('topic remove', () => {
  test('asks first, and can be undone', async () => {
    await world.settings.put(pakty, by)
    const question = await manager(world).run('topic remove', { topic: 'Pakty' })
    expect(world.settings.settings()).toHaveLength(1)
    const removed = await manager(world).press(question, 'Usuń')
    expect(world.settings.settings()).toEqual([])
    await manager(world).press(removed, 'Cofnij')
    expect(world.settings.settings()).toEqual([pakty])
  })

  test('says which channel still wants it', async () => {
    await world.settings.put(pakty, by)
    await world.settings.put({ kind: 'channels', id: 'slack:C9999ZZZZ', section: { topics: ['pakty'] } }, by)
    const question = await manager(world).run('topic remove', { topic: 'Pakty' })
    expect(wordsOf(await manager(world).press(question, 'Usuń'))).toContain('pakty')
    expect(world.settings.settings()).toHaveLength(2)
  })
})

describe('a draft', () => {
  test('is its author’s alone', async () => {
    const action = actionOf(await preview(), 'Zapisz')
    expect(wordsOf(await manager(world, { userId: 'U2' }).act(action))).toContain('wygasł')
    expect(world.settings.settings()).toEqual([])
  })

  test('says after a restart that it has expired, and a form that was open is read all the same', async () => {
    const { form } = await manager(world).run('topic add', { name: 'Pakty' })
    const action = actionOf(await preview(), 'Zapisz')
    const restarted = await aDeskWorld({ store: world.store, tryTopic })
    expect(wordsOf(await manager(restarted).act(action))).toContain('wygasł')
    const reply = replyOf(await manager(restarted).handIn(form, { any: 'pakt' }))
    expect(wordsOf(await manager(restarted).press(reply, 'Zapisz'))).toContain('Zapisano')
  })
})

describe('an undo', () => {
  test('is over after a quarter of an hour, and after another change', async () => {
    const saved = await manager(world).press(await preview(), 'Zapisz')
    await world.settings.put({ ...pakty, section: { name: 'Pakty', any: ['inne'] } }, by)
    expect(wordsOf(await manager(world).press(saved, 'Cofnij'))).toContain('w międzyczasie')
    world.clock.advance(16 * 60_000)
    expect(wordsOf(await manager(world).press(saved, 'Cofnij'))).toContain('nie da się już cofnąć')
    expect(world.settings.settings()).toHaveLength(1)
  })

  test('outlives a restart', async () => {
    const saved = await manager(world).press(await preview(), 'Zapisz')
    const restarted = await aDeskWorld({ store: world.store })
    expect(wordsOf(await manager(restarted).press(saved, 'Cofnij'))).toContain('Cofnięto zmianę: Pakty')
    expect(await world.store.settings.all()).toEqual([])
  })
})

test.each(['topic add', 'topic edit', 'topic test', 'topic remove'])(
  '%s is for managers alone',
  async (path) => {
    const reply = await manager(world, { isManager: false }).run(path, { topic: 'Umowy' })
    expect(wordsOf(reply)).toContain('osoba zarządzająca')
    expect(reply.form).toBeUndefined()
  },
)

test.each([
  'topic-fill:add.lists',
  'topic-fill:edit.lists',
  'topic-fill:x',
  'topic-fill:add.lists.pakty.abcdef',
])('a form %s from elsewhere saves nothing', async (action) => {
  const form = { title: '', action, fields: [] }
  const visitor = manager(world, { isManager: false })
  expect(wordsOf(replyOf(await visitor.handIn(form, { name: 'Pakty', any: 'pakt' })))).toContain(
    'zarządzająca',
  )
  expect(world.settings.settings()).toEqual([])
})
