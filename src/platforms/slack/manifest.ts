import type { CommandDefinition } from '#ports/dispatcher.ts'
import { renderCommand } from './render-command.ts'

/** What the bot must be allowed: to post, and to be asked. */
export const REQUIRED_SCOPES = ['chat:write', 'commands'] as const

/** What lets it look up whether a message was posted after all; README.md says what is lost without. */
export const HISTORY_SCOPES = ['channels:history', 'groups:history'] as const

/** The app's manifest for Socket Mode: https://docs.slack.dev/reference/app-manifest */
export function slackManifest(commands: readonly CommandDefinition[]): Readonly<Record<string, unknown>> {
  return {
    display_information: {
      name: 'Depesza',
      description: 'News alerts with the experts’ own words',
      background_color: '#1f3a5f',
    },
    features: {
      // Slack takes only a-z, 0-9, "-", "_" and "." here.
      bot_user: { display_name: 'depesza', always_online: true },
      slash_commands: [renderCommand(commands)],
    },
    oauth_config: { scopes: { bot: [...REQUIRED_SCOPES, ...HISTORY_SCOPES] } },
    settings: {
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}
