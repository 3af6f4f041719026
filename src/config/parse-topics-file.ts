import { z } from 'zod'
import { DepeszaError } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Topic } from '#domain/topic.ts'
import { checkFile } from './check-file.ts'
import { topicChecks } from './cross-checks.ts'
import { formatProblems, type Path } from './problem.ts'
import type { Finding, Positions } from './read-yaml.ts'
import { configSchema, topicList } from './schema.ts'
import { toTopic } from './to-configuration.ts'

/**
 * The topics of a file, YAML or JSON: a bare list, a section with `topics:`, or a whole depesza.yaml, of which only the
 * topics are looked at. Throws a DepeszaError `bad-config` with a line for every problem.
 */
export function parseTopicsFile(text: string, fileName: string, locale: Locale = 'pl'): readonly Topic[] {
  const reading = checkFile({ text, fileName }, { schema: topicsFile, crossChecks: checksOf })
  if (reading.kind === 'bad') throw new DepeszaError('bad-config', formatProblems(reading.problems, locale))
  const topics = Array.isArray(reading.value) ? reading.value : reading.value.topics
  return topics.map(toTopic)
}

const otherKeys = Object.keys(configSchema([]).shape).filter((key) => key !== 'topics')

const topicsFile = z.union([
  topicList,
  z.strictObject({
    ...Object.fromEntries(otherKeys.map((key) => [key, z.unknown().optional()])),
    topics: topicList,
  }),
])

/** A bare list has no section around it, so its places have no key before the index. */
function checksOf(file: unknown, positions: Positions): readonly Finding[] {
  if (!Array.isArray(file)) return topicChecks(file, positions)
  const within = (path: Path) => path.slice(1)
  const findings = topicChecks(
    { topics: file },
    {
      ofValue: (path) => positions.ofValue(within(path)),
      inValue: (path, offset) => positions.inValue(within(path), offset),
      ofKey: (path, key) => positions.ofKey(within(path), key),
    },
  )
  return findings.map((finding) => ({ ...finding, path: within(finding.path) }))
}
