import type { PlatformSettings } from '#ports/platform.ts'
import { closest } from '#text/closest.ts'
import type { Path, Wording } from './problem.ts'
import { isSection, itemsIn, type Section, sectionsIn, textIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import { quietChecks } from './quiet-checks.ts'
import { registerChecks } from './register-checks.ts'
import { slugOf } from './slug.ts'
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
  return [...duplicateIds(named, positions), ...duplicateTexts(urls, positions)]
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

/** A channel with a key that nobody knows is told of by that key alone. */
function platformChecks(
  file: unknown,
  positions: Positions,
  platforms: readonly PlatformSettings[],
): readonly Finding[] {
  const ids = platforms.map(({ id }) => id)
  const known = new Set([...ids, 'topics', 'language', 'alertsPerHour', 'timeZone', 'quiet'])
  const told = ['owner', 'audit'].flatMap((key) => {
    const section = isSection(file) ? file[key] : null
    return isSection(section) ? [{ path: [key], section }] : []
  })
  const channels = sectionsIn(file, 'channels').map(({ index, section }) => ({
    path: ['channels', index],
    section,
  }))
  return [...channels, ...told].flatMap(({ path, section }) => {
    const keys = Object.keys(section)
    if (keys.some((key) => !known.has(key))) return []
    const count = keys.filter((key) => ids.includes(key)).length
    return count === 1 ? [] : [findingAt(positions, path, say.notOnePlatform(ids))]
  })
}

function topicReferences(file: unknown, positions: Positions): readonly Finding[] {
  const topics = namedTopics(file)
  if (topics.length === 0) return []
  const names = topics.map(({ name }) => name)
  const ids = new Set(topics.flatMap(({ id, name }) => [id, slugOf(name)]))
  return sectionsIn(file, 'channels').flatMap(({ index, section }) =>
    itemsIn(section, 'topics').flatMap((reference, place) => {
      if (typeof reference !== 'string' || reference.trim() === '') return []
      if (ids.has(slugOf(reference)) && slugOf(reference) !== '') return []
      const meant = closest(reference, [...names, ...ids])
      return [
        findingAt(positions, ['channels', index, 'topics', place], say.unknownTopic(reference, meant, names)),
      ]
    }),
  )
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
