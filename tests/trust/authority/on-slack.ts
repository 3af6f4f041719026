import { buttonsOf, visibleText, type SlackMessage, type SlackServer } from '../../servers/slack/index.ts'
import { slackPlaces, trueActions, type Place, type Question } from './expectations.ts'
import { wrongAtHome, wrongElsewhere, wrongToForged, type Seen } from './judge.ts'
import { STORY, TITLE } from './world.ts'

type Wrong = readonly (string | null)[]

/** Every question from every place. Answers one entry per question: what is wrong, or null. */
export async function askOnSlack(
  server: SlackServer,
  questionsAt: (place: number) => readonly Question[],
): Promise<Wrong> {
  const wrong: (string | null)[] = []
  for (const [turn, place] of slackPlaces.entries()) {
    for (const question of questionsAt(turn)) {
      const asker = askerAt(place, question.asker.user)
      const seen = seenOf(await server.command(`${question.name} ${question.words}`, asker), asker.user)
      const found = place.isHome ? wrongAtHome(seen, question) : wrongElsewhere(seen)
      wrong.push(named(`/${question.name} by ${question.asker.who}`, place, found))
    }
  }
  return wrong
}

/** A button is forged onto a message that really stands there: the client sends whatever the message shows. */
export async function pressOnSlack(
  server: SlackServer,
  forgedAt: (place: number) => readonly string[],
): Promise<Wrong> {
  const wrong: (string | null)[] = []
  const shown = await server.command('recent 7d', { channel: 'C0KURIER1', user: 'U0ANNA001' })
  const press = async (action: string, place: Place): Promise<Seen> => {
    const asker = askerAt(place, 'U0ANNA001')
    const { blocks } = JSON.parse(
      JSON.stringify(shown).replaceAll(/"value":"[^"]*"/gu, () => `"value":${JSON.stringify(action)}`),
    ) as SlackMessage
    return seenOf(await server.press(action, { ...shown, blocks, channel: place.channel }, asker), asker.user)
  }
  for (const [turn, place] of slackPlaces.entries()) {
    for (const action of forgedAt(turn).filter((one) => one !== '')) {
      const seen = await press(action, place)
      const found = place.isHome ? wrongToForged(seen, TITLE) : wrongElsewhere(seen)
      wrong.push(named(JSON.stringify(action), place, found))
    }
    for (const row of trueActions) {
      const seen = await press(row.action.replaceAll('STORY', STORY), place)
      wrong.push(named(row.action, place, place.isHome ? wrongAtHome(seen, row) : wrongElsewhere(seen)))
    }
  }
  return wrong
}

function askerAt({ channel, team }: Place, user: string) {
  return { channel, user, ...(team === undefined ? {} : { team }) }
}

function seenOf(message: SlackMessage, user: string): Seen {
  const text = visibleText(message).trim()
  return { text, isPrivate: message.visibleTo === user, buttons: buttonsOf(message).length }
}

function named(what: string, place: Place, found: string | null): string | null {
  return found === null ? null : `${what} on Slack from ${place.name}: ${found}`
}
