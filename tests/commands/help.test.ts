import { describe, expect, test } from 'vitest'
import { catalogue } from '#commands/index.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { pathOf, typedPath } from '#commands/command-path.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import { readAsked } from '#commands/find-command.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { testWorld } from '../fakes/world.ts'

async function aWorld(): Promise<CommandWorld> {
  const { configuration, store } = await testWorld()
  return aCommandWorld({ configuration, store })
}

async function ask(text: string, locale: Locale = 'pl', isManager = false): Promise<Reply> {
  const invocation = { platform: 'fake', channelAddress: 'c1', userId: 'u1', locale, isManager }
  return createDispatcher(await aWorld()).runText(text, invocation)
}

function said({ blocks }: Reply): string {
  return blocks.map((block) => ('text' in block ? block.text : block.title)).join('\n')
}

describe('help', () => {
  test('tells what is asked every day, and the rest a press away', async () => {
    const reply = await ask('pomoc')
    expect(said(reply)).toContain('/depesza ostatnie — ')
    expect(said(reply)).not.toContain('/depesza tematy')
    expect(reply.buttons).toEqual([{ label: 'Więcej poleceń', action: 'help:more' }])
    const invocation = {
      platform: 'fake',
      channelAddress: 'c1',
      userId: 'u1',
      locale: 'pl',
      isManager: false,
    } as const
    const more = said(await createDispatcher(await aWorld()).press('help:more', invocation))
    expect(more).toContain('/depesza tematy — ')
    expect(more).not.toContain('/depesza ostatnie')
  })

  test.each([
    ['pomoc ostatnie', 'Na przykład: /depesza ostatnie Białoruś 24h'],
    ['help recent', '• temat — Tylko ten temat'],
    ['pomoc /depesza szukaj', '• zapytanie (wymagane)'],
    ['pomoc stan', 'Bez opcji.'],
    ['pomoc zestawienie', '/depesza zestawienie teraz — Przegląd kanału na teraz'],
    ['pokaż', 'Który artykuł? Podaj adres'],
  ])('%s explains one command', async (text, part) => {
    expect(said(await ask(text))).toContain(part)
  })

  test('of a command that is none names the three nearest', async () => {
    const reply = await ask('pomoc ostatni')
    expect(reply.trouble).toBe('asked-wrongly')
    expect(said(reply)).toMatch(/„ostatni”. Najbliższe: ostatnie, .*, .*\. Lista: \/depesza pomoc$/u)
  })

  test('suggests commands by either name', async () => {
    const dispatcher = createDispatcher(await aWorld())
    expect((await dispatcher.complete('help', 'command', 'OSTA')).map(({ value }) => value)).toEqual([
      'recent',
    ])
    expect((await dispatcher.complete('help', 'command', 'top')).map(({ value }) => value)).toContain(
      'topics',
    )
  })
})

test.each(
  catalogue.commands
    .filter(({ example }) => example !== undefined)
    .map((command) => [pathOf(command), command] as const),
)('the example of %s asks that very command in both languages', (_path, command) => {
  for (const locale of ['pl', 'en'] as const) {
    const asked = readAsked(catalogue.commands, command.example?.[locale] ?? '')
    expect(asked).toMatchObject({ kind: 'command', command: { name: command.name } })
    expect(command.example?.[locale].startsWith(typedPath(command, locale))).toBe(true)
  }
})
