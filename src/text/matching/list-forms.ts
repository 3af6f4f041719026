import type { Query } from '#domain/query.ts'
import type { TermForms } from '#ports/search.ts'
import { describeTerm } from './describe-term.ts'
import { termsOf } from './evaluate-query.ts'
import type { KeywordLanguage } from './keyword-language.ts'

/** What is looked for in the place of each word of a query's terms, each term once, in their order. */
export function listForms(query: Query, language: KeywordLanguage): readonly TermForms[] {
  const terms = new Map(termsOf(query).map((term) => [term.text, term]))
  return [...terms.values()].map((term) => ({
    term: term.text,
    words: describeTerm(term, language).words.map(({ forms, beginning }) =>
      beginning === null ? forms.map(({ form }) => form) : [`${beginning}*`],
    ),
  }))
}
