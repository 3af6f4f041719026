import { expect, test } from 'vitest'
import type { SettingChange } from '#domain/setting.ts'
import { aNewOperation, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const by = { platform: 'slack', userId: 'U1' }

function aChange(overrides: Partial<SettingChange> = {}): SettingChange {
  const after = { name: 'Pakty', any: ['pakt „obronny”'] }
  return { at: builtAt, by, kind: 'topics', id: 'pakty', before: null, after, ...overrides }
}

export function settingContract(store: StoreInUse): void {
  test('an empty store has no settings and no changes', async () => {
    expect(await store().settings.all()).toEqual([])
    expect(await store().settings.changes(10)).toEqual([])
  })

  test('settings stand in the order in which each was first set, and the last change of each counts', async () => {
    const renamed = { name: 'Pakty i sojusze' }
    await store().settings.change([aChange()], [])
    await store().settings.change([aChange({ kind: 'experts', after: { name: 'Lena Zawada' } })], [])
    await store().settings.change([aChange({ after: renamed })], [])
    expect(await store().settings.all()).toEqual([
      { kind: 'topics', id: 'pakty', section: renamed },
      { kind: 'experts', id: 'pakty', section: { name: 'Lena Zawada' } },
    ])
  })

  test('what is removed is gone, and its changes stay, the newest first', async () => {
    const added = aChange()
    const removed = aChange({ at: builtAt + 1, before: added.after, after: null })
    await store().settings.change([added], [])
    await store().settings.change([removed], [])
    expect(await store().settings.all()).toEqual([])
    expect(await store().settings.changes(10)).toEqual([removed, added])
    expect(await store().settings.changes(1)).toEqual([removed])
  })

  test('several changes at once are one transaction, in their order', async () => {
    const added = ['pakty', 'sojusze', 'umowy'].map((id) => aChange({ id }))
    await store().settings.change(added, [])
    expect((await store().settings.all()).map(({ id }) => id)).toEqual(['pakty', 'sojusze', 'umowy'])
    expect(await store().settings.changes(3)).toEqual(added.toReversed())
    const twice = [
      aNewOperation({ subject: 'audit:2' }),
      aNewOperation({ subject: 'audit:2', message: undefined as never }),
    ]
    await expect(store().settings.change([aChange({ id: 'nigdy' })], twice)).rejects.toThrow(/./u)
    expect((await store().settings.all()).map(({ id }) => id)).not.toContain('nigdy')
  })

  test('the operations that tell of a change are filed with it', async () => {
    await store().settings.change([aChange()], [aNewOperation({ subject: 'audit:1' })])
    expect((await store().outbox.operations(10)).map(({ subject }) => subject)).toEqual(['audit:1'])
  })
}
