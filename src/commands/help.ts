import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import { answersOf } from '#wording/answers.ts'
import { privateReply, type Command } from './command.ts'
import { typedPath } from './command-path.ts'

/** The command that lists the others and itself. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    names: { en: 'help', pl: 'pomoc' },
    summary: { en: 'What you can ask', pl: 'O co można zapytać' },
    group: 'reader',
    options: [],
    run: async (_world, _input, invocation) => list([...others, help], invocation),
    complete: () => [],
    readText: () => ({}),
  }
  return help
}

/** Managers see their own commands too. */
function list(commands: readonly Command[], { locale, isManager }: Invocation): Reply {
  const answers = answersOf(locale)
  const usable = commands.filter(({ group }) => group === 'reader' || isManager)
  const lines = usable.map((command) => {
    const options = command.options.map((option) => `[${option.names[locale]}]`).join(' ')
    return `/depesza ${typedPath(command, locale)} ${options}`.trimEnd() + ` — ${command.summary[locale]}`
  })
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: answers.helpHeading },
    { kind: 'text', text: lines.join('\n') },
    { kind: 'text', text: answers.helpHint },
  ]
  return privateReply(blocks)
}
