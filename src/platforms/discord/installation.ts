import type { Locale } from '#domain/locale.ts'
import type { Environment } from '#ports/platform.ts'
import { readApplication } from './check-credentials.ts'

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const PERMISSIONS = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
} as const

const PLACEHOLDER = 'APPLICATION_ID'

/** The steps to a bot in a channel, with the invite address: for the token's own application where there is a token that works. */
export async function installation(locale: Locale, environment: Environment): Promise<string> {
  const address = inviteAddress(await applicationId(environment))
  return locale === 'pl' ? polishSteps(address) : englishSteps(address)
}

/** Opens Discord's page that adds the bot to a server with the four permissions it needs. */
function inviteAddress(id: string): string {
  const permissions = Object.values(PERMISSIONS).reduce((all, one) => all | one, 0n)
  const query = new URLSearchParams({
    client_id: id,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  })
  return `https://discord.com/oauth2/authorize?${query.toString()}`
}

async function applicationId(environment: Environment): Promise<string> {
  if (environment['DISCORD_TOKEN'] === undefined) return PLACEHOLDER
  try {
    const { id } = await readApplication(environment)
    return id === '' ? PLACEHOLDER : id
  } catch {
    return PLACEHOLDER
  }
}

function englishSteps(address: string): string {
  return `1. Open https://discord.com/developers/applications and choose "New Application".
2. Under "Bot": "Reset Token", and put the token into .env as DISCORD_TOKEN=…
   Switch off "Public Bot". No privileged intent is needed.
3. Invite the bot with this address${hintAbout(address, ' (put the Application ID from "General Information" in place of APPLICATION_ID)')}:
   ${address}
   It asks for: View Channels, Send Messages, Embed Links, Read Message History.
   The last one is how the bot makes sure, after a crash, that nothing is posted twice.
4. Let the bot into the channel if the channel is private (Edit Channel → Permissions → add the bot's role).
5. Switch on Settings → Advanced → Developer Mode, right-click the channel → Copy Channel ID, and put it into depesza.yaml:
   - discord: "1180000000000000001"
   For a forum (forum: true) or threads (thread: true) give the bot's role two more permissions there: Create Public Threads and
   Send Messages in Threads.`
}

function polishSteps(address: string): string {
  return `1. Otwórz https://discord.com/developers/applications i wybierz „New Application”.
2. W zakładce „Bot”: „Reset Token”, a token wpisz do .env jako DISCORD_TOKEN=…
   Wyłącz „Public Bot”. Żadne uprzywilejowane intencje (intents) nie są potrzebne.
3. Zaproś bota pod tym adresem${hintAbout(address, ' (w miejsce APPLICATION_ID wpisz Application ID z „General Information”)')}:
   ${address}
   Prosi o uprawnienia: wyświetlanie kanałów, wysyłanie wiadomości, osadzanie linków, czytanie historii wiadomości.
   Dzięki temu ostatniemu bot po awarii upewnia się, że niczego nie opublikuje dwa razy.
4. Jeśli kanał jest prywatny, wpuść do niego bota (Edytuj kanał → Uprawnienia → dodaj rolę bota).
5. Włącz Ustawienia → Zaawansowane → Tryb dewelopera, kliknij kanał prawym przyciskiem → Kopiuj ID kanału i wpisz je do depesza.yaml:
   - discord: "1180000000000000001"
   Na forum (forum: true) albo do wątków (thread: true) rola bota potrzebuje tam jeszcze dwóch uprawnień: tworzenie wątków
   publicznych i wysyłanie wiadomości w wątkach.`
}

function hintAbout(address: string, hint: string): string {
  return address.includes(PLACEHOLDER) ? hint : ''
}
