import type { CredentialCheck, Environment } from '#ports/platform.ts'
import { clientLog } from './client-log.ts'
import { clientOptions, type SlackClient } from './client.ts'
import { HISTORY_SCOPES, REQUIRED_SCOPES } from './manifest.ts'
import { errorCodeOf, explain, outcomeOf } from './outcome-of.ts'
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
function remarksOn(scopes: readonly string[] | null): readonly string[] {
  if (scopes === null) return []
  const missing = (wanted: readonly string[]): readonly string[] =>
    wanted.filter((scope) => !scopes.includes(scope))
  const required = missing(REQUIRED_SCOPES)
  const history = missing(HISTORY_SCOPES)
  return [
    ...(required.length === 0
      ? []
      : [`the bot lacks ${required.join(', ')}: add it under OAuth & Permissions and install the app again`]),
    ...(history.length === 0
      ? []
      : [`without ${history.join(', ')} the bot cannot look up whether an interrupted message was posted`]),
  ]
}

async function ask(question: () => Promise<CredentialCheck>, variable: string): Promise<CredentialCheck> {
  try {
    return await question()
  } catch (error) {
    const code = errorCodeOf(error)
    const outcome = outcomeOf(error)
    if (code !== '' && outcome.kind === 'refused')
      return invalid(`Slack refuses ${variable}: ${explain(code)}`)
    return invalid(
      outcome.kind === 'sent' ? 'no answer' : `Slack could not be asked about ${variable}: ${outcome.reason}`,
    )
  }
}

function invalid(reason: string): CredentialCheck {
  return { kind: 'invalid', reason }
}

function silent(): ReturnType<typeof clientLog> {
  const nothing = (): void => {}
  return clientLog({ debug: nothing, info: nothing, warn: nothing, error: nothing })
}
