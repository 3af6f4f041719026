import type { SummaryRules } from '#text/languages/summary-rules.ts'
import { cohesion } from './cohesion.ts'
import { news } from './news.ts'
import { stopWords } from './stop-words.ts'

/** What a summary of a Polish article must know. */
export const polishSummary: SummaryRules = { code: 'pl', stopWords, cohesion, news }
