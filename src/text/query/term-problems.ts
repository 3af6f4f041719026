import type { Bilingual } from '#domain/bilingual.ts'
import { capitalsHint } from './capitals-hint.ts'
import { excerpt } from './excerpt.ts'

// What is wrong with the words of a term.

export function wordless(term: string): Bilingual {
  const words = excerpt(term)
  return {
    pl: `„${words}” nie zawiera litery ani cyfry; wpisz słowo, frazę albo nazwisko, na przykład: umowa`,
    en: `“${words}” holds no letter and no digit; write a word, a phrase or a name, such as: umowa`,
  }
}

export function termTooLong(term: string, maxChars: number): Bilingual {
  const [words, count] = [excerpt(term), term.length]
  const hint = capitalsHint(term)
  return {
    pl: `„${words}” ma ${count} znaków, a może mieć najwyżej ${maxChars}; skróć albo rozdziel operatorami AND i OR${hint.pl}`,
    en: `“${words}” has ${count} characters, and may have ${maxChars} at most; shorten it or divide it by AND and OR${hint.en}`,
  }
}

/** How many words a term has, and how many it may have. */
export type WordCount = { readonly count: number; readonly limit: number }

export function tooManyWords(term: string, { count, limit }: WordCount): Bilingual {
  const [words, hint] = [excerpt(term), capitalsHint(term)]
  return {
    pl: `„${words}” liczy słów: ${count}, a może liczyć najwyżej ${limit}; skróć albo rozdziel operatorami AND i OR${hint.pl}`,
    en: `“${words}” has ${count} words, and may have ${limit} at most; shorten it or divide it by AND and OR${hint.en}`,
  }
}

export function starInExact(word: string): Bilingual {
  const [all, without] = [excerpt(word), excerpt(word.replaceAll('*', ''))]
  return {
    pl: `gwiazdka w „${all}” niczego nie znaczy po „=”; napisz ="${without}" albo usuń „=”`,
    en: `the star in “${all}” means nothing after “=”; write ="${without}" or delete the “=”`,
  }
}

export function starInside(word: string): Bilingual {
  const [all, beginning] = [excerpt(word), excerpt(word.slice(0, word.indexOf('*')))]
  return {
    pl: `gwiazdka w „${all}” nie stoi na końcu słowa; napisz sam jego początek, na przykład ${exampleStar(beginning)}`,
    en: `the star in “${all}” does not stand at the word’s end; write only how it begins, such as ${exampleStar(beginning)}`,
  }
}

export function starTooEarly(word: string): Bilingual {
  const all = excerpt(word)
  return {
    pl: `przed gwiazdką w „${all}” stoją mniej niż trzy litery; dopisz dalsze, na przykład umow*`,
    en: `fewer than three letters stand before the star in “${all}”; write more of them, such as umow*`,
  }
}

function exampleStar(beginning: string): string {
  return /\p{L}{3}$/u.test(beginning) ? `${beginning}*` : 'umow*'
}

export function strayTilde(word: string): Bilingual {
  const [all, without] = [excerpt(word), excerpt(word.replaceAll('~', ''))]
  const example = without === '' ? 'Łódź' : without
  return {
    pl: `znak „~” w „${all}” nie stoi tuż po ostatnim słowie frazy; napisz jeden na jej końcu, na przykład ${example}~, albo ujmij słowa w cudzysłów`,
    en: `the sign “~” in “${all}” does not stand directly after a term’s last word; write one at its end, such as ${example}~, or put the words in quotation marks`,
  }
}

export function strayDash(term: string): Bilingual {
  const words = excerpt(term)
  return {
    pl: `nie wiadomo, do czego należy myślnik w „${words}”; żeby coś wykluczyć, postaw „-” po spacji i tuż przed słowem (umowa -praca) albo napisz NOT; myślnik należący do słów ujmij z nimi w cudzysłów`,
    en: `it is unclear what the dash in “${words}” belongs to; to leave something out write “-” after a space and directly before the word (umowa -praca), or NOT; put a dash that belongs to the words in quotation marks with them`,
  }
}

export function strayEquals(term: string): Bilingual {
  return {
    pl: `znak „=” w „${excerpt(term)}” stoi osobno; napisz go tuż przed słowem: =umowa, ="umowa o pracę"`,
    en: `the sign “=” in “${excerpt(term)}” stands alone; write it directly before the word: =umowa, ="umowa o pracę"`,
  }
}
