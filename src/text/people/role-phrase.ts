import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleWord } from '#text/languages/language.ts'
import type { Item } from '#text/reading.ts'

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

/** Reads a role out of the items of one phrase; null where they hold no role word. */
export function readRole(text: string, items: readonly Item[], language: Language): RolePhrase | null {
  const head = items.findIndex((item) => item.role !== null)
  const first = items[head]
  const last = items.at(-1)
  if (first === undefined || last === undefined) return null
  const institution = findInstitution(text, items, language)
  return {
    role: roleText({ items, head, institution: institution?.cut ?? null }, language),
    organisation: institution?.name ?? null,
    evidence: text.slice(items[0]?.start ?? first.start, last.end),
    words: headsOf(items, head),
    isFormer: items.slice(0, head).some((item) => language.roles.former.test(item.lower)),
  }
}

/** The first role word, titles, and those joined to it by "i"; a genitive after it is its complement. */
function headsOf(items: readonly Item[], head: number): readonly RoleWord[] {
  return items.flatMap((item, index) => {
    const word = item.role
    if (word === null) return []
    const before = items[index - 1]
    const isJoined = before !== undefined && /^(?:i|oraz|,)$/u.test(before.text)
    if (word.isTitle && isRank(before)) return []
    return index === head || isJoined || word.isTitle || word.isNominative ? [word] : []
  })
}

/** "bryg." behind "gen." is a part of that rank, and alone it is one of the fire brigade. */
function isRank(item: Item | undefined): boolean {
  return item?.role?.isTitle === true && item.role.kind === 'military'
}

type Institution = { readonly name: string; readonly cut: Span }

const ACRONYM = /^(?=\p{Lu})(?=(?:[^-]*\p{Lu}){2})[\p{L}\d]{2,10}(?:-(?:\p{Lu}{2,}|\p{Ll}{1,3}))?$/u

/** Says whether a word is an institution's letters ("OSW", "UOKiK-u"). */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}

/** The institution of a role, with the stretch to cut out of the role's text (its preposition and marks included). */
export function findInstitution(
  text: string,
  items: readonly Item[],
  language: Language,
): Institution | null {
  return namedInstitution(items, language) ?? acronym(items, language) ?? tied(text, items, language)
}

function acronym(items: readonly Item[], language: Language): Institution | null {
  const at = items.findIndex((item) => isAcronym(item.text))
  const item = items[at]
  if (item === undefined) return null
  return { name: item.text.replace(/-\p{Ll}+$/u, ''), cut: withTie(items, { first: at, last: at }, language) }
}

function namedInstitution(items: readonly Item[], language: Language): Institution | null {
  const head = items.findIndex((item) => isCapital(item) && language.roles.institutions.has(item.lower))
  if (head < 0) return null
  let first = head
  while (isCapital(items[first - 1]) && isAdjective(items[first - 1], language)) first -= 1
  const last = lastOfName(items, head)
  const name = nominativeInstitution({ items, first, head, last }, language)
  return { name, cut: withTie(items, { first, last }, language) }
}

/** "ekonomista z Forum Energii": two capitals after "z" name an institution; one is as often a town. */
function tied(text: string, items: readonly Item[], language: Language): Institution | null {
  const tie = items.findIndex((item, index) => /^ze?$/u.test(item.text) && isCapital(items[index + 1]))
  const last = tie < 0 ? -1 : lastOfName(items, tie + 1)
  const [first, end] = [items[tie + 1], items[last]]
  if (last <= tie + 1 || first === undefined || end === undefined || /(?:ej|ego)$/u.test(first.text))
    return null
  return { name: text.slice(first.start, end.end), cut: withTie(items, { first: tie + 1, last }, language) }
}

function lastOfName(items: readonly Item[], head: number): number {
  let last = head
  for (let at = head + 1; at < items.length; at += 1) {
    if (isCapital(items[at])) last = at
    else if (last > head && items[at]?.text === 'ds.') break
    else if (!/^(?:i|o|im\.|na|nad|w|ds\.|do|spraw|[„”"])$/u.test(items[at]?.text ?? '')) break
  }
  return last
}

function isCapital(item: Item | undefined): boolean {
  return item !== undefined && /^\p{Lu}/u.test(item.text)
}

function isAdjective(item: Item | undefined, language: Language): boolean {
  return item !== undefined && language.roles.adjective.test(item.lower) && item.role === null
}

function withTie(
  items: readonly Item[],
  { first, last }: { readonly first: number; readonly last: number },
  language: Language,
): Span {
  const before = items[first - 1]
  const hasTie =
    before !== undefined && (language.roles.ties.has(before.lower) || /^[(„"]$/u.test(before.text))
  const after = items[last + 1]
  const end = after !== undefined && /^[)”"]$/u.test(after.text) ? after.end : (items[last]?.end ?? 0)
  return { start: (hasTie ? before : items[first])?.start ?? 0, end }
}

/** Only the head and the adjectives that touch it stand in the head's case; what follows is a genitive that stays. */
function nominativeInstitution(
  name: {
    readonly items: readonly Item[]
    readonly first: number
    readonly head: number
    readonly last: number
  },
  language: Language,
): string {
  const entry = language.roles.institutions.get(name.items[name.head]?.lower ?? '')
  if (entry === undefined) return ''
  const words: string[] = []
  let touches = true
  for (let at = name.first; at <= name.last; at += 1) {
    const item = name.items[at]
    if (item === undefined) continue
    const adjective = language.roles.nominativeAdjective(item.text, entry.gender)
    if (at > name.head && adjective === item.text) touches = false
    if (at === name.head) words.push(entry.nominative)
    else words.push(touches ? adjective : item.text)
  }
  return words.join(' ').replaceAll(/([„(]) | ([”)])/gu, '$1$2')
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
  return joined === '' ? null : joined.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

/** "ekspert ds. broni rakietowej": behind a link a word is no title, whatever it is elsewhere. */
function isComplement(before: Item | undefined, language: Language): boolean {
  return before !== undefined && language.roles.links.has(before.lower) && before.lower !== 'i'
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
  const isFree = after === undefined || language.roles.links.has(after.lower)
  return isFree && language.roles.bent[gender].test(item.text)
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
  if (word !== null && (item.start === headStart || isJoined)) return word.lemma
  return item.start < headStart ? language.roles.nominativeAdjective(item.text, gender) : item.text
}
