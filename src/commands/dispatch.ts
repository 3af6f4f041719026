import { destinationsOf } from '#domain/configuration.ts'
import { reasonOf } from '#domain/errors.ts'
import type { FormValues } from '#domain/form.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandGroup, CommandInput, Dispatcher, Submission } from '#ports/dispatcher.ts'
import { nearest } from '#text/nearest.ts'
import { answersOf } from '#wording/answers.ts'
import { framePhrases } from '#wording/frame.ts'
import { sentence, type Answering, type Catalogue, type Command, type CommandWorld } from './command.ts'
import { typedPath } from './command-path.ts'
import { findCommand, readAsked, pathsOf } from './find-command.ts'
import { findNamed, namesOf } from './find-name.ts'
import { withPause } from './tell-pause.ts'
import { composeHome } from './home.ts'
import { catalogue } from './index.ts'

/** Longer than any name; comparing a longer one with every name of an archive would hold up the bot. */
const MOST_CHARS = 300
/** Discord's longest text input; a form's own limits are its command's. */
const MOST_FIELD_CHARS = 4000

type Desk = { readonly world: CommandWorld; readonly offered: Catalogue }

/**
 * What platforms call. Nothing here throws: trouble is logged and answered in a sentence. Whatever belongs to managers (commands,
 * buttons, menus, forms) is refused to everybody else, whatever the platform let through.
 */
export function createDispatcher(world: CommandWorld, offered: Catalogue = catalogue): Dispatcher {
  const desk = { world, offered }
  return {
    commands: offered.commands,
    messageCommands: offered.messageCommands,
    shortcuts: offered.shortcuts,
    run: (path, input, invocation) =>
      answer(world, invocation, async () => {
        const command = findCommand(offered.commands, path)
        if (isTooLong(wordsIn(input, command))) return tooLong(invocation)
        if (command === null) return unknownCommand(desk, path, invocation)
        const denied = refused(command.group, invocation)
        return denied ?? withPause(world, await command.run(world, input, invocation), invocation)
      }),
    runText: (text, invocation) => answer(world, invocation, () => runText(desk, text, invocation)),
    runOnMessage: (name, message, invocation) =>
      answer(world, invocation, async () => {
        const command = offered.messageCommands.find((one) => one.name === name)
        if (command === undefined) return unknownCommand(desk, name, invocation)
        return refused(command.group, invocation) ?? command.run(world, message, invocation)
      }),
    complete: async (path, option, typed) =>
      isTooLong([typed]) ? [] : (findCommand(offered.commands, path)?.complete(world, option, typed) ?? []),
    press: (action, invocation, value = '') =>
      answer(world, invocation, () => press(desk, { action, value }, invocation)),
    submit: (action, values, invocation) => submit(desk, { action, values }, invocation),
    home: (invocation) => composeHome(desk, invocation),
  }
}

async function answer(
  world: CommandWorld,
  invocation: Invocation,
  work: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return withPlaces(world, await work())
  } catch (error) {
    world.log.error('command failed', { platform: invocation.platform, reason: reasonOf(error) })
    return sentence(answersOf(invocation.locale).failed, 'failed')
  }
}

/** Wherever a channel of the configuration stands in an answer, its platform draws its name. */
function withPlaces({ configuration }: CommandWorld, reply: Reply): Reply {
  return { ...reply, places: [...destinationsOf(configuration), ...(reply.places ?? [])] }
}

async function runText({ world, offered }: Desk, text: string, invocation: Invocation): Promise<Reply> {
  if (isTooLong([text])) return tooLong(invocation)
  const { locale } = invocation
  const asked = readAsked(offered.commands, text)
  if (asked.kind === 'unknown') return unknownCommand({ world, offered }, asked.word, invocation)
  if (asked.kind === 'family') {
    const typed = pathsOf(offered.commands, asked.family).map((command) => typedPath(command, locale))
    return sentence(framePhrases(locale).whichOf(asked.family.names[locale], typed), 'asked-wrongly')
  }
  const { command, rest } = asked
  const denied = refused(command.group, invocation)
  return denied ?? withPause(world, await command.run(world, command.readText(rest), invocation), invocation)
}

async function press(
  { world, offered }: Desk,
  { action, value }: { readonly action: string; readonly value: string },
  invocation: Invocation,
): Promise<Reply> {
  const [kind, rest] = splitAction(action)
  const owner = answeringOf(offered).find(
    ({ presses }) => presses !== undefined && Object.hasOwn(presses, kind),
  )
  const denied = owner === undefined ? null : refused(owner.group, invocation)
  if (denied !== null) return denied
  const pressed = isTooLong([value])
    ? null
    : await owner?.presses?.[kind]?.(world, { rest, value: value === '' ? null : value }, invocation)
  return pressed ?? sentence(answersOf(invocation.locale).staleButton, 'asked-wrongly')
}

async function submit(
  { world, offered }: Desk,
  { action, values }: { readonly action: string; readonly values: FormValues },
  invocation: Invocation,
): Promise<Submission> {
  const [kind, rest] = splitAction(action)
  const owner = answeringOf(offered).find(
    ({ submits }) => submits !== undefined && Object.hasOwn(submits, kind),
  )
  const denied = owner === undefined ? null : refused(owner.group, invocation)
  if (denied !== null) return { kind: 'reply', reply: denied }
  if (isTooLong(Object.values(values), MOST_FIELD_CHARS))
    return { kind: 'reply', reply: tooLong(invocation, MOST_FIELD_CHARS) }
  let problems: Submission | null = null
  const reply = await answer(world, invocation, async () => {
    const submitted = await owner?.submits?.[kind]?.(world, { rest, values }, invocation)
    if (submitted?.kind === 'reply') return submitted.reply
    problems = submitted ?? null
    return sentence(framePhrases(invocation.locale).formExpired, 'asked-wrongly')
  })
  return problems ?? { kind: 'reply', reply }
}

/** Everything with buttons, menus or forms of its own. */
function answeringOf({ commands, messageCommands, shortcuts, others }: Catalogue): readonly Answering[] {
  return [...commands, ...messageCommands, ...shortcuts, ...others]
}

function splitAction(action: string): readonly [kind: string, rest: string] {
  const [, kind = '', rest = ''] = /^([a-z][a-z0-9-]*)(?::(.*))?$/u.exec(action) ?? []
  return [kind, rest]
}

/** What is said in place of an answer to who may not have one; null where they may. */
function refused(group: CommandGroup, { isManager, platform, userId, locale }: Invocation): Reply | null {
  if (group === 'reader' || isManager) return null
  return sentence(framePhrases(locale).managersOnly(platform, userId), 'asked-wrongly')
}

/** What was typed; the address of an attachment is the platform's own. */
function wordsIn(input: CommandInput, command: Command | null): readonly unknown[] {
  const isAttached = (name: string): boolean =>
    command?.options.some((option) => option.name === name && option.type === 'attachment') ?? false
  return Object.entries(input).flatMap(([name, value]) => (isAttached(name) ? [] : [value]))
}

function isTooLong(values: readonly unknown[], most = MOST_CHARS): boolean {
  return values.some((value) => String(value).length > most)
}

function tooLong({ locale }: Invocation, most = MOST_CHARS): Reply {
  return sentence(answersOf(locale).tooLong(most), 'asked-wrongly')
}

/** Whoever types a topic alone wants to read on it. */
function unknownCommand({ world, offered }: Desk, word: string, { locale }: Invocation): Reply {
  const topic = findNamed(word, namesOf(world).topics)
  const recent = findCommand(offered.commands, 'recent')
  if (topic !== null && recent !== null) {
    const meant = `${typedPath(recent, locale)} ${topic.name}`
    return sentence(answersOf(locale).unknownCommand(word.slice(0, 40), meant), 'asked-wrongly')
  }
  const names = offered.commands.flatMap((command) => [typedPath(command, 'en'), typedPath(command, 'pl')])
  const asked = word.slice(0, 40)
  return sentence(answersOf(locale).unknownCommand(asked, nearest(asked, names, 1).join('')), 'asked-wrongly')
}
