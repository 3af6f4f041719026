import type { Locale } from '#domain/locale.ts'
import type { Muted } from '#domain/mute.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { mutingPhrases } from '#wording/muting.ts'
import { sentence, type CommandWorld } from '#commands/command.ts'
import { findNamed, namesOf, nearestNames } from '#commands/find-name.ts'
import { askWhich, findStory } from '#commands/archive/find-story.ts'
import { givenText } from '#commands/option.ts'
import { piecesOf, unquoted } from '#commands/pieces.ts'
import { periodMs, SPACED_PERIOD } from '#commands/archive/period.ts'

/** For whom something is muted. */
export type Whom = 'me' | 'channel'

/** What is muted, for whom, and for how long in milliseconds; null for good. */
export type MuteOrder = { readonly muted: Muted; readonly whom: Whom; readonly lengthMs: number | null }

const DEFAULT_MS = 24 * 3_600_000
const LONGEST_DAYS = 3_650
const ALWAYS = new Set(['always', 'forever', 'zawsze', 'stale', 'good'])
/** Words that lead up to a period or a scope and say nothing by themselves: "na 24h", "dla mnie", "for the channel". */
const FILLERS = new Set(['na', 'for', 'dla', 'the', 'w', 'in', 'tego', 'tym', 'this'])
const WHOM: ReadonlyMap<string, Whom> = new Map([
  ...(['me', 'mnie', 'ja', 'mine', 'u'] as const).map((word) => [word, 'me'] as const),
  ...(['channel', 'kanal', 'kanalu', 'kanale'] as const).map((word) => [word, 'channel'] as const),
])
/** How free text names an option: in either language, without diacritics. */
const OPTION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    topic: 'topic',
    temat: 'topic',
    source: 'source',
    zrodlo: 'source',
    story: 'article',
    watek: 'article',
    article: 'article',
    artykul: 'article',
    form: 'form',
    forma: 'form',
    for: 'for',
    na: 'for',
    scope: 'scope',
    zasieg: 'scope',
  }),
)

/**
 * Reads free text in any order: "białoruś 24h", "PAP na zawsze w kanale", "forma:umów temat:umowy 7d". A value goes on until the next
 * option; words that belong to none name a topic, an outlet or an article, whichever it is.
 */
export function readMuteText(text: string): CommandInput {
  const input: Record<string, string> = {}
  let open = 'what'
  for (const word of piecesOf(text.replaceAll(SPACED_PERIOD, '$1$2'))) {
    const [, label = '', value = ''] = /^(\p{L}+)[:=](.*)$/u.exec(word) ?? []
    const labelled = OPTION_WORDS.get(fold(label))
    const bare = labelled === undefined ? bareOption(word) : null
    if (labelled !== undefined) {
      input[labelled] = unquoted(value)
      open = isClosed(labelled, value) ? 'what' : labelled
    } else if (bare !== null) {
      input[bare] = word
    } else input[open] = `${input[open] ?? ''} ${unquoted(word)}`.trim()
  }
  return withoutFillers(input)
}

/** Takes no further words. */
function isClosed(option: string, value: string): boolean {
  return ['for', 'scope'].includes(option) || unquoted(value) !== value
}

function bareOption(word: string): 'for' | 'scope' | null {
  if (ALWAYS.has(fold(word)) || periodMs(word, LONGEST_DAYS) !== null) return 'for'
  return WHOM.has(fold(word)) ? 'scope' : null
}

/** "PAP na … w" is "PAP". */
function withoutFillers(input: Readonly<Record<string, string>>): CommandInput {
  return Object.fromEntries(
    Object.entries(input).map(([option, value]) => {
      const words = value.split(' ')
      while (words.length > 1 && FILLERS.has(fold(words.at(-1) ?? ''))) words.pop()
      return [option, words.join(' ')]
    }),
  )
}

/** What is to be muted, or the answer that says what is wrong or asks which article is meant. */
export async function readMuteInput(
  world: CommandWorld,
  input: CommandInput,
  { locale }: Invocation,
): Promise<MuteOrder | Reply> {
  const phrases = mutingPhrases(locale)
  const period = givenText(input, 'for')
  const lengthMs = lengthOf(period)
  if (lengthMs === undefined) return sentence(phrases.badPeriod(period), 'asked-wrongly')
  const scope = givenText(input, 'scope')
  const whom = scope === '' ? 'me' : WHOM.get(fold(scope))
  if (whom === undefined) return sentence(phrases.badScope(scope), 'asked-wrongly')
  const muted = await readMuted(world, input, locale)
  return 'blocks' in muted ? muted : { muted, whom, lengthMs }
}

/** Undefined where the text is no period. */
function lengthOf(period: string): number | null | undefined {
  if (period === '') return DEFAULT_MS
  return ALWAYS.has(fold(period.replace(/^na /iu, ''))) ? null : (periodMs(period, LONGEST_DAYS) ?? undefined)
}

type Naming = { readonly world: CommandWorld; readonly locale: Locale }

async function readMuted(world: CommandWorld, input: CommandInput, locale: Locale): Promise<Muted | Reply> {
  const naming = { world, locale }
  const [what, form, topic] = ['what', 'form', 'topic'].map((option) => givenText(input, option))
  if (form) return formNamed(naming, form, topic || what || '')
  if (topic) return topicNamed(naming, topic)
  const [source, article] = ['source', 'article'].map((option) => givenText(input, option))
  if (source) return sourceNamed(naming, source)
  return article ? articleNamed(naming, article) : anythingNamed(naming, what ?? '')
}

function topicNamed({ world, locale }: Naming, name: string): Muted | Reply {
  const { topics } = namesOf(world)
  const found = findNamed(name, topics)
  if (found !== null) return { kind: 'topic', topicId: found.id }
  return sentence(mutingPhrases(locale).unknownTopic(name, nearestNames(name, topics)), 'asked-wrongly')
}

function sourceNamed({ world, locale }: Naming, name: string): Muted | Reply {
  const { sources } = namesOf(world)
  const found = findNamed(name, sources)
  if (found !== null) return { kind: 'source', source: found.name }
  return sentence(mutingPhrases(locale).unknownSource(name, nearestNames(name, sources)), 'asked-wrongly')
}

function formNamed(naming: Naming, form: string, topic: string): Muted | Reply {
  if (topic === '') return sentence(mutingPhrases(naming.locale).formWithoutTopic(form), 'asked-wrongly')
  const named = topicNamed(naming, topic)
  return 'topicId' in named ? { kind: 'form', topicId: named.topicId, form } : named
}

async function articleNamed({ world, locale }: Naming, named: string): Promise<Muted | Reply> {
  const found = await findStory(world, named)
  if (found.kind === 'story') return { kind: 'story', storyId: found.storyId }
  return askWhich(found, { named, action: 'mute:', locale })
}

/** A topic goes before an outlet, and both before an article. */
async function anythingNamed({ world, locale }: Naming, named: string): Promise<Muted | Reply> {
  const { topics, sources } = namesOf(world)
  const topic = findNamed(named, topics)
  if (topic !== null) return { kind: 'topic', topicId: topic.id }
  const source = findNamed(named, sources)
  if (source !== null) return { kind: 'source', source: source.name }
  const found = await findStory(world, named)
  if (found.kind === 'story') return { kind: 'story', storyId: found.storyId }
  if (found.kind === 'several') return askWhich(found, { named, action: 'mute:', locale })
  const near = nearestNames(named, [...topics, ...sources])
  return sentence(mutingPhrases(locale).unknownAny(named, near), 'asked-wrongly')
}
