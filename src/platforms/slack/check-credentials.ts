import { joined, type Bilingual } from '#domain/bilingual.ts'
import type { CredentialCheck, Environment } from '#ports/platform.ts'
import { clientLog } from './client-log.ts'
import { clientOptions, type SlackClient } from './client.ts'
import { HISTORY_SCOPES, REQUIRED_SCOPES } from './manifest.ts'
import { errorCodeOf, explain, outcomeOf, refuses } from './outcome-of.ts'
import { readiness, secretsOf } from './settings.ts'

/** Asks Slack about the bot token and, in Socket Mode, about the app token. A Slack out of reach counts as invalid. */
export async function checkCredentials(environment: Environment): Promise<CredentialCheck> {
  const ready = readiness(environment)
  if (ready.kind !== 'ready') return { kind: 'invalid', reason: ready.reason }
  const { webApi } = await import('@slack/bolt')
  const secrets = secretsOf(environment)
  const options = clientOptions(secrets, silent())
  const bot = await ask(() => checkBot(new webApi.WebClient(secrets.botToken, options)), 'SLACK_BOT_TOKEN')
  if (bot.kind === 'invalid' || secrets.appToken === undefined) return bot
  const { appToken } = secrets
  return ask(async () => {
    await new webApi.WebClient(appToken, options).apps.connections.open({})
    return bot
  }, 'SLACK_APP_TOKEN')
}

async function checkBot(client: SlackClient): Promise<CredentialCheck> {
  const { team, user, response_metadata: metadata } = await client.auth.test()
  const scopes = metadata?.scopes
  return { kind: 'valid', account: `${user ?? '?'} (${team ?? '?'})`, remarks: remarksOn(scopes ?? null) }
}

/** Slack names the token's scopes in the header x-oauth-scopes of each answer. */
function remarksOn(scopes: readonly string[] | null): readonly Bilingual[] {
  if (scopes === null) return []
  const missing = (wanted: readonly string[]): readonly string[] =>
    wanted.filter((scope) => !scopes.includes(scope))
  const required = missing(REQUIRED_SCOPES)
  const history = missing(HISTORY_SCOPES)
  return [
    ...(required.length === 0 ? [] : [lacks(required.join(', '))]),
    ...(history.length === 0 ? [] : [cannotLookUp(history.join(', '))]),
  ]
}

async function ask(question: () => Promise<CredentialCheck>, variable: string): Promise<CredentialCheck> {
  try {
    return await question()
  } catch (error) {
    const code = errorCodeOf(error)
    const outcome = outcomeOf(error)
    if (code !== '' && outcome.kind === 'refused')
      return invalid(joined([refuses(variable), explain(code)], ': '))
    return invalid(
      outcome.kind === 'sent' ? notAsked(variable) : joined([notAsked(variable), outcome.reason], ': '),
    )
  }
}

function lacks(scopes: string): Bilingual {
  return {
    pl: `bot nie ma uprawnień ${scopes}: dodaj je w OAuth & Permissions i zainstaluj aplikację ponownie`,
    en: `the bot lacks ${scopes}: add it under OAuth & Permissions and install the app again`,
  }
}

function cannotLookUp(scopes: string): Bilingual {
  return {
    pl: `bez ${scopes} bot nie może sprawdzić, czy przerwana wiadomość została wysłana`,
    en: `without ${scopes} the bot cannot look up whether an interrupted message was posted`,
  }
}

function notAsked(variable: string): Bilingual {
  return {
    pl: `nie udało się sprawdzić ${variable} na Slacku`,
    en: `Slack could not be asked about ${variable}`,
  }
}

function invalid(reason: Bilingual): CredentialCheck {
  return { kind: 'invalid', reason }
}

function silent(): ReturnType<typeof clientLog> {
  const nothing = (): void => {}
  return clientLog({ debug: nothing, info: nothing, warn: nothing, error: nothing })
}
