import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import { answersOf } from '#wording/answers.ts'
import { privateReply, type Command } from './command.ts'

/** The command that lists the others and itself. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    names: { en: 'help', pl: 'pomoc' },
    summary: { en: 'What you can ask', pl: 'O co można zapytać' },
    options: [],
    run: async (_world, _input, { locale }) => list([...others, help], locale),
    complete: () => [],
    readText: () => ({}),
  }
  return help
}

function list(commands: readonly Command[], locale: Locale): Reply {
  const answers = answersOf(locale)
  const lines = commands.map((command) => {
    const options = command.options.map((option) => `[${option.names[locale]}]`).join(' ')
    return `/depesza ${command.names[locale]} ${options}`.trimEnd() + ` — ${command.summary[locale]}`
  })
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: answers.helpHeading },
    { kind: 'text', text: lines.join('\n') },
    { kind: 'text', text: answers.helpHint },
  ]
  return privateReply(blocks)
}
