/** One row of a dictionary: form, lemma and tags. */
export type Row = readonly [form: string, lemma: string, tags: string]

/**
 * The bytes of a small `polish.dict` that holds these rows, as morfologik would write it: CFSA2, minimal, separator `;`,
 * encoder PREFIX. The commonest bytes get an index, and a last arc's target stands right behind it where it can.
 */
export function writeAutomaton(rows: readonly Row[]): Uint8Array {
  return writeSequences(
    rows.map(([form, lemma, tags]) => [
      ...encoder.encode(form),
      separator,
      ...encodeLemma(form, lemma),
      separator,
      ...encoder.encode(tags),
    ]),
  )
}

/** The same of any byte sequences, whatever they mean. */
export function writeSequences(sequences: readonly (readonly number[])[]): Uint8Array {
  const labels = commonestBytes(sequences)
  const root = minimised(sequences, new Map())
  const placed = place(root, labels)
  const arcs = placed.order.flatMap((node) =>
    node.arcs.flatMap((arc) => arcBytes(arc, { node, labels, placed })),
  )
  const start = [lastFlag, 0x5e, ...paddedNumber(placed.offsetOf.get(root) ?? 0)]
  return Uint8Array.from([
    0x5c,
    0x66,
    0x73,
    0x61,
    0xc6,
    0x00,
    0x07,
    labels.length,
    ...labels,
    ...start,
    ...arcs,
  ])
}

const encoder = new TextEncoder()
const separator = 0x3b
const nextFlag = 0x80
const lastFlag = 0x40
const finalFlag = 0x20
const numberBytes = 4
const startBytes = 2 + numberBytes

type Arc = { readonly label: number; readonly isFinal: boolean; readonly target: Node | null }
type Node = { readonly arcs: readonly Arc[] }

/** Drops and cuts as little as it can; what shares nothing is cut whole, by the code 255. */
function encodeLemma(form: string, lemma: string): readonly number[] {
  const [from, to] = [encoder.encode(form), encoder.encode(lemma)]
  let best = { drop: 0, common: 0 }
  for (let drop = 0; drop < from.length; drop += 1) {
    const common = commonLength(from.subarray(drop), to)
    if (common > best.common) best = { drop, common }
  }
  if (best.common === 0) return [0x40, 0x40, ...to]
  return [0x41 + best.drop, 0x41 + from.length - best.drop - best.common, ...to.subarray(best.common)]
}

function commonLength(one: Uint8Array, other: Uint8Array): number {
  const length = one.findIndex((byte, index) => byte !== other[index])
  return length < 0 ? one.length : length
}

/** A dozen, so that there are labels of both kinds; index 0 says that there is none. */
function commonestBytes(sequences: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const byte of sequences.flat()) counts.set(byte, (counts.get(byte) ?? 0) + 1)
  const sorted = [...counts].toSorted((one, other) => other[1] - one[1]).map(([byte]) => byte)
  return [0, ...sorted.slice(0, 12)]
}

/** Equal ends of sequences share their nodes. */
function minimised(sequences: readonly (readonly number[])[], known: Map<string, Node>): Node {
  const key = JSON.stringify(sequences)
  const before = known.get(key)
  if (before !== undefined) return before
  const labels = [...new Set(sequences.flatMap(([first]) => (first === undefined ? [] : [first])))]
  const node: Node = {
    arcs: labels
      .toSorted((one, other) => one - other)
      .map((label) => {
        const rests = sequences.filter(([first]) => first === label).map(([, ...rest]) => rest)
        const longer = rests.filter((rest) => rest.length > 0)
        return {
          label,
          isFinal: longer.length < rests.length,
          target: longer.length > 0 ? minimised(longer, known) : null,
        }
      }),
  }
  known.set(key, node)
  return node
}

type Placed = {
  readonly order: readonly Node[]
  readonly offsetOf: ReadonlyMap<Node, number>
  readonly isNext: ReadonlySet<Node>
}

/** The target of a node's last arc comes next, unless it has its place already. */
function place(root: Node, labels: readonly number[]): Placed {
  const order = new Set<Node>()
  const isNext = new Set<Node>()
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (order.has(node)) continue
    order.add(node)
    for (const { target } of node.arcs) if (target !== null) waiting.push(target)
    const last = node.arcs.at(-1)?.target ?? null
    if (last !== null && !order.has(last)) isNext.add(node)
  }
  return { order: [...order], offsetOf: offsetsOf([...order], isNext, labels), isNext }
}

function offsetsOf(order: readonly Node[], isNext: ReadonlySet<Node>, labels: readonly number[]) {
  const offsets = new Map<Node, number>()
  let offset = startBytes
  for (const node of order) {
    offsets.set(node, offset)
    for (const { label } of node.arcs) offset += (labels.includes(label) ? 1 : 2) + numberBytes
    if (isNext.has(node)) offset -= numberBytes
  }
  return offsets
}

type Drawing = { readonly node: Node; readonly labels: readonly number[]; readonly placed: Placed }

function arcBytes(arc: Arc, { node, labels, placed }: Drawing): readonly number[] {
  const isLast = arc === node.arcs.at(-1)
  const isNext = isLast && placed.isNext.has(node)
  const index = Math.max(0, labels.indexOf(arc.label))
  const flags = (isNext ? nextFlag : 0) | (isLast ? lastFlag : 0) | (arc.isFinal ? finalFlag : 0)
  const target = arc.target === null ? 0 : (placed.offsetOf.get(arc.target) ?? 0)
  return [flags | index, ...(index > 0 ? [] : [arc.label]), ...(isNext ? [] : paddedNumber(target))]
}

/** Always of the same length, so that offsets do not depend on one another. */
function paddedNumber(value: number): readonly number[] {
  return [(value & 0x7f) | 0x80, ((value >> 7) & 0x7f) | 0x80, ((value >> 14) & 0x7f) | 0x80, value >> 21]
}
