import { reasonOf } from '#domain/errors.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Dispatcher } from '#ports/platform.ts'
import { fold } from '#text/fold.ts'
import { nearest } from '#text/nearest.ts'
import { answersOf } from '#wording/answers.ts'
import { sentence, type Command, type CommandWorld } from './command.ts'
import { commands } from './index.ts'
import { turnPage } from './recent.ts'
import { turnSearchPage } from './search.ts'
import { showQuotes, showSources } from './story-details.ts'

/** Longer than any name; comparing a longer one with every name of an archive would hold up the bot. */
const MOST_CHARS = 300

/** What platforms call. Nothing here throws: trouble is logged and answered in a sentence. */
export function createDispatcher(world: CommandWorld): Dispatcher {
  return {
    commands,
    run: (name, input, invocation) =>
      answer(world, invocation, async () => {
        if (isTooLong(Object.values(input))) return tooLong(invocation)
        const command = findCommand(name)
        return command === null ? unknownCommand(name, invocation) : command.run(world, input, invocation)
      }),
    runText: (text, invocation) => answer(world, invocation, () => runText(world, text, invocation)),
    complete: async (name, option, typed) =>
      isTooLong([typed]) ? [] : (findCommand(name)?.complete(world, option, typed) ?? []),
    press: (action, invocation) => answer(world, invocation, () => press(world, action, invocation)),
  }
}

async function answer(
  world: CommandWorld,
  invocation: Invocation,
  work: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    world.log.error('command failed', { platform: invocation.platform, reason: reasonOf(error) })
    return sentence(answersOf(invocation.locale).failed, 'failed')
  }
}

async function runText(world: CommandWorld, text: string, invocation: Invocation): Promise<Reply> {
  if (isTooLong([text])) return tooLong(invocation)
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(text) ?? []
  const command = findCommand(word === '' ? 'help' : word)
  if (command === null) return unknownCommand(word, invocation)
  return command.run(world, command.readText(rest), invocation)
}

async function press(world: CommandWorld, action: string, invocation: Invocation): Promise<Reply> {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/u.exec(action) ?? []
  const presses: Readonly<Record<string, () => Promise<Reply | null>>> = {
    quotes: () => showQuotes(world, rest, invocation),
    sources: () => showSources(world, rest, invocation),
    page: () => turnPage(world, { state: rest, isShared: false }, invocation),
    share: () => turnPage(world, { state: rest, isShared: true }, invocation),
    search: () => turnSearchPage(world, { state: rest, isShared: false }, invocation),
    searchshare: () => turnSearchPage(world, { state: rest, isShared: true }, invocation),
  }
  const pressed = Object.hasOwn(presses, kind) ? await presses[kind]?.() : null
  return pressed ?? sentence(answersOf(invocation.locale).staleButton, 'asked-wrongly')
}

function isTooLong(values: readonly unknown[]): boolean {
  return values.some((value) => String(value).length > MOST_CHARS)
}

function tooLong({ locale }: Invocation): Reply {
  return sentence(answersOf(locale).tooLong(MOST_CHARS), 'asked-wrongly')
}

/** By its name in either language; case and diacritics do not count. */
function findCommand(word: string): Command | null {
  const folded = fold(word)
  return commands.find(({ names }) => Object.values(names).some((name) => fold(name) === folded)) ?? null
}

function unknownCommand(word: string, { locale }: Invocation): Reply {
  const names = commands.flatMap((command) => Object.values(command.names))
  return sentence(
    answersOf(locale).unknownCommand(word.slice(0, 40), nearest(word.slice(0, 40), names, 1).join('')),
    'asked-wrongly',
  )
}
