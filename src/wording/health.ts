import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What may be wrong with the bot, in words that name no channel, address or secret. */
export const healthReasons = {
  starting: { pl: 'bot jeszcze się uruchamia', en: 'the bot is still starting' },
  notConnected: (platform: string, reason: Bilingual): Bilingual => ({
    pl: `${platform}: brak połączenia (${reason.pl})`,
    en: `${platform}: not connected (${reason.en})`,
  }),
  tokenRefused: (platform: string): Bilingual => ({
    pl: `${platform} odrzuca token, więc nic tam nie wychodzi: sprawdź .env i uruchom bota ponownie`,
    en: `${platform} refuses the token, so nothing goes out there: check .env and restart the bot`,
  }),
  channelsRefuse: (platform: string, count: number): Bilingual => ({
    pl: `${platform}: ${countPolish(count, ['kanał nie przyjmuje', 'kanały nie przyjmują', 'kanałów nie przyjmuje'])} wiadomości`,
    en: `${platform}: ${countEnglish(count, 'channel refuses', 'channels refuse')} messages`,
  }),
  feedsFail: (failing: number, all: number): Bilingual => ({
    pl: `źródła: nie działa ${failing} z ${all}`,
    en: `feeds: ${failing} of ${all} fail`,
  }),
  outboxStuck: (waiting: number, minutes: number): Bilingual => ({
    pl: `${countPolish(waiting, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} na wysłanie, najdłużej po terminie od ${minutes} min`,
    en: `${countEnglish(waiting, 'message waits', 'messages wait')} to be sent, the longest overdue by ${minutes} min`,
  }),
  storeFails: (reason: string): Bilingual => ({
    pl: `baza danych nie działa: ${reason}`,
    en: `the store does not work: ${reason}`,
  }),
  loopLags: (ms: number): Bilingual => ({
    pl: `proces nie odpowiadał przez ${(ms / 1000).toFixed(1).replace('.', ',')} s`,
    en: `the process did not respond for ${(ms / 1000).toFixed(1)} s`,
  }),
  clockJumped: (seconds: number): Bilingual => ({
    pl: `zegar systemu przestawił się o ${seconds} s`,
    en: `the system’s clock jumped by ${seconds} s`,
  }),
} as const

/** What `depesza health` says. */
export type HealthPhrases = {
  readonly ok: string
  readonly degraded: string
  readonly down: string
  readonly unreachable: (address: string, reason: string) => string
  readonly switchedOff: string
}

const PHRASES: Readonly<Record<Locale, HealthPhrases>> = {
  pl: {
    ok: 'Bot działa.',
    degraded: 'Bot działa, ale nie w pełni:',
    down: 'Bot nie robi tego, co powinien:',
    unreachable: (address, reason) =>
      `Pod adresem ${address} żaden bot nie odpowiada (${reason}): uruchom go albo sprawdź http.host i http.port w konfiguracji.`,
    switchedOff: 'Konfiguracja wyłącza to pytanie (http.health: false) albo nie ustala portu (http.port: 0).',
  },
  en: {
    ok: 'The bot works.',
    degraded: 'The bot works, but not in full:',
    down: 'The bot does not do its job:',
    unreachable: (address, reason) =>
      `No bot answers at ${address} (${reason}): start it, or check http.host and http.port in the configuration.`,
    switchedOff:
      'The configuration switches this question off (http.health: false), or fixes no port (http.port: 0).',
  },
}

/** The words of `depesza health` in a language. */
export function healthPhrases(locale: Locale): HealthPhrases {
  return PHRASES[locale]
}
