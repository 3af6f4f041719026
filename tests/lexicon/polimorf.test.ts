import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyGender, everySlot, genderBits } from '../../src/domain/grammar.ts'
import { loadPolimorf } from '../../src/lexicon/polimorf/load-polimorf.ts'
import type { Lexicon, LexiconReading } from '../../src/ports/lexicon.ts'
import { rows } from './polimorf-rows.ts'
import { writeAutomaton } from './write-automaton.ts'
import { writeZip } from './write-zip.ts'

const { masculine, feminine, neuter } = genderBits
const [nominative, genitive, accusative, vocative] = [1, 2, 8, 64]
const plural = 2 ** 7

let folder: string
let file: string
let cacheFolder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-polimorf-'))
  file = join(folder, 'polish.dict')
  cacheFolder = join(folder, 'cache')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function loadRows(): Promise<Lexicon> {
  await writeFile(file, writeAutomaton(rows))
  return loadPolimorf({ file, cacheFolder })
}

const formsOf = (lexicon: Lexicon, lemma: string) =>
  lexicon.lexemesOf(lemma).map(({ partOfSpeech, forms }) => [
    partOfSpeech,
    forms
      .map(({ form }) => form)
      .toSorted()
      .join(' '),
  ])

function sorted(readings: readonly LexiconReading[]): readonly LexiconReading[] {
  return readings.toSorted((one, other) =>
    `${one.lemma} ${one.partOfSpeech}` < `${other.lemma} ${other.partOfSpeech}` ? -1 : 1,
  )
}

describe('a small dictionary of morfologik', () => {
  it.each([
    ['umowa', [['noun', 'umowa umowy umów']]],
    ['rok', [['noun', 'latach rok']]],
    ['żółty', [['adjective', 'najżółtszy żółci żółty']]],
    ['żółto', [['other', 'żółto']]],
    ['przyjąć', [['verb', 'przyjąć przyjęci przyjęty przyjęła']]],
    [
      'przyjęty',
      [
        ['noun', 'przyjęty'],
        ['adjective', 'przyjęci przyjęty'],
      ],
    ],
    ['przyjęcie', [['noun', 'przyjęcie przyjęciem']]],
    ['zrobiony', [['adjective', 'zrobieni zrobiony']]],
    ['nawiedzony', [['adjective', 'nawiedzeni nawiedzony']]],
    ['nawiedziony', [['adjective', 'nawiedzeni nawiedziony']]],
    ['robiący', [['adjective', 'robiący robiącą']]],
    ['pod', [['other', 'pod pode']]],
    ['dr', [['other', 'dr']]],
    ['umowy', []],
    ['Umowa', []],
    ['umow', []],
    ['doktor', []],
    ['', []],
    ['umowa;', []],
    ['u'.repeat(5000), []],
  ])('lists the lexemes of %s with their forms', async (lemma, lexemes) => {
    expect(formsOf(await loadRows(), lemma)).toEqual(lexemes)
  })

  it.each<[string, readonly LexiconReading[]]>([
    [
      'umów',
      [
        { lemma: 'umowa', partOfSpeech: 'noun', slots: genitive * plural, genders: feminine },
        { lemma: 'umówić', partOfSpeech: 'verb', slots: everySlot, genders: everyGender },
      ],
    ],
    [
      'umowy',
      [
        {
          lemma: 'umowa',
          partOfSpeech: 'noun',
          slots: ((nominative | accusative | vocative) * plural) | genitive,
          genders: feminine,
        },
      ],
    ],
    [
      'przyjęty',
      [
        { lemma: 'przyjąć', partOfSpeech: 'verb', slots: everySlot, genders: everyGender },
        {
          lemma: 'przyjęty',
          partOfSpeech: 'adjective',
          slots: nominative | accusative | vocative,
          genders: masculine,
        },
        { lemma: 'przyjęty', partOfSpeech: 'noun', slots: nominative, genders: masculine },
      ],
    ],
    [
      'przyjęcie',
      [
        {
          lemma: 'przyjęcie',
          partOfSpeech: 'noun',
          slots: nominative | accusative | vocative,
          genders: neuter,
        },
      ],
    ],
    [
      'żółci',
      [
        {
          lemma: 'żółty',
          partOfSpeech: 'adjective',
          slots: (nominative | vocative) * plural,
          genders: masculine,
        },
      ],
    ],
    [
      'usta',
      [
        {
          lemma: 'usta',
          partOfSpeech: 'noun',
          slots: (nominative | accusative | vocative) * plural,
          genders: everyGender,
        },
      ],
    ],
    [
      'siebie',
      [
        {
          lemma: 'się',
          partOfSpeech: 'other',
          slots: (genitive | accusative) * (1 + plural),
          genders: everyGender,
        },
      ],
    ],
    ['dr', [{ lemma: 'dr', partOfSpeech: 'other', slots: everySlot, genders: everyGender }]],
    ['nieprzyjęty', []],
    ['nieprzyjęcie', []],
    ['przyj', []],
    ['umowaa', []],
    ['', []],
    [';', []],
    ['umowa;', []],
    ['\uD800', []],
    ['u'.repeat(5000), []],
  ])('explains %s', async (form, readings) => {
    const lexicon = await loadRows()
    expect(sorted(lexicon.readingsOf(form))).toEqual(sorted(readings))
    expect(lexicon.has(form)).toBe(readings.length > 0)
  })

  it('explains every form that it lists, and lists every form that it explains', async () => {
    const lexicon = await loadRows()
    for (const [form] of rows) {
      for (const { lemma, partOfSpeech, slots, genders } of lexicon.readingsOf(form)) {
        const lexeme = lexicon.lexemesOf(lemma).find((each) => each.partOfSpeech === partOfSpeech)
        expect(lexeme?.forms).toContainEqual({ form, slots, genders })
      }
    }
  })

  it('may lie in a jar', async () => {
    await writeFile(file, writeZip('morfologik/stemming/polish/polish.dict', writeAutomaton(rows)))
    expect((await loadPolimorf({ file, cacheFolder })).has('umowy')).toBe(true)
  })
})
