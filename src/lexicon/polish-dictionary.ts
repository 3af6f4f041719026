import type { Lexicon, LexiconReading } from '#ports/lexicon.ts'
import { readSuffixRules, type SuffixRules } from './affix-rules.ts'
import { indexWords, type WordTable } from './word-table.ts'

/**
 * The Polish hunspell dictionary of the npm package `dictionary-pl` as a lexicon. Nothing is expanded beforehand: a
 * word's forms are made when they are asked for, so the whole lexicon costs about 10 MB outside the heap. The groups
 * are the dictionary's flags. Negations (nie-) are not forms. Throws what reading the package's files throws.
 */
export async function loadPolishLexicon(): Promise<Lexicon> {
  const { default: dictionary } = await import('dictionary-pl')
  return createLexicon(indexWords(dictionary.dic), readSuffixRules(new TextDecoder().decode(dictionary.aff)))
}

/** A lexicon of any hunspell dictionary with one-character flags: its word table and its suffix rules. */
export function createLexicon(words: WordTable, rules: SuffixRules): Lexicon {
  function groupsOf(lemma: string): readonly string[] {
    return [...new Set(words.flagsOf(lemma).join(''))]
  }
  function isBase(form: string): boolean {
    return words.flagsOf(form).length > 0
  }
  return {
    groupsOf,
    isBase,
    formsOf(lemma) {
      if (!isBase(lemma)) return []
      return [...new Set([lemma, ...groupsOf(lemma).flatMap((group) => rules.inflect(lemma, group))])]
    },
    has: (form) => isBase(form) || derivedReadings(words, rules, form).length > 0,
    readingsOf: (form) => [
      ...(isBase(form) ? [{ lemma: form, group: '' }] : []),
      ...derivedReadings(words, rules, form),
    ],
    formsInGroup: (lemma, group) => (groupsOf(lemma).includes(group) ? rules.inflect(lemma, group) : []),
  }
}

function derivedReadings(words: WordTable, rules: SuffixRules, form: string): readonly LexiconReading[] {
  return rules
    .basesOf(form)
    .filter(({ base, flag }) => words.flagsOf(base).some((flags) => flags.includes(flag)))
    .map(({ base, flag }) => ({ lemma: base, group: flag }))
}
