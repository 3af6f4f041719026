import { cyrillicKeywords, type CyrillicGrammar } from '#text/languages/cyrillic/keywords.ts'
import { readDeclension } from '#text/languages/cyrillic/declension.ts'
import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { belarusianSpelling } from './name-spelling.ts'

const grammar: CyrillicGrammar = {
  declension: readDeclension(`
    (?<=[нрчшжв])ы: ы ага аму ым ая ай ую ою аю ае ыя ых ымі
    (?<=[кгх])і: і ага аму ім ая ай ую аю ае ія іх імі
    ая: ая ай ую аю ы і ага аму ым ім ае ыя ія ых іх ымі імі
    ае: ае ага аму ым ім ая ай ую аю ы і ыя ія ых іх ымі імі
    ія: ія іі ію іяй ій іям іямі іях
    а: а ы і е у ай аю ой - ам амі ах
    я: я і е ю яй ёй ь ям ямі ях
    о: о а у ом е - ам амі ах
    ь: ь я ю ем і яў ей ям ямі ях
    ў: ў ва ву вам ве вы ваў вамі вах
    т: т та ту там це ты таў тамі тах
    д: д да ду дам дзе ды даў дамі дах
    (?<=[бвгджзклмнпрсфхцчш]): - а у ам ом е ы і аў оў амі ах
  `),
  roles:
    'прэзідэнт прэм міністр канцлер генерал палкоўнік маёр аналіты эксперт пасол старшын кіраўні дэпутат лідар дыктатар'.split(
      ' ',
    ),
  conjunctions: ['і', 'й', 'ды', 'або', 'ці', 'а'],
}

/** Belarusian documents: Belarusian keywords by their endings, names of all other keywords as Belarusian spells them. */
export const belarusianRules: KeywordRules = {
  code: 'be',
  makeKeywords: (lexiconOf) => cyrillicKeywords(grammar, lexiconOf),
  spelling: belarusianSpelling,
  dictionary: null,
}
