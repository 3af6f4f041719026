import { type Half, type LabelledArticle, readLabelledArticles } from './labelled-articles.ts'
import { type ArticleAnalyser, openAnalyser } from './open-analyser.ts'
import type { EvalOptions } from './options.ts'

/** The articles of one half with their analyses by one dictionary. */
export type AnalysedHalf = {
  /** "npm dictionary, open half". */
  readonly title: string
  readonly half: Half
  readonly articles: readonly {
    readonly article: LabelledArticle
    readonly analysis: ReturnType<ArticleAnalyser>
  }[]
}

/** Analyses each half that was asked for with each dictionary that is installed, and says which is not. */
export async function* eachHalf(options: EvalOptions): AsyncGenerator<AnalysedHalf> {
  for (const name of options.dictionaries) {
    const analyse = await openAnalyser(name)
    if (analyse === null) {
      console.log('\nPoliMorf is not installed (see README), so it is not measured')
      continue
    }
    for (const half of options.halves) {
      const articles = readLabelledArticles(options.folder, half)
      yield {
        title: `${name} dictionary, ${half} half`,
        half,
        articles: articles.map((article) => ({ article, analysis: analyse(article) })),
      }
    }
  }
}
