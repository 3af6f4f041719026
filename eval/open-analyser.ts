import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import type { Analysis } from '#domain/analysis.ts'
import { detectLanguage } from '#feeds/index.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import type { LabelledArticle } from './labelled-articles.ts'
import { polimorfFile } from './polimorf-file.ts'

export type DictionaryName = 'npm' | 'polimorf'

export const dictionaryNames: readonly DictionaryName[] = ['npm', 'polimorf']

/** Analyses one article as `depesza analyse` does. */
export type ArticleAnalyser = (article: LabelledArticle) => Analysis & { readonly language: string }

/** The real analyser with one dictionary and the shipped table of homographs; null where PoliMorf is not installed. */
export async function openAnalyser(name: DictionaryName): Promise<ArticleAnalyser | null> {
  const dictionary = name === 'npm' ? 'npm' : polimorfFile()
  if (dictionary === null) return null
  const known = { dictionary, homographs: 'shipped', storePath: '', locale: 'en' } as const
  const lexiconOf = await openDictionaries(known, console.error)
  return ({ title, text, topics: keywords }) => {
    const topics = keywords.map((keyword) => keywordTopic({ id: keyword, name: keyword, any: [keyword] }))
    const language = detectLanguage(`${title}\n${text}`)
    return { language, ...createAnalyser({ topics, experts: [], lexiconOf })({ title, text, language }) }
  }
}
