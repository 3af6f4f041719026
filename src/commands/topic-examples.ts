import type { Locale } from '#domain/locale.ts'
import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { Document } from '#pipeline/articles/analyse-article.ts'
import { exampleDocuments } from '#text/query/example-documents.ts'
import { checkPhrases } from '#wording/check.ts'

/** Where a topic matches, document by document. */
export type FindsIn = (
  topic: Topic,
  documents: readonly Document[],
) => Promise<readonly (readonly KeywordMatch[])[]>

/** Of a topic that was tried with its examples: how many fail, and a line that says that all hold, or one for each that fails. */
export type TriedExamples = { readonly failed: number; readonly lines: readonly string[] }

/** Tries a topic with its examples; one without any has nothing to say. */
export async function tryExamples(topic: Topic, findsIn: FindsIn, locale: Locale): Promise<TriedExamples> {
  const say = checkPhrases(locale)
  const { name, examples } = topic
  const all = [...examples.match, ...examples.miss]
  const finds = await findsOf(topic, all, findsIn)
  const missed = examples.match.filter((example) => finds.get(example)?.length === 0)
  const found = examples.miss.flatMap((example) => {
    const matches = finds.get(example) ?? []
    return matches.length === 0 ? [] : [say.exampleFound({ name, example, finds: matches })]
  })
  const lines = [...missed.map((example) => say.exampleMissed(name, example)), ...found]
  if (lines.length > 0 || all.length === 0) return { failed: lines.length, lines }
  return { failed: 0, lines: [say.examplesHold(name, all.length)] }
}

/** What makes each example match, each form of a keyword once; empty where it does not match. */
async function findsOf(
  topic: Topic,
  examples: readonly string[],
  findsIn: FindsIn,
): Promise<ReadonlyMap<string, readonly KeywordMatch[]>> {
  const documents = examples.flatMap((example) =>
    exampleDocuments(example, topic.query).map((document) => ({ example, language: 'und', ...document })),
  )
  const found = await findsIn(topic, documents)
  const finds = new Map<string, readonly KeywordMatch[]>(examples.map((example) => [example, []]))
  for (const [index, { example }] of documents.entries()) {
    if (finds.get(example)?.length === 0) finds.set(example, distinct(found[index] ?? []))
  }
  return finds
}

function distinct(matches: readonly KeywordMatch[]): readonly KeywordMatch[] {
  return [...new Map(matches.map((match) => [`${match.form}\n${match.keyword}`, match])).values()]
}
