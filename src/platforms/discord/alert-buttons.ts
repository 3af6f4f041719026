import type { Alert } from '#domain/message.ts'
import { phrasesOf } from '#wording/index.ts'
import { limits } from './limits.ts'
import { linkTo } from './link.ts'
import { markAction } from './marker.ts'
import type { Button } from './message-body.ts'

/** The button that opens the article; none where there is no address to offer. */
export function linkButtons(alert: Alert): readonly Button[] {
  const url = linkTo(alert.url)
  return url === null ? [] : [{ type: 2, style: 5, label: phrasesOf(alert.locale).open, url }]
}

/**
 * The buttons that ask the bot; their custom ids carry the operation's key. One whose id would be too long is left out, and to follow stands
 * behind the button to mute where the row is full.
 */
export function actionButtons(alert: Alert, key: string): readonly Button[] {
  const { quotesButton, sourcesButton, mute, follow, notRelevant } = phrasesOf(alert.locale)
  const actions = [
    ...(alert.quoteCount > 0 ? [{ name: 'quotes', label: quotesButton(alert.quoteCount) }] : []),
    ...(alert.sources.length > 0 ? [{ name: 'sources', label: sourcesButton(alert.sources.length) }] : []),
    { name: 'mute', label: mute },
    { name: 'feedback', label: notRelevant },
  ]
  const hasRoom = linkButtons(alert).length + actions.length < limits.buttonsPerRow
  const all = hasRoom ? [...actions, { name: 'follow', label: follow }] : actions
  return all
    .map(({ name, label }) => ({ label, customId: markAction(`${name}:${alert.storyId}`, key) }))
    .filter(({ customId }) => customId.length <= limits.customId)
    .map(({ label, customId }) => ({ type: 2, style: 2, label, custom_id: customId }))
}
