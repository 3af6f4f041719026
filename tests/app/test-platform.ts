import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Environment, Platform, Readiness } from '#ports/platform.ts'

/** A platform of this test: "telegraph", with one token that works and a channel "T-1" that takes messages. */
export type Telegraph = {
  readonly platform: Platform
  /** What was posted. */
  readonly posted: readonly Operation[]
  /** How many connections are open. */
  readonly openConnections: () => number
}

export const workingToken = 'tele-0123456789-working'

/** Made anew for each test; `outcome` is what a send answers. */
export function telegraph(outcome: DeliveryOutcome = { kind: 'sent', messageId: 'm1' }): Telegraph {
  const posted: Operation[] = []
  let open = 0
  const platform: Platform = {
    settings: {
      id: 'telegraph',
      name: 'Telegraph',
      address: {
        pattern: '^T-[0-9]+$',
        example: 'T-1',
        summary: { pl: 'numer linii', en: 'the number of the wire' },
      },
      mention: null,
      channelSwitches: [],
      secrets: [
        secretOf('TELEGRAPH_TOKEN', false),
        secretOf('TELEGRAPH_KEY', true),
        secretOf('TELEGRAPH_API_URL', true),
      ],
    },
    readiness,
    checkCredentials: async (environment) => {
      const token = environment['TELEGRAPH_TOKEN']
      if (token === workingToken)
        return {
          kind: 'valid',
          account: 'wire office',
          remarks: [{ pl: 'jedna linia nie działa', en: 'one wire is down' }],
        }
      return {
        kind: 'invalid',
        reason: { pl: `token ${token} odrzucony`, en: `the token ${token} is refused` },
      }
    },
    installation: async (_locale, environment) =>
      environment['TELEGRAPH_TOKEN'] === undefined
        ? 'Buy a telegraph.'
        : 'Invite it: https://telegraph.example/invite',
    connect: async () => {
      open += 1
      return {
        send: async (operation) => {
          posted.push(operation)
          return outcome
        },
        find: async () => ({ kind: 'absent' }),
        close: async () => {
          open -= 1
        },
      }
    },
  }
  return { platform, posted, openConnections: () => open }
}

function secretOf(name: string, isOptional: boolean) {
  return { name, summary: { pl: 'sekret', en: 'a secret' }, example: 'tele-…', isOptional }
}

function readiness(environment: Environment): Readiness {
  if (environment['TELEGRAPH_TOKEN'] === undefined)
    return { kind: 'off', reason: { pl: 'brak TELEGRAPH_TOKEN', en: 'TELEGRAPH_TOKEN is not set' } }
  return environment['TELEGRAPH_KEY'] === 'broken'
    ? { kind: 'broken', reason: { pl: 'TELEGRAPH_KEY się zaciął', en: 'TELEGRAPH_KEY does not turn' } }
    : { kind: 'ready' }
}
