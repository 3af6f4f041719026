import type { PlatformSettings } from '#ports/platform.ts'
import type { Wording } from './problem.ts'

export function badManager(
  name: string,
  { example, summary }: NonNullable<PlatformSettings['manager']>,
): Wording {
  return {
    message: {
      pl: `to nie jest identyfikator osoby ani grupy w ${name}`,
      en: `this is no id of a person or a group of ${name}`,
    },
    remedy: {
      pl: `wpisz identyfikator taki jak "${example}" (${summary.pl})`,
      en: `write an id like "${example}" (${summary.en})`,
    },
  }
}
