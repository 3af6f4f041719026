import type { Rubric } from '#domain/rubric.ts'
import { spanContains, type Span } from '#domain/span.ts'
import type { Field } from '#domain/topic.ts'
import { rubricWordsOf } from '#text/languages/rubric-languages.ts'
import { tokenize } from '#text/tokenize.ts'
import { rubricOfAddress } from './rubric-of-address.ts'
import type { RubricHint, RubricWords } from './rubric-words.ts'

/** What rubrics are read of. */
export type RubricDocument = {
  readonly title: string
  readonly text: string
  /** ISO 639-1; the words of a language without a vocabulary tell nothing. */
  readonly language?: string
  readonly url?: string | null
}

/** A place of a document. */
export type Place = Span & { readonly field: Field }

/** Points for each rubric that has some. */
export type RubricPoints = ReadonlyMap<Rubric, number>

/**
 * What the words around a place tell: those of its sentence and the two beside it, of the title, and, for less, of the rest. Null
 * where nothing can tell: no vocabulary for the language, and no section in the address.
 */
export type RubricReader = (place: Place) => RubricPoints | null

/** A section's name is an editor's word, and outweighs three strong words of a journalist. */
const addressPoints = 6
/** What a word is worth that stands neither in the title nor around the place. */
const distantShare = 0.25

/**
 * Reads a document's words once, and then weighs them around any place. Each word counts once, wherever it counts most; those of the
 * place itself say nothing of what is around it, else "rozejm" would prove that a truce among neighbours is one among states.
 */
export function createRubricReader(document: RubricDocument, sentences: () => readonly Span[]): RubricReader {
  const { title, text, language = 'und', url } = document
  const words = rubricWordsOf(language)
  const titled = toldIn(title, words)
  const inTitle = new Set(titled.flatMap(({ hints }) => hints))
  const told = toldIn(text, words)
  const section = rubricOfAddress(url ?? '')
  if (words === null && section === null) return () => null
  const everywhere = new Map<Rubric, number>(section === null ? [] : [[section, addressPoints]])
  addPoints(everywhere, inTitle, 1)
  const inText = new Set(told.flatMap(({ hints }) => hints)).difference(inTitle)
  addPoints(everywhere, inText, distantShare)
  return (place) => {
    const own = hintsWithin(place, place.field === 'title' ? titled : told)
    const near = hintsWithin(surroundings(place, sentences()), told)
    const points = new Map(everywhere)
    addPoints(points, near.difference(inTitle).difference(own), 1 - distantShare)
    addPoints(points, own.intersection(inTitle), -1)
    addPoints(points, own.intersection(inText), -distantShare)
    return points
  }
}

function addPoints(points: Map<Rubric, number>, hints: ReadonlySet<RubricHint>, share: number): void {
  for (const { rubric, points: worth } of hints) points.set(rubric, (points.get(rubric) ?? 0) + share * worth)
}

type TellingWord = Span & { readonly hints: readonly RubricHint[] }

function hintsWithin(span: Span, words: readonly TellingWord[]): ReadonlySet<RubricHint> {
  return new Set(words.filter((word) => spanContains(span, word)).flatMap(({ hints }) => hints))
}

function toldIn(text: string, words: RubricWords | null): readonly TellingWord[] {
  if (words === null) return []
  return tokenize(text).flatMap(({ start, end, text: word }) => {
    const hints = words.hintsOf(word.toLowerCase())
    return hints.length === 0 ? [] : [{ start, end, hints }]
  })
}

/** The sentence of a place in the text and the ones before and after it; of a place in the title the text's first three. */
function surroundings({ field, start }: Place, sentences: readonly Span[]): Span {
  const at = field === 'title' ? 1 : sentences.findLastIndex((sentence) => sentence.start <= start)
  const first = sentences[Math.max(0, at - 1)]?.start ?? 0
  return { start: first, end: (sentences[at + 1] ?? sentences.at(-1))?.end ?? 0 }
}

/**
 * Says whether a place is about one of these rubrics: together they outweigh every other rubric. In a tie it is about the other, as
 * what a desk wants is seldom told in the words of another page alone. Where nothing can tell, it is: what nobody can read is not lost.
 */
export function isAbout(points: RubricPoints | null, about: readonly Rubric[]): boolean {
  if (points === null) return true
  let wanted = 0
  let other = 0
  for (const [rubric, value] of points) {
    if (about.includes(rubric)) wanted += value
    else other = Math.max(other, value)
  }
  return wanted > other
}

/** The rubric, other than these, that most words tell of; null where none does. */
export function leadingRubric(points: RubricPoints | null, others: readonly Rubric[] = []): Rubric | null {
  const rivals = [...(points ?? [])].filter(([rubric, value]) => value > 0 && !others.includes(rubric))
  return rivals.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
