import { reasonOf } from '#domain/errors.ts'
import type { Operation } from '#domain/operation.ts'
import type { ConnectContext, Connection, DeliveryOutcome } from '#ports/platform.ts'
import { renderMessage } from './render-alert.ts'
import type { Terminal } from './terminal.ts'

/** Prints each message on the terminal. What was printed cannot be looked up again: `find` answers "absent". */
export async function connectConsole(
  context: Pick<ConnectContext, 'timeZone' | 'now'>,
  terminal: Terminal,
): Promise<Connection> {
  return {
    send: (operation) => print(operation, context, terminal),
    find: async () => ({ kind: 'absent' }),
    close: async () => {},
  }
}

async function print(
  operation: Operation,
  { timeZone, now }: Pick<ConnectContext, 'timeZone' | 'now'>,
  terminal: Terminal,
): Promise<DeliveryOutcome> {
  const text = renderMessage(operation, { ...terminal.page(), timeZone, now: now() })
  try {
    await terminal.write(text)
    return { kind: 'sent', messageId: operation.key }
  } catch (error) {
    const detail = reasonOf(error)
    const reason = {
      pl: `nie można pisać na konsoli: ${detail}`,
      en: `the console cannot be written to: ${detail}`,
    }
    return { kind: 'refused', because: 'later', reason, retryAfterMs: null }
  }
}
