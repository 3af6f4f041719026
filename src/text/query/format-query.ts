import type { Query, Term } from '#domain/query.ts'
import { prefixOfNames } from './query-prefixes.ts'

/**
 * The canonical way to write a query: English prefixes, straight quotation marks, and no parenthesis that the tree does
 * not need. Of every tree that parseQuery answers the writing is read as the same tree, but for the spans.
 */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.operands.map((operand) => within(operand, query.kind)).join(joints[query.kind])
    case 'near':
      return formatNear(query)
    case 'not':
      return `NOT ${within(query.operand, 'not')}`
    case 'at-least':
      return `ATLEAST/${query.count} ${within(query.operand, 'at-least')}`
    case 'except':
      return [within(query.operand, 'except'), ...query.exceptions.map(formatException)].join(' ')
    default:
      return formatAtom(query)
  }
}

const joints = { and: ' AND ', or: ' OR ' } as const

/** How tightly each kind binds its operands; what is not listed is one piece. */
const tightness = { or: 1, and: 2, near: 3, not: 4, 'at-least': 5, except: 6 } as const
const pieceTightness = 7

function tightnessOf(kind: Query['kind']): number {
  return kind in tightness ? tightness[kind as keyof typeof tightness] : pieceTightness
}

/** An operand as it stands inside a node of this kind: in parentheses where it would fall apart otherwise. */
function within(operand: Query, kind: keyof typeof tightness): string {
  const written = formatQuery(operand)
  return tightnessOf(operand.kind) > tightness[kind] ? written : `(${written})`
}

/** A chain nests to the left, so that a NEAR on the left needs no parentheses. */
function formatNear({ words, left, right }: Extract<Query, { kind: 'near' }>): string {
  const first = left.kind === 'near' ? formatNear(left) : within(left, 'near')
  return `${first} NEAR/${words === 'sentence' ? 'S' : words} ${within(right, 'near')}`
}

/** Only one bare word may follow a minus; more of them go into parentheses. */
function formatException(exception: Query): string {
  const inside = exception.kind === 'field' ? exception.operand : exception
  const isBareRun = inside.kind === 'term' && inside.matching === 'inflected' && inside.text.includes(' ')
  return isBareRun ? `-(${formatQuery(exception)})` : `-${within(exception, 'except')}`
}

type Atom = Extract<Query, { kind: 'term' | 'field' | 'source' | 'language' }>

function formatAtom(atom: Atom): string {
  switch (atom.kind) {
    case 'term':
      return formatTerm(atom)
    case 'field':
      return `${atom.field}:${atom.operand.kind === 'term' ? formatTerm(atom.operand) : `(${formatQuery(atom.operand)})`}`
    case 'source':
      return `source:${isPlainValue(atom.value) ? atom.value : `"${atom.value}"`}`
    case 'language':
      return `lang:${atom.value}`
  }
}

function formatTerm(term: Term): string {
  return [
    term.names === null ? '' : prefixOfNames(term.names),
    term.hasDerived ? 'derived:' : '',
    term.isSurnameEnough ? 'surname:' : '',
    formatWords(term),
    term.isDiacriticsOptional ? '~' : '',
  ].join('')
}

function formatWords({ text, matching }: Term): string {
  if (matching === 'inflected') return text
  return matching === 'exact' ? `="${text}"` : `"${text}"`
}

/** Capitals could make an operator, and other characters a prefix. */
function isPlainValue(value: string): boolean {
  return /^[\p{Ll}\d][\p{Ll}\d.-]*$/u.test(value)
}
