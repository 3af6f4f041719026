import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import type { Form, FormValues } from '#domain/form.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput, Submission } from '#ports/dispatcher.ts'

/** Somebody who manages, in front of a world; `isManager` false for somebody who does not. */
export function manager(world: CommandWorld, given: Partial<Invocation> = {}) {
  const dispatcher = createDispatcher(world)
  const invocation: Invocation = {
    platform: 'slack',
    channelAddress: 'C0123ABCD',
    userId: 'U1',
    locale: 'pl',
    isManager: true,
    ...given,
  }
  const press = (action: string, value?: string): Promise<Reply> =>
    dispatcher.press(action, invocation, value)
  return {
    run: (path: string, input: CommandInput = {}) => dispatcher.run(path, input, invocation),
    say: (text: string) => dispatcher.runText(text, invocation),
    /** Presses a button of a reply, or chooses from its only menu. */
    press: (reply: Reply, label: string) => press(actionOf(reply, label)),
    choose: (reply: Reply, value: string) => press(reply.menus?.[0]?.action ?? '', value),
    act: press,
    handIn: (form: Form | undefined, values: FormValues) =>
      dispatcher.submit(form?.action ?? '', { ...initialOf(form), ...values }, invocation),
  }
}

/** All words of a reply. */
export function wordsOf(reply: Reply): string {
  return reply.blocks
    .map((block) =>
      Object.values(block)
        .filter((value) => typeof value === 'string')
        .join(' '),
    )
    .join('\n')
}

export function actionOf(reply: Reply, label: string): string {
  const button = reply.buttons.find((one) => one.label.includes(label))
  if (button === undefined || !('action' in button))
    throw new Error(`no button "${label}": ${wordsOf(reply)}`)
  return button.action
}

export function replyOf(submission: Submission): Reply {
  if (submission.kind === 'errors') throw new Error(JSON.stringify(submission.errors))
  return submission.reply
}

function initialOf(form: Form | undefined): FormValues {
  const fields = form?.fields ?? []
  return Object.fromEntries(
    fields.flatMap((field) => (field.initial === undefined ? [] : [[field.name, field.initial] as const])),
  )
}
