import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../src/text/query/parse-query.ts'
import { treeOf } from './trees.ts'

const page = readFileSync(new URL('../../../docs/query-language.md', import.meta.url), 'utf8')
const examples = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) =>
    [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/gu)].flatMap(([, code]) => code ?? []),
  )

describe('docs/query-language.md', () => {
  it('shows something', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  it.each(examples.map((example) => [example]))('%s can be read beside something to find', (example) => {
    expect(parseQuery(`(${example}) AND umowa`)).toMatchObject({ kind: 'query' })
  })

  it('tells truly what binds tighter', () => {
    expect(treeOf('a OR b AND NOT c -d')).toEqual(treeOf('a OR (b AND (NOT (c -d)))'))
  })
})
