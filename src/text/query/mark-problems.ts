import type { Bilingual } from '#domain/bilingual.ts'
import { excerpt } from './excerpt.ts'

// What is wrong with quotation marks and parentheses.

export function unclosedMark(mark: string, following: string): Bilingual {
  const words = excerpt(following)
  return {
    pl: `cudzysłów „${mark}” nie jest zamknięty: „${words}”; dopisz zamykający po ostatnim słowie frazy, na przykład "umowa o pracę"`,
    en: `the quotation mark “${mark}” is never closed: “${words}”; add the closing one after the phrase’s last word, such as "umowa o pracę"`,
  }
}

export function markInsideMarks(quoted: string): Bilingual {
  const words = excerpt(quoted)
  return {
    pl: `wewnątrz cudzysłowu stoi następny: „${words}”; usuń wewnętrzny albo zamknij najpierw pierwszy`,
    en: `another quotation mark stands inside quotation marks: “${words}”; delete the inner one or close the first one before it`,
  }
}

export function strayMark(mark: string): Bilingual {
  return {
    pl: `zamykający cudzysłów „${mark}” niczego nie zamyka; usuń go albo otwórz frazę, na przykład „umowa o pracę”`,
    en: `the closing quotation mark “${mark}” closes nothing; delete it or open the phrase, such as "umowa o pracę"`,
  }
}

export function emptyMarks(marks: string): Bilingual {
  const both = excerpt(marks)
  return {
    pl: `między cudzysłowami ${both} niczego nie ma; wpisz tam słowa albo usuń cudzysłowy`,
    en: `nothing stands between the quotation marks ${both}; write words there or delete the marks`,
  }
}

export const emptyParentheses: Bilingual = {
  pl: 'nawiasy „()” są puste; wpisz coś w nich albo je usuń',
  en: 'the parentheses “()” are empty; write something in them or delete them',
}

export function unclosedParenthesis(following: string): Bilingual {
  const words = excerpt(following)
  return {
    pl: `nawias „(” nie jest zamknięty: „${words}”; dopisz „)” tam, gdzie kończy się to, co obejmuje`,
    en: `the parenthesis “(” is never closed: “${words}”; add “)” where that ends which belongs together`,
  }
}

export const strayClosing: Bilingual = {
  pl: 'nawias „)” niczego nie zamyka; usuń go albo dopisz „(” wcześniej',
  en: 'the parenthesis “)” closes nothing; delete it or add “(” before it',
}

export function tooDeep(maxDepth: number): Bilingual {
  return {
    pl: `nawias „(” jest zagnieżdżony głębiej niż ${maxDepth} razy; usuń zbędne nawiasy albo podziel zapytanie na dwa tematy`,
    en: `the parenthesis “(” stands inside more than ${maxDepth} others; delete those not needed or split the query into two topics`,
  }
}
