import type { Locale } from '#domain/locale.ts'

/** What is said where somebody posts an answer for the whole channel, in one language. */
export type PostingPhrases = {
  readonly post: string
  readonly sure: string
  readonly posted: string
}

const PHRASES: Readonly<Record<Locale, PostingPhrases>> = {
  pl: {
    post: 'Wyślij na kanał',
    sure: 'Wysłać ten przegląd całemu kanałowi?',
    posted: 'Przegląd zaraz będzie na kanale. Planowane przyjdą jak zwykle.',
  },
  en: {
    post: 'Post to the channel',
    sure: 'Post this digest for the whole channel?',
    posted: 'The digest is on its way to the channel. Scheduled ones come as usual.',
  },
}

/** The phrases in a language. */
export function postingPhrases(locale: Locale): PostingPhrases {
  return PHRASES[locale]
}
