import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { outcomeOfAnswer, outcomeOfFailure } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'
import type { Api } from './rest.ts'

/**
 * Posts one operation with exactly one request. Its key is the nonce: within minutes, Discord answers a repeated one with the first
 * message instead of a second. https://docs.discord.com/developers/resources/message#create-message
 */
export async function sendMessage(api: Api, operation: Operation): Promise<DeliveryOutcome> {
  if (operation.kind !== 'post') {
    const reason = {
      pl: `wiadomości na Discordzie są na razie tylko wysyłane, nie zmieniane (${operation.kind})`,
      en: `Discord messages are only posted so far, not changed (${operation.kind})`,
    }
    return { kind: 'refused', because: 'message', reason, retryAfterMs: null }
  }
  const body = { ...renderMessage(operation), nonce: operation.key, enforce_nonce: true }
  const path = `/channels/${operation.destination.address}/messages` as const
  try {
    return outcomeOfAnswer(await api.request({ method: 'POST', path, body }))
  } catch (error) {
    return outcomeOfFailure(error)
  }
}
