import { expect, test } from 'vitest'
import { openSharedPages } from '#text/stories/shared-pages.ts'

test('what is kept stays as it was, whatever comes behind it and however long it is', () => {
  const keep = openSharedPages<Int32Array>((length) => new Int32Array(length))
  const lengths = [3, 0, 20_000, 12_767, 1, 40_000, 7, 32_768, 5]
  const draft = new Int32Array(40_000)
  const kept = lengths.map((length, index) => keep(draft.fill(index + 1).subarray(0, length)))
  expect(kept.map((row) => row.length)).toEqual(lengths)
  expect(kept.map((row, index) => row.every((value) => value === index + 1))).toEqual(lengths.map(() => true))
})
