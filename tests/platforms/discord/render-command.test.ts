import { describe, expect, test } from 'vitest'
import { renderCommands } from '#platforms/discord/render-command.ts'
import { limits } from '#platforms/discord/limits.ts'
import { catalogue, commands } from '#commands/index.ts'
import type { CommandDefinition } from '#ports/dispatcher.ts'
import { commandLength, validateBody } from '../../servers/discord/validate-body.ts'
import { familyCommands, recentDefinition } from './harness.ts'

type Named = {
  readonly name: string
  readonly name_localizations?: { readonly pl: string }
  readonly description?: string
  readonly description_localizations?: { readonly pl: string }
  readonly options?: readonly Named[]
}

function render(definitions: readonly CommandDefinition[]): readonly Named[] {
  return renderCommands({ commands: definitions, messageCommands: [] }) as readonly Named[]
}

test('the commands that the bot really has are ones that Discord takes', () => {
  expect(validateBody('commands', renderCommands(catalogue))).toEqual([])
})

test('no level holds over 25, and no command over 8000 characters in all', () => {
  const rendered = renderCommands(catalogue) as readonly Named[]
  for (const command of rendered) {
    expect(commandLength(command)).toBeLessThanOrEqual(limits.commandTotal)
    for (const { options = [] } of everyLevel(command)) expect(options.length).toBeLessThanOrEqual(25)
  }
})

function everyLevel(named: Named): readonly Named[] {
  return [named, ...(named.options ?? []).flatMap(everyLevel)]
}

test('everything that has a name or a description has it in Polish too', () => {
  const definitions = [...commands, ...familyCommands]
  const rendered = renderCommands({ ...catalogue, commands: definitions }) as readonly Named[]
  const lacking = rendered.flatMap(everyLevel).filter((named) => {
    const isTop = named.name.startsWith('depesza')
    const hasName = isTop || named.name_localizations?.pl.trim()
    const hasDescription = named.description === undefined || named.description_localizations?.pl.trim()
    return !hasName || !hasDescription
  })
  expect(lacking).toEqual([])
  const [reader] = rendered
  expect(reader?.options?.map((one) => one.name_localizations?.pl)).toEqual([
    ...commands
      .filter((one) => one.group === 'reader' && one.family === undefined)
      .map(({ names }) => names.pl),
    'zestawienie',
    'temat',
  ])
})

describe('groups', () => {
  const rendered = render([recentDefinition, ...familyCommands])

  test('readers and managers have a command each, and that of the managers asks for a permission', () => {
    expect(rendered.map(({ name }) => name)).toEqual(['depesza', 'depesza-admin'])
    expect(rendered[1]).toMatchObject({ default_member_permissions: 32, contexts: [0] })
    expect(rendered[0]).not.toHaveProperty('default_member_permissions')
    expect(validateBody('commands', rendered)).toEqual([])
  })

  test('a family stands once in each of them, with its own commands', () => {
    expect(rendered[0]?.options?.map(({ name }) => name)).toEqual(['recent', 'topic'])
    expect(rendered[1]).toMatchObject({
      options: [
        {
          type: 2,
          name: 'topic',
          options: [
            { type: 1, name: 'add' },
            { type: 1, name: 'remove' },
          ],
        },
      ],
    })
  })

  test('without a command for managers there is none of theirs', () => {
    expect(render([recentDefinition]).map(({ name }) => name)).toEqual(['depesza'])
  })
})

test('required options stand first', () => {
  const [topic, ...others] = recentDefinition.options
  if (topic === undefined) throw new Error('the definition has no option')
  const definition = { ...recentDefinition, options: [...others, { ...topic, isRequired: true }] }
  const rendered = render([definition])
  expect(rendered[0]?.options?.[0]?.options?.map(({ name }) => name)).toEqual(['topic', 'limit', 'share'])
  expect(validateBody('commands', rendered)).toEqual([])
})
