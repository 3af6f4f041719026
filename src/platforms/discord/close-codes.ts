import type { Bilingual } from '#domain/bilingual.ts'

/**
 * Why Discord ends a session for good, and what to do; to connect again would end the same way.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const FATAL: Readonly<Record<number, Bilingual>> = {
  4004: {
    pl: 'Discord odrzuca token (4004): wpisz do DISCORD_TOKEN nowy token bota i uruchom go ponownie',
    en: 'Discord refuses the token (4004): set DISCORD_TOKEN to the bot’s new token and restart it',
  },
  4010: { pl: 'Discord odrzuca shard (4010)', en: 'Discord refuses the shard (4010)' },
  4011: {
    pl: 'bot jest na zbyt wielu serwerach na jedno połączenie (4011): usuń go z części z nich',
    en: 'the bot is in too many servers for one connection (4011): remove it from some',
  },
  4012: {
    pl: 'Discord nie obsługuje już tej wersji bramy (4012): zaktualizuj Depeszę',
    en: 'Discord no longer speaks this version of the gateway (4012): update Depesza',
  },
  4013: {
    pl: 'Discord nie zna żądanych uprawnień (4013)',
    en: 'Discord does not know the intents asked for (4013)',
  },
  4014: {
    pl: 'Discord nie przyznaje botowi żądanych uprawnień (4014): włącz je na stronie aplikacji, w zakładce Bot',
    en: 'Discord does not grant the bot its intents (4014): enable them on the application’s page, under Bot',
  },
}

/** What a close code that is final means; null for one after which to connect again. */
export function fatalClose(code: number): Bilingual | null {
  return FATAL[code] ?? null
}
