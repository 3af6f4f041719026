import { outletsOf } from '#domain/outlet.ts'
import { sourceTypes, type Source } from '#domain/feed.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import { closest } from '#text/closest.ts'
import { fold } from '#text/fold.ts'
import { independentCount } from '#text/stories/independent-count.ts'
import type { Path, Wording } from './problem.ts'
import { isSection, itemsIn, type Section, sectionsIn, textIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import * as say from './rule-wordings.ts'

type Checked = {
  readonly file: unknown
  readonly positions: Positions
  readonly platforms: readonly PlatformSettings[]
}

/** A rule with its parts, as far as they are sections, and its place in the file. */
type RawRule = { readonly when: Section; readonly consequences: Section; readonly path: Path }

type Mistake = { readonly path: Path; readonly wording: Wording }

/**
 * What makes a rule mean nothing: it asks for outlets that no feed is, calls somebody where it sends nothing, or says how to send what
 * it leaves out. Unknown topics are looked for elsewhere.
 */
export function ruleChecks(checked: Checked): readonly Finding[] {
  const outlets = outletsIn(checked.file)
  return sectionsIn(checked.file, 'rules')
    .map(({ index, section }) => toRule(section, ['rules', index]))
    .flatMap((rule) => [
      ...sourceMistakes(rule, outlets),
      ...channelMistakes(rule, checked),
      ...skipMistakes(rule),
    ])
    .map(({ path, wording }) => ({ position: checked.positions.ofValue(path), path, wording }))
}

function toRule(section: Section, path: Path): RawRule {
  const { when, then: consequences } = section
  return {
    when: isSection(when) ? when : {},
    consequences: isSection(consequences) ? consequences : {},
    path,
  }
}

/** A feed as far as rules ask about it. */
type RawOutlet = Source & { readonly tier: unknown; readonly owner: string | null }

function outletsIn(file: unknown): readonly RawOutlet[] {
  return sectionsIn(file, 'feeds').map(({ section }) => ({
    name: textIn(section, 'name')?.trim() ?? '',
    type: sourceTypes.find((type) => type === section['type']) ?? null,
    country: textIn(section, 'country'),
    tier: section['tier'],
    owner: textIn(section, 'owner')?.trim() ?? null,
  }))
}

function sourceMistakes({ when, path }: RawRule, outlets: readonly RawOutlet[]): readonly Mistake[] {
  const sources = isSection(when['sources']) ? when['sources'] : {}
  const place = [...path, 'when']
  if (when['storySize'] === undefined && when['within'] !== undefined) {
    return [{ path: [...place, 'within'], wording: say.windowWithoutSize }]
  }
  const unknown = unknownOutlets(sources, [...place, 'sources'], outlets)
  if (unknown.length > 0 || outlets.length === 0) return unknown
  const fitting = outlets.filter((outlet) => isWanted(outlet, sources, when['country']))
  return tooFew(fitting, when).map(({ key, wording }) => ({ path: [...place, key], wording }))
}

function tooFew(
  fitting: readonly RawOutlet[],
  when: Section,
): readonly { readonly key: string; readonly wording: Wording }[] {
  // What is no whole number is told by the schema.
  const wanted = Number.isInteger(when['storySize']) ? Number(when['storySize']) : 1
  const outletOf = outletsOf(fitting.map((source) => ({ source, tier: null, owner: source.owner })))
  const origins = fitting.map(({ name, type }, index) => ({
    id: String(index),
    source: name,
    owner: outletOf(name).owner,
    type: type ?? '',
    wire: [],
    copyOf: null,
  }))
  const count = wanted > 1 ? independentCount(origins) : fitting.length
  if (count >= wanted) return []
  const [key = 'sources'] = ['storySize', 'sources', 'country'].filter((one) => when[one] !== undefined)
  return [{ key, wording: say.tooFewOutlets(count, wanted) }]
}

function unknownOutlets(sources: Section, path: Path, outlets: readonly RawOutlet[]): readonly Mistake[] {
  const names = [...new Set(outlets.map(({ name }) => name))]
  const known = new Set(names.map(fold))
  return itemsIn(sources, 'names').flatMap((name, index) => {
    if (typeof name !== 'string' || name.trim() === '' || known.has(fold(name.trim()))) return []
    const wording = say.unknownOutlet(name, closest(name, names), names)
    return [{ path: [...path, 'names', index], wording }]
  })
}

/** As `fits` in the pipeline has it, on a file that may still be wrong. */
function isWanted(outlet: RawOutlet, sources: Section, country: unknown): boolean {
  const { types, tier, names } = sources
  return (
    (!Array.isArray(types) || types.includes(outlet.type)) &&
    (typeof tier !== 'number' || (typeof outlet.tier === 'number' && outlet.tier <= tier)) &&
    (!Array.isArray(names) ||
      names.some((name) => typeof name === 'string' && fold(name.trim()) === fold(outlet.name))) &&
    (typeof country !== 'string' || outlet.country === country)
  )
}

/** A rule concerns the channels that it names, and else every channel of the file. */
function channelMistakes({ consequences, path }: RawRule, { file, platforms }: Checked): readonly Mistake[] {
  const all = sectionsIn(file, 'channels').map(({ section }) => section)
  const named = sectionsIn(consequences, 'channels').map(({ section }) => section)
  const concerned = named.length > 0 ? named : all
  if (concerned.length === 0) return []
  const addresses = new Map(platforms.map(({ id }) => [id, new Set(concerned.map((one) => one[id]))]))
  const isConcerned = (channel: Section): boolean =>
    platforms.some(({ id }) => channel[id] !== undefined && addresses.get(id)?.has(channel[id]) === true)
  const place = [...path, 'then']
  const mention = isSection(consequences['mention']) ? consequences['mention'] : {}
  const uncalled = platforms.filter(
    (platform) =>
      platform.mention !== null &&
      mention[platform.id] !== undefined &&
      concerned.every((channel) => channel[platform.id] === undefined),
  )
  const hasForum = all.some((channel) => channel['forum'] === true && isConcerned(channel))
  return [
    ...uncalled.map(({ id, name }) => ({
      path: [...place, 'mention', id],
      wording: say.noChannelOn(name),
    })),
    ...(consequences['tags'] !== undefined && !hasForum
      ? [{ path: [...place, 'tags'], wording: say.noForum }]
      : []),
  ]
}

function skipMistakes({ consequences, path }: RawRule): readonly Mistake[] {
  if (consequences['skip'] !== true) return []
  return ['severity', 'mention', 'tags']
    .filter((key) => consequences[key] !== undefined)
    .map((key) => ({ path: [...path, 'then', key], wording: say.skipBeside(key) }))
}
