import type { Bilingual } from '#domain/bilingual.ts'
import { excerpt } from './excerpt.ts'
import { capitalsHint, operatorMeant } from './capitals-hint.ts'

// What is wrong with a query as a whole, with its operators and its exceptions: what, where, and what to do.

export const blankQuery: Bilingual = {
  pl: 'zapytanie jest puste; wpisz słowo, frazę albo nazwisko, na przykład: broń jądrowa',
  en: 'the query is empty; write a word, a phrase or a name, such as: broń jądrowa',
}

export function queryTooLong(source: string, maxChars: number): Bilingual {
  const [begin, count] = [excerpt(source), source.length]
  return {
    pl: `zapytanie „${begin}” ma ${count} znaków, a może mieć najwyżej ${maxChars}; podziel je na dwa tematy`,
    en: `the query “${begin}” has ${count} characters, and may have ${maxChars} at most; split it into two topics`,
  }
}

export function tooManyTerms(maximum: number, term: string): Bilingual {
  return {
    pl: `„${excerpt(term)}” przekracza ${maximum} słów i fraz, tyle mieści zapytanie; podziel je na dwa tematy`,
    en: `“${excerpt(term)}” goes beyond the ${maximum} terms that a query may hold; split it into two topics`,
  }
}

export function nothingToFind(query: string): Bilingual {
  const words = excerpt(query)
  return {
    pl: `„${words}” nie zawiera niczego, co można znaleźć w tekście; dopisz szukane słowa, na przykład: umowa AND ${words}`,
    en: `“${words}” holds nothing that can be found in a text; add the words to look for, such as: umowa AND ${words}`,
  }
}

export function findsNothing(part: string): Bilingual {
  const words = excerpt(part)
  return {
    pl: `w „${words}” potrzebne jest coś, co można znaleźć w tekście, a NOT, source: i lang: niczego nie znajdują; dopisz szukane słowo albo połącz te części przez AND`,
    en: `“${words}” needs something that can be found in a text, and NOT, source: and lang: find nothing; add a word to look for, or join these parts with AND`,
  }
}

export function nearNeedsFinds(operand: string): Bilingual {
  const words = excerpt(operand)
  return {
    pl: `obok NEAR nie może stać „${words}”, bo NOT, source: i lang: niczego nie znajdują; wynieś to poza NEAR, na przykład: (umowa NEAR/5 praca) AND NOT zlecenie`,
    en: `“${words}” cannot stand beside NEAR, as NOT, source: and lang: find nothing; take it out of NEAR, such as: (umowa NEAR/5 praca) AND NOT zlecenie`,
  }
}

export function sideBySide(left: string, right: string): Bilingual {
  const [a, b, hint] = [excerpt(left), excerpt(right), capitalsHint(`${left} ${right}`)]
  const joined = joinedInCapitals(left, right)
  return {
    pl: `między „${a}” a „${b}” brakuje operatora; napisz ${joined ?? `${a} AND ${b} albo ${a} OR ${b}`}${hint.pl}`,
    en: `an operator is missing between “${a}” and “${b}”; write ${joined ?? `${a} AND ${b} or ${a} OR ${b}`}${hint.en}`,
  }
}

/** Both sides joined by the small operator that stands between them, or null where none does. */
function joinedInCapitals(left: string, right: string): string | null {
  const [before, after] = [left.split(/\s+/u), right.split(/\s+/u)]
  const ending = operatorMeant(before.pop() ?? '')
  if (ending !== undefined) return `${writeRest(before)} ${ending} ${excerpt(right)}`
  const beginning = operatorMeant(after.shift() ?? '')
  return beginning === undefined ? null : `${excerpt(left)} ${beginning} ${writeRest(after)}`
}

function writeRest(words: readonly string[]): string {
  return words.length === 0 ? '…' : excerpt(words.join(' '))
}

/** `head` is what stands between the minus and the words, such as a prefix. */
export function exceptionNeedsMarks(head: string, words: string): Bilingual {
  const [before, bare, hint] = [excerpt(head), excerpt(words), capitalsHint(words)]
  return {
    pl: `po „-” może stać jedno słowo, a jest „${before}${bare}”; ujmij słowa w cudzysłów: -${before}"${bare}"${hint.pl}`,
    en: `“-” takes one word, but “${before}${bare}” follows; put the words in quotation marks: -${before}"${bare}"${hint.en}`,
  }
}

export function minusWithNothingBefore(excluded: string): Bilingual {
  const words = excerpt(excluded)
  return {
    pl: `przed „-${words}” nie ma niczego, od czego można odjąć; napisz NOT ${words}, a myślnik należący do słów ujmij z nimi w cudzysłów`,
    en: `nothing stands before “-${words}” that it could be taken from; write NOT ${words}, and put a dash that belongs to the words in quotation marks with them`,
  }
}

export function minusWithNothingAfter(following: string): Bilingual {
  const words = excerpt(following)
  return {
    pl: `po „-” nie ma słów do wykluczenia, tylko „${words}”; napisz na przykład: umowa -"umowa o pracę"`,
    en: `no words to leave out follow “-”, but “${words}”; write for example: umowa -"umowa o pracę"`,
  }
}

export function operatorAtStart(operator: string): Bilingual {
  return {
    pl: `przed „${operator}” niczego nie ma; dopisz coś przed nim albo usuń ten operator (szukane słowo ujmij w cudzysłów: "${operator}")`,
    en: `nothing stands before “${operator}”; write something before it or delete the operator (put it in quotation marks to look for the word: "${operator}")`,
  }
}

export function operatorAtEnd(operator: string): Bilingual {
  return {
    pl: `po „${operator}” niczego nie ma; dopisz, czego szukać, albo usuń ten operator (szukane słowo ujmij w cudzysłów: "${operator}")`,
    en: `nothing follows “${operator}”; write what to look for or delete the operator (put it in quotation marks to look for the word: "${operator}")`,
  }
}

export function doubledOperator(first: string, second: string): Bilingual {
  return {
    pl: `„${first}” i „${second}” stoją obok siebie; usuń jeden z tych operatorów albo wpisz coś między nimi`,
    en: `“${first}” and “${second}” stand side by side; delete one of the two operators or write something between them`,
  }
}

export function badDistance(word: string): Bilingual {
  return {
    pl: `operator „${excerpt(word)}” nie ma dozwolonej odległości; napisz NEAR/5 (od 1 do 50 słów) albo NEAR/S (w jednym zdaniu)`,
    en: `the operator “${excerpt(word)}” has no valid distance; write NEAR/5 (1 to 50 words) or NEAR/S (in one sentence)`,
  }
}

export function badCount(word: string): Bilingual {
  return {
    pl: `operator „${excerpt(word)}” nie ma dozwolonej liczby; napisz na przykład ATLEAST/2 (od 1 do 100)`,
    en: `the operator “${excerpt(word)}” has no valid number; write for example ATLEAST/2 (1 to 100)`,
  }
}

export function lowerCaseOperator(word: string): Bilingual {
  const capitals = excerpt(word.toUpperCase())
  return {
    pl: `„${excerpt(word)}” wygląda na operator, a operatory pisze się wielkimi literami; napisz ${capitals} albo ujmij słowa w cudzysłów`,
    en: `“${excerpt(word)}” looks like an operator, and operators are written in capitals; write ${capitals} or put the words in quotation marks`,
  }
}
