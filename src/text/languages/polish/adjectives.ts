import { everySlot } from '#text/keyword-language.ts'

/*
 * The endings of an adjective and the cases and numbers each may stand for, as bits of `everySlot`. Letters name the
 * cases of the singular (n g d a i l v) and, in upper case, those of the plural.
 */
const slotsByEnding: readonly (readonly [ending: string, slots: number])[] = [
  ['ego', slots('ga')],
  ['emu', slots('d')],
  ['ymi', slots('I')],
  ['imi', slots('I')],
  ['ych', slots('GLA')],
  ['ich', slots('GLA')],
  ['ym', slots('ilD')],
  ['im', slots('ilD')],
  ['ej', slots('gdl')],
  ['ą', slots('ai')],
  ['a', slots('nv')],
  ['e', slots('navNAV')],
  ['y', slots('navNV')],
  ['i', slots('navNV')],
]

const hardEndings = 'y ego emu ym a ej ą e i ych ymi'.split(' ')
const velarEndings = 'i iego iemu im a iej ą ie y ich imi'.split(' ')

/** The cases and numbers that an adjective's form may stand for; every one where its ending tells nothing. */
export function adjectiveSlots(form: string): number {
  return slotsByEnding.find(([ending]) => form.endsWith(ending))?.[1] ?? everySlot
}

/** The forms of an adjective that no dictionary knows ("cyfrowy", "łunijski"); null where the word looks like none. */
export function guessAdjectiveForms(word: string): readonly string[] | null {
  if (/(?:s|c|dz)k(?:i|a|ie)$/u.test(word)) {
    const stem = word.replace(/(?:i|a|ie)$/u, '')
    return [...velarEndings.map((ending) => stem + ending), `${stem.slice(0, -1)}cy`]
  }
  return /(?:n|w)y$/u.test(word) ? hardEndings.map((ending) => word.slice(0, -1) + ending) : null
}

function slots(letters: string): number {
  return letters.split('').reduce((bits, letter) => bits | (1 << 'ngdailvNGDAILV'.indexOf(letter)), 0)
}
