import type { z } from 'zod'
import { closest } from '#text/closest.ts'
import { isSecretKey } from './find-secrets.ts'
import type { Path, Position, Wording } from './problem.ts'
import type { Finding, Positions } from './read-yaml.ts'
import * as say from './wordings.ts'

type Issue = z.core.$ZodIssue

/** What is needed to put an issue of zod into words and at a place. */
export type IssueContext = {
  readonly value: unknown
  readonly positions: Positions
  /** The keys that the section at a path may have. */
  readonly knownKeys: (path: Path) => readonly string[]
}

/** Everything that one issue of zod says, in the project's own words and with its place in the file. */
export function findingsOfIssue(issue: Issue, context: IssueContext, base: Path = []): readonly Finding[] {
  const path = [...base, ...issue.path.map(stepOf)]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKeyAt(path, key, context))
  if (issue.code === 'invalid_union') return findingsOfUnion(issue, context, path)
  const received = valueAt(context.value, path)
  if (received === undefined && issue.code === 'invalid_type') return [missingAt(path, context)]
  return [{ position: positionOf(issue, path, context), path, wording: wordingOf(issue, received) }]
}

/** An issue may say how far into the value it lies. */
function positionOf(issue: Issue, path: Path, { positions }: IssueContext): Position {
  const offset: unknown = issue.code === 'custom' ? issue.params?.['offset'] : null
  return typeof offset === 'number' ? positions.inValue(path, offset) : positions.ofValue(path)
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step
}

function unknownKeyAt(path: Path, key: string, { positions, knownKeys }: IssueContext): Finding {
  const known = knownKeys(path)
  const wording = isSecretKey(key) ? say.secretInFile : say.unknownKey(key, closest(key, known), known)
  return { position: positions.ofKey(path, key), path: [...path, key], wording }
}

/** Of several possible forms, the one that the value has: its issues say more than "none of them fits". */
function findingsOfUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  context: IssueContext,
  path: Path,
): readonly Finding[] {
  const fitting = issue.errors.find((errors) => !errors.some(isWrongFromTheStart))
  if (fitting !== undefined) return fitting.flatMap((each) => findingsOfIssue(each, context, path))
  const expected = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_type' ? [kindOf(each.expected)] : []))
  const wording = say.wrongKind(expected, kindOfValue(valueAt(context.value, path)))
  return [{ position: context.positions.ofValue(path), path, wording }]
}

function isWrongFromTheStart(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function missingAt(path: Path, { positions }: IssueContext): Finding {
  const key = String(path.at(-1) ?? '')
  return { position: positions.ofValue(path.slice(0, -1)), path, wording: say.missingKey(key) }
}

function wordingOf(issue: Issue, received: unknown): Wording {
  if (received === null) return say.emptyValue
  if (issue.code === 'custom' && isWording(issue.params?.['wording'])) return issue.params['wording']
  if (issue.code === 'invalid_type') return say.wrongKind([kindOf(issue.expected)], kindOfValue(received))
  if (issue.code === 'too_small') return say.emptyList
  if (issue.code !== 'invalid_value') return say.wrongKind(['text'], kindOfValue(received))
  const values = issue.values.map(String)
  return say.notOneOf(values, typeof received === 'string' ? closest(received, values) : null)
}

function isWording(value: unknown): value is Wording {
  return typeof value === 'object' && value !== null && 'message' in value && 'remedy' in value
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined
    return Reflect.get(inner, step)
  }, value)
}

function kindOf(expected: string): say.ValueKind {
  if (expected === 'array') return 'list'
  if (expected === 'object' || expected === 'record') return 'section'
  if (expected === 'number' || expected === 'int') return 'number'
  return expected === 'boolean' ? 'switch' : 'text'
}

function kindOfValue(value: unknown): say.ValueKind {
  if (value === null || value === undefined) return 'nothing'
  return kindOf(Array.isArray(value) ? 'array' : typeof value)
}
