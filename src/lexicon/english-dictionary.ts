import { readFileSync } from 'node:fs'
import { everyGender, everySlot, type PartOfSpeech } from '#domain/grammar.ts'
import type { Lexeme, Lexicon, LexiconReading } from '#ports/lexicon.ts'
import { readSuffixRules, type SuffixRules } from './affix-rules.ts'
import { indexWords, type WordTable } from './word-table.ts'

/**
 * The English hunspell dictionary of the npm package `dictionary-en` as a lexicon. Its module waits for its files, which
 * an analysis under way cannot; they are read beside it, half a megabyte in a few milliseconds. Irregular forms are words of
 * their own in it. Throws what reading the files throws.
 */
export function loadEnglishLexicon(): Lexicon {
  const read = (file: string) => readFileSync(new URL(file, import.meta.resolve('dictionary-en')))
  return createEnglishLexicon(indexWords(read('index.dic')), readSuffixRules(read('index.aff').toString()))
}

/** A lexicon of a dictionary with the flags of the English one: its word table and its suffix rules. */
export function createEnglishLexicon(words: WordTable, rules: SuffixRules): Lexicon {
  const flagsOf = (word: string) => new Set(words.flagsOf(word).join(''))
  const isListed = (word: string) => words.flagsOf(word).length > 0
  const readingsOf = (form: string) => [
    ...(isListed(form) ? [reading(form, partOf(flagsOf(form)))] : []),
    ...rules
      .basesOf(form)
      .filter(({ base, flag }) => flagsOf(base).has(flag) && formFlags(flagsOf(base)).includes(flag))
      .map(({ base }) => reading(base, partOf(flagsOf(base)))),
  ]
  return {
    lexemesOf: (lemma) => (isListed(lemma) ? [lexemeOf(lemma, flagsOf(lemma), rules)] : []),
    entryOf: (word) => (isListed(word) ? 'inflected' : null),
    readingsOf: (form) => [...new Map(readingsOf(form).map((one) => [one.lemma, one])).values()],
    has: (form) => readingsOf(form).length > 0,
  }
}

/*
 * The flags that make forms of a word: S plural or third person, M possessive, D past, G present participle, T superlative, and R
 * comparative where there is a superlative. Of a verb R makes its doer ("worker"), as Y, P, N and the others make other words.
 */
function formFlags(flags: ReadonlySet<string>): readonly string[] {
  const always = ['S', 'M', 'D', 'G', 'T']
  return flags.has('T') ? [...always, 'R'] : always
}

function partOf(flags: ReadonlySet<string>): PartOfSpeech {
  if (flags.has('D') || flags.has('G')) return 'verb'
  if (flags.has('T') || flags.has('Y') || flags.has('P')) return 'adjective'
  return flags.has('S') || flags.has('M') ? 'noun' : 'other'
}

function lexemeOf(lemma: string, flags: ReadonlySet<string>, rules: SuffixRules): Lexeme {
  const made = formFlags(flags)
    .filter((flag) => flags.has(flag))
    .flatMap((flag) => rules.inflect(lemma, flag))
  const forms = [...new Set([lemma, ...made])].map((form) => ({
    form,
    slots: everySlot,
    genders: everyGender,
  }))
  return { lemma, partOfSpeech: partOf(flags), forms, isComplete: false }
}

function reading(lemma: string, partOfSpeech: PartOfSpeech): LexiconReading {
  return { lemma, partOfSpeech, slots: everySlot, genders: everyGender }
}
