import { cyrillicKeywords, type CyrillicGrammar } from '#text/languages/cyrillic/keywords.ts'
import { readDeclension } from '#text/languages/cyrillic/declension.ts'
import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { ukrainianSpelling } from './name-spelling.ts'

const grammar: CyrillicGrammar = {
  declension: readDeclension(`
    ий: ий ого ому им ім а ої ій у ою е і их ими
    ір: ір ору оре ором орові орі ори орів орам орами орах ора
    ія: ія ії ію ією іє ій іям іями іях
    (?<=н)ня: ня ню нням ні ь ням нями нях
    (?<=н|ськ|цьк|ов)а: а и і у ою о ої ій их им ими - ам ами ах
    (?<=н|ськ|цьк|ов)е: е ого ому им ім а ої ій у ою ий і их ими
    а: а и і у ою о - ам ами ах
    (?<=[оаеу])я: я ї ю єю є й ям ями ях
    я: я і ю ею е ь ям ями ях
    о: о а у ом і - ам ами ах
    ь: ь я ю ем еві і ів ей ям ями ях
    й: й я ю єм єві ї їв ям ями ях
    (?<=[бвгґджзклмнпрстфхцчшщ]): - а у ові ом і и е ів ам ами ах
  `),
  roles:
    'президент прем міністр канцлер генерал полковник майор аналіти експерт речни посол голов депутат глава лідер диктатор'.split(
      ' ',
    ),
  conjunctions: ['і', 'й', 'та', 'або', 'чи', 'а'],
}

/** Ukrainian documents: Ukrainian keywords by their endings, names of all other keywords as Ukrainian spells them. */
export const ukrainianRules: KeywordRules = {
  code: 'uk',
  makeKeywords: (lexiconOf) => cyrillicKeywords(grammar, lexiconOf),
  spelling: ukrainianSpelling,
  dictionary: null,
}
