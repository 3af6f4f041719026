import type { Wording } from './problem.ts'

export const badKeepPeriod: Wording = {
  message: { pl: 'to nie jest czas przechowywania', en: 'this is no time to keep something' },
  remedy: { pl: 'napisz na przykład 90d, 365d albo forever', en: 'write for example 90d, 365d or forever' },
}

export const stallOutOfRange: Wording = {
  message: {
    pl: 'czas bezruchu procesu ma wynosić od 1s do 1h',
    en: 'a stall of the process must be from 1s to 1h',
  },
  remedy: { pl: 'zalecane: 5s i 60s', en: 'recommended: 5s and 60s' },
}
