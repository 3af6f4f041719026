import type { Locale } from '#domain/locale.ts'
import type { Environment } from '#ports/platform.ts'
import { slackManifest } from './manifest.ts'

/** How to install the bot, with the manifest to paste. Socket Mode first; the last line says what HTTP needs instead. */
export async function installation(locale: Locale, _environment: Environment): Promise<string> {
  const { catalogue } = await import('#commands/index.ts')
  const steps = locale === 'pl' ? POLISH : ENGLISH
  const manifest = JSON.stringify(slackManifest(catalogue, locale), null, 2)
  return [...steps.before, '', manifest, '', ...steps.after].join('\n')
}

const ENGLISH = {
  before: [
    '1. Open https://api.slack.com/apps, choose “Create New App”, “From a manifest” and your workspace.',
    '2. Paste this manifest (JSON) and create the app:',
  ],
  after: [
    '3. “Basic Information”, “App-Level Tokens”: generate a token with connections:write → SLACK_APP_TOKEN (xapp-…).',
    '4. “Install App”: install it to the workspace → SLACK_BOT_TOKEN (xoxb-…).',
    '5. In each channel that gets alerts: /invite @depesza. The channel’s id stands at the end of “View channel details”.',
    'Without Socket Mode: turn it off in the app, give https://YOUR-HOST/slack/events as the request address of the command, of interactivity and of events, and set SLACK_SIGNING_SECRET in place of SLACK_APP_TOKEN.',
  ],
}

const POLISH: typeof ENGLISH = {
  before: [
    '1. Otwórz https://api.slack.com/apps, wybierz „Create New App”, „From a manifest” i swoją przestrzeń roboczą.',
    '2. Wklej ten manifest (JSON) i utwórz aplikację:',
  ],
  after: [
    '3. „Basic Information”, „App-Level Tokens”: utwórz token z connections:write → SLACK_APP_TOKEN (xapp-…).',
    '4. „Install App”: zainstaluj w przestrzeni roboczej → SLACK_BOT_TOKEN (xoxb-…).',
    '5. W każdym kanale, który ma dostawać alerty: /invite @depesza. Identyfikator kanału stoi na końcu „View channel details”.',
    'Bez Socket Mode: wyłącz go w aplikacji, podaj https://TWÓJ-HOST/slack/events jako adres żądań polecenia, interakcji i zdarzeń i ustaw SLACK_SIGNING_SECRET zamiast SLACK_APP_TOKEN.',
  ],
}
