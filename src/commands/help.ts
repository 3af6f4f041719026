import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import { fold } from '#text/fold.ts'
import { nearest } from '#text/nearest.ts'
import { answersOf } from '#wording/answers.ts'
import { helpPhrases } from '#wording/help.ts'
import { privateReply, sentence, type Command } from './command.ts'
import { pathOf, slashOf, typedPath } from './command-path.ts'
import { findCommand, pathsOf, readAsked } from './find-command.ts'
import { givenText, textOption } from './option.ts'

/** What people ask every day, in the order in which it is told; the others are a press away. */
const DAILY: readonly string[] = ['recent', 'search', 'quotes', 'brief', 'explain', 'mute']
const MOST_CHOICES = 25

/** The command that lists the others and itself, and explains one of them. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    names: { en: 'help', pl: 'pomoc' },
    summary: { en: 'What you can ask', pl: 'O co można zapytać' },
    group: 'reader',
    example: { en: 'help recent', pl: 'pomoc ostatnie' },
    options: [
      textOption(['command', 'polecenie'], ['Only this command, in full', 'Tylko to polecenie, w całości'], {
        hasCompletion: true,
      }),
    ],
    run: async (_world, input, invocation) => {
      const asked = givenText(input, 'command')
      return asked === '' ? listDaily(all, invocation) : explainCommand(all, asked, invocation)
    },
    complete: (_world, _option, typed) => complete(all, typed),
    readText: (text) => ({ command: text.replace(/^\/?depesza\s+/iu, '') }),
    presses: {
      help: async (_world, { rest }, invocation) => (rest === 'more' ? listMore(all, invocation) : null),
    },
  }
  const all = [...others, help]
  return help
}

function listDaily(all: readonly Command[], invocation: Invocation): Reply {
  const { locale } = invocation
  const daily = DAILY.flatMap((name) => all.filter((command) => pathOf(command) === name))
  return {
    ...privateReply([
      { kind: 'heading', text: answersOf(locale).helpHeading },
      { kind: 'text', text: linesOf(daily, invocation) },
      { kind: 'text', text: answersOf(locale).helpHint },
    ]),
    buttons: [{ label: helpPhrases(locale).more, action: 'help:more' }],
  }
}

/** Managers see their own commands too. */
function listMore(all: readonly Command[], invocation: Invocation): Reply {
  const { locale, isManager } = invocation
  const rest = all.filter((command) => !DAILY.includes(pathOf(command)))
  const forReaders = rest.filter(({ group }) => group === 'reader')
  const forManagers = isManager ? rest.filter(({ group }) => group === 'manager') : []
  const phrases = helpPhrases(locale)
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: phrases.moreHeading },
    { kind: 'text', text: linesOf(forReaders, invocation) },
    ...(forManagers.length === 0
      ? []
      : ([
          { kind: 'heading', text: phrases.managersHeading },
          { kind: 'text', text: linesOf(forManagers, invocation) },
        ] as const)),
    { kind: 'text', text: phrases.oneHint },
  ]
  return privateReply(blocks)
}

function linesOf(commands: readonly Command[], { locale, platform }: Invocation): string {
  const lines = commands.map(
    (command) => `${slashOf(command, platform)} ${typedPath(command, locale)} — ${command.summary[locale]}`,
  )
  return lines.join('\n')
}

/** What a command is for, its options and how it is asked; a manager's only to managers. */
function explainCommand(all: readonly Command[], asked: string, invocation: Invocation): Reply {
  const { locale, isManager, platform } = invocation
  const usable = all.filter(({ group }) => group === 'reader' || isManager)
  const command = findCommand(usable, asked)
  const phrases = helpPhrases(locale)
  const reading = readAsked(usable, asked)
  if (reading.kind === 'family')
    return privateReply([{ kind: 'text', text: linesOf(pathsOf(usable, reading.family), invocation) }])
  if (command === null) {
    const names = usable.map((one) => typedPath(one, locale))
    return sentence(phrases.unknown(asked, nearest(asked.slice(0, 40), names, 3)), 'asked-wrongly')
  }
  const path = typedPath(command, locale)
  const slash = slashOf(command, platform)
  const options = command.options.map((option) => {
    const need = option.isRequired ? ` (${phrases.required})` : ''
    return `• ${option.names[locale]}${need} — ${option.summary[locale]}`
  })
  return privateReply([
    { kind: 'heading', text: `${slash} ${path} — ${command.summary[locale]}` },
    { kind: 'text', text: options.join('\n') || phrases.noOptions },
    { kind: 'text', text: phrases.example(`${slash} ${command.example?.[locale] ?? path}`) },
  ])
}

function complete(all: readonly Command[], typed: string): readonly Choice[] {
  const folded = fold(typed)
  return all
    .filter(({ group }) => group === 'reader')
    .filter((command) =>
      [typedPath(command, 'pl'), pathOf(command)].some((path) => fold(path).includes(folded)),
    )
    .slice(0, MOST_CHOICES)
    .map((command) => ({ label: `${pathOf(command)} · ${typedPath(command, 'pl')}`, value: pathOf(command) }))
}
