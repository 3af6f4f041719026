import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleWord } from '#text/languages/language.ts'

/** A word with its dot, or a single mark. */
export type Item = Span & { readonly text: string; readonly isWord: boolean }

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

const ITEM = /[\p{L}\d][\p{L}\p{M}\d'’]*(?:[-.][\p{L}\d][\p{L}\p{M}\d]*)*\.?|[^\s\p{L}\d]/gu

/** The words and marks of a stretch; a dot stays with its word only where the word is an abbreviation. */
export function itemsOf(text: string, span: Span, language: Language): readonly Item[] {
  const items: Item[] = []
  for (const found of text.slice(span.start, span.end).matchAll(ITEM)) {
    const start = span.start + found.index
    const isWord = /^[\p{L}\d]/u.test(found[0])
    const bare =
      found[0].endsWith('.') && !isAbbreviation(found[0], language) ? found[0].slice(0, -1) : found[0]
    const end = start + bare.length
    items.push({ start, end, text: bare, isWord })
    if (bare !== found[0]) items.push({ start: end, end: end + 1, text: '.', isWord: false })
  }
  return items
}

function isAbbreviation(word: string, { abbreviations, roles }: Language): boolean {
  const bare = word.slice(0, -1).toLowerCase()
  return abbreviations.insideSentence.has(bare) || (roles.words.get(bare)?.isTitle ?? false)
}

/** The role word that an item is, or null. */
export function roleWordOf(item: Item | undefined, language: Language): RoleWord | null {
  if (item === undefined || !item.isWord) return null
  return language.roles.words.get(lower(item)) ?? null
}

/** A word in lower case without its dot. */
export function lower(item: Item): string {
  return item.text.toLowerCase().replace(/\.$/u, '')
}

/** Reads a role out of the items of one phrase; null where they hold no role word. */
export function readRole(text: string, items: readonly Item[], language: Language): RolePhrase | null {
  const head = items.findIndex((item) => roleWordOf(item, language) !== null)
  const first = items[head]
  const last = items.at(-1)
  if (first === undefined || last === undefined) return null
  const institution = findInstitution(text, items, language)
  return {
    role: roleText({ items, head, institution: institution?.cut ?? null }, language),
    organisation: institution?.name ?? null,
    evidence: text.slice(items[0]?.start ?? first.start, last.end),
    words: headsOf(items, head, language),
    isFormer: items.slice(0, head).some((item) => language.roles.former.test(lower(item))),
  }
}

/** The first role word, titles, and those joined to it by "i"; a genitive after it is its complement. */
function headsOf(items: readonly Item[], head: number, language: Language): readonly RoleWord[] {
  return items.flatMap((item, index) => {
    const word = roleWordOf(item, language)
    if (word === null) return []
    const before = items[index - 1]
    const isJoined = before !== undefined && /^(?:i|oraz|,)$/u.test(before.text)
    if (word.isTitle && isRank(before, language)) return []
    return index === head || isJoined || word.isTitle || word.isNominative ? [word] : []
  })
}

/** "bryg." behind "gen." is a part of that rank, and alone it is one of the fire brigade. */
function isRank(item: Item | undefined, language: Language): boolean {
  const word = roleWordOf(item, language)
  return word !== null && word.isTitle && word.kind === 'military'
}

type Institution = { readonly name: string; readonly cut: Span }

const ACRONYM = /^(?=\p{Lu})(?=(?:[^-]*\p{Lu}){2})[\p{L}\d]{2,10}(?:-(?:\p{Lu}{2,}|\p{Ll}{1,3}))?$/u

/** The institution of a role, with the stretch to cut out of the role's text (its preposition and marks included). */
export function findInstitution(
  text: string,
  items: readonly Item[],
  language: Language,
): Institution | null {
  return namedInstitution(items, language) ?? acronym(items, language) ?? tied(text, items, language)
}

function acronym(items: readonly Item[], language: Language): Institution | null {
  const at = items.findIndex((item) => ACRONYM.test(item.text))
  const item = items[at]
  if (item === undefined) return null
  return { name: item.text.replace(/-\p{Ll}+$/u, ''), cut: withTie(items, { first: at, last: at }, language) }
}

function namedInstitution(items: readonly Item[], language: Language): Institution | null {
  const head = items.findIndex((item) => isCapital(item) && language.roles.institutions.has(lower(item)))
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
    else if (!/^(?:i|o|im\.|na|w|ds\.|do|spraw|[„”"])$/u.test(items[at]?.text ?? '')) break
  }
  return last
}

function isCapital(item: Item | undefined): boolean {
  return item !== undefined && /^\p{Lu}/u.test(item.text)
}

function isAdjective(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined && language.roles.adjective.test(lower(item)) && roleWordOf(item, language) === null
  )
}

function withTie(
  items: readonly Item[],
  { first, last }: { readonly first: number; readonly last: number },
  language: Language,
): Span {
  const before = items[first - 1]
  const hasTie =
    before !== undefined && (language.roles.ties.has(lower(before)) || /^[(„"]$/u.test(before.text))
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
  const entry = language.roles.institutions.get(
    lower(name.items[name.head] ?? { start: 0, end: 0, text: '', isWord: true }),
  )
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
  const words = phrase.items.map((item) => roleWordOf(item, language))
  const hasNoun = words.some((word) => word !== null && !word.isTitle)
  const gender = words.find((word) => word !== null && !word.isTitle)?.gender ?? 'masculine'
  const isOblique = words[phrase.head]?.isNominative === false
  const headStart = phrase.items[phrase.head]?.start ?? 0
  const shown = kept.filter(
    (item, index) => !hasNoun || !isTitle(item, language) || isComplement(kept[index - 1], language),
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
  return before !== undefined && language.roles.links.has(lower(before)) && lower(before) !== 'i'
}

function isTitle(item: Item, language: Language): boolean {
  return roleWordOf(item, language)?.isTitle ?? false
}

/** A genitive's "dr. hab." is "dr hab.", and "byłej wiceminister" is "była wiceminister"; all else stays as it is. */
function asPrinted(item: Item, { headStart }: { readonly headStart: number }, { roles }: Language): string {
  const word = roles.words.get(lower(item))
  if (word?.isTitle === true && item.text === `${word.lemma}.`) return word.lemma
  if (item.start >= headStart || !roles.bentAdjective.test(item.text)) return item.text
  return roles.nominativeAdjective(item.text, /(?:ej|ą)$/u.test(item.text) ? 'feminine' : 'masculine')
}

/** "fizyczkę jądrową": the adjective right behind an oblique head, where nothing follows that it may belong to. */
function agreesWithHead(around: readonly Item[], gender: Gender, language: Language): boolean {
  const [before, item, after] = around
  if (before === undefined || item === undefined || roleWordOf(before, language)?.isNominative !== false)
    return false
  const isFree = after === undefined || language.roles.links.has(lower(after))
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
  const word = roleWordOf(item, language)
  if (word !== null && (item.start === headStart || isJoined)) return word.lemma
  return item.start < headStart ? language.roles.nominativeAdjective(item.text, gender) : item.text
}
