import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleWord } from '#text/languages/language.ts'
import type { Item } from '#text/reading.ts'
import { findInstitution, type RoleInstitution } from './role-institution.ts'

/** A role as the article gives it in one place. */
export type RolePhrase = {
  /** The phrase without the institution, its head in the nominative. */
  readonly role: string | null
  readonly organisation: string | null
  /** The words of the article, whole. */
  readonly evidence: string
  readonly words: readonly RoleWord[]
  /** An office left behind: "były szef BBN". */
  readonly isFormer: boolean
}

/** With a capital at the beginning. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Reads a role out of the items of one phrase; null where they hold no role word. */
export function readRole(text: string, items: readonly Item[], language: Language): RolePhrase | null {
  const head = items.findIndex((item) => item.role !== null)
  const first = items[head]
  const last = items.at(-1)
  if (first === undefined || last === undefined) return null
  const institution = findInstitution(text, items, language)
  const isWhole = institution === null || isTorn(text, { items, head, institution }, language)
  return {
    role: roleText({ items, head, institution: isWhole ? null : institution.cut }, language),
    organisation: institution?.name ?? null,
    evidence: text.slice(items[0]?.start ?? first.start, last.end),
    words: headsOf(items, head, language),
    isFormer: items.slice(0, head).some((item) => language.roles.former.test(item.lower)),
  }
}

type Parts = {
  readonly items: readonly Item[]
  readonly head: number
  readonly institution: RoleInstitution
}

/** "rzeczniczka polskiego MSZ", "oficer prasowy KMP w Gdyni": without the letters the rest of the role says nothing. */
function isTorn(text: string, parts: Parts, language: Language): boolean {
  const { name, cut } = parts.institution
  const isAsPrinted = text.slice(cut.start, cut.end).includes(name)
  return isAsPrinted && (goesOn(parts, language) || leavesAdjective(parts, language))
}

/** What follows is neither a title nor what the role deals with ("ds. Rosji"). */
function goesOn({ items, institution }: Parts, { roles }: Language): boolean {
  const after = items.find(({ start, isWord }) => isWord && start >= institution.cut.end)
  return after !== undefined && after.role?.isTitle !== true && !roles.fields.has(after.lower)
}

function leavesAdjective({ items, head, institution }: Parts, { roles, sources }: Language): boolean {
  const [noun, adjective] = items.filter(({ end }) => end <= institution.cut.start).slice(-2)
  if (adjective === undefined || noun !== items[head] || !roles.bentAdjective.test(adjective.lower))
    return false
  return noun?.role?.isNominative === true || sources.origin.test(adjective.lower)
}

/** The first role word, titles, and those joined to it by "i"; a genitive after it is its complement. */
function headsOf(items: readonly Item[], head: number, language: Language): readonly RoleWord[] {
  return items.flatMap((item, index) => {
    const word = item.role
    if (word === null) return []
    const before = items[index - 1]
    const isJoined = before !== undefined && /^(?:i|oraz|,)$/u.test(before.text)
    if ((word.isTitle && isRank(before)) || isEpithet(items, index, language)) return []
    return index === head || isJoined || word.isTitle || word.isNominative ? [word] : []
  })
}

/** "analityk wojskowy": behind another noun a noun that is an adjective too says of what sort that is. */
function isEpithet(items: readonly Item[], at: number, { roles }: Language): boolean {
  return items[at - 1]?.role?.isTitle === false && roles.adjective.test(items[at]?.lower ?? '')
}

/** "bryg." behind "gen." is a part of that rank, and alone it is one of the fire brigade. */
function isRank(item: Item | undefined): boolean {
  return item?.role?.isTitle === true && item.role.kind === 'military'
}

/** The role's own words: the institution cut out, titles left off where a noun says more, heads unbent. */
function roleText(
  phrase: { readonly items: readonly Item[]; readonly head: number; readonly institution: Span | null },
  language: Language,
): string | null {
  const cut = phrase.institution
  const kept = phrase.items.filter((item) => cut === null || item.end <= cut.start || item.start >= cut.end)
  const words = phrase.items.map((item) => item.role)
  const hasNoun = words.some((word) => word !== null && !word.isTitle)
  const gender = words.find((word) => word !== null && !word.isTitle)?.gender ?? 'masculine'
  const isOblique = words[phrase.head]?.isNominative === false
  const headStart = phrase.items[phrase.head]?.start ?? 0
  const shown = kept.filter(
    (item, index) => !hasNoun || !isTitle(item) || isComplement(kept[index - 1], language),
  )
  const pieces = shown.map((item, index) => {
    const isJoined = /^(?:i|oraz)$/u.test(shown[index - 1]?.text ?? '')
    if (!isOblique) return asPrinted(item, { headStart }, language)
    return agreesWithHead(index === 0 ? [] : shown.slice(index - 1, index + 2), gender, language)
      ? language.roles.nominativeAdjective(item.text, gender)
      : unbent(item, { headStart, gender, isJoined }, language)
  })
  const joined = pieces
    .join(' ')
    .replaceAll(/ ([,)”.])|([(„]) /gu, '$1$2')
    .replace(/^[\s,–—-]+|[\s,–—-]+$/gu, '')
  if (joined === '') return null
  return isTitleInCapitals(shown, language)
    ? capitalised(joined)
    : joined.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

/** "Komendant Główny", "Rzecznik Praw Obywatelskich": the whole name of an office, where "Prezes" alone opens a sentence. */
function isTitleInCapitals([first, second, third]: readonly Item[], { roles }: Language): boolean {
  const isCapital = (item: Item | undefined): boolean =>
    /^\p{Lu}\p{Ll}/u.test(item?.text ?? '') && item?.role?.isTitle !== true
  if (!isCapital(first) || !isCapital(second)) return false
  return isCapital(third) || [first, second].some((item) => roles.rank.test(item?.lower ?? ''))
}

/** "ekspert ds. broni rakietowej": behind a link a word is no title, whatever it is elsewhere. */
function isComplement(before: Item | undefined, language: Language): boolean {
  const { links, joins } = language.roles
  return before !== undefined && links.has(before.lower) && !joins.has(before.lower)
}

function isTitle(item: Item): boolean {
  return item.role?.isTitle ?? false
}

/** A genitive's "dr. hab." is "dr hab.", and "byłej wiceminister" is "była wiceminister"; all else stays as it is. */
function asPrinted(item: Item, { headStart }: { readonly headStart: number }, { roles }: Language): string {
  const word = roles.words.get(item.lower)
  if (word?.isTitle === true && item.text === `${word.lemma}.`) return word.lemma
  if (item.start >= headStart || !roles.bentAdjective.test(item.text)) return item.text
  return roles.nominativeAdjective(item.text, /(?:ej|ą)$/u.test(item.text) ? 'feminine' : 'masculine')
}

/** "fizyczkę jądrową": the adjective right behind an oblique head, where nothing follows that it may belong to. */
function agreesWithHead(around: readonly Item[], gender: Gender, language: Language): boolean {
  const [before, item, after] = around
  if (before === undefined || item === undefined || before.role?.isNominative !== false) return false
  if (language.roles.rank.test(item.lower)) return isOfGender(item, gender, language)
  const isFree = after === undefined || language.roles.links.has(after.lower)
  return isFree && language.roles.bent[gender].test(item.text)
}

function isOfGender({ text }: Item, gender: Gender, { roles, names }: Language): boolean {
  return names.genderOfAdjective(roles.nominativeAdjective(text, gender)) === gender
}

function unbent(
  item: Item,
  {
    headStart,
    gender,
    isJoined,
  }: { readonly headStart: number; readonly gender: Gender; readonly isJoined: boolean },
  language: Language,
): string {
  const word = item.role
  if (word !== null && (item.start === headStart || isJoined))
    return /^\p{Lu}/u.test(item.text) ? capitalised(word.lemma) : word.lemma
  return item.start < headStart ? language.roles.nominativeAdjective(item.text, gender) : item.text
}
