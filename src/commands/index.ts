import { brief } from './brief.ts'
import type { Command } from './command.ts'
import { helpFor } from './help.ts'
import { quotes } from './quotes.ts'
import { recent } from './recent.ts'
import { search } from './search.ts'
import { status } from './status.ts'

const answering: readonly Command[] = [recent, search, brief, quotes, status]

/** Every command, in the order in which `help` lists them. */
export const commands: readonly Command[] = [...answering, helpFor(answering)]
