import type { PlatformSettings } from '#ports/platform.ts'
import { closest } from '#text/closest.ts'
import { channelSwitchChecks } from './channel-switch-checks.ts'
import type { Path, Wording } from './problem.ts'
import { isSection, itemsIn, type Section, sectionsIn, textIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import { quietChecks } from './quiet-checks.ts'
import { registerChecks } from './register-checks.ts'
import { ruleChecks } from './rule-checks.ts'
import { otherValue } from './rule-wordings.ts'
import { slugOf } from '#text/slug.ts'
import * as say from './wordings.ts'

/** What the checks look at: the file as plain data, and where everything stands in it. */
export type CrossCheckInput = {
  readonly file: unknown
  readonly positions: Positions
  readonly platforms: readonly PlatformSettings[]
}

/** What several values together make wrong: ids taken twice, unknown topics, a channel on no platform or on two. */
export function crossChecks({ file, positions, platforms }: CrossCheckInput): readonly Finding[] {
  return [
    ...duplicateFeeds(file, positions),
    ...topicChecks(file, positions),
    ...platformChecks(file, positions, platforms),
    ...topicReferences(file, positions),
    ...duplicateChannels(file, positions, platforms),
    ...channelSwitchChecks(file, positions, platforms),
    ...duplicateRules(file, positions),
    ...ruleChecks({ file, positions, platforms }),
    ...registerChecks(file, positions),
    ...quietChecks(file, positions),
  ]
}

/** The checks that concern the topics alone. */
export function topicChecks(file: unknown, positions: Positions): readonly Finding[] {
  const named = namedTopics(file)
  const wanting = sectionsIn(file, 'topics').flatMap(({ index, section }) => {
    const path = ['topics', index]
    const wording = wordingOfKeywords(section)
    return [
      ...(wording === null ? [] : [findingAt(positions, path, wording)]),
      ...keysBesideQuery(section, path, positions),
    ]
  })
  return [...duplicateIds(named, positions), ...wanting]
}

type Named = { readonly path: Path; readonly id: string; readonly name: string }

function findingAt(positions: Positions, path: Path, wording: Wording): Finding {
  return { position: positions.ofValue(path), path, wording }
}

function duplicateFeeds(file: unknown, positions: Positions): readonly Finding[] {
  const feeds = sectionsIn(file, 'feeds')
  const named = feeds.flatMap(({ index, section }) => namedSection(section, ['feeds', index]))
  const urls = feeds.map(({ index, section }) => ({
    path: ['feeds', index, 'url'],
    text: textIn(section, 'url'),
  }))
  return [...duplicateIds(named, positions), ...duplicateTexts(urls, positions), ...twoFaces(file, positions)]
}

/** What rules ask of an outlet is one for all its feeds. */
function twoFaces(file: unknown, positions: Positions): readonly Finding[] {
  const lines = new Map<string, { readonly value: unknown; readonly line: number }>()
  return sectionsIn(file, 'feeds').flatMap(({ index, section }) =>
    ['tier', 'owner'].flatMap((key) => {
      const [value, name] = [section[key], textIn(section, 'name')?.trim()]
      if (value === undefined || name === undefined) return []
      const path = ['feeds', index, key]
      const first = lines.get(`${key} ${name}`)
      if (first === undefined) lines.set(`${key} ${name}`, { value, line: positions.ofValue(path).line })
      const isOther = first !== undefined && first.value !== value
      return isOther ? [findingAt(positions, path, otherValue(first.line))] : []
    }),
  )
}

function namedTopics(file: unknown): readonly Named[] {
  return itemsIn(file, 'topics').flatMap((item, index) => {
    const path = ['topics', index]
    if (typeof item === 'string') return [{ path, id: slugOf(item), name: item.trim() }]
    return isSection(item) ? namedSection(item, path) : []
  })
}

function namedSection(section: Section, path: Path): readonly Named[] {
  const name = textIn(section, 'name')
  const id = textIn(section, 'id')
  if (id !== null) return [{ path: [...path, 'id'], id, name: (name ?? id).trim() }]
  return name === null ? [] : [{ path: [...path, 'name'], id: slugOf(name), name: name.trim() }]
}

function duplicateIds(named: readonly Named[], positions: Positions): readonly Finding[] {
  const lines = new Map<string, number>()
  return named.flatMap(({ path, id, name }) => {
    const { line } = positions.ofValue(path)
    const firstLine = lines.get(id)
    if (firstLine === undefined) lines.set(id, line)
    if (id === '') return /[\p{L}\p{N}]/u.test(name) ? [findingAt(positions, path, say.noId)] : []
    return firstLine === undefined ? [] : [findingAt(positions, path, say.duplicateId(id, firstLine))]
  })
}

function duplicateTexts(
  texts: readonly { readonly path: Path; readonly text: string | null }[],
  positions: Positions,
): readonly Finding[] {
  const lines = new Map<string, number>()
  return texts.flatMap(({ path, text }) => {
    if (text === null) return []
    const firstLine = lines.get(text)
    if (firstLine !== undefined) return [findingAt(positions, path, say.duplicateValue(firstLine))]
    lines.set(text, positions.ofValue(path).line)
    return []
  })
}

function wordingOfKeywords(topic: Section): Wording | null {
  const { any, all, beside, query } = topic
  if (query !== undefined) return null
  if (any === undefined && all === undefined) return say.topicWithoutKeywords
  return any === undefined && beside !== undefined ? say.besideWithoutAny : null
}

/** A query says everything but what is left out, so each list beside it is one too many. */
function keysBesideQuery(topic: Section, path: Path, positions: Positions): readonly Finding[] {
  if (topic['query'] === undefined) return []
  return ['any', 'all', 'beside']
    .filter((key) => topic[key] !== undefined)
    .map((key) => ({
      position: positions.ofKey(path, key),
      path: [...path, key],
      wording: say.listBesideQuery(key),
    }))
}

/** What a channel may say besides where it is. */
const channelKeys = [
  'topics',
  'language',
  'alertsPerHour',
  'timeZone',
  'quiet',
  'digest',
  'escalate',
  'silent',
  'forum',
  'thread',
]

/** A channel with a key that nobody knows is told of by that key alone. */
function platformChecks(
  file: unknown,
  positions: Positions,
  platforms: readonly PlatformSettings[],
): readonly Finding[] {
  const ids = platforms.map(({ id }) => id)
  const known = new Set([...ids, ...channelKeys])
  const told = ['owner', 'audit'].flatMap((key) => {
    const section = isSection(file) ? file[key] : null
    return isSection(section) ? [{ path: [key], section }] : []
  })
  const channels = sectionsIn(file, 'channels').map(({ index, section }) => ({
    path: ['channels', index],
    section,
  }))
  return [...channels, ...channelsOfRules(file), ...told].flatMap(({ path, section }) => {
    const keys = Object.keys(section)
    if (keys.some((key) => !known.has(key))) return []
    const count = keys.filter((key) => ids.includes(key)).length
    return count === 1 ? [] : [findingAt(positions, path, say.notOnePlatform(ids))]
  })
}

function channelsOfRules(file: unknown): readonly { readonly path: Path; readonly section: Section }[] {
  return sectionsIn(file, 'rules').flatMap(({ index, section }) =>
    sectionsIn(section['then'], 'channels').map((channel) => ({
      path: ['rules', index, 'then', 'channels', channel.index],
      section: channel.section,
    })),
  )
}

function topicReferences(file: unknown, positions: Positions): readonly Finding[] {
  const topics = namedTopics(file)
  if (topics.length === 0) return []
  const names = topics.map(({ name }) => name)
  const ids = new Set(topics.flatMap(({ id, name }) => [id, slugOf(name)]))
  const channels = sectionsIn(file, 'channels').map(({ index, section }) => ({
    path: ['channels', index],
    section: section as unknown,
  }))
  const rules = sectionsIn(file, 'rules').map(({ index, section }) => ({
    path: ['rules', index, 'when'],
    section: section['when'],
  }))
  return [...channels, ...rules].flatMap(({ path, section }) =>
    itemsIn(section, 'topics').flatMap((reference, place) => {
      if (typeof reference !== 'string' || reference.trim() === '') return []
      if (ids.has(slugOf(reference)) && slugOf(reference) !== '') return []
      const meant = closest(reference, [...names, ...ids])
      return [findingAt(positions, [...path, 'topics', place], say.unknownTopic(reference, meant, names))]
    }),
  )
}

function duplicateRules(file: unknown, positions: Positions): readonly Finding[] {
  const names = sectionsIn(file, 'rules').map(({ index, section }) => ({
    path: ['rules', index, 'name'],
    text: textIn(section, 'name')?.trim() ?? null,
  }))
  return duplicateTexts(names, positions)
}

function duplicateChannels(
  file: unknown,
  positions: Positions,
  platforms: readonly PlatformSettings[],
): readonly Finding[] {
  const channels = sectionsIn(file, 'channels')
  return platforms.flatMap(({ id }) =>
    duplicateTexts(
      channels.map(({ index, section }) => ({ path: ['channels', index, id], text: textIn(section, id) })),
      positions,
    ),
  )
}
