import type { AddressForm } from '#ports/platform.ts'
import type { Wording } from './problem.ts'

export const windowOutOfRange: Wording = {
  message: { pl: 'ten czas ma wynosić od 1m do 7d', en: 'this time must be from 1m to 7d' },
  remedy: { pl: 'zalecane: 60m', en: 'recommended: 60m' },
}

export function badMention({ example, summary }: AddressForm): Wording {
  return {
    message: { pl: 'nikogo nie da się tak zawołać', en: 'nobody can be called like this' },
    remedy: {
      pl: `wpisz na przykład "${example}" (${summary.pl})`,
      en: `write for example "${example}" (${summary.en})`,
    },
  }
}

export function unknownOutlet(name: string, meant: string | null, known: readonly string[]): Wording {
  return {
    message: {
      pl: `żadne źródło nie nazywa się „${name}”, więc reguła nigdy nie zadziała`,
      en: `no feed is called “${name}”, so the rule can never match`,
    },
    remedy:
      meant === null
        ? { pl: `wpisz nazwę źródła: ${known.join(', ')}`, en: `write a feed’s name: ${known.join(', ')}` }
        : { pl: `czy chodziło o „${meant}”?`, en: `did you mean “${meant}”?` },
  }
}

export function tooFewOutlets(fitting: number, wanted: number): Wording {
  return {
    message:
      fitting === 0
        ? {
            pl: 'żadne ze źródeł nie spełnia tych warunków, więc reguła nigdy nie zadziała',
            en: 'no feed is like that, so the rule can never match',
          }
        : {
            pl: `niezależnych źródeł, które spełniają warunki, jest ${fitting}, a nie ${wanted}, więc reguła nigdy nie zadziała`,
            en: `of the feeds that fit, ${fitting} and not ${wanted} are independent, so the rule can never match`,
          },
    remedy: {
      pl: 'dopisz „type:”, „tier:” albo „country:” do źródeł lub złagodź warunek',
      en: 'add “type:”, “tier:” or “country:” to the feeds, or ask for less',
    },
  }
}

export const windowWithoutSize: Wording = {
  message: { pl: '„within” działa tylko z „storySize”', en: '“within” only restricts “storySize”' },
  remedy: { pl: 'dopisz „storySize:” albo usuń „within:”', en: 'add “storySize:” or delete “within:”' },
}

export function skipBeside(key: string): Wording {
  return {
    message: {
      pl: `„${key}” nie działa obok „skip”: takiego alertu nie ma`,
      en: `“${key}” does nothing beside “skip”: there is no such alert`,
    },
    remedy: { pl: `usuń „${key}:” albo „skip:”`, en: `delete “${key}:” or “skip:”` },
  }
}

export function noChannelOn(platform: string): Wording {
  return {
    message: {
      pl: `reguła nie dotyczy żadnego kanału na ${platform}`,
      en: `the rule concerns no channel on ${platform}`,
    },
    remedy: {
      pl: 'dopisz taki kanał albo usuń to wywołanie',
      en: 'add such a channel or delete this mention',
    },
  }
}

export const noForum: Wording = {
  message: {
    pl: 'znaczniki ma tylko forum, a reguła żadnego nie dotyczy',
    en: 'only a forum has tags, and the rule concerns none',
  },
  remedy: {
    pl: 'dopisz „forum: true” do kanału albo usuń „tags:”',
    en: 'add “forum: true” to a channel or delete “tags:”',
  },
}

export function notOn(key: string, platform: string): Wording {
  return {
    message: { pl: `„${key}” nic nie znaczy na ${platform}`, en: `“${key}” means nothing on ${platform}` },
    remedy: { pl: `usuń „${key}:”`, en: `delete “${key}:”` },
  }
}

export const threadInForum: Wording = {
  message: {
    pl: 'na forum każdy alert i tak ma własny wątek',
    en: 'in a forum every alert has a thread of its own anyway',
  },
  remedy: { pl: 'usuń „thread:”', en: 'delete “thread:”' },
}

export function otherValue(line: number): Wording {
  return {
    message: {
      pl: `w wierszu ${line} to samo źródło ma inną wartość`,
      en: `the same outlet has another value in line ${line}`,
    },
    remedy: {
      pl: 'wpisz tę samą wartość przy wszystkich kanałach tego źródła',
      en: 'write the same value at all feeds of the outlet',
    },
  }
}
