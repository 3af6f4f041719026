/** How a lemma is made from a form, in UTF-8 bytes: drop so many at the start, cut so many at the end, then append. */
export type LemmaEdit = { readonly drop: number; readonly cut: number; readonly append: Uint8Array }

/** The edit of a word that is its own lemma. */
export const noEdit: LemmaEdit = { drop: 0, cut: 0, append: new Uint8Array() }

/**
 * How a participle's nominative masculine singular is made from one of its forms, which are the first `length` bytes:
 * "przyjętymi", "przyjęci" → "przyjęty", "zrobieni" → "zrobiony". `verbEnd` is how the verb ends, as "nawiedzeni" comes
 * from "nawiedzony" (nawiedzić) or "nawiedziony" (nawieść). Null where the form ends as no participle does.
 */
export function editToParticiple(form: Uint8Array, length: number, verbEnd: Uint8Array): LemmaEdit | null {
  const soft = endsWith(verbEnd, verbEnd.length, verbsWithSoftStem) ? editOf(softEndings, form, length) : null
  return soft ?? editOf(participleEndings, form, length)
}

/** The same for a gerund and its nominative singular: "przyjęciem" → "przyjęcie". */
export function editToGerund(form: Uint8Array, length: number): LemmaEdit | null {
  return editOf(gerundEndings, form, length)
}

type Ending = { readonly ending: Uint8Array; readonly edit: LemmaEdit }

function editOf(endings: readonly Ending[], form: Uint8Array, length: number): LemmaEdit | null {
  return endings.find(({ ending }) => endsWith(form, length, ending))?.edit ?? null
}

function endsWith(form: Uint8Array, length: number, ending: Uint8Array): boolean {
  const start = length - ending.length
  if (start < 0) return false
  for (let index = ending.length - 1; index >= 0; index -= 1) {
    if (form[start + index] !== ending[index]) return false
  }
  return true
}

/** The longer endings first, as "eni" also ends in "ni". */
const participleEndings = [
  ...endingsBefore('y', ['ymi', 'ego', 'emu', 'ych', 'ym', 'ej', 'ą', 'y', 'a', 'e']),
  ...endingsBefore('ony', ['eni']),
  ...endingsBefore('ny', ['ni']),
  ...endingsBefore('ty', ['ci']),
]
/** Of verbs in -ść, with the two whose stem stays hard first: jeść and bość. */
const softEndings = [
  ...endingsBefore('jedzony', ['jedzeni']),
  ...endingsBefore('bodzony', ['bodzeni']),
  ...endingsBefore('ciony', ['ceni']),
  ...endingsBefore('ziony', ['zeni']),
]
const verbsWithSoftStem = new TextEncoder().encode('ść')
const gerundEndings = endingsBefore('ie', ['iem', 'ie', 'ia', 'iu'])

function endingsBefore(lemmaEnding: string, endings: readonly string[]): readonly Ending[] {
  const encoder = new TextEncoder()
  const append = encoder.encode(lemmaEnding)
  return endings.map((text) => {
    const ending = encoder.encode(text)
    return { ending, edit: { drop: 0, cut: ending.length, append } }
  })
}
