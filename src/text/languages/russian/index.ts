import { cyrillicKeywords, type CyrillicGrammar } from '#text/languages/cyrillic/keywords.ts'
import { readDeclension } from '#text/languages/cyrillic/declension.ts'
import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { russianSpelling } from './name-spelling.ts'

const grammar: CyrillicGrammar = {
  declension: readDeclension(`
    [ыо]й: ый ой ого ому ым ом ая ую ою ое ые ых ыми
    (?<=[кгхжшщчн])ий: ий ого его ому ему им ом ем ая яя ой ей ую юю ое ее ие их ими
    ая: ая ой ую ою ый ий ого ому ым им ом ое ые ие ых их ыми ими
    ое: ое ого ому ым им ом ая ой ую ою ый ий ой ые ие ых их ыми ими
    ее: ее его ему им ем яя ей юю ею ий ие их ими
    яя: яя ей юю ею ий его ему им ем ее ие их ими
    ия: ия ии ию ией ий иям иями иях
    ие: ие ия ию ием ии ий иям иями иях
    а: а ы и е у ой ою - ам ами ах
    я: я и е ю ей ею ь ям ями ях
    о: о а у ом е - ам ами ах
    е: е я ю ем и ей ям ями ях
    ь: ь я ю ем и е ью ей ям ями ях
    й: й я ю ем е и ев ям ями ях
    (?<=[бвгджзклмнпрстфхцчшщ]): - а у ом е ы и ов ей ам ами ах
  `),
  roles:
    'президент премьер министр канцлер генерал полковник майор аналитик эксперт посол председател глава депутат лидер диктатор'.split(
      ' ',
    ),
  conjunctions: ['и', 'или', 'либо', 'а'],
}

/** Russian documents: Russian keywords by their endings, names of all other keywords as Russian spells them. */
export const russianRules: KeywordRules = {
  code: 'ru',
  makeKeywords: (lexiconOf) => cyrillicKeywords(grammar, lexiconOf),
  spelling: russianSpelling,
  dictionary: null,
}
