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
  ['a number', '1795424400'],
  ['a long text', '9'.repeat(100_000)],
])('%s is no date', (_name, text) => {
  expect(feedDate(text)).toBeNull()
})
