import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { placeInScalar } from './place-in-scalar.ts'
import { type Path, type Position, type Wording } from './problem.ts'
import { yamlWording } from './yaml-wordings.ts'

const MAX_CHARS = 1_000_000
const MAX_DEPTH = 50
/** The parser takes time by the square of a tower's height, so one is refused before it is parsed. */
const BRACKET_TOWER = /(?:[[{]\s*){100}/u

/** A problem at a place of a text whose file is not known here. */
export type Finding = { readonly position: Position; readonly path: Path; readonly wording: Wording }

/** A YAML or JSON text as plain data, with the place of everything in it; or what keeps it from being read. */
export type YamlReading =
  | { readonly kind: 'ok'; readonly value: unknown; readonly positions: Positions }
  | { readonly kind: 'bad'; readonly findings: readonly Finding[] }

/** Where things stand in the text. */
export type Positions = {
  /** Where the value at a path begins; where there is none, the nearest section around it. */
  readonly ofValue: (path: Path) => Position
  /** Where the character at an offset of a text begins; where its own place cannot be told, the text's. */
  readonly inValue: (path: Path, offset: number) => Position
  /** Where a key of the section at a path begins. */
  readonly ofKey: (path: Path, key: string) => Position
}

/**
 * Reads YAML 1.2 (of which JSON is a part). Refuses aliases, tags, several documents, keys that are no text, more than a
 * million characters and more than fifty levels; never throws for what the text holds.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > MAX_CHARS || BRACKET_TOWER.test(text)) return refuse('TOO_LARGE')
  const lines = new LineCounter()
  const positionAt = (offset: number) => positionOf(lines, offset)
  const document = parseSafely(text, lines)
  if (document === null) return refuse('TOO_LARGE')
  const findings = [...syntaxFindings(document, positionAt), ...refusedNodes(document, positionAt)]
  if (findings.length > 0) return { kind: 'bad', findings }
  if (document.contents === null) return refuse('EMPTY')
  return { kind: 'ok', value: document.toJS(), positions: positionsOf(document, text, positionAt) }
}

type ReadDocument = Document.Parsed
type PositionAt = (offset: number) => Position

function refuse(code: string): YamlReading {
  return {
    kind: 'bad',
    findings: [{ position: { line: 1, column: 1 }, path: [], wording: yamlWording(code) }],
  }
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Null where the text is nested so deeply that the parser gives up. */
function parseSafely(text: string, lineCounter: LineCounter): ReadDocument | null {
  try {
    return parseDocument(text, { lineCounter, stringKeys: true, version: '1.2' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function syntaxFindings(document: ReadDocument, positionAt: PositionAt): readonly Finding[] {
  return [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    position: positionAt(pos[0]),
    path: [],
    wording: yamlWording(code),
  }))
}

/** Aliases are refused whole: a few of them can stand for gigabytes. */
function refusedNodes(document: ReadDocument, positionAt: PositionAt): readonly Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Alias: (_key, node) => {
      const position = positionAt(node.range?.[0] ?? 0)
      findings.push({ position, path: [], wording: yamlWording('BAD_ALIAS') })
    },
    Collection: (_key, node, ancestors) => {
      if (ancestors.length <= 2 * MAX_DEPTH) return undefined
      const position = positionAt(node.range?.[0] ?? 0)
      findings.push({ position, path: [], wording: yamlWording('TOO_LARGE') })
      return visit.BREAK
    },
  })
  return findings
}

function positionsOf(document: ReadDocument, text: string, positionAt: PositionAt): Positions {
  return { ofValue, inValue, ofKey }

  function ofValue(path: Path): Position {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    if (isNode(node) && node.range) return positionAt(node.range[0])
    return path.length === 0 ? positionAt(0) : ofValue(path.slice(0, -1))
  }

  function inValue(path: Path, offset: number): Position {
    const node = document.getIn(path, true)
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return ofValue(path)
    const scalar = { start: node.range[0], type: node.type, value: node.value }
    return positionAt(placeInScalar(text, scalar, offset))
  }

  function ofKey(path: Path, key: string): Position {
    const section = path.length === 0 ? document.contents : document.getIn(path, true)
    const pair = isMap(section)
      ? section.items.find((item) => isScalar(item.key) && item.key.value === key)
      : null
    return isNode(pair?.key) && pair.key.range ? positionAt(pair.key.range[0]) : ofValue(path)
  }
}
