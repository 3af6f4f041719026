/** A language that the bot itself speaks. The language of an article is a plain ISO 639-1 code instead. */
export type Locale = 'pl' | 'en'
