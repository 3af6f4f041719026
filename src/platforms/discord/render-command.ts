import type { CommandDefinition, CommandOption } from '#ports/dispatcher.ts'
import { limits } from './limits.ts'

/** Discord's option types: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const OPTION_TYPES = { subcommand: 1, text: 3, integer: 4, boolean: 5 } as const

/** Commands work in servers, not in private messages: https://docs.discord.com/developers/interactions/application-commands#interaction-contexts */
const GUILD_CONTEXT = 0

/** The one application command `/depesza` with a subcommand for each definition, named in English and, for Polish readers, in Polish. */
export function renderCommand(definitions: readonly CommandDefinition[]) {
  return {
    type: 1,
    name: 'depesza',
    description: 'News alerts: recent items, quotations, help and status',
    description_localizations: { pl: 'Alerty prasowe: ostatnie artykuły, cytaty, pomoc i stan' },
    contexts: [GUILD_CONTEXT],
    options: definitions.slice(0, limits.commandOptions).map((definition) => ({
      type: OPTION_TYPES.subcommand,
      ...nameAndDescription(definition),
      options: inOrder(definition.options).map(renderOption),
    })),
  }
}

function renderOption(option: CommandOption) {
  const isNumber = option.type === 'integer'
  return {
    type: OPTION_TYPES[option.type],
    ...nameAndDescription(option),
    required: option.isRequired,
    ...(isNumber && option.minimum !== undefined ? { min_value: option.minimum } : {}),
    ...(isNumber && option.maximum !== undefined ? { max_value: option.maximum } : {}),
    ...(option.hasCompletion && option.type !== 'boolean' ? { autocomplete: true } : {}),
  }
}

/** Names must be lower case; https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
function nameAndDescription(named: Pick<CommandOption, 'name' | 'names' | 'summary'>) {
  return {
    name: named.name.toLowerCase(),
    name_localizations: { pl: named.names.pl.toLowerCase() },
    description: named.summary.en.slice(0, limits.commandDescription),
    description_localizations: { pl: named.summary.pl.slice(0, limits.commandDescription) },
  }
}

/** Required options stand first, as Discord demands. */
function inOrder(options: readonly CommandOption[]): readonly CommandOption[] {
  return options
    .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .slice(0, limits.commandOptions)
}
