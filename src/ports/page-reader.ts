import type { Bilingual } from '#domain/bilingual.ts'

/** What came of fetching an article's own page. */
export type PageReading =
  | {
      readonly kind: 'body'
      /** The body in plain text, paragraphs separated by a newline, furniture lines taken off. */
      readonly text: string
      readonly title: string | null
      /** The page's own canonical address where it names one on the same site, else the address after redirects. */
      readonly url: string
    }
  | { readonly kind: 'unavailable'; readonly reason: Bilingual }

export type PageReader = {
  /**
   * Fetches one page within the limits of size and time. Never throws for what the network brings. `from` is the address
   * that told it, such as the feed's; left out where the person at the terminal did.
   */
  read(url: string, from?: string): Promise<PageReading>
}
