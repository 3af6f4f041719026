import type { Followed } from '#domain/follow.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { fold } from '#text/fold.ts'
import { findSpeakers, nearestSpeakers } from '#text/people/find-speakers.ts'
import { wordsOfName } from '#text/people/name-words.ts'
import { indexWord } from '#text/search/index-words.ts'
import { followPhrases } from '#wording/follows.ts'
import { mutingPhrases } from '#wording/muting.ts'
import { sentence, type CommandWorld } from '#commands/command.ts'
import { findNamed, namesOf, nearestNames } from '#commands/find-name.ts'
import { askWhich, findStory } from '#commands/archive/find-story.ts'
import { givenText } from '#commands/option.ts'

/** The options that name something, in the order in which they are read. */
export const FOLLOWABLE = ['topic', 'person', 'source', 'article'] as const
type Option = (typeof FOLLOWABLE)[number]

/** How free text names an option: in either language, without diacritics. */
const OPTION_WORDS: ReadonlyMap<string, Option> = new Map(
  Object.entries({
    topic: 'topic',
    temat: 'topic',
    person: 'person',
    osoba: 'person',
    expert: 'person',
    ekspert: 'person',
    source: 'source',
    zrodlo: 'source',
    story: 'article',
    historia: 'article',
    watek: 'article',
    article: 'article',
    artykul: 'article',
  } as const),
)

/** "osoba:Lena Zawada" names a person; words without a label name whatever has them. */
export function readFollowText(text: string): CommandInput {
  const [, label = '', rest = ''] = /^\s*(\p{L}+)[:=]\s*([\s\S]*)$/u.exec(text) ?? []
  const option = OPTION_WORDS.get(fold(label))
  return option === undefined ? { what: text.trim() } : { [option]: rest.trim() }
}

/** Says whether anything is named at all. */
export function namesAnything(input: CommandInput): boolean {
  return ['what', ...FOLLOWABLE].some((option) => givenText(input, option) !== '')
}

/** What is to be followed, or the answer that says what is wrong or asks which article is meant. */
export async function readFollowInput(
  world: CommandWorld,
  input: CommandInput,
  { locale }: Invocation,
): Promise<Followed | Reply> {
  const option = FOLLOWABLE.find((one) => givenText(input, one) !== '')
  const named = givenText(input, option ?? 'what')
  const { topics, sources } = namesOf(world)
  const phrases = mutingPhrases(locale)
  switch (option) {
    case 'topic':
      return (
        topicNamed(world, named) ??
        sentence(phrases.unknownTopic(named, nearestNames(named, topics)), 'asked-wrongly')
      )
    case 'source':
      return (
        sourceNamed(world, named) ??
        sentence(phrases.unknownSource(named, nearestNames(named, sources)), 'asked-wrongly')
      )
    case 'person': {
      const people = await peopleLike(world, named)
      const unknown = () =>
        sentence(
          followPhrases(locale).unknownPerson(named, nearestSpeakers(named, people, 3)),
          'asked-wrongly',
        )
      return personNamed(named, people) ?? unknown()
    }
    case 'article':
      return storyNamed(world, named, locale)
    case undefined:
      return anythingNamed(world, named, locale)
  }
}

function topicNamed(world: CommandWorld, named: string): Followed | null {
  const found = findNamed(named, namesOf(world).topics)
  return found === null ? null : { kind: 'topic', topicId: found.id }
}

function sourceNamed(world: CommandWorld, named: string): Followed | null {
  const found = findNamed(named, namesOf(world).sources)
  return found === null ? null : { kind: 'source', source: found.name }
}

/** The experts of the team and whoever the archive names; no ending changes the first letters of a surname. */
async function peopleLike(world: CommandWorld, named: string): Promise<readonly string[]> {
  const surname = indexWord(wordsOfName(named).at(-1) ?? named)
  const stored = surname === '' ? [] : await world.store.search.peopleLike(surname.slice(0, 2))
  return [...new Set([...world.configuration.experts.map(({ name }) => name), ...stored.toSorted()])]
}

/** The one person whom a name means, by their first name in the archive; a surname that several bear means nobody. */
function personNamed(named: string, people: readonly string[]): Followed | null {
  const found = findSpeakers(named, people)
  const [only] = found
  return found.length === 1 && only?.[0] !== undefined ? { kind: 'person', name: only[0] } : null
}

async function storyNamed(
  world: CommandWorld,
  named: string,
  locale: Invocation['locale'],
): Promise<Followed | Reply> {
  const found = await findStory(world, named)
  if (found.kind === 'story') return { kind: 'story', storyId: found.storyId }
  return askWhich(found, { named, action: 'follow-story:', locale })
}

/** A topic goes before an outlet, a person after both, and all of them before an article. */
async function anythingNamed(
  world: CommandWorld,
  named: string,
  locale: Invocation['locale'],
): Promise<Followed | Reply> {
  const people = await peopleLike(world, named)
  const known = topicNamed(world, named) ?? sourceNamed(world, named) ?? personNamed(named, people)
  if (known !== null) return known
  const story = await storyNamed(world, named, locale)
  if (!('blocks' in story) || story.trouble === null) return story
  const { topics, sources } = namesOf(world)
  const near = nearestNames(named, [...topics, ...sources, ...people.map((name) => ({ id: name, name }))])
  return sentence(followPhrases(locale).unknownAny(named, near), 'asked-wrongly')
}
