import type { Choice } from '#domain/choice.ts'
import type { Mute } from '#domain/mute.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { nearest } from '#text/nearest.ts'
import { answersOf } from '#wording/answers.ts'
import { mutingPhrases } from '#wording/muting.ts'
import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { keepMute, scopeOf, undoMute } from './keep-mute.ts'
import { readMuteInput, readMuteText, type Whom } from './mute-input.ts'
import { muteLine } from './name-muted.ts'
import { givenText, textOption } from '#commands/option.ts'

const MUTES_PER_PAGE = 5
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['for', ['1h', '8h', '24h', '7d', 'always']],
  ['scope', ['me', 'channel']],
])

/** Keeps something away for a while: from one's own briefs and mentions, or from the channel. Without anything it lists what is muted. */
export const mute: Command = {
  name: 'mute',
  names: { en: 'mute', pl: 'wycisz' },
  summary: {
    en: 'Hear nothing of something for a while; else the list',
    pl: 'Nie słyszeć o czymś przez jakiś czas; albo lista',
  },
  group: 'reader',
  example: { en: 'mute Belarus 24h', pl: 'wycisz Białoruś 24h' },
  options: [
    textOption(['topic', 'temat'], ['A topic', 'Temat'], { hasCompletion: true }),
    textOption(['source', 'źródło'], ['An outlet', 'Źródło'], { hasCompletion: true }),
    textOption(
      ['article', 'artykuł'],
      ['One article: address, id or title', 'Jeden artykuł: adres, id lub tytuł'],
    ),
    textOption(['form', 'forma'], ['One form of the topic’s keywords', 'Jedna forma słów tematu']),
    textOption(
      ['for', 'na'],
      ['1h, 8h, 24h (if not given), 7d, always', '1h, 8h, 24h (domyślnie), 7d, zawsze'],
      {
        hasCompletion: true,
      },
    ),
    textOption(['scope', 'zasięg'], ['me, or channel (managers)', 'mnie albo kanał (zarządzający)'], {
      hasCompletion: true,
    }),
  ],
  run: runMute,
  complete,
  readText: readMuteText,
  presses: {
    muteundo: (world, { rest }, invocation) => undoMute(world, rest, invocation),
    mutes: async (world, { rest }, invocation) => ({
      ...(await listMutes(world, rest, invocation)),
      isUpdate: true,
    }),
  },
}

/** Ends a mute by its id or by the name of what is muted. */
export const unmute: Command = {
  name: 'unmute',
  names: { en: 'unmute', pl: 'odcisz' },
  summary: { en: 'Hear of it again', pl: 'Znów o tym słyszeć' },
  group: 'reader',
  example: { en: 'unmute Belarus', pl: 'odcisz Białoruś' },
  options: [
    textOption(['mute', 'wyciszenie'], ['Its id, or what is muted', 'Identyfikator albo to, co wyciszone']),
  ],
  run: async (world, input, invocation) => {
    const named = givenText(input, 'mute')
    return named === '' ? listMutes(world, '', invocation) : undoNamed(world, named, invocation)
  },
  complete: () => [],
  readText: (text) => ({ mute: text.trim() }),
}

async function runMute(world: CommandWorld, input: CommandInput, invocation: Invocation): Promise<Reply> {
  const isEmpty = ['what', 'topic', 'source', 'article', 'form'].every(
    (option) => givenText(input, option) === '',
  )
  if (isEmpty) return listMutes(world, '', invocation)
  const order = await readMuteInput(world, input, invocation)
  return 'blocks' in order ? order : keepMute(world, order, invocation)
}

async function activeMutes(world: CommandWorld, invocation: Invocation): Promise<readonly Mute[]> {
  const whoms: readonly Whom[] = ['me', 'channel']
  const now = world.clock.now()
  const lists = await Promise.all(
    whoms.map((whom) => world.store.mutes.active(now, scopeOf(whom, invocation))),
  )
  return lists.flat()
}

/** Five a page; `after` is the id of the last one of the page before, and the list begins anew where that one is over. */
async function listMutes(world: CommandWorld, after: string, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const phrases = mutingPhrases(locale)
  const all = await activeMutes(world, invocation)
  if (all.length === 0) return sentence(phrases.none)
  const from = all.findIndex(({ id }) => id === after) + 1
  const page = all.slice(from, from + MUTES_PER_PAGE)
  const shown = from + page.length
  const range = all.length > page.length ? answersOf(locale).page(from + 1, shown) : ''
  const lines = await Promise.all(
    page.map(async (one) => ({
      line: await muteLine(world, one, locale),
      isMine: one.scope.kind === 'person',
    })),
  )
  return privateReply(
    [
      { kind: 'heading', text: phrases.heading(all.length, range) },
      { kind: 'text', text: lines.map(({ line, isMine }) => `• ${phrases.listed(line, isMine)}`).join('\n') },
    ],
    [
      ...lines.map(({ line }) => ({ label: phrases.undoOne(line), action: `muteundo:${line.id}` })),
      ...(shown < all.length
        ? [{ label: answersOf(locale).next, action: `mutes:${page.at(-1)?.id ?? ''}`, startsRow: true }]
        : []),
    ],
  )
}

async function undoNamed(world: CommandWorld, named: string, invocation: Invocation): Promise<Reply> {
  const all = await activeMutes(world, invocation)
  const lines = await Promise.all(all.map((one) => muteLine(world, one, invocation.locale)))
  const folded = fold(named)
  const found =
    lines.find(({ id, name }) => id === folded || fold(name) === folded) ??
    lines.find(({ name }) => fold(name).startsWith(folded))
  if (found !== undefined) return undoMute(world, found.id, invocation)
  const names = [...new Set(lines.map(({ name }) => name))]
  const near = nearest(named, names, 3)
  return sentence(mutingPhrases(invocation.locale).unknownMute(named, near), 'asked-wrongly')
}

function complete(world: CommandWorld, option: string, typed: string): readonly Choice[] {
  const words = WORDS.get(option)
  if (words === undefined) return completeName(world, option, typed)
  return words.filter((word) => word.includes(fold(typed))).map((word) => ({ label: word, value: word }))
}
