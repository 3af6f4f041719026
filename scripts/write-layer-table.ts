import { readFileSync, writeFileSync } from 'node:fs'
import { type Layer, layerTable } from './layer-table.ts'

const FILE = 'docs/architecture.md'
const TABLE = /(?<=<!-- layer table -->\n\n)[\s\S]*?(?=\n\n<!-- end of layer table -->)/u

/** The layer table as docs/architecture.md prints it: what each folder may import besides itself. */
export function layerTableText(): string {
  const head = ['folder', 'layers', 'packages', '`node:*`', 'effects']
  const rows = [head, head.map(() => '---'), ...layerTable.map(cellsOf)]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The table that stands in the document now; null where its two marks are missing. */
export function printedLayerTable(document: string): string | null {
  return TABLE.exec(document)?.[0] ?? null
}

function cellsOf(layer: Layer): readonly string[] {
  return [
    `\`${layer.files}\``,
    layer.layers.join(', ') || '–',
    layer.packages.join(', ') || '–',
    layer.hasNode ? 'yes' : 'no',
    layer.isPure ? 'none' : 'yes',
  ]
}

if (import.meta.main) {
  const document = readFileSync(FILE, 'utf8')
  if (printedLayerTable(document) === null) throw new Error(`${FILE} lacks the marks around its layer table`)
  writeFileSync(
    FILE,
    document.replace(TABLE, () => layerTableText()),
  )
}
