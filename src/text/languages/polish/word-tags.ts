import { everySlot, everyTag, genderBits, tagsOf } from '#domain/grammar.ts'
import type { LexiconReading, TaggedForm } from '#ports/lexicon.ts'
import { adjectiveTags } from './adjectives.ts'
import { guessNounForms } from './common-nouns.ts'

/** What a dictionary says of a word. */
type Word = Pick<LexiconReading, 'lemma' | 'partOfSpeech'>

/** The tags of a word's form (`tagsOf`): the dictionary's, or those that its spelling permits where the dictionary has none. */
export function tagsOfForm(word: Word, { form, slots, genders }: TaggedForm): number {
  return slots === everySlot ? tagsBySpelling(word, form) : tagsOf(slots, genders)
}

/** The tags that a form's spelling permits, where no dictionary tells. */
export function tagsBySpelling({ lemma, partOfSpeech }: Word, form: string): number {
  if (partOfSpeech === 'adjective') return adjectiveTags(form)
  if (partOfSpeech !== 'noun') return everyTag
  return tagsOf(guessNounForms(lemma).get(form) ?? everySlot, gendersOfNoun(lemma))
}

const { masculine, feminine, neuter } = genderBits

/** The genders that a noun may have by the ending of its nominative; a man may end in -a too ("starosta", "sędzia"). */
function gendersOfNoun(lemma: string): number {
  if (/(?:[oeę]|um)$/u.test(lemma)) return masculine | neuter
  if (/(?:[tdgc]|dzi|j)a$/u.test(lemma)) return masculine | feminine
  if (lemma.endsWith('a')) return feminine
  return /[ńśćźjlzżcwi]$/u.test(lemma) ? masculine | feminine : masculine
}
