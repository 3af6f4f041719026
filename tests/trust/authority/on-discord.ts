import type { Answer, DiscordServer } from '../../servers/discord/index.ts'
import { waitFor } from '../../servers/slack/index.ts'
import { discordPlaces, trueActions, typings, type Place, type Question } from './expectations.ts'
import { wrongAtHome, wrongElsewhere, wrongToForged, type Seen } from './judge.ts'
import { STORY, TITLE } from './world.ts'

type Wrong = readonly (string | null)[]

/** Every question from every place. Answers one entry per question: what is wrong, or null. */
export async function askOnDiscord(
  server: DiscordServer,
  questionsAt: (place: number) => readonly Question[],
): Promise<Wrong> {
  const wrong: (string | null)[] = []
  for (const [turn, place] of discordPlaces.entries()) {
    for (const question of questionsAt(turn)) {
      const seen = await ask(server, question, place)
      const found = place.isHome ? wrongAtHome(seen, question) : wrongElsewhere(seen)
      wrong.push(named(`/${question.name} by ${question.asker.who}`, place, found))
    }
  }
  return wrong
}

/** The final answer is either the private note or, behind it, what was posted for everybody. */
async function ask(server: DiscordServer, question: Question, { channel, isHome }: Place): Promise<Seen> {
  const shown = () => server.messages(channel).filter(({ flags }) => (flags & 64) === 0)
  const before = shown().length
  const actor = { userId: question.asker.discordUser, channelId: channel }
  const answer = await server.command(question.name, question.input, actor)
  if (isHome && question.isSeenBy === 'channel') {
    await waitFor('the shared answer', () => shown().length > before).catch(() => null)
  }
  return { ...seenOf(answer), isPrivate: answer.isPrivate && shown().length === before }
}

/** What is suggested while an option is typed: nothing elsewhere. */
export async function typeOnDiscord(server: DiscordServer): Promise<Wrong> {
  const wrong: (string | null)[] = []
  for (const place of discordPlaces) {
    for (const typing of typings) {
      const { length } = await server.complete(typing, { channelId: place.channel })
      const isRight = length > 0 === (place.isHome && typing.isOffered)
      wrong.push(named(`"${typing.typed}" typed`, place, isRight ? null : `${length} suggestions`))
    }
  }
  return wrong
}

/** A button is forged onto a message that really stands there: the client sends whatever the message shows. */
export async function pressOnDiscord(
  server: DiscordServer,
  forgedAt: (place: number) => readonly string[],
): Promise<Wrong> {
  const wrong: (string | null)[] = []
  const message = server.write('Wiadomość z podrobionym przyciskiem')
  const press = async (action: string, { channel }: Place): Promise<Seen> => {
    const button = { type: 2, style: 2, label: 'Podrobiony', custom_id: action }
    Object.assign(message, { components: [{ type: 1, components: [button] }] })
    return seenOf(await server.press(action, { channelId: channel }))
  }
  for (const [turn, place] of discordPlaces.entries()) {
    for (const action of forgedAt(turn).filter((one) => one !== '' && one.length <= 100)) {
      const seen = await press(action, place)
      const found = place.isHome ? wrongToForged(seen, TITLE) : wrongElsewhere(seen)
      wrong.push(named(JSON.stringify(action), place, found))
    }
    for (const row of trueActions) {
      const seen = await press(row.action.replaceAll('STORY', STORY), place)
      wrong.push(named(row.action, place, place.isHome ? wrongAtHome(seen, row) : wrongElsewhere(seen)))
    }
    if (!place.isHome && server.messages(place.channel).length > 0)
      wrong.push(named('everything', place, 'left a message that everybody sees'))
  }
  return wrong
}

function seenOf({ message, isPrivate }: Answer): Seen {
  const parts = message.embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ])
  const text = [message.content, ...parts].filter((part) => part !== undefined && part !== '').join('\n')
  return { text, isPrivate, buttons: message.components.flatMap(({ components }) => components).length }
}

function named(what: string, place: Place, found: string | null): string | null {
  return found === null ? null : `${what} on Discord from ${place.name}: ${found}`
}
