/**
 * How a language spells names, as data: which sounds its letters stand for, and which endings it puts to a name. Sounds are
 * coarse on purpose, so that what a transliteration blurs is equal: `A` for a and o, `E` and `I` for front vowels, `U`, `J` for
 * the consonant y; `g` for г in any language, `x` for х; `S Z C c` for sh, zh, ch, ts; other consonants as themselves.
 */
export type NameSpelling = {
  readonly sounds: readonly SoundRule[]
  readonly endings: readonly NameEnding[]
}

/** Letters, as a sticky expression, and what they may sound like; of the rules that fit at a place the first counts. */
export type SoundRule = { readonly letters: RegExp; readonly sounds: readonly string[] }

/** An ending and the vowels in which the name that takes it may end: "ом" of "Путин" (none) and "Лукашенко" (A). */
export type NameEnding = { readonly letters: RegExp; readonly finals: readonly string[] }

/** Reads rules written as "shch=SC sh=S h=g|x", each an expression without spaces; nothing after "=" is silence. */
export function readSounds(rules: string): readonly SoundRule[] {
  return words(rules).map((rule) => {
    const at = rule.lastIndexOf('=')
    return { letters: new RegExp(rule.slice(0, at), 'uy'), sounds: rule.slice(at + 1).split('|') }
  })
}

/** Reads endings written as "ом=-A", each an expression, where "-" stands for a name that ends in a consonant. */
export function readEndings(endings: string): readonly NameEnding[] {
  return words(endings)
    .map((one) => one.split('='))
    .map(([letters = '', finals = '']) => ({
      letters: new RegExp(`${letters}$`, 'u'),
      finals: finals.split('').map((final) => final.replace('-', '')),
    }))
}

/** A word without one of the endings, and the vowels that the name may have had there. */
export type NameStem = { readonly stem: string; readonly finals: readonly string[] }

/** Every way to take an ending from a word in lower case; two letters at least are left. */
export function nameStems(word: string, { endings }: NameSpelling): readonly NameStem[] {
  return endings
    .map(({ letters, finals }) => ({ stem: word.replace(letters, ''), finals }))
    .filter(({ stem }) => stem.length >= 2 && stem.length < word.length)
}

function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}
