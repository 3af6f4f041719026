/** One suffix rule of a hunspell `.aff` file: a word that meets the condition loses `strip` and takes `add`. */
export type SuffixRule = {
  readonly flag: string
  readonly strip: string
  readonly add: string
  /** What the word must end with, as the file writes it: letters, "." and [classes]. */
  readonly condition: string
}

/** A word of which a form may be made, and the flag of the rule that makes it. */
export type Base = { readonly base: string; readonly flag: string }

/** The words that a dictionary lists. */
export type ListedWords = {
  /** The flags of a word; none of one that is not listed. */
  flagsOf(word: string): readonly string[]
  /** False only where no listed word begins so. */
  mayBegin(beginning: string): boolean
}

/** Suffix rules, read by flag to inflect and by ending to find base forms. */
export type SuffixRules = {
  /** The form that every applicable rule of the flag makes of the word; the word itself is not among them. */
  inflect(word: string, flag: string): readonly string[]
  /** The words of which a suffix rule makes `form`, each with the rule's flag; only words listed with the flag, where a list is given. */
  basesOf(form: string, listed?: ListedWords): readonly Base[]
}

/**
 * Reads the suffix rules of a `.aff` file with one-character flags. Prefix rules are left out on purpose: in the Polish
 * file the only one makes negations ("nielegalny"), which are other words. Lines of other kinds are passed over.
 */
export function readSuffixRules(aff: string): SuffixRules {
  const rules = aff.split('\n').flatMap(readRule)
  const byFlag = Map.groupBy(rules, (rule) => rule.flag)
  const byEnding = byEndingAndStrip(rules)
  const longest = rules.reduce((length, rule) => Math.max(length, rule.add.length), 0)
  return {
    inflect: (word, flag) =>
      (byFlag.get(flag) ?? [])
        .filter((rule) => applies(rule, word))
        .map((rule) => replaceEnd(word, rule.strip, rule.add)),
    basesOf(form, listed) {
      const bases: Base[] = []
      for (let length = 0; length <= Math.min(longest, form.length); length += 1) {
        const alike = byEnding.get(form.slice(form.length - length))
        if (alike === undefined || listed?.mayBegin(form.slice(0, form.length - length)) === false) continue
        for (const rules of alike) addBases(bases, { form, alike: rules, listed })
      }
      return bases
    },
  }
}

type Question = {
  readonly form: string
  readonly alike: AlikeRules
  readonly listed: ListedWords | undefined
}

function addBases(bases: Base[], { form, alike: { add, strip, rules }, listed }: Question): void {
  const base = replaceEnd(form, add, strip)
  // Most bases are no words at all, which costs less to ask than a hundred conditions.
  const flags = listed?.flagsOf(base)
  if (flags?.length === 0) return
  for (const rule of rules) {
    if (flags?.includes(rule.flag) !== false && applies(rule, base)) bases.push({ base, flag: rule.flag })
  }
}

type AlikeRules = { readonly add: string; readonly strip: string; readonly rules: readonly SuffixRule[] }

function byEndingAndStrip(rules: readonly SuffixRule[]): ReadonlyMap<string, readonly AlikeRules[]> {
  const byPair = Map.groupBy(rules, ({ add, strip }) => `${add} ${strip}`)
  const alike = Array.from(byPair.values(), (group): AlikeRules => {
    const { add = '', strip = '' } = group[0] ?? {}
    return { add, strip, rules: group }
  })
  return Map.groupBy(alike, ({ add }) => add)
}

/** A rule line has five columns, "SFX flag strip add condition"; the head of a group has four. "0" stands for nothing. */
function readRule(line: string): readonly SuffixRule[] {
  if (!line.startsWith('SFX ')) return []
  const [, flag, strip, add, condition] = line.trim().split(/\s+/u)
  if (flag === undefined || strip === undefined || add === undefined || condition === undefined) return []
  // A continuation ("add/flags") would let a suffix follow a suffix; the Polish file has none.
  return [
    { flag, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : (add.split('/')[0] ?? ''), condition },
  ]
}

const conditions = new Map<string, RegExp>()

function applies(rule: SuffixRule, word: string): boolean {
  if (word.length <= rule.strip.length && rule.add === '') return false
  return word.endsWith(rule.strip) && conditionOf(rule.condition).test(word)
}

function conditionOf(condition: string): RegExp {
  const known = conditions.get(condition)
  if (known !== undefined) return known
  const compiled = new RegExp(`${condition}$`, 'u')
  conditions.set(condition, compiled)
  return compiled
}

function replaceEnd(word: string, strip: string, add: string): string {
  return word.slice(0, word.length - strip.length) + add
}
