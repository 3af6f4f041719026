import type { Automaton } from './automaton.ts'
import { editToGerund, editToParticiple, noEdit, type LemmaEdit } from './lemma-edit.ts'
import { meaningsOf, type LemmaSource, type Meaning } from './meanings.ts'
import { createWalker, type WalkState } from './walk-paths.ts'

/** What follows a form in the dictionary: a lemma and what the form is of it. Many forms share the same rows. */
export type FormRow = { readonly edit: LemmaEdit; readonly meanings: readonly Meaning[] }

/** What reads the rows at the node behind a form and its separator. */
export type RowReader = (node: number) => readonly FormRow[]

/**
 * Creates a reader of rows that remembers up to `maxNodes` nodes, as the same few thousand stand behind all forms. What
 * is unsound goes into the state.
 */
export function createRowReader(automaton: Automaton, state: WalkState, maxNodes: number): RowReader {
  const walkToSeparator = createWalker(automaton, 'separator', state)
  const walkToEnd = createWalker(automaton, 'final', state)
  const readMeanings = remembered(maxNodes, (node): readonly Meaning[] => {
    const meanings: Meaning[] = []
    walkToEnd(node, (tags, length) => {
      meanings.push(...meaningsOf(decoder.decode(tags.subarray(0, length))))
      if (meanings.length > mostAtNode) state.isSound = false
    })
    return meanings
  })
  return remembered(maxNodes, (node): readonly FormRow[] => {
    const rows: FormRow[] = []
    walkToSeparator(node, (code, length, target) => {
      rows.push({ edit: decodeEdit(code, length), meanings: readMeanings(target) })
      if (length < 2 || rows.length > mostAtNode) state.isSound = false
    })
    return rows
  })
}

/** Rows of one form, or meanings of one row; PoliMorf 2.1 has fewer than ten. */
const mostAtNode = 256

/**
 * How the lemma of a meaning is made from the form, the first `length` bytes. Null where that cannot be: more to drop
 * than there is, or a participle that ends like none.
 */
export function editOfMeaning(
  { edit, source }: { readonly edit: LemmaEdit; readonly source: LemmaSource },
  form: Uint8Array,
  length: number,
): LemmaEdit | null {
  if (source === 'form') return noEdit
  if (source === 'participle') return editToParticiple(form, length, edit.append)
  if (source === 'gerund') return editToGerund(form, length)
  if (edit.cut === wholeForm) return { ...edit, drop: 0, cut: length }
  return edit.drop + edit.cut <= length ? edit : null
}

const decoder = new TextDecoder()
const wholeForm = Infinity
const codeOfZero = 0x41

/**
 * Morfologik's encoder PREFIX: two letters count from A the bytes to drop at the start and to cut at the end, and what
 * is to be appended follows. 255 in either place means the whole form.
 */
function decodeEdit(code: Uint8Array, length: number): LemmaEdit {
  const drop = ((code[0] ?? 0) - codeOfZero) & 0xff
  const cut = ((code[1] ?? 0) - codeOfZero) & 0xff
  const append = code.slice(2, length)
  return drop === 0xff || cut === 0xff ? { drop: 0, cut: wholeForm, append } : { drop, cut, append }
}

function remembered<Value>(maxEntries: number, read: (node: number) => Value): (node: number) => Value {
  const known = new Map<number, Value>()
  return (node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    if (known.size >= maxEntries) known.clear()
    const value = read(node)
    known.set(node, value)
    return value
  }
}
