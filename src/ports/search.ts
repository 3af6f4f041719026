import type { Query } from '#domain/query.ts'
import type { Field, KeywordMatch } from '#domain/topic.ts'

/** What an article is known by besides its words; each value is compared exactly. */
export type SearchMark = {
  /** `feed`: its id; `source`: the outlet's name, folded; `topic`: an id; `language`: ISO 639-1; `person`: a name as stored. */
  readonly of: 'feed' | 'source' | 'topic' | 'language' | 'person'
  readonly value: string
}

/**
 * What the index is asked: a query with every word in all its forms, reduced to what an index can say. It holds of every
 * article that the query is true of, and of some more.
 */
export type IndexQuery =
  | {
      readonly kind: 'words'
      /** Any of these, as `indexWord` and `indexNameKey` write them. */
      readonly words: readonly string[]
      /** Or a word with any of these beginnings. */
      readonly beginnings: readonly string[]
      /** Null for both fields. */
      readonly field: Field | null
    }
  | { readonly kind: 'mark'; readonly mark: SearchMark }
  | { readonly kind: 'all' | 'any'; readonly operands: readonly IndexQuery[] }

/** Which articles are looked for; null leaves a question aside. */
export type SearchScope = {
  readonly topicId: string | null
  readonly feedId: string | null
  /** Quoted or named under any of these names. */
  readonly people: readonly string[] | null
  /** Epoch milliseconds, the first moment included and the last one not. */
  readonly since: number
  readonly until: number
}

/** How much of the index is wanted. */
export type SearchReach = {
  /** Only articles that have one of the words in their title. */
  readonly isTitled: boolean
  /** The newest so many. */
  readonly limit: number
}

/** An article that a query may be true of. */
export type SearchCandidate = {
  /** Its place in the index: of two articles the newer has the higher one (to a tenth of a second); unique. */
  readonly place: number
  readonly articleId: string
  readonly storyId: string
  readonly title: string
  /** The text; of an article whose text was kept long enough, its summary. */
  readonly text: string
  readonly language: string
  readonly source: string
  readonly url: string | null
  /** When it was published, or first seen where its feed gave no date; epoch milliseconds. */
  readonly at: number
}

/** A query that somebody asked, to which a button leads back. */
export type SavedSearch = {
  readonly query: string
  readonly scope: SearchScope
  /** The person's name as it was typed; null where nobody was asked for. */
  readonly person: string | null
  /** ISO 639-1; any where left out. */
  readonly language?: string
}

/** The full-text index over the archive. It changes in the very transactions in which articles do. */
export type SearchIndex = {
  /** The places of the articles that the index finds, the newest first; of a period some that are a little newer. */
  places(query: IndexQuery, scope: SearchScope, reach: SearchReach): Promise<readonly number[]>
  /** The articles at these places that are of the scope's period, the newest first; one that is gone meanwhile is left out. */
  read(places: readonly number[], scope: SearchScope): Promise<readonly SearchCandidate[]>
  /** Of these languages, those in which the archive has articles. */
  languagesAmong(codes: readonly string[]): Promise<readonly string[]>
  /** Everybody quoted or named in the archive one word of whose name has this beginning (as `indexWord` writes it), in no order. */
  peopleLike(beginning: string): Promise<readonly string[]>
  /** Puts at most `limit` articles from before there was an index into it, the newest first; answers how many. One transaction. */
  indexOlder(limit: number): Promise<number>
  /** How many articles wait for that. */
  countWaiting(): Promise<number>
  /** Keeps a search under an id, and forgets those that nobody asked for longest, but for the last 200. */
  saveSearch(id: string, search: SavedSearch, at: number): Promise<void>
  /** A search that is kept, or null. */
  savedSearch(id: string): Promise<SavedSearch | null>
}

/** What a query is expanded to; `unbounded` where it is true of articles in which nothing of it stands. */
export type Expansion =
  | { readonly kind: 'query'; readonly query: IndexQuery }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'too-broad' }

/** A term of a query with all that is looked for in the place of each of its words; "umow*" where a beginning is enough. */
export type TermForms = { readonly term: string; readonly words: readonly (readonly string[])[] }

/** A document that a query is looked for in. */
export type SearchedText = Pick<SearchCandidate, 'title' | 'text' | 'language' | 'source'>

/** Reads queries with the dictionaries, which may sit in another thread. */
export type QueryReader = {
  /** What the index is asked for articles in these languages; those in Polish and in languages without rules are always meant. */
  expand(query: Query, languages: readonly string[]): Promise<Expansion>
  /** Where the query is found in each of these documents, in reading order, title first; empty where it is false. */
  match(query: Query, documents: readonly SearchedText[]): Promise<readonly (readonly KeywordMatch[])[]>
  /** The forms of a query's terms in Polish, in which keywords are written. */
  forms(query: Query): Promise<readonly TermForms[]>
}
