import type { Bilingual } from '#domain/bilingual.ts'
import type { Environment, PlatformSettings, Readiness } from '#ports/platform.ts'

/** Slack's part of the configuration. */
export const settings: PlatformSettings = {
  id: 'slack',
  name: 'Slack',
  address: {
    pattern: '^[CGD][A-Z0-9]{6,}$',
    example: 'C0123ABCD',
    summary: {
      pl: 'identyfikator kanału na Slacku: menu kanału, „Pokaż szczegóły kanału”, na samym końcu',
      en: 'Id of a Slack channel: the channel’s menu, “View channel details”, at the very end',
    },
  },
  manager: {
    pattern: '^[USW][A-Z0-9]{6,}$',
    example: 'U0123ABCD',
    summary: {
      pl: 'identyfikator osoby (profil → ⋮ → Kopiuj identyfikator użytkownika) lub grupy (S…, z adresu jej strony)',
      en: 'Id of a person (profile → ⋮ → Copy member ID) or a user group (S…, from its page’s address)',
    },
  },
  mention: {
    pattern: '^group:S[A-Z0-9]{6,}$',
    example: 'group:S0123ABCD',
    summary: {
      pl: 'grupa użytkowników: Osoby → Grupy użytkowników → menu grupy → Kopiuj identyfikator grupy',
      en: 'a user group: People → User groups → the group’s menu → Copy group ID',
    },
  },
  channelSwitches: [],
  secrets: [
    {
      name: 'SLACK_BOT_TOKEN',
      summary: {
        en: 'Bot token: your app’s page, OAuth & Permissions, after it was installed to the workspace',
        pl: 'Token bota: strona aplikacji, OAuth & Permissions, po instalacji w przestrzeni roboczej',
      },
      example: 'xoxb-…',
      isOptional: false,
    },
    {
      name: 'SLACK_APP_TOKEN',
      summary: {
        en: 'App-level token with connections:write, for Socket Mode (no public address needed)',
        pl: 'Token aplikacji z connections:write, dla Socket Mode (bez publicznego adresu)',
      },
      example: 'xapp-…',
      isOptional: true,
    },
    {
      name: 'SLACK_SIGNING_SECRET',
      summary: {
        en: 'Signing secret, in place of SLACK_APP_TOKEN where Slack reaches the bot over HTTPS',
        pl: 'Sekret podpisu, zamiast SLACK_APP_TOKEN, gdy Slack łączy się z botem przez HTTPS',
      },
      example: '32 characters of 0-9a-f',
      isOptional: true,
    },
    {
      name: 'SLACK_API_URL',
      summary: {
        en: 'Another Web API address, for tests or a proxy; ends with /api/',
        pl: 'Inny adres Web API, do testów lub przez pośrednika; kończy się na /api/',
      },
      example: 'https://slack.com/api/',
      isOptional: true,
    },
  ],
}

/** The secrets that a connection needs. `apiUrl` is undefined for Slack itself. */
export type SlackSecrets = {
  readonly botToken: string
  readonly appToken: string | undefined
  readonly signingSecret: string | undefined
  readonly apiUrl: string | undefined
}

/** Reads the secrets out of the environment; a missing bot token is the empty string. */
export function secretsOf(environment: Environment): SlackSecrets {
  return {
    botToken: environment['SLACK_BOT_TOKEN'] ?? '',
    appToken: environment['SLACK_APP_TOKEN'],
    signingSecret: environment['SLACK_SIGNING_SECRET'],
    apiUrl: environment['SLACK_API_URL'],
  }
}

/** Off without a bot token; broken where one is there and the rest cannot work. Looks at the form only. */
export function readiness(environment: Environment): Readiness {
  const { botToken, appToken, signingSecret, apiUrl } = secretsOf(environment)
  if (botToken === '') return { kind: 'off', reason: troubles.noToken }
  if (botToken.startsWith('xapp-')) return broken(troubles.appTokenForBot)
  if (appToken === undefined && signingSecret === undefined) return broken(troubles.nobodyCanAsk)
  if (appToken?.startsWith('xox') === true) return broken(troubles.botTokenForApp)
  if (apiUrl !== undefined && !/^https?:\/\//u.test(apiUrl)) {
    return broken(troubles.badApiUrl)
  }
  return { kind: 'ready' }
}

const troubles = {
  noToken: { pl: 'brak SLACK_BOT_TOKEN w .env', en: 'SLACK_BOT_TOKEN is not set' },
  appTokenForBot: {
    pl: 'w SLACK_BOT_TOKEN jest token aplikacji (xapp-…): token bota zaczyna się od xoxb-',
    en: 'SLACK_BOT_TOKEN holds an app-level token (xapp-…): the bot token begins with xoxb-',
  },
  nobodyCanAsk: {
    pl: 'oprócz SLACK_BOT_TOKEN ustaw SLACK_APP_TOKEN (Socket Mode) albo SLACK_SIGNING_SECRET (HTTP): bez jednego z nich nikt nie może o nic zapytać bota',
    en: 'set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside SLACK_BOT_TOKEN: without one of them nobody can ask the bot anything',
  },
  botTokenForApp: {
    pl: 'w SLACK_APP_TOKEN jest token bota lub użytkownika: token aplikacji zaczyna się od xapp-',
    en: 'SLACK_APP_TOKEN holds a bot or user token: the app-level token begins with xapp-',
  },
  badApiUrl: {
    pl: 'SLACK_API_URL to nie adres http(s); dla samego Slacka zostaw puste',
    en: 'SLACK_API_URL is not an http(s) address; leave it out for Slack itself',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

function broken(reason: Bilingual): Readiness {
  return { kind: 'broken', reason }
}
