import { everyTag, genderBits, tagsOf } from '#domain/grammar.ts'

const { masculine, feminine, neuter } = genderBits
const anyGender = masculine | feminine | neuter

/*
 * The endings of an adjective and the cases, numbers and genders each may stand for. Letters name the cases of the
 * singular (n g d a i l v) and, in upper case, those of the plural.
 */
const tagsByEnding: readonly (readonly [ending: string, tags: number])[] = [
  ['ego', tagsOf(slots('ga'), masculine | neuter)],
  ['emu', tagsOf(slots('d'), masculine | neuter)],
  ['ymi', tagsOf(slots('I'), anyGender)],
  ['imi', tagsOf(slots('I'), anyGender)],
  ['ych', tagsOf(slots('GLA'), anyGender)],
  ['ich', tagsOf(slots('GLA'), anyGender)],
  ['ym', tagsOf(slots('ilD'), anyGender)],
  ['im', tagsOf(slots('ilD'), anyGender)],
  ['ej', tagsOf(slots('gdl'), feminine)],
  ['ą', tagsOf(slots('ai'), feminine)],
  ['a', tagsOf(slots('nv'), feminine)],
  ['e', tagsOf(slots('navNAV'), anyGender)],
  ['y', tagsOf(slots('navNV'), masculine)],
  ['i', tagsOf(slots('navNV'), masculine)],
]

const hardEndings = 'y ego emu ym a ej ą e i ych ymi'.split(' ')
const velarEndings = 'i iego iemu im a iej ą ie y ich imi'.split(' ')

/** The cases, numbers and genders that an adjective's form may stand for, by its ending; every one where that tells nothing. */
export function adjectiveTags(form: string): number {
  return tagsByEnding.find(([ending]) => form.endsWith(ending))?.[1] ?? everyTag
}

/** The comparatives that an adjective may have by its spelling ("nowy": "nowszy", "nowiejszy"); most do not exist. */
export function guessComparatives(lemma: string): readonly string[] {
  const irregular = irregularComparatives.get(lemma)
  if (irregular !== undefined) return [irregular]
  const stem = lemma.replace(/[yi]$/u, '')
  const short = stem.replace(/(?:ok|ek|k)$/u, '')
  const hard = [stem, short].flatMap((one) => [
    one,
    one.replace(/g$/u, 'ż'),
    one.replace(/ł$/u, 'l'),
    one.replace(/n$/u, 'ń'),
  ])
  const soft = softenings.flatMap(([from, to]) =>
    stem.endsWith(from) ? [stem.slice(0, -from.length) + to] : [],
  )
  return [...new Set([...hard.map((one) => `${one}szy`), ...soft.map((one) => `${one}ejszy`)])]
}

const irregularComparatives: ReadonlyMap<string, string> = new Map([
  ['dobry', 'lepszy'],
  ['zły', 'gorszy'],
  ['duży', 'większy'],
  ['wielki', 'większy'],
  ['mały', 'mniejszy'],
  ['lekki', 'lżejszy'],
  ['wysoki', 'wyższy'],
  ['niski', 'niższy'],
  ['wąski', 'węższy'],
  ['gorący', 'gorętszy'],
  ['biały', 'bielszy'],
])

const softenings = [
  ['sn', 'śni'],
  ['n', 'ni'],
  ['ł', 'l'],
  ['r', 'rz'],
  ['st', 'ści'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['w', 'wi'],
  ['p', 'pi'],
  ['b', 'bi'],
  ['m', 'mi'],
  ['cz', 'cz'],
] as const

/** The forms of an adjective that no dictionary knows ("cyfrowy", "łunijski"); null where the word looks like none. */
export function guessAdjectiveForms(word: string): readonly string[] | null {
  if (/(?:s|c|dz)k(?:i|a|ie)$/u.test(word)) {
    const stem = word.replace(/(?:i|a|ie)$/u, '')
    return [...velarEndings.map((ending) => stem + ending), `${stem.slice(0, -1)}cy`]
  }
  return /(?:n|w)y$/u.test(word) ? hardEndings.map((ending) => word.slice(0, -1) + ending) : null
}

function slots(letters: string): number {
  return letters.split('').reduce((bits, letter) => bits | (1 << 'ngdailvNGDAILV'.indexOf(letter)), 0)
}
