import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadPolimorf } from '#lexicon/polimorf/load-polimorf.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { countForms } from '#text/languages/polish/count-forms.ts'
import { learnImprobable } from '#text/languages/polish/learn-improbable.ts'
import { writeAutomaton } from '../lexicon/write-automaton.ts'
import { homographCounts, homographRows } from './homograph-rows.ts'

const folder = await mkdtemp(join(tmpdir(), 'depesza-learn-'))
const file = join(folder, 'polish.dict')
await writeFile(file, writeAutomaton(homographRows))
const tagged = await loadPolimorf({ file, cacheFolder: folder })
afterAll(() => rm(folder, { recursive: true, force: true }))

const counts = new Map(Object.entries(homographCounts))

describe('counting forms', () => {
  test.each<[string, string, Record<string, number>]>([
    ['counts each form', 'bez prawa i bez umowy', { bez: 2, prawa: 1, i: 1, umowy: 1 }],
    [
      'a capital may be a name or open a sentence',
      'Bez zmian. Prawo Bankowe, NATO i PiS-u',
      { zmian: 1, i: 1 },
    ],
    ['figures are no words', 'do 2026 roku, o 15b', { do: 1, roku: 1, o: 1 }],
    ['a soft hyphen and decomposed letters', 'umo\u00adwy z\u0301le', { umowy: 1, źle: 1 }],
    ['nothing', '', {}],
  ])('%s', (_, text, expected) => {
    const counted = new Map<string, number>()
    countForms(text, counted)
    expect(Object.fromEntries(counted)).toEqual(expected)
  })
})

describe('learning from an invented archive with a tagged dictionary', () => {
  const learnt = learnImprobable(counts, tagged)

  test.each([
    ['prawie', 'prawo', 'prawie'],
    ['bez', 'beza', 'bez'],
    ['tam', 'tama', 'tam'],
    ['nie', 'on', 'nie'],
    ['umów', 'umówić', 'umowa'],
    ['radzie', 'rada', 'rad'],
  ])('%s hardly ever stands for “%s”, but for %s', (form, improbable, probable) => {
    const verdict = learnt.get(form)
    expect(verdict?.seen).toBe(homographCounts[form])
    expect([...(verdict?.improbable ?? [])]).toContain(improbable)
    expect([...(verdict?.probable ?? [])]).toContain(probable)
  })

  test.each([
    ['woli', 'both words are common'],
    ['prawa', 'one word alone has it'],
    ['zamknięto', 'the beginning of compounds stands not alone'],
    ['leży', 'no other form of either was seen'],
    ['klub', 'seen too seldom'],
    ['xyz', 'not in the dictionary'],
  ])('%s: nothing is improbable, as %s', (form) => {
    expect([...(learnt.get(form)?.improbable ?? [])]).toEqual([])
  })

  test('nothing is learnt from nothing', () => {
    expect(learnImprobable(new Map(), tagged)).toEqual(new Map())
  })
})

describe('learning with the dictionary of the package, which has no tags and ties no irregular form to its word', () => {
  test('goes wrong, which is why `depesza learn` asks for PoliMorf', async () => {
    const seen = new Map(
      Object.entries({ mają: 400, maja: 60, ma: 900, mieć: 100, miał: 200, jak: 500, jaka: 30 }),
    )
    const learnt = learnImprobable(seen, await loadPolishLexicon())
    expect([...(learnt.get('mają')?.probable ?? [])]).toEqual(['maja'])
    expect([...(learnt.get('mają')?.improbable ?? [])]).toContain('mają')
  })
})
