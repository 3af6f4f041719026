import type { Bilingual } from '#domain/bilingual.ts'
import type { CommandDefinition, CommandFamily, CommandOption } from '#ports/dispatcher.ts'
import { familiesOf } from '#commands/command-path.ts'
import { limits } from './limits.ts'

/** A slash command as the manifest names it: https://docs.slack.dev/reference/app-manifest */
export type SlashCommand = {
  readonly command: string
  readonly description: string
  readonly usage_hint: string
  readonly should_escape: false
}

/**
 * The one slash command with all commands as its words. Slack knows neither options nor languages for it, so the hint
 * shows both names of each: "recent|ostatnie [topic] [since]; status|stan", those of a family behind its own, without options.
 */
export function renderCommand(commands: readonly CommandDefinition[]): SlashCommand {
  const ofOne = commands.filter(({ family }) => family === undefined)
  const families = familiesOf(commands).map((family) => describeFamily(family, commands))
  const hint = [...ofOne.map(describeCommand), ...families].join('; ')
  const summary = commands.map((command) => command.summary.en).join('. ')
  return {
    command: '/depesza',
    description: summary.slice(0, limits.commandDescription),
    usage_hint: hint.slice(0, limits.commandHint),
    should_escape: false,
  }
}

function describeCommand(command: CommandDefinition): string {
  return [bothNames(command.names), ...command.options.map(describeOption)].join(' ')
}

function describeFamily(family: CommandFamily, commands: readonly CommandDefinition[]): string {
  const members = commands.filter((command) => command.family?.name === family.name)
  return [family, ...members].map(({ names }) => bothNames(names)).join(' ')
}

function bothNames({ en, pl }: Bilingual): string {
  return en === pl ? en : `${en}|${pl}`
}

function describeOption(option: CommandOption): string {
  return option.isRequired ? option.names.en : `[${option.names.en}]`
}
