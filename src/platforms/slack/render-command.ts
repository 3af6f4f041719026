import type { CommandDefinition, CommandOption } from '#ports/dispatcher.ts'
import { typedPath } from '#commands/command-path.ts'
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
 * shows both names of each: "recent|ostatnie [topic] [since] | status|stan".
 */
export function renderCommand(commands: readonly CommandDefinition[]): SlashCommand {
  const hint = commands.map(describeCommand).join(' · ')
  const summary = commands.map((command) => command.summary.en).join('. ')
  return {
    command: '/depesza',
    description: summary.slice(0, limits.commandDescription),
    usage_hint: hint.slice(0, limits.commandHint),
    should_escape: false,
  }
}

function describeCommand(command: CommandDefinition): string {
  const names = [...new Set([typedPath(command, 'en'), typedPath(command, 'pl')])].join('|')
  return [names, ...command.options.map(describeOption)].join(' ')
}

function describeOption(option: CommandOption): string {
  return option.isRequired ? option.names.en : `[${option.names.en}]`
}
