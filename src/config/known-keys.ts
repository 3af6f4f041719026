import type { Path } from './problem.ts'

/** The keys that a JSON Schema allows in the section at a path; none where the schema knows no such section. */
export function knownKeys(schema: unknown, path: Path): readonly string[] {
  const [step, ...rest] = path
  const branches = [schema, ...listIn(schema, 'anyOf')]
  if (step === undefined) return branches.flatMap((branch) => Object.keys(partOf(branch, 'properties') ?? {}))
  const inner = branches.map((branch) =>
    typeof step === 'number' ? partOf(branch, 'items') : partOf(partOf(branch, 'properties'), step),
  )
  return inner.flatMap((part) => (part === null ? [] : knownKeys(part, rest)))
}

function partOf(schema: unknown, key: string): object | null {
  if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, key)) return null
  const part: unknown = Reflect.get(schema, key)
  return typeof part === 'object' ? part : null
}

function listIn(schema: unknown, key: string): readonly unknown[] {
  const list = partOf(schema, key)
  return Array.isArray(list) ? list : []
}
