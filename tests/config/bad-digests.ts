import type { Row } from './sound-config.ts'

/** A channel's digest is wrong. */
export const badDigests: readonly Row[] = [
  [
    'a digest at no time',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: rano',
    '22 channels[0].digest',
    'this is no time for a digest',
  ],
  [
    'a digest at an hour alone',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: 7',
    '22 channels[0].digest',
    'text or a section with keys is expected here',
  ],
  [
    'a digest every minute',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: "* * * * *"',
    '22 channels[0].digest',
    'at most one an hour',
  ],
  [
    'a digest on a day that never comes',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: "0 7 31 2 *"',
    '22 channels[0].digest',
    'this is no time for a digest',
  ],
  [
    'a digest without its time',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: { mode: only }',
    '22 channels[0].digest.at',
    '“at” is missing',
  ],
  [
    'a digest in an unknown mode',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: { at: "07:00", mode: alone }',
    '22 channels[0].digest.mode',
    'must be one of: also, only',
  ],
  [
    'a digest of an unknown period',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: { at: "07:00", period: 30d }',
    '22 channels[0].digest.period',
    'must be one of: since-last, 24h, 7d',
  ],
  [
    'an unknown key in a digest',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    digest: { at: "07:00", modes: only }',
    '22 channels[0].digest.modes',
    'did you mean “mode”',
  ],
]
