import type { LexiconReading } from '#ports/lexicon.ts'
import { findArc, targetOf, type Automaton } from './automaton.ts'
import { createRowReader, editOfMeaning, type FormRow } from './form-rows.ts'
import type { LemmaEdit } from './lemma-edit.ts'
import { separator, type WalkState } from './walk-paths.ts'

/** Creates what looks one form up in the automaton. It remembers the commonest rows, at most a few megabytes. */
export function createFormReader(automaton: Automaton): (form: string) => readonly LexiconReading[] {
  const state: WalkState = { stepsLeft: Infinity, isSound: true }
  const readRows = createRowReader(automaton, state, mostRemembered)
  return function readForm(text) {
    const { read, written: length } = encoder.encodeInto(text, formBytes)
    if (read < text.length) return []
    const rowsNode = findRows(automaton, length)
    if (rowsNode === 0) return []
    state.isSound = true
    state.stepsLeft = mostSteps
    return toReadings(readRows(rowsNode), length)
  }
}

const mostRemembered = 8192
/** Behind one form; PoliMorf 2.1 takes some thousands. */
const mostSteps = 1_000_000
const encoder = new TextEncoder()
/** Longer than any form: a longer text is none. */
const formBytes = new Uint8Array(256)

/** The node behind the form's bytes and the separator; 0 where the automaton has no such form. */
function findRows(automaton: Automaton, length: number): number {
  let node = automaton.root
  for (let index = 0; index <= length; index += 1) {
    const arc = findArc(automaton, node, index < length ? (formBytes[index] ?? 0) : separator)
    if (arc < 0) return 0
    node = targetOf(automaton, arc)
    if (node === 0) return 0
  }
  return node
}

function toReadings(rows: readonly FormRow[], length: number): readonly LexiconReading[] {
  const readings: LexiconReading[] = []
  for (const { edit, meanings } of rows) {
    for (const { partOfSpeech, slots, genders, lemmaSource } of meanings) {
      const lemmaEdit = editOfMeaning({ edit, source: lemmaSource }, formBytes, length)
      if (lemmaEdit === null) continue
      addReading(readings, { lemma: editedLemma(lemmaEdit, length), partOfSpeech, slots, genders })
    }
  }
  return readings
}

/** Unites it with the reading of the same lexeme: "przyjęty" is an adjective of its own and a participle. */
function addReading(readings: LexiconReading[], added: LexiconReading): void {
  const place = readings.findIndex(
    ({ lemma, partOfSpeech }) => lemma === added.lemma && partOfSpeech === added.partOfSpeech,
  )
  const before = readings[place]
  if (before === undefined) readings.push(added)
  else
    readings[place] = { ...added, slots: before.slots | added.slots, genders: before.genders | added.genders }
}

const lemmaBytes = Buffer.alloc(1024)

function editedLemma({ drop, cut, append }: LemmaEdit, length: number): string {
  const stem = formBytes.subarray(drop, length - cut)
  lemmaBytes.set(stem)
  lemmaBytes.set(append, stem.length)
  return lemmaBytes.toString('utf8', 0, stem.length + append.length)
}
