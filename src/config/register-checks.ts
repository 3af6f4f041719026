import { fold } from '#text/fold.ts'
import { isFullName, isSameName } from '#text/people/same-person.ts'
import type { Path, Wording } from './problem.ts'
import { itemsIn, sectionsIn, textIn } from './raw-file.ts'
import type { Finding, Positions } from './read-yaml.ts'
import * as say from './register-wordings.ts'

/** What several entries of the team's register make wrong: a person without a full name, one entered twice, a name of two institutions. */
export function registerChecks(file: unknown, positions: Positions): readonly Finding[] {
  return [...expertChecks(file, positions), ...institutionChecks(file, positions)]
}

function expertChecks(file: unknown, positions: Positions): readonly Finding[] {
  const named = sectionsIn(file, 'experts').flatMap(({ index, section }) => {
    const name = textIn(section, 'name')?.trim() ?? ''
    return name === '' ? [] : [{ name, path: ['experts', index, 'name'] }]
  })
  return named.flatMap(({ name, path }, index) => {
    if (!isFullName(name)) return [findingAt(positions, path, say.halfName)]
    const first = named.slice(0, index).find((other) => other.name === name || isSameName(other.name, name))
    if (first === undefined) return []
    return [findingAt(positions, path, say.samePerson(first.name, positions.ofValue(first.path).line))]
  })
}

function institutionChecks(file: unknown, positions: Positions): readonly Finding[] {
  const lines = new Map<string, number>()
  return sectionsIn(file, 'institutions').flatMap(({ index, section }) => {
    const path: Path = ['institutions', index]
    const aliases = itemsIn(section, 'aliases').map((alias, place) => ({
      name: typeof alias === 'string' ? alias.trim() : '',
      path: [...path, 'aliases', place],
    }))
    const names = [{ name: textIn(section, 'name')?.trim() ?? '', path: [...path, 'name'] }, ...aliases]
    return names.flatMap(({ name, path: place }) => {
      const key = fold(name)
      const { line } = positions.ofValue(place)
      const firstLine = lines.get(key)
      if (firstLine === undefined) lines.set(key, line)
      const isTaken = firstLine !== undefined && key !== ''
      return isTaken ? [findingAt(positions, place, say.sameInstitution(name, firstLine))] : []
    })
  })
}

function findingAt(positions: Positions, path: Path, wording: Wording): Finding {
  return { position: positions.ofValue(path), path, wording }
}
