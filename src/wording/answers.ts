import type { Locale } from '#domain/locale.ts'
import { englishAnswers } from './answers-english.ts'
import { polishAnswers } from './answers-polish.ts'
import type { Answers } from './answer-phrases.ts'

const ANSWERS: Readonly<Record<Locale, Answers>> = { pl: polishAnswers, en: englishAnswers }

/** The bot's answers in a language. */
export function answersOf(locale: Locale): Answers {
  return ANSWERS[locale]
}
