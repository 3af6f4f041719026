import { expect, test } from 'vitest'
import { feedDate } from '#feeds/feed-date.ts'

test.each([
  ['RFC 822', 'Mon, 23 Nov 2026 10:15:30 +0100', '2026-11-23T09:15:30Z'],
  ['GMT', 'Mon, 23 Nov 2026 10:15:30 GMT', '2026-11-23T10:15:30Z'],
  ['a zone by name', 'Mon, 23 Nov 2026 10:15:30 CET', '2026-11-23T09:15:30Z'],
  ['summer time by name', '23 Jul 2026 10:15 CEST', '2026-07-23T08:15:00Z'],
  ['no weekday and no seconds', '3 Nov 2026 10:15 +0100', '2026-11-03T09:15:00Z'],
  ['a wrong weekday', 'Fri, 23 Nov 2026 10:15:30 GMT', '2026-11-23T10:15:30Z'],
  ['a whole name of the month', 'Monday, 23 November 2026 10:15:30 GMT', '2026-11-23T10:15:30Z'],
  ['two digits of the year', 'Mon, 23 Nov 26 10:15:30 GMT', '2026-11-23T10:15:30Z'],
  ['a Polish date', 'pon., 23 lis 2026 10:15:30 +0100', '2026-11-23T09:15:30Z'],
  ['a Polish genitive', '23 października 2026 10:15', '2026-10-23T10:15:00Z'],
  ['a zone with its name after it', 'Mon, 23 Nov 2026 10:15:30 +0100 (CET)', '2026-11-23T09:15:30Z'],
  ['no time', '23 Nov 2026', '2026-11-23T00:00:00Z'],
  ['no zone', 'Mon, 23 Nov 2026 10:15:30', '2026-11-23T10:15:30Z'],
  ['hyphens', '23-Nov-2026 10:15:30 GMT', '2026-11-23T10:15:30Z'],
  ['ISO 8601', '2026-11-23T10:15:30+01:00', '2026-11-23T09:15:30Z'],
  ['ISO with a fraction', '2026-11-23T10:15:30.123Z', '2026-11-23T10:15:30Z'],
  ['ISO with a space', '2026-11-23 10:15:30', '2026-11-23T10:15:30Z'],
  ['ISO without a colon in its zone', '2026-11-23T10:15:30+0100', '2026-11-23T09:15:30Z'],
  ['ISO with hours alone in its zone', '2026-11-23T10:15+01', '2026-11-23T09:15:00Z'],
  ['a day alone', '2026-11-23', '2026-11-23T00:00:00Z'],
  ['a month alone', '2026-11', '2026-11-01T00:00:00Z'],
  ['a leap day', '2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
  ['a leap second', '2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
  ['figures with dots', '25.11.2026 10:00', '2026-11-25T10:00:00Z'],
  ['figures with dots, a comma and the year marked', '5.11.2026 r., godz. 9:05', '2026-11-05T09:05:00Z'],
  ['figures with slashes', '25/11/2026 10:00:30', '2026-11-25T10:00:30Z'],
  ['figures with hyphens and a zone', '25-11-2026 10:00 +0100', '2026-11-25T09:00:00Z'],
  ['figures without a time', '25.11.2026', '2026-11-25T00:00:00Z'],
  ['a Polish date with a comma', '25 listopada 2026, 10:00', '2026-11-25T10:00:00Z'],
  ['a Polish date with its year marked', '25 listopada 2026 r., godz. 10:00', '2026-11-25T10:00:00Z'],
  ['the end of a day', '2026-11-25 24:00:00', '2026-11-26T00:00:00Z'],
  ['the end of a month', 'Mon, 30 Nov 2026 24:00 GMT', '2026-12-01T00:00:00Z'],
  ['seconds since 1970', '1795424400', '2026-11-23T09:00:00Z'],
  ['seconds since 1970 with a fraction', '1795424400.5', '2026-11-23T09:00:00Z'],
  ['milliseconds since 1970', '1795424400000', '2026-11-23T09:00:00Z'],
  ['spaces around', '\n 2026-11-23T10:15:30Z \t', '2026-11-23T10:15:30Z'],
])('%s: %s', (_name, text, expected) => {
  expect(feedDate(text)).toBe(Date.parse(expected))
})

test.each([
  ['nothing', ''],
  ['a word', 'wczoraj'],
  ['a day that does not exist', '2026-02-30T10:00:00Z'],
  ['a month that does not exist', '2026-13-01T10:00:00Z'],
  ['month zero', '2026-00-10T10:00:00Z'],
  ['an hour that does not exist', '2026-11-23T25:00:00Z'],
  ['a name of no month', '23 Xyz 2026 10:00 GMT'],
  ['a zone that nobody knows', 'Mon, 23 Nov 2026 10:15:30 QQQ'],
  ['the beginning of the epoch', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['year zero', '0000-00-00 00:00:00'],
  ['far ahead', '9999-12-31T23:59:59Z'],
  ['a short number', '17954244'],
  ['a number beyond any date', '9795424400'],
  ['a day that no month has', '31.11.2026 10:00'],
  ['the month first', '11/25/2026 10:00'],
  ['two kinds of marks', '25.11/2026 10:00'],
  ['a minute behind the end of a day', '2026-11-25 24:01:00'],
  ['a long text', '9'.repeat(100_000)],
])('%s is no date', (_name, text) => {
  expect(feedDate(text)).toBeNull()
})

test.each([
  ['ISO in winter', '2026-11-25 10:00:00', 'Europe/Warsaw', '2026-11-25T09:00:00Z'],
  ['ISO in summer', '2026-07-25 10:00:00', 'Europe/Warsaw', '2026-07-25T08:00:00Z'],
  ['Polish words', '25 listopada 2026, 10:00', 'Europe/Warsaw', '2026-11-25T09:00:00Z'],
  ['RFC 822', 'Wed, 25 Nov 2026 10:00:00', 'Europe/Warsaw', '2026-11-25T09:00:00Z'],
  ['figures', '25.11.2026 10:00', 'Europe/Warsaw', '2026-11-25T09:00:00Z'],
  ['a day alone', '2026-07-25', 'Europe/Warsaw', '2026-07-24T22:00:00Z'],
  ['the end of a day', '2026-07-25 24:00:00', 'Europe/Warsaw', '2026-07-25T22:00:00Z'],
  ['an hour before the clocks go forward', '2026-03-29 01:30', 'Europe/Warsaw', '2026-03-29T00:30:00Z'],
  ['a time that the clocks leave out', '2026-03-29 02:30', 'Europe/Warsaw', '2026-03-29T01:30:00Z'],
  ['an hour after the clocks went forward', '2026-03-29 03:30', 'Europe/Warsaw', '2026-03-29T01:30:00Z'],
  ['a time that the clocks show twice', '2026-10-25 02:30', 'Europe/Warsaw', '2026-10-25T01:30:00Z'],
  ['a time after the clocks went back', '2026-10-25 03:30', 'Europe/Warsaw', '2026-10-25T02:30:00Z'],
  ['a zone west of Greenwich', '2026-07-25 22:00', 'America/New_York', '2026-07-26T02:00:00Z'],
  ['a zone of half an hour', '2026-07-25 10:00', 'Asia/Kolkata', '2026-07-25T04:30:00Z'],
  ['Greenwich', '2026-11-25 10:00', 'Europe/London', '2026-11-25T10:00:00Z'],
  ['a date with a zone of its own', '2026-11-25T10:00:00Z', 'Europe/Warsaw', '2026-11-25T10:00:00Z'],
  ['seconds since 1970', '1795424400', 'Europe/Warsaw', '2026-11-23T09:00:00Z'],
])('without a zone, %s: %s in %s', (_name, text, timeZone, expected) => {
  expect(feedDate(text, timeZone)).toBe(Date.parse(expected))
})
