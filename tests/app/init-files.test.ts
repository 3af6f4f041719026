import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSecrets, writeWhole } from '#app/init/init-files.ts'

describe('a variable put into a .env file', () => {
  const rows = [
    ['an empty file', '', 'TOKEN=new\n'],
    ['a file with others', 'A=1\n', 'A=1\nTOKEN=new\n'],
    ['a file without a final line end', 'A=1', 'A=1\nTOKEN=new\n'],
    ['one that is blank', '# why\nTOKEN=\nA=1\n', '# why\nTOKEN=new\nA=1\n'],
    ['one with spaces around', '  TOKEN = old # mine\n', 'TOKEN=new\n'],
    ['one that is exported', 'export TOKEN="old"\n', 'TOKEN=new\n'],
    ['one whose name is longer', 'TOKEN_2=x\nMY_TOKEN=y\n', 'TOKEN_2=x\nMY_TOKEN=y\nTOKEN=new\n'],
    ['one that is commented out', '# TOKEN=old\n', '# TOKEN=old\nTOKEN=new\n'],
  ] as const
  test.each(rows)('%s', (_name, before, after) => {
    expect(mergeSecrets(before, { TOKEN: 'new' })).toBe(after)
  })

  test('is read back as it was, whatever it holds but a line end and all three quotation marks', () => {
    const values = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .map((value) => value.trim())
      .filter((value) => value !== '' && !['"', "'", '`'].every((mark) => value.includes(mark)))
    const texts = fc.constantFrom('', 'A=1\n', 'TOKEN=old\nA=1\n', 'A=1\nTOKEN="$& old"')
    fc.assert(
      fc.property(texts, values, (text, value) => {
        const read = parseEnv(mergeSecrets(text, { TOKEN: value }))
        expect(read['TOKEN']).toBe(value)
        expect(read['A']).toBe(text.includes('A=1') ? '1' : undefined)
      }),
    )
  })
})

test('a file that cannot be written is told by its own name, with what to do', async () => {
  const path = '/dev/null/folder/depesza.yaml'
  await expect(writeWhole(path, '')).rejects.toMatchObject({
    code: 'unavailable',
    message: `${path} cannot be written: ENOTDIR: not a directory. Check that this user may write to its folder.`,
  })
})
