import type { ConnectContext, Connection } from '#ports/platform.ts'
import { findMessage } from './find-message.ts'
import { openGateway } from './gateway.ts'
import { createApi } from './rest.ts'
import { sendMessage } from './send-message.ts'

/**
 * Connects the bot to Discord. Posting goes over REST and does not depend on the gateway, which brings commands and buttons; a
 * gateway that cannot be reached is no reason to fail, and is tried again and again.
 * Throws a DepeszaError where Discord refuses the token.
 */
export async function connect(context: ConnectContext): Promise<Connection> {
  const api = await createApi(context.environment, { now: context.now, checkpoint: context.checkpoint })
  const gateway = await openGateway(context, api)
  return {
    send: (operation) => sendMessage(api, operation, context.places()),
    find: (operation) => findMessage(api, gateway, { operation, places: context.places() }),
    close: gateway.close,
  }
}
