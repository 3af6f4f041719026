import type { App } from '@slack/bolt'
import { reasonOf } from '#domain/errors.ts'
import type { View } from '#domain/view.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import { invocationOf, type Desk } from './question.ts'
import { renderHome } from './render-view.ts'

/** Draws the reader's own page whenever they open it. https://docs.slack.dev/reference/events/app_home_opened */
export function listenForHome(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home' || desk.isRedelivered(body.event_id)) return
    await publishHome(desk, { user: event.user, team: body.team_id })
  })
}

/** Draws the page anew. Never throws. */
export async function publishHome(
  desk: Desk,
  { user, team }: { readonly user: string; readonly team: string },
): Promise<void> {
  try {
    const view = renderHome(await viewFor({ user, team }, desk), desk.locale)
    await desk.client.views.publish({ user_id: user, view })
  } catch (error) {
    desk.log.warn('could not draw the App Home', { reason: reasonOf(error) })
  }
}

async function viewFor({ user, team }: { user: string; team: string }, desk: Desk): Promise<View> {
  const asker = { teams: [team], channel: '', user }
  const refusal = refusePlace(await desk.home.placeOf(asker), desk.locale)
  if (refusal !== null) return { sections: [{ blocks: refusal.blocks }] }
  return desk.dispatcher.home(await invocationOf(asker, desk))
}
