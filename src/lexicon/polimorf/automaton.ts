/**
 * A finite-state automaton in the format CFSA2 of morfologik-fsa, as it lies in the file: a node is the offset of its
 * first arc, and its arcs follow one another. An arc is a byte of flags and label index, the label itself where the index
 * is 0, and its target as a variable-length integer unless the target is the node behind the last arc. Whatever the
 * bytes say, every function here ends and reads nothing outside of them.
 */
export type Automaton = { readonly arcs: Uint8Array; readonly labels: Uint8Array; readonly root: number }

/** Opens the bytes of a dictionary file; null where they do not begin as a CFSA2 automaton does. */
export function openAutomaton(file: Uint8Array): Automaton | null {
  if (header.some((byte, index) => file[index] !== byte)) return null
  const labelCount = file[labelCountOffset] ?? 0
  const labels = file.subarray(labelCountOffset + 1, labelCountOffset + 1 + labelCount)
  const arcs = file.subarray(labelCountOffset + 1 + labelCount)
  if (arcs.length === 0) return null
  const unrooted = { arcs, labels, root: 0 }
  // The node at 0 has one arc, and that one leads to the root.
  return { ...unrooted, root: targetOf(unrooted, 0) }
}

/** `\fsa`, the version, and of the flags' two bytes the first: with bit 0 set, nodes would hold numbers as well. */
const header = [0x5c, 0x66, 0x73, 0x61, 0xc6, 0x00]
const labelCountOffset = 7

const targetIsNextFlag = 0x80
const lastArcFlag = 0x40
const finalArcFlag = 0x20
const labelIndexMask = 0x1f
/** Of one node: one a byte. Damaged bytes might go on for ever. */
const mostArcs = 256

/** Outside of the bytes every arc is the last of its node and leads nowhere. */
function flagsAt({ arcs }: Automaton, arc: number): number {
  return arcs[arc] ?? lastArcFlag
}

/** The byte that the arc reads. */
export function labelOf(automaton: Automaton, arc: number): number {
  const index = flagsAt(automaton, arc) & labelIndexMask
  return (index > 0 ? automaton.labels[index] : automaton.arcs[arc + 1]) ?? 0
}

/** Says whether a sequence of the automaton ends with the arc. */
export function isFinal(automaton: Automaton, arc: number): boolean {
  return (flagsAt(automaton, arc) & finalArcFlag) !== 0
}

/** The node's arc behind this one; -1 behind the last. */
export function nextArc(automaton: Automaton, arc: number): number {
  return (flagsAt(automaton, arc) & lastArcFlag) === 0 ? behindArc(automaton, arc) : -1
}

/** The node that the arc leads to; 0 where nothing follows. May lie outside of a damaged automaton. */
export function targetOf(automaton: Automaton, arc: number): number {
  const flags = flagsAt(automaton, arc)
  if ((flags & targetIsNextFlag) === 0) return readNumber(automaton.arcs, arc + headLength(flags))
  let last = arc
  for (let count = 0; count < mostArcs; count += 1) {
    const next = nextArc(automaton, last)
    if (next < 0) return behindArc(automaton, last)
    last = next
  }
  return automaton.arcs.length
}

/** The node's arc that reads the byte; -1 where it has none. */
export function findArc(automaton: Automaton, node: number, label: number): number {
  let arc = node
  while (arc >= 0 && labelOf(automaton, arc) !== label) arc = nextArc(automaton, arc)
  return arc
}

function behindArc(automaton: Automaton, arc: number): number {
  const flags = flagsAt(automaton, arc)
  let offset = arc + headLength(flags)
  if ((flags & targetIsNextFlag) !== 0) return offset
  for (let more = 1; more < longestNumber && (automaton.arcs[offset] ?? 0) >= 0x80; more += 1) offset += 1
  return offset + 1
}

function headLength(flags: number): number {
  return (flags & labelIndexMask) === 0 ? 2 : 1
}

/** In bytes: 28 bits hold the offsets of 256 MB. */
const longestNumber = 4

/** Seven bits a byte, the lowest first; bit 7 says that another byte follows. */
function readNumber(bytes: Uint8Array, start: number): number {
  let value = 0
  for (let index = 0; index < longestNumber; index += 1) {
    const byte = bytes[start + index] ?? 0
    value |= (byte & 0x7f) << (7 * index)
    if ((byte & 0x80) === 0) break
  }
  return value
}
