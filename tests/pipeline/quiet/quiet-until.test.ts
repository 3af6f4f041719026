import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuietHours } from '#domain/quiet.ts'
import { quietUntil } from '#pipeline/quiet/quiet-until.ts'

const nights: QuietHours = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: 'urgent',
}

function until(at: string, quiet: Partial<QuietHours>, timeZone = 'Europe/Warsaw'): string | null {
  const end = quietUntil({ quiet: { ...nights, ...quiet }, timeZone }, Date.parse(at))
  return end === null ? null : new Date(end).toISOString().slice(0, 16)
}

const span = (start: string, end: string) => ({ spans: [{ start: minutes(start), end: minutes(end) }] })

function minutes(clock: string): number {
  const [hour = '', minute = ''] = clock.split(':')
  return Number(hour) * 60 + Number(minute)
}

describe('a quiet night in Warsaw', () => {
  test.each([
    ['a minute before it begins', '2026-05-12T19:59Z', null],
    ['as it begins', '2026-05-12T20:00Z', '2026-05-13T05:00'],
    ['before midnight', '2026-05-12T21:30Z', '2026-05-13T05:00'],
    ['behind midnight', '2026-05-12T22:30Z', '2026-05-13T05:00'],
    ['a moment before it ends', '2026-05-13T04:59:59.999Z', '2026-05-13T05:00'],
    ['as it ends', '2026-05-13T05:00Z', null],
    ['the night an hour shorter: in winter time', '2026-03-28T23:30Z', '2026-03-29T05:00'],
    ['the night an hour shorter: in summer time', '2026-03-29T04:59Z', '2026-03-29T05:00'],
    ['the night an hour shorter: over', '2026-03-29T05:00Z', null],
    ['the night an hour longer: the hour that comes twice', '2026-10-25T01:30Z', '2026-10-25T06:00'],
    ['the night an hour longer: not over yet', '2026-10-25T05:30Z', '2026-10-25T06:00'],
  ])('%s', (_, at, expected) => {
    expect(until(at, {})).toBe(expected)
  })
})

describe('hours that come twice or not at all', () => {
  const warsaw = 'Europe/Warsaw'
  const newYork = 'America/New_York'
  test.each([
    [
      'an end that comes twice is the second',
      '2026-10-25T00:15Z',
      span('22:00', '02:30'),
      warsaw,
      '2026-10-25T01:30',
    ],
    [
      'between the two it is still quiet',
      '2026-10-25T00:45Z',
      span('22:00', '02:30'),
      warsaw,
      '2026-10-25T01:30',
    ],
    ['behind the second it is over', '2026-10-25T01:30Z', span('22:00', '02:30'), warsaw, null],
    [
      'a start that comes twice is the first',
      '2026-10-25T00:30Z',
      span('02:30', '05:00'),
      warsaw,
      '2026-10-25T04:00',
    ],
    [
      'back before that start it is quiet already',
      '2026-10-25T01:10Z',
      span('02:30', '05:00'),
      warsaw,
      '2026-10-25T04:00',
    ],
    [
      'an end that is left out is the jump',
      '2026-03-29T00:30Z',
      span('22:00', '02:30'),
      warsaw,
      '2026-03-29T01:00',
    ],
    [
      'a start that is left out is the jump',
      '2026-03-29T01:00Z',
      span('02:30', '05:00'),
      warsaw,
      '2026-03-29T03:00',
    ],
    ['before the jump it is not quiet yet', '2026-03-29T00:59Z', span('02:30', '05:00'), warsaw, null],
    ['a span that is left out whole is none', '2026-03-29T01:00Z', span('02:10', '02:50'), warsaw, null],
    ['New York in spring', '2026-03-08T06:30Z', span('23:00', '02:30'), newYork, '2026-03-08T07:00'],
    ['New York in autumn', '2026-11-01T05:45Z', span('23:00', '01:30'), newYork, '2026-11-01T06:30'],
    [
      'a night in New York is another than in Warsaw',
      '2026-05-13T04:00Z',
      span('22:00', '07:00'),
      newYork,
      '2026-05-13T11:00',
    ],
    [
      'a zone half an hour off',
      '2026-05-12T16:30Z',
      span('22:00', '07:00'),
      'Asia/Kolkata',
      '2026-05-13T01:30',
    ],
  ])('%s', (_, at, quiet, timeZone, expected) => {
    expect(until(at, quiet, timeZone)).toBe(expected)
  })
})

describe('whole days', () => {
  const weekend: Partial<QuietHours> = { days: [6, 7] }
  test.each([
    ['a weekend runs into the nights around it', '2026-05-16T10:00Z', weekend, '2026-05-18T05:00'],
    ['from the Friday night on', '2026-05-15T20:00Z', weekend, '2026-05-18T05:00'],
    ['on a Friday at noon there is none', '2026-05-15T10:00Z', weekend, null],
    ['days alone end at midnight', '2026-05-16T10:00Z', { ...weekend, spans: [] }, '2026-05-17T22:00'],
    ['a holiday is a day like any other', '2026-05-01T10:00Z', {}, null],
    [
      'unless it is asked for',
      '2026-05-01T10:00Z',
      { spans: [], onPolishHolidays: true },
      '2026-05-01T22:00',
    ],
    [
      'Wigilia to the second day of Christmas',
      '2026-12-24T10:00Z',
      { spans: [], onPolishHolidays: true },
      '2026-12-26T23:00',
    ],
    [
      'a date of the team’s own',
      '2026-12-31T10:00Z',
      { spans: [], dates: ['2026-12-31'] },
      '2026-12-31T23:00',
    ],
    ['a day of 25 hours', '2026-10-25T10:00Z', { spans: [], days: [7] }, '2026-10-25T23:00'],
    [
      'spans that touch are one',
      '2026-05-12T05:00Z',
      { spans: [...span('06:00', '08:00').spans, ...span('08:00', '09:00').spans] },
      '2026-05-12T07:00',
    ],
    [
      'spans that do not are two',
      '2026-05-12T05:00Z',
      { spans: [...span('06:00', '08:00').spans, ...span('08:01', '09:00').spans] },
      '2026-05-12T06:00',
    ],
  ])('%s', (_, at, quiet, expected) => {
    expect(until(at, quiet)).toBe(expected)
  })
})

test('a channel without quiet hours is never quiet', () => {
  expect(quietUntil({ quiet: null, timeZone: 'Europe/Warsaw' }, 0)).toBeNull()
})

const zones = ['Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Cairo']
const aMoment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) })
const aSpan = fc.record({ start: fc.nat(1439), end: fc.nat(1439) }).filter(({ start, end }) => start !== end)

/** What a wall clock shows, read as a person reads it. */
function wallMinute(at: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return minutes(shown.format(at))
}

test('away from changes of the clocks, it is quiet just when the wall clock says so', () => {
  fc.assert(
    fc.property(aMoment, aSpan, fc.constantFrom(...zones), (at, { start, end }, timeZone) => {
      const offsets = [-26, 0, 26].map((hours) => offsetOf(at + hours * 3_600_000, timeZone))
      fc.pre(new Set(offsets).size === 1)
      const minute = wallMinute(at, timeZone)
      const isInside = start < end ? minute >= start && minute < end : minute >= start || minute < end
      const quiet = { ...nights, spans: [{ start, end }] }
      expect(quietUntil({ quiet, timeZone }, at) !== null).toBe(isInside)
    }),
    { numRuns: 300 },
  )
})

function offsetOf(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

test('it is quiet up to the end that is told, all the way, and not at it', () => {
  fc.assert(
    fc.property(
      aMoment,
      aSpan,
      fc.constantFrom(...zones),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, one, timeZone, part) => {
        const channel = { quiet: { ...nights, spans: [one] }, timeZone }
        const end = quietUntil(channel, at)
        if (end === null) return
        expect(end).toBeGreaterThan(at)
        expect(quietUntil(channel, at + Math.floor((end - 1 - at) * part))).toBe(end)
        expect(quietUntil(channel, end)).toBeNull()
      },
    ),
    { numRuns: 300 },
  )
})
