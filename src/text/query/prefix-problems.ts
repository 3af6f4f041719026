import type { Bilingual } from '#domain/bilingual.ts'
import { excerpt } from './excerpt.ts'

// What is wrong with prefixes and with the values of "source:" and "lang:".

/** What looks like a prefix and is none: its name, the whole word that it heads, and the known one nearest to it. */
export type UnknownPrefix = { readonly name: string; readonly word: string; readonly meant: string | null }

export function unknownPrefix({ name, word, meant }: UnknownPrefix): Bilingual {
  const [wrong, all] = [excerpt(name), excerpt(word)]
  return meant === null
    ? {
        pl: `nieznany przedrostek „${wrong}:”; jeśli to zwykłe słowa, ujmij je w cudzysłów: "${all}"`,
        en: `unknown prefix “${wrong}:”; if these are plain words, put them in quotation marks: "${all}"`,
      }
    : {
        pl: `nieznany przedrostek „${wrong}:”; czy chodziło o „${meant}:”? Zwykłe słowa ujmij w cudzysłów: "${all}"`,
        en: `unknown prefix “${wrong}:”; did you mean “${meant}:”? Put plain words in quotation marks: "${all}"`,
      }
}

export function prefixWithoutTerm(prefix: string): Bilingual {
  return {
    pl: `po „${prefix}” nie stoi od razu żadne słowo; napisz bez spacji, na przykład ${prefix}umowa`,
    en: `no word follows “${prefix}” directly; write it without a space, such as ${prefix}umowa`,
  }
}

export function prefixNeedsTerm(prefix: string): Bilingual {
  return {
    pl: `„${prefix}” odnosi się do jednego słowa, nazwy albo frazy; napisz na przykład ${prefix}"Nowa Nadzieja", osobno przed każdą z nich`,
    en: `“${prefix}” belongs before one word, name or phrase; write for example ${prefix}"Nowa Nadzieja", before each of them`,
  }
}

export function prefixNeedsOperand(prefix: string, following: string): Bilingual {
  const words = excerpt(following)
  return {
    pl: `po „${prefix}” nie może stać „${words}”; wpisz słowo, frazę w cudzysłowie albo nawias, na przykład ${prefix}umowa`,
    en: `“${words}” cannot follow “${prefix}”; write a word, a phrase in quotation marks or a parenthesis, such as ${prefix}umowa`,
  }
}

export function clashingPrefixes(first: string, second: string): Bilingual {
  return {
    pl: `przedrostki „${first}” i „${second}” nie mogą stać razem; zostaw jeden albo napisz ${first}umowa OR ${second}umowa`,
    en: `the prefixes “${first}” and “${second}” cannot stand together; leave one or write ${first}umowa OR ${second}umowa`,
  }
}

export function valueNeedsMarks(prefix: string, value: string): Bilingual {
  const words = excerpt(value)
  return {
    pl: `po „${prefix}” może stać jedno słowo, a jest „${words}”; ujmij nazwę w cudzysłów: ${prefix}"${words}"`,
    en: `“${prefix}” takes one word, but “${words}” follows; put the name in quotation marks: ${prefix}"${words}"`,
  }
}

export function valueWithSigns(prefix: string, value: string): Bilingual {
  return {
    pl: `w „${prefix}${excerpt(value)}” znaki „=”, „*” i „~” niczego nie znaczą; wpisz samą nazwę, bez nich`,
    en: `the signs “=”, “*” and “~” mean nothing in “${prefix}${excerpt(value)}”; write the name alone, without them`,
  }
}

export function unknownLanguage(written: string, meant: string | null): Bilingual {
  const words = excerpt(written)
  return meant === null
    ? {
        pl: `„${words}” nie jest kodem języka; wpisz dwie litery ISO 639-1, na przykład lang:pl, lang:uk`,
        en: `“${words}” is no language code; write two letters of ISO 639-1, such as lang:pl, lang:uk`,
      }
    : {
        pl: `„${words}” nie jest kodem języka; czy chodziło o lang:${meant}?`,
        en: `“${words}” is no language code; did you mean lang:${meant}?`,
      }
}
