import type { Locale } from '#domain/locale.ts'
import type { CommandDefinition, CommandFamily, CommandGroup } from '#ports/dispatcher.ts'

type Named = Pick<CommandDefinition, 'name' | 'names' | 'family'>

/** What a command is called by whoever runs it: "recent", "topic add". */
export function pathOf({ family, name }: Pick<Named, 'name' | 'family'>): string {
  return family === undefined ? name : `${family.name} ${name}`
}

/** What a reader types: "ostatnie", "temat dodaj". */
export function typedPath({ family, names }: Named, locale: Locale): string {
  return family === undefined ? names[locale] : `${family.names[locale]} ${names[locale]}`
}

/** What stands before a command's words. Discord has managers' commands under a name of their own, which servers can keep from others. */
export function slashOf({ group }: { readonly group: CommandGroup }, platform: string): string {
  return group === 'manager' && platform === 'discord' ? '/depesza-admin' : '/depesza'
}

/** The families of commands, each once, in their order. */
export function familiesOf(commands: readonly Pick<Named, 'family'>[]): readonly CommandFamily[] {
  const families = commands.flatMap(({ family }) => family ?? [])
  return [...new Map(families.map((family) => [family.name, family])).values()]
}
