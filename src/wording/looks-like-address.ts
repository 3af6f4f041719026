import { plainText } from './outside-text.ts'

/**
 * Says whether a reader could take a text for an address: "https://bank.pl", "www.bank.pl", "bank.pl/login", an e-mail
 * address, or a host alone. A link with such a label could name another host than the one it leads to. Signs that look like ":", "/" and "."
 * count as them: https://www.unicode.org/reports/tr39/#Confusable_Detection
 * A host with so much behind it that a cut may end the label there counts as a host alone.
 */
export function looksLikeAddress(text: string): boolean {
  const folded = plainText(text)
    .slice(0, LABEL_CHARS)
    .normalize('NFKC')
    .replaceAll(/[⁄∕╱⟋⧸〳᜵]/gu, '/')
    .replaceAll(/[ː˸։׃∶꞉ꓽ]/gu, ':')
    .replaceAll(/[。‧]/gu, '.')
    .replaceAll(/\s*([:/])\s*/gu, '$1')
  const [beginning = ''] = folded.trimStart().split(/\s/u, 1)
  const isCutWithin = beginning.length > SHORTEST_CUT && HOST_FIRST.test(beginning)
  return isCutWithin || ADDRESS.test(folded) || HOST_ALONE.test(folded)
}

/** No label is longer. */
const LABEL_CHARS = 500
/** No label is cut to less. */
const SHORTEST_CUT = 60

const host = String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}`
const ADDRESS = new RegExp(String.raw`://|(?<![\p{L}\p{N}])www\d?\.|\S@${host}|${host}/[^\s/]`, 'iu')
const HOST_FIRST = new RegExp(String.raw`^[^\p{L}\p{N}]*${host}`, 'u')
const HOST_ALONE = new RegExp(String.raw`${HOST_FIRST.source}(?:\s*[:/?#]\S*)?[^\p{L}\p{N}]*$`, 'u')
