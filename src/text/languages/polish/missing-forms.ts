import { everyTag } from '#domain/grammar.ts'
import type { Lexeme, Lexicon } from '#ports/lexicon.ts'
import { adjectiveTags, guessComparatives } from './adjectives.ts'
import { guessNounForms, suppletiveForms } from './common-nouns.ts'
import { tagsBySpelling } from './word-tags.ts'

/** The forms of a lexeme that a spelling dictionary lists without tying them to it, each with its tags. */
export function missingForms(
  lexeme: Lexeme,
  lexicon: Lexicon,
): readonly (readonly [form: string, tags: number])[] {
  const { lemma, partOfSpeech } = lexeme
  if (formsOfGoing(lemma).length + formsOfIrregularStem(lemma).length > 0)
    return looseVerbForms(lexeme, lexicon)
  if (partOfSpeech === 'noun') return irregularForms(lemma, lexicon)
  if (partOfSpeech === 'adjective') return comparedForms(lemma, lexicon)
  return partOfSpeech === 'verb' ? looseVerbForms(lexeme, lexicon) : []
}

/** Adverbial participles ("ostrzegając", "przyjąwszy") and suppletive forms ("szedł"), where the dictionary lists them. */
function looseVerbForms({ lemma, forms }: Lexeme, lexicon: Lexicon): readonly (readonly [string, number])[] {
  const listed = forms.flatMap(({ form }) => [
    ...(form.endsWith('ą') ? [`${form}c`] : []),
    ...(form.endsWith('ł') ? [`${form.slice(0, -1)}wszy`, `${form}szy`] : []),
  ])
  const loose = listed.filter((form) => lexicon.has(form))
  return [
    ...loose,
    ...(suppletiveForms.get(lemma) ?? []),
    ...formsOfGoing(lemma),
    ...formsOfIrregularStem(lemma),
  ].map((form) => [form, everyTag])
}

/** "trzeć", "zetrzeć", "drzeć", "mleć", "słać" and what a prefix makes of them: stems that no flag of the dictionary ties to them. */
function formsOfIrregularStem(lemma: string): readonly string[] {
  const rub = /^(\p{L}*)([tdpw])rzeć$/u.exec(lemma)
  if (rub !== null) {
    const [, prefix = '', letter = ''] = rub
    const past = `${pastPrefix(prefix, letter)}${letter}ar`
    return [
      ...endings(past, 'ł ła ło li ły to'),
      ...endings(`${prefix}${letter}r`, 'ę zesz ze zemy zecie ą zyj'),
    ]
  }
  const grind = /^(\p{L}*)([mp])leć$/u.exec(lemma)
  if (grind !== null) {
    const stem = `${grind[1] ?? ''}${grind[2] ?? ''}`
    return [
      ...endings(`${stem}eł`, 'ł ła ło ły'),
      `${stem}ełli`,
      ...endings(`${stem}iel`, 'ę esz e emy ecie ą ono ony ona one onej oną'),
    ]
  }
  const send = /^(\p{L}*)słać$/u.exec(lemma)
  return send === null ? [] : endings(`${send[1] ?? ''}śl`, 'ę esz e emy ecie ą ij')
}

/** "zetrzeć": "starł"; "odeprzeć": "odparł". */
function pastPrefix(prefix: string, letter: string): string {
  if (prefix === 'ze') return letter === 'd' ? 'z' : 's'
  return prefix.length > 2 ? prefix.replace(/e$/u, '') : prefix
}

function endings(stem: string, list: string): readonly string[] {
  return list.split(' ').map((ending) => stem + ending)
}

/** "iść" and the verbs made of it by a prefix: "wyjść": "wyszedł", "wychodząc" is another verb. */
function formsOfGoing(lemma: string): readonly string[] {
  const prefix = /^(\p{L}{0,4}?)(?:iść|jść)$/u.exec(lemma)?.[1]
  if (prefix === undefined) return []
  const past =
    'szedł szedłem szedłeś szła szłam szłaś szło szli szliśmy szliście szły szłyśmy szłyście szedłszy'
  const present =
    prefix === ''
      ? 'idę idziesz idzie idziemy idziecie idą idąc idący idącego idącej idącym idących idące idąca'
      : 'jdę jdziesz jdzie jdziemy jdziecie jdą jdź jdźcie'
  return [...past.split(' '), ...present.split(' ')].map((form) => prefix + form)
}

/** Guessed by paradigm, kept where the dictionary lists them without rules. */
function irregularForms(lemma: string, lexicon: Lexicon): readonly (readonly [string, number])[] {
  const guessed = [...guessNounForms(lemma).keys()].filter((form) => lexicon.entryOf(form) === 'single')
  return [lemma, ...guessed, ...(suppletiveForms.get(lemma) ?? []), ...adjectivalPlace(lemma, lexicon)].map(
    (form) => [form, tagsBySpelling({ lemma, partOfSpeech: 'noun' }, form)],
  )
}

/** "Zakopane" is inflected as an adjective, with an ending of its own: "w Zakopanem". */
function adjectivalPlace(lemma: string, lexicon: Lexicon): readonly string[] {
  const isAdjectival = /^\p{Lu}\p{Ll}+e$/u.test(lemma) && lexicon.has(`${lemma}go`)
  return isAdjectival ? ['go', 'mu', 'm'].map((ending) => lemma + ending) : []
}

function comparedForms(lemma: string, lexicon: Lexicon): readonly (readonly [string, number])[] {
  return guessComparatives(lemma)
    .flatMap((comparative) => [comparative, `naj${comparative}`])
    .filter((word) => lexicon.entryOf(word) === 'inflected')
    .flatMap((word) => lexicon.lexemesOf(word))
    .flatMap((lexeme) => lexeme.forms.map(({ form }) => [form, adjectiveTags(form)] as const))
}
