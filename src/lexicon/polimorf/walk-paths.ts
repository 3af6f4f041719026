import { isFinal, labelOf, nextArc, targetOf, type Automaton } from './automaton.ts'

/**
 * What a walk may still spend, and whether all was sound so far. A damaged automaton may have cycles, or so many paths
 * that no walk would end: a walk that runs out of steps, goes too deep or leaves the bytes stops and says so here.
 */
export type WalkState = { stepsLeft: number; isSound: boolean }

/** Takes steps off what is left; with none left the automaton counts as unsound. */
export function spend(state: WalkState, steps: number): void {
  state.stepsLeft -= steps
  if (state.stepsLeft < 0) state.isSound = false
}

/** A path's bytes are the first `length` of `path`, which the walk goes on writing to; `target` is the node behind it. */
export type PathVisitor = (path: Uint8Array, length: number, target: number) => void

/** Which paths are wanted: those to a separator (not part of the path), or those that end a sequence. */
export type PathEnd = 'separator' | 'final'

/** The byte between form, lemma and tags. */
export const separator = 0x3b

/**
 * Creates a walker that visits every path from a node, in the automaton's own order. Its visitor must not start it
 * again, as it has one path.
 */
export function createWalker(automaton: Automaton, end: PathEnd, state: WalkState) {
  const path = new Uint8Array(longestPath[end])
  const nextArcs = new Int32Array(longestPath[end])

  /** Visits what ends with the arc, and answers the node to go on to; 0 where the path goes no further. */
  function takeArc(arc: number, depth: number, visit: PathVisitor): number {
    const label = labelOf(automaton, arc)
    const target = targetOf(automaton, arc)
    spend(state, 1)
    path[depth] = label
    const endsHere = end === 'separator' ? label === separator : isFinal(automaton, arc)
    if (endsHere) {
      const length = end === 'separator' ? depth : depth + 1
      spend(state, length)
      visit(path, length, target)
    }
    if (endsHere && (target === 0 || end === 'separator')) return 0
    if (target <= 0 || target >= automaton.arcs.length || depth + 1 >= path.length) state.isSound = false
    return target
  }

  return function walkPaths(node: number, visit: PathVisitor): void {
    if (node <= 0 || node >= automaton.arcs.length) state.isSound = false
    nextArcs[0] = node
    for (let depth = 0; depth >= 0 && state.isSound;) {
      const arc = nextArcs[depth] ?? -1
      const target = arc < 0 ? 0 : takeArc(arc, depth, visit)
      if (arc >= 0) nextArcs[depth] = nextArc(automaton, arc)
      if (arc < 0) depth -= 1
      else if (target > 0) nextArcs[++depth] = target
    }
  }
}

/** In bytes. The longest form of PoliMorf 2.1 has 45, the longest tags 1107. */
const longestPath: Readonly<Record<PathEnd, number>> = { separator: 256, final: 8192 }
