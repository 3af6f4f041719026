import type { Path } from './problem.ts'
import { isSection, type Section, sectionsIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import { weekdays } from './quiet-fields.ts'
import * as say from './quiet-wordings.ts'
import { clockSpan, isNeverLoud } from './to-quiet.ts'

/** What the parts of `quiet:` make wrong together: quiet that never ends, or that never is. */
export function quietChecks(file: unknown, positions: Positions): readonly Finding[] {
  const channels = sectionsIn(file, 'channels').map(({ index, section }) => ({
    path: ['channels', index],
    section,
  }))
  const everywhere = isSection(file) ? [{ path: [], section: file }] : []
  return [...everywhere, ...channels].flatMap(({ path, section }) => findingsIn(section, path, positions))
}

function findingsIn(section: Section, path: Path, positions: Positions): readonly Finding[] {
  const quiet = section['quiet']
  const place = [...path, 'quiet']
  const position = (): Finding['position'] => positions.ofKey(path, 'quiet')
  if (isSection(quiet) && Object.keys(quiet).every((key) => key === 'bypass'))
    return [{ position: position(), path: place, wording: say.noQuietAtAll }]
  const hours = isSection(quiet) ? quiet['hours'] : quiet
  const days = isSection(quiet) ? listOf(quiet['days']) : []
  const parts = { spans: listOf(hours).flatMap((text) => clockSpan(text) ?? []), days: days.flatMap(weekday) }
  return isNeverLoud(parts) ? [{ position: position(), path: place, wording: say.neverLoud }] : []
}

function weekday(name: string): readonly number[] {
  const index = weekdays.findIndex((one) => one === name)
  return index < 0 ? [] : [index + 1]
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}
