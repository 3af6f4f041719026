import type {
  CommandDefinition,
  CommandGroup,
  CommandOption,
  Dispatcher,
  MessageCommandDefinition,
} from '#ports/dispatcher.ts'
import { familiesOf } from '#commands/command-path.ts'
import { limits } from './limits.ts'

/** Types of commands: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types */
const COMMAND_TYPES = { slash: 1, message: 3 } as const

/** Discord's option types: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const OPTION_TYPES = { subcommand: 1, family: 2, text: 3, integer: 4, boolean: 5, attachment: 11 } as const

/** Commands work in servers, not in private messages: https://docs.discord.com/developers/interactions/application-commands#interaction-contexts */
const GUILD_CONTEXT = 0

/** MANAGE_GUILD, 1 << 5, "Manage Server": https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const MANAGE_GUILD = 1 << 5

const TOP: Readonly<Record<CommandGroup, object>> = {
  reader: {
    name: 'depesza',
    description: 'News alerts: recent items, quotations, help and status',
    description_localizations: { pl: 'Alerty prasowe: ostatnie artykuły, cytaty, pomoc i stan' },
  },
  manager: {
    name: 'depesza-admin',
    description: 'News alerts: topics, sources and channels, for managers',
    description_localizations: { pl: 'Alerty prasowe: tematy, źródła i kanały, dla zarządzających' },
    // What a server's administrators may change; the bot asks again.
    default_member_permissions: MANAGE_GUILD,
  },
}

/** Everything that is registered with Discord: `/depesza` for readers, `/depesza-admin` for managers, and what can be done with a message. */
export function renderCommands({
  commands,
  messageCommands,
}: Pick<Dispatcher, 'commands' | 'messageCommands'>) {
  const groups = (['reader', 'manager'] as const).map((group) => ({
    group,
    members: commands.filter((command) => command.group === group),
  }))
  return [
    ...groups
      .filter(({ members }) => members.length > 0)
      .map(({ group, members }) => renderGroup(group, members)),
    ...messageCommands.map(renderMessageCommand),
  ]
}

/** Commands of one word are subcommands, those of two stand in a subcommand group under the first. */
function renderGroup(group: CommandGroup, members: readonly CommandDefinition[]) {
  const ofOne = members.filter(({ family }) => family === undefined)
  const families = familiesOf(members).map((family) => ({
    type: OPTION_TYPES.family,
    ...nameAndDescription(family),
    options: members
      .filter((member) => member.family?.name === family.name)
      .slice(0, limits.commandOptions)
      .map(renderSubcommand),
  }))
  return {
    type: COMMAND_TYPES.slash,
    ...TOP[group],
    contexts: [GUILD_CONTEXT],
    options: [...ofOne.map(renderSubcommand), ...families].slice(0, limits.commandOptions),
  }
}

/** The name is what the menu shows, so it may hold capitals and spaces, and there is no description. */
function renderMessageCommand({ names, group }: MessageCommandDefinition) {
  return {
    type: COMMAND_TYPES.message,
    name: names.en.slice(0, limits.commandName),
    name_localizations: { pl: names.pl.slice(0, limits.commandName) },
    contexts: [GUILD_CONTEXT],
    ...(group === 'manager' ? { default_member_permissions: MANAGE_GUILD } : {}),
  }
}

function renderSubcommand(definition: CommandDefinition) {
  return {
    type: OPTION_TYPES.subcommand,
    ...nameAndDescription(definition),
    options: inOrder(definition.options).map(renderOption),
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
