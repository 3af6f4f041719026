import type { Bilingual } from '#domain/bilingual.ts'
import type { CommandFamily } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import type { Command } from './command.ts'
import { familiesOf, pathOf } from './command-path.ts'

/** What free text asks for: a command and the words behind it, a family without its second word, or nothing that exists. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command; readonly rest: string }
  | { readonly kind: 'family'; readonly family: CommandFamily }
  | { readonly kind: 'unknown'; readonly word: string }

/** By its path in either language ("topic add", "ostatnie"); case and diacritics do not count. Null where there is none. */
export function findCommand(commands: readonly Command[], path: string): Command | null {
  const asked = readAsked(commands, path)
  return asked.kind === 'command' && asked.rest === '' ? asked.command : null
}

/** Reads "temat dodaj …" and "dodaj temat …" alike; words of both languages may be mixed. No words at all ask for `help`. */
export function readAsked(commands: readonly Command[], text: string): Asked {
  const [first, behindFirst] = cutWord(text)
  const [second, behindSecond] = cutWord(behindFirst)
  const word = first === '' ? 'help' : first
  const ofTwo = commands.find((command) => isOfTwo(command, word, second))
  if (ofTwo !== undefined) return { kind: 'command', command: ofTwo, rest: behindSecond }
  const ofOne = commands.find(({ family, names }) => family === undefined && isNamed(names, word))
  if (ofOne !== undefined) return { kind: 'command', command: ofOne, rest: behindFirst }
  const family = familiesOf(commands).find(({ names }) => isNamed(names, word))
  return family === undefined ? { kind: 'unknown', word } : { kind: 'family', family }
}

/** The commands of a family, by their paths. */
export function pathsOf(commands: readonly Command[], family: CommandFamily): readonly Command[] {
  return commands.filter(
    (command) => command.family !== undefined && pathOf(command).startsWith(`${family.name} `),
  )
}

function cutWord(text: string): readonly [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(text) ?? []
  return [word, rest]
}

function isOfTwo({ family, names }: Command, first: string, second: string): boolean {
  if (family === undefined) return false
  const isInOrder = isNamed(family.names, first) && isNamed(names, second)
  return isInOrder || (isNamed(family.names, second) && isNamed(names, first))
}

function isNamed(names: Bilingual, word: string): boolean {
  const folded = fold(word)
  return Object.values(names).some((name) => fold(name) === folded)
}
