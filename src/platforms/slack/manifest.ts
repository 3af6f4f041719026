import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import { ACTION_PREFIX } from './blocks.ts'
import { limits } from './limits.ts'
import { renderCommand } from './render-command.ts'

/** What the bot must be allowed: to post, and to be asked. */
export const REQUIRED_SCOPES = ['chat:write', 'commands'] as const

/** What lets it look up whether a message was posted after all, to a person too; README.md says what is lost without. */
export const HISTORY_SCOPES = ['channels:history', 'groups:history', 'im:history', 'im:write'] as const

/** What lets it see who is in a user group that `managers` names; needed for nothing else. */
const GROUP_SCOPES = ['usergroups:read'] as const

/**
 * The app's manifest for Socket Mode: https://docs.slack.dev/reference/app-manifest
 * Slack knows one language for an app's shortcuts, so there is a manifest for each.
 */
export function slackManifest(
  offered: Pick<Dispatcher, 'commands' | 'messageCommands' | 'shortcuts'>,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  return {
    display_information: {
      name: 'Depesza',
      description: 'News alerts with the experts’ own words',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      // Slack takes only a-z, 0-9, "-", "_" and "." here.
      bot_user: { display_name: 'depesza', always_online: true },
      shortcuts: [
        ...offered.messageCommands.map((one) => renderShortcut(one, 'message', locale)),
        ...offered.shortcuts.map((one) => renderShortcut(one, 'global', locale)),
      ],
      slash_commands: [renderCommand(offered.commands)],
    },
    oauth_config: { scopes: { bot: [...REQUIRED_SCOPES, ...HISTORY_SCOPES, ...GROUP_SCOPES] } },
    settings: {
      event_subscriptions: { bot_events: ['app_home_opened'] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}

type Named = { readonly name: string; readonly names: Bilingual; readonly summary: Bilingual }

function renderShortcut({ name, names, summary }: Named, type: 'message' | 'global', locale: Locale) {
  return {
    name: names[locale].slice(0, limits.shortcutName),
    type,
    callback_id: `${ACTION_PREFIX}${name}`,
    description: summary[locale].slice(0, limits.shortcutDescription),
  }
}
