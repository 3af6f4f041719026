import type { Lexicon } from '#ports/lexicon.ts'
import { everySlot, type InflectedWord, type WordKind } from '#text/keyword-language.ts'
import { adjectiveSlots, guessAdjectiveForms } from './adjectives.ts'
import { guessNounForms, suppletiveForms } from './common-nouns.ts'
import { declineName } from './name-declension.ts'

/**
 * Every inflected form of a word as a keyword gives it: from the dictionary, with the irregular forms that it lists as
 * words of their own, and by rule where the dictionary does not know the word. A form other than the base form leads
 * back to it ("stany" → stan), a participle or gerund only to its own forms ("przyjęty"). A capitalised word is looked
 * up as it stands, and in lower case where the dictionary does not inflect it so, or where it is part of a longer name
 * ("Wielka Brytania"); all its forms are capitalised. Negations (nie-) and derived words are not forms.
 */
export function inflectWord(word: string, lexicon: Lexicon, isPartOfName = false): InflectedWord {
  if (isShouted(word, lexicon))
    return inflectWord(word.charAt(0) + word.slice(1).toLowerCase(), lexicon, isPartOfName)
  if (isAbbreviation(word)) return { kind: 'abbreviation', forms: abbreviationForms(word) }
  const lower = word.toLowerCase()
  if (lower === word) return inflectLower(word, lexicon)
  const own = lookUp(word, lexicon)
  const isInflected = lexicon.groupsOf(word).length > 0
  const common = isInflected && !isPartOfName ? null : lookUp(lower, lexicon)
  const known = [own, common && capitalise(common)].filter((found) => found !== null)
  const isWellKnown = known.some(({ forms }) => forms.size > 4)
  return merge(isWellKnown ? known : [...known, guessName(word)])
}

/** A name typed in capitals ("UKRAINA"), which the dictionary knows only in its ordinary spelling. */
function isShouted(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortestShouted || word !== word.toUpperCase() || lexicon.has(word)) return false
  return lexicon.has(word.charAt(0) + word.slice(1).toLowerCase())
}

/** Two capitals at least, as in "NATO", "PiS" or "KGHM": a word that takes its endings after a hyphen. */
export function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\p{N}]\p{L}{0,3}\p{Lu}+$/u.test(word) && word.length <= 7
}

/** Says whether a form in lower case is one of an adjective, and agrees in case and number with a noun's form. */
export function isAdjectiveOf(form: string, noun: string, lexicon: Lexicon): boolean {
  if (!lexicon.readingsOf(form).some(({ lemma }) => kindOf(lemma, lexicon) === 'adjective')) return false
  return lexicon.readingsOf(noun).some(({ lemma }) => {
    if (kindOf(lemma, lexicon) !== 'noun' || lexicon.groupsOf(lemma).length === 0) return false
    return (
      mayShareGender(form, lemma) && ((guessNounForms(lemma).get(noun) ?? 0) & adjectiveSlots(form)) !== 0
    )
  })
}

/** What endings alone can tell: a feminine adjective goes with no noun in -o or -e, one in -ego with none in -a. */
function mayShareGender(adjective: string, lemma: string): boolean {
  if (/(?:ej|ą|a)$/u.test(adjective)) return !/(?:[oeę]|um)$/u.test(lemma)
  return !/(?:ego|emu)$/u.test(adjective) || !lemma.endsWith('a')
}

const shortestShouted = 5
const abbreviationEndings = 'u owi em ie a y i ów om ami ach iem ę ą e etu etowi etem ecie'.split(' ')

function abbreviationForms(word: string): ReadonlyMap<string, number> {
  const inflected = abbreviationEndings.flatMap((ending) => [`${word}-${ending}`, word + ending])
  return withEverySlot([word, ...inflected])
}

/** A word in lower case that only the capitalised dictionary entry explains ("rosja") is inflected like that. */
function inflectLower(word: string, lexicon: Lexicon): InflectedWord {
  const found = lookUp(word, lexicon) ?? lookUpCompound(word, lexicon)
  if (found !== null) return found
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  return lookUp(capitalised, lexicon) ?? guessWord(word)
}

// An entry of a plural alone ("ćwiczenia") has no more forms; the noun's own entry then completes it.
const mostPluralForms = 5

function lookUp(word: string, lexicon: Lexicon): InflectedWord | null {
  const own = lexicon.groupsOf(word).length > 0 ? inflectLemma(word, lexicon) : null
  if (own !== null && own.forms.size > mostPluralForms) return own
  const readings = lexicon.readingsOf(word).filter(({ group }) => group !== '')
  const nominal = readings.filter(({ lemma }) => kindOf(lemma, lexicon) !== 'verb')
  if (own !== null) return merge([own, ...nominal.map(({ lemma }) => inflectLemma(lemma, lexicon))])
  if (nominal.length > 0) {
    const suppletive = { kind: 'noun', forms: withEverySlot(suppletiveForms.get(word) ?? []) } as const
    return merge([...nominal.map(({ lemma }) => inflectLemma(lemma, lexicon)), suppletive])
  }
  if (readings.length > 0)
    return merge(readings.map(({ lemma, group }) => inflectVerbal(lemma, group, lexicon)))
  return lexicon.has(word) ? { kind: 'noun', forms: irregularForms(word, lexicon) } : null
}

function inflectLemma(lemma: string, lexicon: Lexicon): InflectedWord {
  const kind = kindOf(lemma, lexicon)
  const forms = groupsFor(kind, lemma, lexicon).flatMap((group) => lexicon.formsInGroup(lemma, group))
  if (kind === 'verb') return { kind, forms: withEverySlot([lemma, ...forms]) }
  if (kind === 'adjective') return { kind, forms: withSlots([lemma, ...forms], adjectiveSlots) }
  const guessed = guessNounForms(lemma)
  const regular = withSlots([lemma, ...forms], (form) => guessed.get(form) ?? everySlot)
  return { kind, forms: new Map([...irregularForms(lemma, lexicon), ...regular]) }
}

/*
 * The dictionary's rule groups that matter here: X makes the oblique cases of an adjective, y its adverb and
 * c the form after "po", which are other words; i and j make a verb's gerund, which is one too.
 */
function kindOf(lemma: string, lexicon: Lexicon): WordKind {
  const groups = lexicon.groupsOf(lemma)
  if (groups.includes('X')) return 'adjective'
  return /[ćc]$/u.test(lemma) && groups.some((group) => 'HFIJhBE'.includes(group)) ? 'verb' : 'noun'
}

function groupsFor(kind: WordKind, lemma: string, lexicon: Lexicon): readonly string[] {
  const left = { adjective: 'yc', verb: 'ij', noun: '', abbreviation: '', unknown: '' }[kind]
  return lexicon.groupsOf(lemma).filter((group) => !left.includes(group))
}

/** A participle is inflected as an adjective, a gerund as a noun, and any other form leads to the whole verb. */
function inflectVerbal(lemma: string, group: string, lexicon: Lexicon): InflectedWord {
  const forms = lexicon.formsInGroup(lemma, group)
  if (forms.some((form) => form.endsWith('ego')))
    return { kind: 'adjective', forms: withSlots(forms, adjectiveSlots) }
  return 'ij'.includes(group) ? { kind: 'noun', forms: withEverySlot(forms) } : inflectLemma(lemma, lexicon)
}

/** The forms that the dictionary ties to no base form: guessed by paradigm, kept where it lists them without rules. */
function irregularForms(lemma: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const forms = new Map([[lemma, everySlot]])
  for (const [form, slots] of guessNounForms(lemma)) {
    if (lexicon.groupsOf(form).length === 0 && lexicon.isBase(form)) forms.set(form, slots)
  }
  for (const form of suppletiveForms.get(lemma) ?? []) forms.set(form, everySlot)
  return forms
}

const prefixes =
  /^(?:cyber|anty|super|eks|euro|mini|mikro|makro|multi|nano|nad|pod|poza|pro|wice|współ|post|pre|ultra|hiper|mega|tele|auto|bio|eko|geo|neo|kontr|przeciw|narko|radio|termo|hydro|elektro|agro|foto|wideo)(?=\p{L}{4})/u

/** A compound with a common prefix is inflected like the rest of it: "cyberatak" like "atak". */
function lookUpCompound(word: string, lexicon: Lexicon): InflectedWord | null {
  const prefix = prefixes.exec(word)?.[0]
  const rest = prefix === undefined ? null : lookUp(word.slice(prefix.length), lexicon)
  if (prefix === undefined || rest === null) return null
  return { kind: rest.kind, forms: new Map([...rest.forms].map(([form, slots]) => [prefix + form, slots])) }
}

function guessWord(word: string): InflectedWord {
  const adjectival = guessAdjectiveForms(word)
  if (adjectival !== null) return { kind: 'adjective', forms: withSlots(adjectival, adjectiveSlots) }
  return { kind: 'unknown', forms: new Map([[word, everySlot], ...guessNounForms(word)]) }
}

/** A capitalised word may name a person, a place or a thing: every form of either. */
function guessName(word: string): InflectedWord {
  const names = declineName(word).map(({ form }) => form)
  return { kind: 'unknown', forms: withEverySlot([word, ...names, ...guessNounForms(word).keys()]) }
}

function capitalise({ kind, forms }: InflectedWord): InflectedWord {
  const raised = [...forms].map(
    ([form, slots]) => [form.charAt(0).toUpperCase() + form.slice(1), slots] as const,
  )
  return { kind, forms: new Map(raised) }
}

function merge(words: readonly InflectedWord[]): InflectedWord {
  const forms = new Map<string, number>()
  for (const word of words) {
    for (const [form, slots] of word.forms) forms.set(form, (forms.get(form) ?? 0) | slots)
  }
  return { kind: words[0]?.kind ?? 'unknown', forms }
}

function withEverySlot(forms: readonly string[]): ReadonlyMap<string, number> {
  return withSlots(forms, () => everySlot)
}

function withSlots(forms: readonly string[], slotsOf: (form: string) => number): ReadonlyMap<string, number> {
  return new Map(forms.map((form) => [form, slotsOf(form)]))
}
