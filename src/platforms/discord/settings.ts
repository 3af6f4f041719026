import type { Environment, PlatformSettings, Readiness } from '#ports/platform.ts'

export const settings: PlatformSettings = {
  id: 'discord',
  name: 'Discord',
  address: {
    pattern: String.raw`^\d{17,20}$`,
    example: '1180000000000000001',
    summary:
      'the channel’s id: switch on Developer Mode in Discord (Settings → Advanced), then right-click the channel → Copy Channel ID',
  },
  secrets: [
    {
      name: 'DISCORD_TOKEN',
      summary: {
        en: 'the bot token from https://discord.com/developers/applications → your application → Bot → Reset Token',
        pl: 'token bota z https://discord.com/developers/applications → aplikacja → Bot → Reset Token',
      },
      example: 'your-bot-token',
      isOptional: false,
    },
    {
      name: 'DISCORD_API_URL',
      summary: {
        en: 'another server that speaks Discord’s API, for tests and proxies; leave it out otherwise',
        pl: 'inny serwer mówiący językiem API Discorda, do testów i pośredników; zwykle puste',
      },
      example: 'http://127.0.0.1:8080/api',
      isOptional: true,
    },
  ],
}

/** Off without a token; broken where the other server's address is none. */
export function readiness(environment: Environment): Readiness {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = environment
  if (token === undefined) return { kind: 'off', reason: 'DISCORD_TOKEN is not set' }
  if (/\s/u.test(token)) {
    return { kind: 'broken', reason: 'DISCORD_TOKEN holds a space or a line break: copy the token again' }
  }
  if (apiUrl !== undefined && !/^https?:\/\/\S+$/u.test(apiUrl)) {
    return {
      kind: 'broken',
      reason: 'DISCORD_API_URL is not an http(s) address, such as http://127.0.0.1:8080/api',
    }
  }
  return { kind: 'ready' }
}
