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

export const badSchedule: Wording = {
  message: {
    pl: 'to nie jest pora przeglądu (najwyżej jeden na godzinę)',
    en: 'this is no time for a digest (at most one an hour)',
  },
  remedy: {
    pl: 'napisz godzinę, "07:00", albo pięć pól crona, "0 7 * * 1-5" (dni robocze)',
    en: 'write an hour, "07:00", or the five fields of cron, "0 7 * * 1-5" (working days)',
  },
}
