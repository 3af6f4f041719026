import { wireCues } from '#text/languages/wire-cues.ts'
import { agencies, agencyOf } from './agencies.ts'

/** Where a report names its origin: at its beginning or at its end; in between, agencies are quoted for other things. */
const leadChars = 600
const endChars = 200
/** So far around an agency's name its cues are looked for. */
const cueChars = 70

const names = agencies
  .flatMap(({ spellings }) => spellings)
  .toSorted((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')
const anyAgency = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${names})(?![\\p{L}\\p{N}]|-(?=[\\p{L}\\p{N}])|\\.[\\p{L}])`,
  'gu',
)
const list = `(?:(?:${names})(?:\\s*[/,;+–-]\\s*|\\s+(?:za|via|i|and)\\s+|(?=\\s*[)\\]\\n]|\\s*$)))+`
const nouns = wireCues.map(({ noun }) => noun).join('|')

const cueBefore = new RegExp(
  `(?:(?<!\\p{L})|^)(?:${wireCues.map(({ before }) => before).join('|')})\\s*(?:(?:${nouns})\\s+)?[„"]?$`,
  'iu',
)
const cueBehind = new RegExp(
  `^[”"]?\\s*(?:${wireCues.map(({ behind }) => behind).join('|')})(?!\\p{L})`,
  'iu',
)
const anotherBefore = new RegExp(`(?:${names})\\s*(?:[/,;+]|za|via|i|and)\\s*(?:(?:${nouns})\\s+)?$`, 'u')
const inBrackets = new RegExp(`[([]\\s*(?:za\\s+)?${list}\\s*[)\\]]`, 'gu')
const wholeLine = new RegExp(`^\\s*(?:źródło\\s*:\\s*)?${list}\\s*$`, 'gimu')
const opening = /^\s*(?:[/:]|[—–-]\s|,\s+\d)/u
const photo = /(?:fot|foto|zdj|zdjęci\p{L}+|photos?|picture|image|arch)[.:]?\s*(?:by\s+)?[^.\n]{0,30}$/iu
/** One who works there, or the agency itself as the news: "odpowiedzialny za PAP", "szef PAP". */
const notOrigin =
  /(?:odpowiedzialn\p{L}+ za|szef\p{L}*|prezes\p{L}*|dziennikarz\p{L}*|test\p{L}*|badani\p{L}+|cytologi\p{L}+)\s+$/iu

/**
 * The agencies that a report names as its origin, nearest first: those that sign it, in their order, then those that it quotes in
 * the lead ("PAP za BelTA": PAP, BelTA). Empty where it names none. A photograph's agency is none.
 */
export function wireOf(text: string, title: string): readonly string[] {
  const end = Math.max(leadChars, text.length - endChars)
  const parts = [title, text.slice(0, leadChars), text.slice(end)]
  const mentions = parts.flatMap(mentionsIn)
  const signed = mentions.filter(({ isSigned }) => isSigned)
  const quoted = mentions.filter(({ isSigned }) => !isSigned)
  return [...new Set([...signed, ...quoted].map(({ agency }) => agency))]
}

type Mention = { readonly agency: string; readonly isSigned: boolean }

function mentionsIn(part: string): readonly Mention[] {
  const signatures = [...part.matchAll(inBrackets), ...part.matchAll(wholeLine)]
    .filter((signature) => !isAcronymOf(part.slice(0, signature.index), signature[0]))
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }))
  const mentions: Mention[] = []
  let isChained = false
  for (const { index, 0: spelling } of part.matchAll(anyAgency)) {
    const before = part.slice(Math.max(0, index - cueChars), index)
    const behind = part.slice(index + spelling.length, index + spelling.length + cueChars)
    const agency = agencyOf(spelling)
    if (agency === null || photo.test(before) || notOrigin.test(before)) continue
    const isInside = signatures.some(({ start, end }) => start <= index && index < end)
    const isSigned = isInside || isOpening(part, index, behind)
    isChained = isSigned || hasCue(before, behind) || (isChained && anotherBefore.test(before))
    if (isChained) mentions.push({ agency: agency.name, isSigned })
  }
  return mentions
}

function hasCue(before: string, behind: string): boolean {
  return cueBefore.test(before) || cueBehind.test(behind)
}

function isOpening(part: string, index: number, behind: string): boolean {
  return /(?:^|\n)\s*$/u.test(part.slice(0, index)) && opening.test(behind)
}

/** "Akademia Pomorska (AP)": the brackets hold the initials of what stands before them, and no agency, but for its own name. */
function isAcronymOf(before: string, brackets: string): boolean {
  const acronym = brackets.replaceAll(/[()[\]\s]/gu, '')
  if (!/^\p{Lu}{2,5}$/u.test(acronym)) return false
  const words = before
    .trimEnd()
    .split(/[\s-]+/u)
    .slice(-acronym.length)
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('')
  const isCapitalised = words.every((word) => /^\p{Lu}/u.test(word))
  return isCapitalised && initials === acronym && agencyOf(words.join(' '))?.name !== acronym
}
