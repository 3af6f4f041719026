import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** What the example watch list offers to choose from. */
export type ExampleOffer = {
  /** The names of its topics, in its order. */
  readonly topics: readonly string[]
  readonly experts: number
}

/** Reads what the example offers. */
export function offerOf(example: string): ExampleOffer {
  const { contents } = parseDocument(example)
  const itemsOf = (key: string): readonly unknown[] => {
    const list: unknown = isMap(contents) ? contents.get(key) : null
    return isSeq(list) ? list.items : []
  }
  return { topics: itemsOf('topics').map(nameOf), experts: itemsOf('experts').length }
}

function nameOf(item: unknown): string {
  const name: unknown = isMap(item) ? item.get('name') : item
  return String(isScalar(name) ? name.value : name)
}

/**
 * Of the text of a list, two spaces deep, the items at these places; comments that stand right above an item belong to it. Every
 * other character stays as it is.
 */
export function keepItems(text: string, places: readonly number[]): string {
  const chunks: string[][] = [[]]
  let above: string[] = []
  for (const line of text.split('\n')) {
    if (/^ {2}#/u.test(line)) {
      above.push(line)
      continue
    }
    if (/^ {2}- /u.test(line)) chunks.push([...above, line])
    else chunks.at(-1)?.push(...above, line)
    above = []
  }
  const [before = [], ...items] = chunks
  const kept = items.filter((_item, index) => places.includes(index))
  return [...before, ...kept.flat(), ...above].join('\n')
}
