import { reasonOf } from '#domain/errors.ts'
import type { Place } from '#domain/place.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { noteElsewhere } from '#platforms/shared/note-elsewhere.ts'
import type { SlackClient } from './client.ts'

/** After Slack could not be asked. */
const FAILED_MS = 5_000
/** The most that Slack lists at once: https://docs.slack.dev/reference/methods/auth.teams.list */
const MOST_TEAMS = 1_000

/** Who asks: the workspaces that a command or a press names as theirs, their own first, and the channel. */
export type Asker = { readonly teams: readonly string[]; readonly channel: string }

/** The workspace that the bot is installed in. */
export type Home = {
  /** Asks Slack whose the token is; throws its errors. */
  learn(): Promise<void>
  /** Where a question comes from, which for a guest in a shared channel is their own workspace. Never throws. */
  placeOf(asker: Asker): Promise<Place>
  /** The id under which the bot's messages stand; null while Slack has not said it. */
  botId(): string | null
}

/**
 * An app that a whole organisation installed serves workspaces which have nothing to do with the team: there, only the channels of
 * the configuration are home, for members of those workspaces.
 */
type Own = {
  readonly teams: ReadonlySet<string>
  readonly isOrganisation: boolean
  readonly botId: string | null
}

export function createHome(
  { places, log }: Pick<ConnectContext, 'places' | 'log'>,
  client: SlackClient,
): Home {
  const note = noteElsewhere(log, 'slack')
  let own: Own | null = null
  let asking: Promise<Own> | null = null
  let failedUntil = 0

  async function learn(): Promise<void> {
    asking ??= askOwn(client).finally(() => {
      asking = null
    })
    own = await asking
  }

  async function learnAgain(): Promise<void> {
    if (own !== null || performance.now() < failedUntil) return
    await learn().catch((error: unknown) => {
      log.warn('Slack does not say whose the token is', { reason: reasonOf(error) })
      failedUntil = performance.now() + FAILED_MS
    })
  }

  return {
    learn,
    botId: () => own?.botId ?? null,
    placeOf: async (asker) => {
      await learnAgain()
      const [first = ''] = asker.teams
      return note(own === null ? 'unknown' : placeIn(own, asker, places().addresses), first)
    },
  }
}

function placeIn({ teams, isOrganisation }: Own, asker: Asker, channels: readonly string[]): Place {
  const isOurs = asker.teams.length > 0 && asker.teams.every((team) => teams.has(team))
  return isOurs && (!isOrganisation || channels.includes(asker.channel)) ? 'home' : 'elsewhere'
}

/** https://docs.slack.dev/reference/methods/auth.test */
async function askOwn(client: SlackClient): Promise<Own> {
  const {
    team_id: team,
    is_enterprise_install: isEnterprise,
    bot_id: botId = null,
  } = await client.auth.test()
  if (isEnterprise === true) {
    const { teams = [] } = await client.auth.teams.list({ limit: MOST_TEAMS })
    const ids = teams.flatMap(({ id }) => id ?? [])
    return { teams: new Set(ids), isOrganisation: true, botId }
  }
  if (team === undefined) throw new TypeError('Slack did not say whose the token is')
  return { teams: new Set([team]), isOrganisation: false, botId }
}
