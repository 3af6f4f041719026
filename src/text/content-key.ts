import type { Article } from '#domain/article.ts'
import type { FeedEntry } from '#domain/feed.ts'
import type { Digest } from '#ports/digest.ts'

/** How much of the lead counts; outlets cut their teasers at different places. */
const LEAD_CHARS = 120
/** Where so much of a text holds no lead, none of it does. */
const SEARCHED_CHARS = 2000

/**
 * A key that is equal for two reports with the same title and lead, whatever their punctuation and case. An article
 * without a lead is its own key: a title alone ("Serwis o 17") proves nothing.
 */
export function contentKey(article: Article, entry: FeedEntry, digest: Digest): string {
  const text = entry.summary === '' ? article.text : entry.summary
  const lead = lettersOf(text.slice(0, SEARCHED_CHARS)).slice(0, LEAD_CHARS)
  return lead === '' ? digest(`alone\n${article.id}`) : digest(`${lettersOf(article.title)}\n${lead}`)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('pl')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
