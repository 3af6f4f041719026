import type { Wording } from './problem.ts'

export const badSpan: Wording = {
  message: { pl: 'to nie są godziny ciszy', en: 'these are no quiet hours' },
  remedy: {
    pl: 'napisz na przykład 22:00-07:00, listę takich godzin albo none',
    en: 'write for example 22:00-07:00, a list of such, or none',
  },
}

export const emptySpan: Wording = {
  message: { pl: 'godziny ciszy kończą się, gdy się zaczynają', en: 'these quiet hours end when they begin' },
  remedy: {
    pl: 'napisz na przykład 22:00-07:00; całe dni podaj w „days:”',
    en: 'write for example 22:00-07:00; whole days go into “days:”',
  },
}

export const badHoliday: Wording = {
  message: { pl: 'to nie jest dzień ani „pl”', en: 'this is no day, and not “pl”' },
  remedy: { pl: 'napisz RRRR-MM-DD albo pl', en: 'write YYYY-MM-DD or pl' },
}

export const badHolidays: Wording = {
  message: { pl: 'to nie są dni wolne', en: 'these are no holidays' },
  remedy: { pl: 'napisz pl, none albo listę dni', en: 'write pl, none or a list of days' },
}

export const neverLoud: Wording = {
  message: { pl: 'cisza trwałaby zawsze', en: 'the quiet would never end' },
  remedy: {
    pl: 'zostaw co najmniej jedną porę bez ciszy albo usuń kanał',
    en: 'leave some time without quiet, or delete the channel',
  },
}

export const noQuietAtAll: Wording = {
  message: { pl: 'nie podano, kiedy jest cisza', en: 'it is not said when it is quiet' },
  remedy: { pl: 'dopisz „hours:”, „days:” albo „holidays:”', en: 'add “hours:”, “days:” or “holidays:”' },
}
