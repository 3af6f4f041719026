import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyGender, everySlot, genderBits } from '../../src/domain/grammar.ts'
import { findPolimorf } from '../../src/lexicon/polimorf/find-polimorf.ts'
import { loadPolimorf } from '../../src/lexicon/polimorf/load-polimorf.ts'
import type { Lexicon } from '../../src/ports/lexicon.ts'

// The dictionary may lie elsewhere than Debian puts it: POLIMORF=/path/to/morfologik-polish.jar npm test
const file = process.env['POLIMORF'] ?? findPolimorf()
const why = file === null ? ' (skipped: the package libmorfologik-stemming2-java is not installed)' : ''

const singular = {
  nominative: 1,
  genitive: 2,
  dative: 4,
  accusative: 8,
  instrumental: 16,
  locative: 32,
  vocative: 64,
}
const plural = 2 ** 7

describe.skipIf(file === null)(`PoliMorf${why}`, () => {
  let lexicon: Lexicon
  let cacheFolder: string

  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'depesza-polimorf-'))
    lexicon = await loadPolimorf({ file: file ?? '', cacheFolder })
  })
  afterAll(() => rm(cacheFolder, { recursive: true, force: true }))

  const lexemeOf = (lemma: string, kind: string) =>
    lexicon.lexemesOf(lemma).find(({ partOfSpeech }) => partOfSpeech === kind)
  const formsOf = (lemma: string, kind: string) => lexemeOf(lemma, kind)?.forms.map(({ form }) => form) ?? []
  const slotsOf = (lemma: string, form: string) =>
    lexemeOf(lemma, 'noun')?.forms.find((each) => each.form === form)?.slots

  it.each([
    ['noun', 'człowiek', 'ludziom ludźmi człowieku człowieka', 'człek'],
    ['noun', 'rok', 'latach lata lat roku', 'latem'],
    ['noun', 'świat', 'świata świecie światami', 'światowy'],
    ['noun', 'syn', 'syna synowie', 'synowski'],
    ['noun', 'bóg', 'boga bogu bogowie', 'bogini'],
    ['noun', 'ręka', 'rąk rękoma', 'ręczny'],
    ['noun', 'umowa', 'umowę umów umowom', 'umowny umówić'],
    ['noun', 'Białoruś', 'Białorusi Białorusią', 'białoruski Białorusin białorusi'],
    ['noun', 'Włochy', 'Włoszech Włoch', 'włoski'],
    ['noun', 'polityk', 'politykowi politycy polityki', 'polityką'],
    ['noun', 'przyjęcie', 'przyjęciem przyjęć', 'nieprzyjęcie przyjęty'],
    ['noun', 'podpisanie', 'podpisaniem podpisania', 'podpis'],
    [
      'verb',
      'przyjąć',
      'przyjęty przyjęci przyjętymi przyjmie przyjęto przyjęła przyjąwszy',
      'przyjęcie nieprzyjęty przyjmować',
    ],
    ['verb', 'mieć', 'mają ma miał', 'maić niema'],
    ['verb', 'być', 'jest są będzie był', 'bycie'],
    ['verb', 'iść', 'szedł szła idą', 'pójść'],
    ['verb', 'robić', 'robiący robiącą robiłbym', 'nierobiący'],
    ['adjective', 'przyjęty', 'przyjętymi przyjęci przyjęta', 'przyjąć nieprzyjęty'],
    ['adjective', 'zrobiony', 'zrobieni zrobioną', 'niezrobiony'],
    ['adjective', 'zamknięty', 'zamknięci zamkniętych', 'zamknięcie'],
    ['adjective', 'walczący', 'walczących walczącą', 'niewalczący'],
    ['adjective', 'legalny', 'legalnego legalnych', 'nielegalny legalnie'],
    ['adjective', 'nielegalny', 'nielegalnego', 'legalny'],
    ['adjective', 'polski', 'polscy polskiego', 'polsku polsko'],
    ['adjective', 'dobry', 'lepszy najlepszych', 'dobrze'],
    ['other', 'dobrze', 'lepiej najlepiej', 'dobry'],
  ])('knows of the %s %s the forms %s and not %s', (kind, lemma, forms, others) => {
    const known = formsOf(lemma, kind)
    expect(known).toEqual(expect.arrayContaining([lemma, ...forms.split(' ')]))
    expect(others.split(' ').filter((form) => known.includes(form))).toEqual([])
  })

  it('knows what the forms of umowa stand for', () => {
    expect(lexemeOf('umowa', 'noun')?.forms.every(({ genders }) => genders === genderBits.feminine)).toBe(
      true,
    )
    expect(slotsOf('umowa', 'umowa')).toBe(singular.nominative)
    expect(slotsOf('umowa', 'umowie')).toBe(singular.dative | singular.locative)
    expect(slotsOf('umowa', 'umów')).toBe(singular.genitive * plural)
    expect(slotsOf('umowa', 'umowy')).toBe(
      singular.genitive | ((singular.nominative | singular.accusative | singular.vocative) * plural),
    )
  })

  it.each([
    ['mają', 'maić verb, maja noun, mieć verb'],
    ['umów', 'um noun, umowa noun, umówić verb'],
    ['polityki', 'polityk noun, polityka noun'],
    ['lat', 'lato noun, rok noun'],
    ['przyjęcie', 'przyjęcie noun'],
    ['przyjętych', 'przyjąć verb, przyjęty adjective, przyjęty noun'],
    ['biało', 'biało other'],
    ['polsku', 'polsku other'],
    ['pod', 'pod other'],
    ['Białorusi', 'Białoruś noun'],
    ['niemalowany', ''],
    ['białorusi', ''],
    ['Kłysiński', ''],
  ])('reads %s as %s', (form, readings) => {
    const found = lexicon.readingsOf(form).map(({ lemma, partOfSpeech }) => `${lemma} ${partOfSpeech}`)
    expect(found.toSorted((one, other) => one.localeCompare(other, 'pl')).join(', ')).toBe(readings)
    expect(lexicon.has(form)).toBe(readings !== '')
  })

  it('lets a verb fit any slot, and a word without a singular any gender', () => {
    expect(
      lexemeOf('robić', 'verb')?.forms.every(
        ({ slots, genders }) => slots === everySlot && genders === everyGender,
      ),
    ).toBe(true)
    expect(lexicon.readingsOf('usta')).toEqual([
      { lemma: 'usta', partOfSpeech: 'noun', slots: (1 | 8 | 64) * plural, genders: everyGender },
    ])
  })

  it('answers the same from a cached index', async () => {
    const again = await loadPolimorf({ file: file ?? '', cacheFolder })
    for (const lemma of ['człowiek', 'przyjąć', 'przyjęty', 'ładny']) {
      expect(again.lexemesOf(lemma)).toEqual(lexicon.lexemesOf(lemma))
    }
  })
})
