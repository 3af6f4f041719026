/** Answers the ISO 639-1 code of a text's language, or "und" where the text is too short or unclear. Never throws. */
export type LanguageDetector = (text: string) => string
