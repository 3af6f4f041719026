import type { Bilingual } from '#domain/bilingual.ts'
import type { Environment, PlatformSettings, Readiness } from '#ports/platform.ts'

export const settings: PlatformSettings = {
  id: 'discord',
  name: 'Discord',
  address: {
    pattern: String.raw`^\d{17,20}$`,
    example: '1180000000000000001',
    summary: {
      pl: 'identyfikator kanału: włącz w Discordzie tryb dewelopera (Ustawienia → Zaawansowane), potem kliknij kanał prawym przyciskiem → Kopiuj ID kanału',
      en: 'the channel’s id: switch on Developer Mode in Discord (Settings → Advanced), then right-click the channel → Copy Channel ID',
    },
  },
  manager: {
    pattern: String.raw`^\d{17,20}$`,
    example: '1180000000000000700',
    summary: {
      pl: 'identyfikator osoby lub roli: w trybie dewelopera kliknij ją prawym przyciskiem → Kopiuj ID',
      en: 'the id of a person or a role: in Developer Mode, right-click it → Copy ID',
    },
  },
  mention: {
    pattern: String.raw`^role:\d{17,20}$`,
    example: 'role:1180000000000000002',
    summary: {
      pl: 'rola: w trybie dewelopera Ustawienia serwera → Role → prawy przycisk → Kopiuj ID roli; rola musi pozwalać każdemu na @wzmianki',
      en: 'a role: in Developer Mode, Server Settings → Roles → right-click → Copy Role ID; anyone must be allowed to @mention it',
    },
  },
  channelSwitches: ['silent', 'forum', 'thread'],
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
  if (token === undefined) return { kind: 'off', reason: noToken }
  if (/\s/u.test(token)) return { kind: 'broken', reason: tokenWithSpace }
  if (apiUrl !== undefined && !/^https?:\/\/\S+$/u.test(apiUrl)) {
    return { kind: 'broken', reason: badApiUrl }
  }
  return { kind: 'ready' }
}

const noToken: Bilingual = { pl: 'brak DISCORD_TOKEN w .env', en: 'DISCORD_TOKEN is not set' }
const tokenWithSpace: Bilingual = {
  pl: 'w DISCORD_TOKEN jest spacja lub koniec wiersza: skopiuj token jeszcze raz',
  en: 'DISCORD_TOKEN holds a space or a line break: copy the token again',
}
const badApiUrl: Bilingual = {
  pl: 'DISCORD_API_URL to nie adres http(s), na przykład http://127.0.0.1:8080/api',
  en: 'DISCORD_API_URL is not an http(s) address, such as http://127.0.0.1:8080/api',
}
