import { z } from 'zod'
import { findSecrets } from './find-secrets.ts'
import { findingsOfIssue } from './findings-of-issue.ts'
import { knownKeys } from './known-keys.ts'
import { type ConfigProblem, problemAt } from './problem.ts'
import { type Finding, type Positions, readYaml } from './read-yaml.ts'
import * as say from './wordings.ts'

/** A file as plain data, with the place of everything in it. */
export type RawFile = { readonly value: unknown; readonly positions: Positions }

/** A checked file, or everything that is wrong with it. */
export type FileReading<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly file: RawFile }
  | { readonly kind: 'bad'; readonly problems: readonly ConfigProblem[] }

/** What a kind of file must hold: its schema, and what ties several of its values together. */
export type FileRules<Value> = {
  readonly schema: z.ZodType<Value>
  readonly crossChecks: (file: unknown, positions: Positions) => readonly Finding[]
}

/** A text and the name under which its problems are told. */
export type NamedText = { readonly text: string; readonly fileName: string }

/** Reads and checks a file; tells every problem at once, in the file's order. Never throws for what the text holds. */
export function checkFile<Value>({ text, fileName }: NamedText, rules: FileRules<Value>): FileReading<Value> {
  const secrets = secretFindings(text)
  const reading = readYaml(text)
  if (reading.kind === 'bad') return bad([...secrets, ...reading.findings], fileName)
  const { value, positions } = reading
  const file = { value, positions }
  const result = rules.schema.safeParse(value)
  const findings = [...secrets, ...findingsOf(file, rules)]
  if (!result.success || findings.length > 0) return bad(findings, fileName)
  return { kind: 'ok', value: result.data, file }
}

/** What is wrong with a file's value, by its schema and by what ties several values together. */
export function findingsOf<Value>(
  { value, positions }: RawFile,
  { schema, crossChecks }: FileRules<Value>,
): readonly Finding[] {
  const { error } = schema.safeParse(value)
  return [
    ...schemaFindings(error?.issues ?? [], { value, positions, schema }),
    ...crossChecks(value, positions),
  ]
}

type SchemaContext = {
  readonly value: unknown
  readonly positions: Positions
  readonly schema: z.ZodType
}

function schemaFindings(
  issues: readonly z.core.$ZodIssue[],
  { value, positions, schema }: SchemaContext,
): readonly Finding[] {
  if (issues.length === 0) return []
  const jsonSchema = z.toJSONSchema(schema, { io: 'input' })
  const context = { value, positions, knownKeys: knownKeys.bind(null, jsonSchema) }
  return issues.flatMap((issue) => findingsOfIssue(issue, context))
}

/** Looked for in the raw text, so that a secret in a comment or in broken YAML is found too. */
function secretFindings(text: string): readonly Finding[] {
  return findSecrets(text).map((offset) => {
    const before = text.slice(0, offset).split('\n')
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return { position, path: [], wording: say.secretInFile }
  })
}

/** One problem for each place and message: a broken line can make the parser complain twice. */
function bad(findings: readonly Finding[], file: string): FileReading<never> {
  const problems = new Map<string, ConfigProblem>()
  for (const { position, path, wording } of findings) {
    const problem = problemAt({ ...position, file, path }, wording)
    problems.set(`${problem.line}:${problem.column} ${problem.message.en}`, problem)
  }
  return {
    kind: 'bad',
    problems: [...problems.values()].toSorted((a, b) => a.line - b.line || a.column - b.column),
  }
}
