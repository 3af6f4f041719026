import { expect, test } from 'vitest'
import { renderCommand } from '#platforms/discord/render-command.ts'
import { commands } from '#commands/index.ts'
import { validateBody } from '../../servers/discord/validate-body.ts'
import { recentDefinition } from './harness.ts'

test('the commands that the bot really has are ones that Discord takes', () => {
  expect(validateBody('commands', [renderCommand(commands)])).toEqual([])
})

test('every subcommand and option has a Polish name', () => {
  const { options } = renderCommand(commands)
  expect(options.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
  expect(options.map((one) => one.name_localizations.pl)).toEqual(commands.map(({ names }) => names.pl))
})

test('required options stand first', () => {
  const [topic, ...others] = recentDefinition.options
  if (topic === undefined) throw new Error('the definition has no option')
  const definition = { ...recentDefinition, options: [...others, { ...topic, isRequired: true }] }
  const command = renderCommand([definition])
  expect(command.options[0]?.options.map(({ name }) => name)).toEqual(['topic', 'limit', 'share'])
  expect(validateBody('commands', [command])).toEqual([])
})
