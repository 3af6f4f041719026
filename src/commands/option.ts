import type { CommandOption } from '#ports/dispatcher.ts'

import { unquoted } from './pieces.ts'

type Both = readonly [en: string, pl: string]

/** An option that takes text and need not be given, but for what `more` says. */
export function textOption(
  [name, polish]: Both,
  [en, pl]: Both,
  more: Partial<Omit<CommandOption, 'name' | 'names' | 'summary'>> = {},
): CommandOption {
  return {
    name,
    names: { en: name, pl: polish },
    summary: { en, pl },
    type: 'text',
    isRequired: false,
    hasCompletion: false,
    ...more,
  }
}

/** What was given for an option, without quotation marks around the whole of it; empty where nothing was. */
export function givenText(
  input: Readonly<Record<string, string | number | boolean>>,
  option: string,
): string {
  return unquoted(String(input[option] ?? '')).trim()
}
