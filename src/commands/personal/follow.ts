import type { Choice } from '#domain/choice.ts'
import { personAddress } from '#domain/destination.ts'
import type { Invocation, Reply, ReplyBlock } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { resumeChannel } from '#pipeline/delivery/park-channel.ts'
import { fold } from '#text/fold.ts'
import { nearest } from '#text/nearest.ts'
import { answersOf } from '#wording/answers.ts'
import { followedName } from '#wording/followed.ts'
import { followPhrases } from '#wording/follows.ts'
import { shorten } from '#wording/shorten.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { namesAnything, readFollowInput, readFollowText } from './follow-input.ts'
import { endFollow, followAgain, keepFollow, nameOf, noteServer, pauseOf } from './keep-follow.ts'
import { givenText, textOption } from '#commands/option.ts'

const FOLLOWS_PER_PAGE = 10
const BUTTON_CHARS = 34

/** Has somebody told in person of a topic, an expert, an outlet or a story. Without anything it lists what they follow. */
export const follow: Command = {
  name: 'follow',
  names: { en: 'follow', pl: 'obserwuj' },
  summary: {
    en: 'Be told in private of something; else the list',
    pl: 'Prywatna wiadomość, gdy coś przyjdzie; albo lista',
  },
  group: 'reader',
  example: { en: 'follow Belarus', pl: 'obserwuj Białoruś' },
  options: [
    textOption(['topic', 'temat'], ['A topic', 'Temat'], { hasCompletion: true }),
    textOption(['person', 'osoba'], ['An expert, or anybody quoted', 'Ekspert lub ktokolwiek cytowany'], {
      hasCompletion: true,
    }),
    textOption(['source', 'źródło'], ['An outlet', 'Źródło'], { hasCompletion: true }),
    textOption(
      ['article', 'artykuł'],
      ['The story of an article: address, id or title', 'Historia artykułu: adres, id lub tytuł'],
    ),
  ],
  run: runFollow,
  complete,
  readText: readFollowText,
  presses: {
    'follow-story': async (world, { rest, value }, invocation) => {
      const storyId = value ?? rest
      const story = await world.store.archive.story(storyId)
      return story === null ? null : keepFollow(world, { kind: 'story', storyId }, invocation)
    },
    refollow: (world, { rest }, invocation) => followAgain(world, rest, invocation),
    follows: async (world, { rest }, invocation) => ({
      ...(await listFollows(world, rest, invocation)),
      isUpdate: true,
    }),
    followresume: (world, _pressed, invocation) => resume(world, invocation),
  },
}

/** Ends a follow by the name of what is followed. */
export const unfollow: Command = {
  name: 'unfollow',
  names: { en: 'unfollow', pl: 'nieobserwuj' },
  summary: { en: 'Be told of it no more', pl: 'Koniec wiadomości o czymś' },
  group: 'reader',
  example: { en: 'unfollow Belarus', pl: 'nieobserwuj Białoruś' },
  options: [
    textOption(['what', 'co'], ['Topic, person, source or title', 'Temat, osoba, źródło lub tytuł'], {
      hasCompletion: true,
    }),
  ],
  run: async (world, input, invocation) => {
    const named = givenText(input, 'what')
    return named === '' ? listFollows(world, '', invocation) : endNamed(world, named, invocation)
  },
  complete,
  readText: (text) => {
    const { what, ...labelled } = readFollowText(text)
    return { what: what ?? Object.values(labelled)[0] ?? '' }
  },
  presses: { unfollow: (world, { rest }, invocation) => endFollow(world, rest, invocation) },
}

async function runFollow(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  if (!namesAnything(input)) return listFollows(world, '', invocation)
  const followed = await readFollowInput(world, input, invocation)
  return 'blocks' in followed ? followed : keepFollow(world, followed, invocation)
}

type Listed = { readonly id: string; readonly name: string; readonly line: string }

async function ownFollows(world: CommandWorld, invocation: Invocation): Promise<readonly Listed[]> {
  const { locale } = invocation
  return Promise.all(
    (await world.store.follows.of(invocation)).map(async ({ id, followed }) => {
      const name = await nameOf(world, followed, locale)
      return { id, name: name.name, line: followedName(name, locale) }
    }),
  )
}

/** Ten a page; `after` is the id of the last one of the page before, and the list begins anew where that one is over. */
export async function listFollows(
  world: CommandWorld,
  after: string,
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const phrases = followPhrases(locale)
  await noteServer(world, invocation)
  const all = await ownFollows(world, invocation)
  if (all.length === 0) return sentence(phrases.none)
  const from = all.findIndex(({ id }) => id === after) + 1
  const page = all.slice(from, from + FOLLOWS_PER_PAGE)
  const shown = from + page.length
  const range = all.length > page.length ? answersOf(locale).page(from + 1, shown) : ''
  const pause = await pauseOf(world, invocation)
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: phrases.heading(all.length, range) },
    { kind: 'text', text: page.map(({ line }) => `• ${line}`).join('\n') },
    ...(pause === null ? [] : [{ kind: 'text', text: phrases.paused(pause.reason[locale]) } as const]),
  ]
  return privateReply(blocks, [
    ...page.map(({ id, name }) => ({
      label: phrases.end(shorten(name, BUTTON_CHARS)),
      action: `unfollow:${id}`,
    })),
    ...(shown < all.length
      ? [{ label: answersOf(locale).next, action: `follows:${page.at(-1)?.id ?? ''}`, startsRow: true }]
      : []),
    ...(pause === null ? [] : [{ label: phrases.resume, action: 'followresume', style: 'primary' } as const]),
  ])
}

async function endNamed(world: CommandWorld, named: string, invocation: Invocation): Promise<Reply> {
  const own = await ownFollows(world, invocation)
  const folded = fold(named)
  const found =
    own.find(({ id, name }) => id === named || fold(name) === folded) ??
    own.find(({ name }) => fold(name).startsWith(folded))
  if (found !== undefined) return endFollow(world, found.id, invocation)
  const near = nearest(named, [...new Set(own.map(({ name }) => name))], 3)
  return sentence(followPhrases(invocation.locale).unknownFollow(named, near), 'asked-wrongly')
}

/** Writes to a person again; the message that they did not take comes now, if it is of the last day. */
async function resume(world: CommandWorld, invocation: Invocation): Promise<Reply> {
  const { platform, userId, locale } = invocation
  await resumeChannel(world, { platform, address: personAddress(userId) })
  return sentence(followPhrases(locale).resumed)
}

function complete(world: CommandWorld, option: string, typed: string): readonly Choice[] {
  if (option !== 'what') return completeName(world, option, typed)
  return ['topic', 'person', 'source'].flatMap((one) => completeName(world, one, typed)).slice(0, 25)
}
