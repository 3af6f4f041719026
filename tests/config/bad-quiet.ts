import type { Row } from './sound-config.ts'

const place = 'alertsPerHour: 10'
const quiet = (value: string): string => `${place}\n    quiet: ${value}`

/** Quiet hours that are wrong. */
export const badQuiet: readonly Row[] = [
  ['quiet hours in words', place, quiet('at night'), '22 channels[0].quiet', 'no quiet hours'],
  ['a quiet hour that no day has', place, quiet('25:00-07:00'), '22 channels[0].quiet', 'no quiet hours'],
  [
    'an hour without its minutes',
    place,
    quiet('22-07'),
    '22 channels[0].quiet',
    'write for example 22:00-07:00',
  ],
  ['quiet hours of no length', place, quiet('22:00-22:00'), '22 channels[0].quiet', 'end when they begin'],
  [
    'one bad span of several',
    place,
    quiet('[22:00-07:00, noon]'),
    '22 channels[0].quiet[1]',
    'no quiet hours',
  ],
  ['quiet hours that are a number', place, quiet('22'), '22 channels[0].quiet', 'is expected'],
  ['an empty list of quiet hours', place, quiet('[]'), '22 channels[0].quiet', 'the list is empty'],
  ['a day that is none', place, quiet('{ days: [sta] }'), '22 channels[0].quiet.days[0]', 'one of: mon, tue'],
  [
    'holidays of another country',
    place,
    quiet('{ holidays: de }'),
    '22 channels[0].quiet.holidays',
    'write pl, none',
  ],
  [
    'a holiday that no calendar has',
    place,
    quiet('{ holidays: [2026-02-30] }'),
    '22 channels[0].quiet.holidays[0]',
    'no day',
  ],
  [
    'a holiday of a whole month',
    place,
    quiet('{ holidays: [2026-05] }'),
    '22 channels[0].quiet.holidays[0]',
    'no day',
  ],
  [
    'a bypass for everything',
    place,
    quiet('{ hours: 22:00-07:00, bypass: normal }'),
    '22 channels[0].quiet.bypass',
    'one of',
  ],
  [
    'an unknown key of quiet',
    place,
    quiet('{ hour: 22:00-07:00 }'),
    '22 channels[0].quiet.hour',
    'did you mean “hours”',
  ],
  ['quiet without saying when', place, quiet('{ bypass: urgent }'), '22 channels[0].quiet', 'not said when'],
  [
    'quiet all week',
    place,
    quiet('{ days: [mon, tue, wed, thu, fri, sat, sun] }'),
    '22 channels[0].quiet',
    'never end',
  ],
  ['quiet all day', place, quiet('[00:00-12:00, 12:00-24:00]'), '22 channels[0].quiet', 'never end'],
  [
    'quiet all day, for all channels',
    'language: pl',
    'language: pl\nquiet: 00:00-24:00',
    '2 quiet',
    'never end',
  ],
  [
    'a channel’s zone that is none',
    place,
    `${place}\n    timeZone: Warsaw`,
    '22 channels[0].timeZone',
    'unknown time zone',
  ],
]
