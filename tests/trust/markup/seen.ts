/**
 * What a reader has to see of a text, written from the promise that it makes and from nothing of the code that keeps it:
 * one line, nothing invisible, no half characters, no towers of accents.
 */
export function seen(text: string): string {
  const sound = text.toWellFormed()
  return sound
    .replaceAll(/[\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]/gu, (sign, index: number) =>
      isSeen(sound, sign, index) ? sign : '',
    )
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/\p{M}{4,}/gu, (tower) => /^\p{M}{3}/u.exec(tower)?.[0] ?? '')
}

/** Zero-width joiners are seen where they make one picture of two. */
function isSeen(text: string, sign: string, index: number): boolean {
  if (sign !== '\u200D') return false
  const before = text.slice(Math.max(0, index - 8), index)
  return (
    /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  )
}

/** Signs that stand for one that would be markup; a reader takes them for the same. */
const TWINS: Readonly<Record<string, string>> = {
  '∗': '*',
  ˍ: '_',
  '∼': '~',
  ˋ: '`',
  '›': '>',
  '¦': '|',
}

/** A text reduced to what tells it from others: without spaces and invisible signs, twins and widths made alike. */
export function bones(text: string): string {
  return text
    .replaceAll(/[∗ˍ∼ˋ›¦]/gu, (twin) => TWINS[twin] ?? twin)
    .replaceAll('\uE000', '\uE001')
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]/gu, '')
}

const segmenter = new Intl.Segmenter('pl', { granularity: 'grapheme' })

/**
 * Says what is wrong with the text that a reader sees in the place of the original: other words, or a cut that stands in
 * the middle of a character. Null where it is the original, or its beginning and "…".
 */
export function lossOf(shown: string, original: string): string | null {
  const whole = seen(original)
  if (bones(shown) === bones(whole)) return null
  if (!shown.trimEnd().endsWith('…')) return `"${shown.slice(0, 80)}" for "${whole.slice(0, 80)}"`
  if (endsWithCharacter(bones(shown.trimEnd().slice(0, -1)), whole)) return null
  return `"${shown.slice(-60)}" does not end where a character of "${whole.slice(0, 80)}" does`
}

/** Says whether some of the first characters of a text make up just what was kept, but for its last marks. */
function endsWithCharacter(kept: string, whole: string): boolean {
  let at = ''
  if (kept === '') return true
  for (const { segment } of segmenter.segment(whole)) {
    // One character of hundreds of parts has to be cut somewhere.
    if (at === '' && segment.length > 60 && bones(segment).startsWith(kept)) return true
    at += bones(segment)
    if (at === kept || at.replace(/[,;:–-]+$/u, '') === kept) return true
    if (at.length > kept.length + 200) return false
  }
  return false
}

/** So much of the beginning of a text tells it from others. */
export function startOf(original: string): string {
  const segments = Array.from(segmenter.segment(seen(original).slice(0, 2000)), ({ segment }) => segment)
  return bones(
    segments
      .slice(0, 12)
      .join('')
      .slice(0, 60)
      .toWellFormed()
      .replace(/\uFFFD$/u, ''),
  )
}

const SLASHES = /[⁄∕╱⟋⧸／〳᜵]/gu
const COLONS = /[ː˸։׃∶꞉︰：ꓽ]/gu
const DOTS = /[․。．｡‧]/gu

/** Says whether words that lead somewhere would be taken for an address themselves. */
export function namesAddress(label: string): boolean {
  const folded = seen(label)
    .normalize('NFKC')
    .replaceAll(SLASHES, '/')
    .replaceAll(COLONS, ':')
    .replaceAll(DOTS, '.')
    .replaceAll(/\s*([/:])\s*/gu, '$1')
  const host = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}`
  return (
    /[a-z]:\/\//iu.test(folded) ||
    /(?<![\p{L}\p{N}])www\d?\./iu.test(folded) ||
    new RegExp(String.raw`${host}/[^\s/]`, 'u').test(folded) ||
    new RegExp(String.raw`^[^\p{L}\p{N}]*(?:\S+@)?${host}(?:[:/?#]\S*)?[^\p{L}\p{N}]*$`, 'u').test(folded)
  )
}
