import { fold } from '#text/fold.ts'
import { isKnownPlace, knownNameKeys } from './known-names.ts'
import { nameStems, type NameSpelling } from './name-spelling.ts'

/**
 * Keys of a name as a language spells it, in any of its cases: two words are spellings of one name where they have a key in
 * common ("Łukaszenka", "Lukashenko", "Лукашэнку"). A word has several keys where letters are ambiguous or the ending may
 * be part of the name. Names of fewer than four letters, and places that the table of known names holds, have only its keys.
 *
 * A key is the name's sounds without what differs between spellings of one name: vowels only as three classes, without semivowels,
 * the vowel of -ov and -iv, the e or a of -enko. The last vowel stays, so that "Zacharowa" is no "Zacharow".
 */
export function nameKeys(word: string, spelling: NameSpelling): readonly string[] {
  const bare = withoutPossessive(word)
  const letters = bare.toLowerCase()
  const keys = new Set(knownNameKeys(bare, spelling))
  if (letters.length >= shortestName && !isKnownPlace(letters)) {
    const stems = nameStems(letters, spelling).filter(({ stem }) => stem.length >= shortestStem)
    for (const { stem, finals } of [{ stem: letters, finals: [''] }, ...stems]) {
      addKeys(keys, soundsOf(stem, spelling), finals)
    }
  }
  const plain = fold(letters)
  if (plain.length >= shortestFolded) keys.add(`~${plain}`)
  return [...keys]
}

const shortestName = 4
/** A word without its diacritics is taken for the word only from this length on. */
const shortestFolded = 5
const shortestStem = 3
/** With fewer sounds, or one consonant, too many names are alike. */
const shortestKey = 4
/** So many readings of ambiguous letters are followed; a name has rarely more than four. */
const mostReadings = 16

/** Without apostrophes and the English possessive. */
function withoutPossessive(word: string): string {
  return word
    .normalize('NFC')
    .replace(/['’ʼ]s$/u, '')
    .replaceAll(/['’ʼ\u00ad]/gu, '')
}

/** Every reading of the letters as a row of sounds. */
function soundsOf(letters: string, spelling: NameSpelling): readonly string[] {
  let readings: readonly string[] = ['']
  for (let at = 0; at < letters.length;) {
    const { length, sounds } = soundAt(letters, at, spelling)
    readings = readings.flatMap((reading) => sounds.map((sound) => reading + sound)).slice(0, mostReadings)
    at += length
  }
  return readings
}

function soundAt(
  letters: string,
  at: number,
  spelling: NameSpelling,
): { readonly length: number; readonly sounds: readonly string[] } {
  const found = ruleAt(letters, at, spelling)
  if (found !== null) return found
  const plain = fold(letters.charAt(at))
  return { length: 1, sounds: ruleAt(plain, 0, spelling)?.sounds ?? [plain] }
}

function ruleAt(
  letters: string,
  at: number,
  { sounds: rules }: NameSpelling,
): ReturnType<typeof soundAt> | null {
  for (const { letters: expression, sounds } of rules) {
    expression.lastIndex = at
    const length = expression.exec(letters)?.[0].length ?? 0
    if (length > 0) return { length, sounds }
  }
  return null
}

function addKeys(keys: Set<string>, readings: readonly string[], finals: readonly string[]): void {
  for (const reading of readings) {
    const [, stem = '', vowel = ''] = /^(.*?)([AIU]?)$/u.exec(squeeze(reading)) ?? []
    // The stem of "Макея" ends in a vowel: that is the name's last, and no other can follow it.
    const ends = vowel === '' ? finals : [vowel]
    for (const key of ends.flatMap((end) => settledStems(stem, end)).filter(isLongEnough)) keys.add(key)
  }
}

/** One vowel for each run, none of the semivowels, single consonants; u after a or e and before a consonant is v ("Cichanouska"). */
function squeeze(sounds: string): string {
  return sounds
    .replaceAll(/([AE])U(?![AEIUJ])/gu, '$1v')
    .replaceAll(/[AEIUJ]+/gu, (run) => /[AU]/u.exec(run)?.[0] ?? (run === 'J' ? '' : 'I'))
    .replaceAll(/([^AIU])\1+/gu, '$1')
}

/** The stem without the vowels that differ; before -k and -c also without the one that oblique cases lose ("Krawiec", "Кравця"). */
function settledStems(stem: string, final: string): readonly string[] {
  const settled = stem
    .replace(/[AIU]v$/u, '*v')
    .replace(/[AI]nk$/u, 'Ink')
    .replace(/[AI]nAk$/u, 'InAk')
  const shortened = settled.replace(/[AIU](?=[kc]$)/u, '')
  return final === '' && shortened !== settled ? [settled + final, shortened] : [settled + final]
}

function isLongEnough(key: string): boolean {
  return key.length >= shortestKey && key.replaceAll(/[AIU*]/gu, '').length >= 2
}
