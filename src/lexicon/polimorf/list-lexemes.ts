import type { PartOfSpeech } from '#domain/grammar.ts'
import { everyGender, everySlot } from '#domain/grammar.ts'
import type { Lexeme, TaggedForm } from '#ports/lexicon.ts'
import { partsOfSpeech, type LexemeIndex } from './build-index.ts'
import { findNumber, startOf } from './byte-table.ts'
import { applyPattern } from './form-pattern.ts'

/** The lexemes of the index whose lemma is exactly this, at most one for each part of speech. */
export function listLexemes(index: LexemeIndex, lemma: string): readonly Lexeme[] {
  const key = new Uint8Array(1 + lemma.length * mostBytesPerUnit)
  const { written } = encoder.encodeInto(lemma, key.subarray(1))
  return partsOfSpeech.flatMap((partOfSpeech, place) => {
    key[0] = place
    const lexeme = findNumber(index.lexemes, key, 1 + written)
    return lexeme < 0 ? [] : [toLexeme({ index, lexeme, partOfSpeech }, lemma, key.subarray(1, 1 + written))]
  })
}

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const mostBytesPerUnit = 3
const encoder = new TextEncoder()

type Found = { readonly index: LexemeIndex; readonly lexeme: number; readonly partOfSpeech: PartOfSpeech }

function toLexeme({ index, lexeme, partOfSpeech }: Found, lemma: string, lemmaBytes: Uint8Array): Lexeme {
  const forms = new Map<string, TaggedForm>()
  for (const pattern of patternsOf(index, lexeme)) {
    const made = applyPattern(index.patterns, pattern, lemmaBytes)
    const before = forms.get(made.form)
    forms.set(made.form, before === undefined ? made : united(before, made))
  }
  if (!forms.has(lemma)) forms.set(lemma, { form: lemma, slots: everySlot, genders: everyGender })
  return { lemma, partOfSpeech, forms: [...forms.values()], isComplete: true }
}

function patternsOf({ paradigmOf, paradigms }: LexemeIndex, lexeme: number): Uint32Array {
  const paradigm = paradigmOf[lexeme] ?? 0
  const start = startOf(paradigms.ends, paradigm)
  const end = paradigms.ends[paradigm] ?? start
  return new Uint32Array(paradigms.bytes.buffer, paradigms.bytes.byteOffset + start, (end - start) >>> 2)
}

function united(one: TaggedForm, other: TaggedForm): TaggedForm {
  return { form: one.form, slots: one.slots | other.slots, genders: one.genders | other.genders }
}
