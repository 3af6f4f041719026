import type { Channel } from '#domain/configuration.ts'
import { destinationKey } from '#domain/destination.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandFamily, CommandInput } from '#ports/dispatcher.ts'
import { composeDigest } from '#pipeline/digests/compose-digest.ts'
import { answersOf } from '#wording/answers.ts'
import { postingPhrases } from '#wording/posting.ts'
import { readBriefText, sinceOf } from './brief.ts'
import { privateReply, sentence, type Answering, type Command, type CommandWorld } from '#commands/command.ts'
import { digestBlocks, topicsHere } from './digest-blocks.ts'
import { completeName } from '#commands/find-name.ts'
import { givenText, textOption } from '#commands/option.ts'

const DEFAULT_PERIOD = '24h'
const DAY_MS = 24 * 3_600_000
/** No period that can be asked for is longer. */
const LONGEST_MS = 91 * DAY_MS
/** What a preview shows is posted within the hour; later it would be another digest. */
const PREVIEWED_MS = 3_600_000

const digestFamily: CommandFamily = {
  name: 'digest',
  names: { en: 'digest', pl: 'zestawienie' },
  summary: { en: 'The channel’s digest', pl: 'Przegląd kanału' },
}

/** The digest of a channel as of now, to whoever asks alone; managers may post it from there. */
export const digestNow: Command = {
  name: 'now',
  names: { en: 'now', pl: 'teraz' },
  summary: {
    en: 'The digest as of now; managers may post it',
    pl: 'Przegląd kanału na teraz; zarządzający mogą go wysłać',
  },
  group: 'reader',
  family: digestFamily,
  example: { en: 'digest now 24h', pl: 'zestawienie teraz 24h' },
  options: [
    textOption(['since', 'okres'], ['today, 24h (if not given), 7d', 'dziś, 24h (domyślnie), 7d'], {
      hasCompletion: true,
    }),
  ],
  run: preview,
  complete: completeName,
  readText: (words) => ({ since: readBriefText(words)['since'] || words.trim() }),
}

/** Posts what was previewed, once however often it is pressed. */
export const digestPost: Answering = {
  group: 'manager',
  presses: { 'digest-post': (world, { rest }, invocation) => post(world, rest, invocation) },
}

async function preview(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  const { locale, platform, userId } = invocation
  const until = world.clock.now()
  const period = givenText(input, 'since') || DEFAULT_PERIOD
  const since = await sinceOf(world, period, { invocation, until })
  if (since === null) return sentence(answersOf(locale).badSince(period), 'asked-wrongly')
  const channel = invocation.isManager ? channelHere(world, invocation) : null
  const shown = channel ?? { topicIds: topicsHere(world, invocation), locale }
  // What is posted is everybody's, so that only what everybody has muted is left out.
  const mutes = await world.store.mutes.active(
    until,
    channel === null
      ? { kind: 'person', platform, userId }
      : { kind: 'channel', destination: channel.destination },
  )
  const digest = await composeDigest(world, { channel: shown, since, until, mutes })
  const phrases = postingPhrases(locale)
  if (channel === null) return privateReply(digestBlocks(digest))
  const post = {
    label: phrases.post,
    action: `digest-post:${since.toString(36)}.${until.toString(36)}`,
    style: 'primary',
    confirm: phrases.sure,
  } as const
  return privateReply(digestBlocks(digest), [post])
}

async function post(world: CommandWorld, rest: string, invocation: Invocation): Promise<Reply | null> {
  const [, from = '', to = ''] = /^([a-z0-9]{1,9})\.([a-z0-9]{1,9})$/u.exec(rest) ?? []
  const [since, until] = [Number.parseInt(from, 36), Number.parseInt(to, 36)]
  const now = world.clock.now()
  const isFresh = until <= now && now - until <= PREVIEWED_MS
  const channel = channelHere(world, invocation)
  if (channel === null || !isFresh || !(since < until) || until - since > LONGEST_MS) return null
  const mutes = await world.store.mutes.active(until, {
    kind: 'channel',
    destination: channel.destination,
  })
  const operation: NewOperation = {
    subject: `digest:now:${rest}`,
    destination: channel.destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: await composeDigest(world, { channel, since, until, mutes }),
  }
  await world.store.outbox.fileOperations([operation], now)
  return sentence(postingPhrases(invocation.locale).posted)
}

function channelHere(
  { configuration }: CommandWorld,
  { platform, channelAddress }: Invocation,
): Channel | null {
  const here = destinationKey({ platform, address: channelAddress })
  return configuration.channels.find(({ destination }) => destinationKey(destination) === here) ?? null
}
